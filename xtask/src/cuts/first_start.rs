//! A first start that is killed while the tables are made: the next one has them whole, and the place can be claimed.

use super::{
    Count, moment,
    place::{Desk, Ended, Place},
};
use std::{
    io::{BufRead as _, BufReader},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

/// How long a start may take.
const SOON: Duration = Duration::from_secs(60);

/// First starts killed, each on an empty place of its own.
pub fn run(desk: &Desk, rounds: u64) -> Result<Count, String> {
    let (mut count, place) = (Count::default(), desk.empty_place()?);
    let whole = started(desk, &place)?;
    usable(desk, &place)?;
    for round in 0..rounds {
        let place = desk.empty_place()?;
        let ended = desk.cut(&serve(&place), moment(round, whole))?;
        if let Ended::Itself(code) = ended {
            return Err(format!("first start, round {round}: it ended with {code}"));
        }
        count.add(&ended);
        started(desk, &place).map_err(|why| format!("start after round {round}: {why}"))?;
        usable(desk, &place)?;
    }
    Ok(count)
}

fn serve(place: &Place) -> Vec<String> {
    place.words(&["serve", "--listen", "127.0.0.1:0"])
}

/// Starts it and waits until it says that it is ready; how long that took.
fn started(desk: &Desk, place: &Place) -> Result<Duration, String> {
    let began = Instant::now();
    let mut server = desk.spawned(&serve(place))?;
    let (told, heard) = mpsc::channel();
    let out = server.stdout.take();
    let reading = thread::spawn(move || {
        let line = out.and_then(|out| BufReader::new(out).lines().next());
        told.send(line.is_some_and(|line| line.is_ok()))
    });
    let ready = heard.recv_timeout(SOON).unwrap_or(false);
    let took = began.elapsed();
    server.kill().ok();
    server.wait().ok();
    drop(reading.join());
    if ready { Ok(took) } else { Err("it does not start".to_owned()) }
}

/// It can be claimed, and the doctor finds nothing.
fn usable(desk: &Desk, place: &Place) -> Result<(), String> {
    desk.claimed(place)?;
    desk.run(&place.words(&["doctor"]))?;
    place.nothing_beside()
}
