//! A large installation: workspaces of ten thousand clients with twenty members, thirteen thousand projects, twenty
//! thousand people and three hundred thousand lines of two years. The first member of each has fifty people due.

mod client;
mod house;
mod say;

use crate::{Failed, option};
use seguito_core::{id::ClientId, time::Moment};
use seguito_ops::refresh;
use seguito_store::{Broken, Scope, Settings, Store, event, rows::*};
use std::{path::PathBuf, time::Instant};

pub use house::{MAIL, PASSWORD};

/// Clients of one workspace.
pub const IN_ONE: usize = 10_000;
/// Clients written in one transaction.
const AT_ONCE: usize = 500;

/// Makes it where the arguments say.
pub async fn run(args: &[&str]) -> Result<(), Failed> {
    let clients = option(args, "--clients").and_then(|n| n.parse().ok()).ok_or("--clients N")?;
    let settings = match (option(args, "--database"), option(args, "--data")) {
        (Some(url), _) => Settings::Url(url.to_owned()),
        (None, folder) => {
            let folder = PathBuf::from(folder.unwrap_or("load"));
            std::fs::create_dir_all(&folder)?;
            Settings::File(folder.join("seguito.db"))
        }
    };
    let began = Instant::now();
    let house = make(&settings, clients).await?;
    println!("{clients} clients in {:.1} s", began.elapsed().as_secs_f64());
    println!("sign in as {} with the password {:?}", house::MAIL, house::PASSWORD);
    println!("the first workspace is /w/{}", house.slug);
    Ok(())
}

/// Makes an installation of so many clients; its first workspace.
pub async fn make(settings: &Settings, clients: usize) -> Result<house::House, Failed> {
    let store = Store::open(settings).await?;
    let now = Moment::now();
    let mut first = None;
    let mut owner = None;
    for at in 0..clients.div_ceil(IN_ONE) {
        let house = house::build(&store, at, owner, now).await?;
        let many = IN_ONE.min(clients - at * IN_ONE);
        fill(&store.scope(house.actor.workspace), &house, many, now).await?;
        owner = Some(house.account);
        first = first.or(Some(house));
    }
    first.ok_or_else(|| "no client at all".into())
}

async fn fill(scope: &Scope, house: &house::House, many: usize, now: Moment) -> Result<(), Failed> {
    let mut ids: Vec<ClientId> = Vec::with_capacity(many);
    let mut number = client::Numbers::default();
    for begin in (0..many).step_by(AT_ONCE) {
        let mut rows = client::Rows::default();
        for at in begin..many.min(begin + AT_ONCE) {
            client::make(&mut rows, house, (at, &mut number), now);
        }
        ids.extend(rows.clients.iter().map(|row| row.id));
        scope.write(move |tx| Box::pin(async move { write(tx, rows).await })).await?;
    }
    let done: Result<(), Broken> =
        scope.write(move |tx| Box::pin(async move { refresh::refresh_all(tx, ids, now).await })).await;
    Ok(done?)
}

async fn write(tx: &mut seguito_store::Tx, rows: client::Rows) -> Result<(), Broken> {
    tx.put_all_quietly(&rows.clients).await?;
    tx.put_all_quietly(&rows.contacts).await?;
    tx.put_all_quietly(&rows.projects).await?;
    tx.put_all_quietly(&rows.stages).await?;
    tx.put_all_quietly(&rows.states).await?;
    tx.put_all_quietly(&rows.interactions).await?;
    tx.put_all_quietly::<TermRow>(&rows.terms).await?;
    event::write_all(tx, rows.lines).await?;
    Ok(())
}

/// The name of a client, the same every time.
pub fn client_name(at: usize) -> String {
    say::client(at)
}

/// The name of a person, the same every time.
pub fn person_name(at: usize) -> String {
    say::person(at, 0)
}
