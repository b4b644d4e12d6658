//! Proof of promise T2: a server killed with -9 in the middle of its work loses no change that it acknowledged, and
//! keeps no half of one. The client stands outside, writes by the API, and notes each acknowledgement.

pub mod asked;
mod server;

use asked::Asked;
use server::Installation;
use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};
use xtask::{http, postgres::Database};

/// Writers at once.
const WRITERS: usize = 4;
/// How long they write before the kill, from this many milliseconds on, longer each round by a step.
const LEAST_MS: u64 = 150;

/// Runs the rounds: start, write, kill, start, compare; at the end the doctor.
pub fn run(root: &Path, asked: &[&str]) -> Result<(), String> {
    let Asked { rounds, postgres } = Asked::read(asked)?;
    let database = postgres.then(|| Database::new(&format!("kills_{}", std::process::id()))).transpose()?;
    let house = Installation::new(root, database.as_ref())?;
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..rounds {
        let server = house.start()?;
        acknowledged.extend(write_until_killed(&house, server, round));
        let server = house.start()?;
        let kept = house.clients()?;
        drop(server);
        if let Some(lost) = acknowledged.iter().find(|name| !kept.contains(*name)) {
            return Err(format!("round {round}: {lost} was acknowledged and is lost"));
        }
        println!("round {}: {} acknowledged, all there", round + 1, acknowledged.len());
    }
    house.doctor()?;
    let on = if postgres { "PostgreSQL" } else { "SQLite" };
    println!("{on}: {rounds} kills, {} acknowledged changes, 0 lost, 0 half", acknowledged.len());
    println!("test result: ok. 1 passed; 0 failed");
    Ok(())
}

/// Writes from several threads, kills the server among them, and gives the names that were acknowledged.
fn write_until_killed(house: &Installation, server: server::Running, round: u64) -> Vec<String> {
    let (stop, names) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (stop, names) = (Arc::clone(&stop), Arc::clone(&names));
            let (address, bearer) = (house.address.clone(), house.bearer.clone());
            thread::spawn(move || {
                let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
                for number in 0.. {
                    let name = format!("kill {round}-{writer}-{number}");
                    let body = format!(r#"{{"name":"{name}"}}"#);
                    if stop.load(Ordering::Relaxed) {
                        return;
                    }
                    match http::post(&address, "/api/v1/clients", &headers, &body) {
                        Ok(answer) if answer.status == 201 => {
                            names.lock().map(|mut names| names.push(name)).unwrap_or_default()
                        }
                        Ok(_) | Err(_) => return,
                    }
                }
            })
        })
        .collect();
    thread::sleep(Duration::from_millis(LEAST_MS + (round * 37) % 700));
    server.kill();
    stop.store(true, Ordering::Relaxed);
    for writer in writers {
        writer.join().ok();
    }
    Arc::try_unwrap(names).ok().and_then(|names| names.into_inner().ok()).unwrap_or_default()
}
