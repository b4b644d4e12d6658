//! The demo: an invented team with twelve clients in five countries, thirty projects and two years behind it.
//!
//! What happened is data, a file a client (`clients/*.toml`), told in the owner's language (`words/*.toml`). It is
//! replayed day by day through the same ops as everything else, each with the moment at which it happened: so the
//! timeline is a real one, and the agenda is what follows from the facts. All days are counted back from today, in
//! working days where it matters, so that it shows the same on every day of the year.

mod acts;
mod days;
mod guest;
mod play;
mod world;

use crate::{
    Actor, Refused,
    first_run::{self, Made, NewWorkspace},
    refresh,
};
pub use guest::{GUEST, guest};
use play::Stage;
use seguito_core::{
    access::Verb,
    id::*,
    people::Language,
    time::{Calendar, Moment},
};
use seguito_store::{
    Broken, Cause, Store, Tx,
    rows::{MemberRow, house},
};
use world::World;

/// Whose demo it is.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The sign-in that opens it.
    pub account: AccountId,
    /// The owner's name.
    pub name: String,
    /// The owner's mail.
    pub mail: String,
    /// In which language it is told.
    pub language: Language,
    /// Where the owner is: zone, country, region. The week is Monday to Friday, nine to five.
    pub calendar: Calendar,
}

/// The demo of an account: the one that is there, else a new one; its part of the address.
///
/// # Errors
/// What the database could not do.
pub async fn look_around(tx: &mut Tx, demo: Demo, now: Moment) -> Result<String, Refused> {
    match tx.one_across(&house::DEMO, (demo.account,)).await? {
        Some((slug,)) => Ok(slug),
        None => Ok(build(tx, demo, now).await?.slug),
    }
}

/// The demo of whoever owns the workspace: the button in pages, the command in the terminal.
///
/// # Errors
/// Refused to those who do not own the workspace.
pub async fn look_around_as(
    store: &Store,
    actor: &Actor,
    language: Language,
    now: Moment,
) -> Result<String, Refused> {
    actor.must(Verb::MoveWorkspace)?;
    let member = actor.member;
    let own = store.scope(actor.workspace);
    let row = own.read(move |read| Box::pin(async move { read.need::<MemberRow>((member,)).await }));
    let MemberRow { account_id, name, mail, calendar, .. } = row.await?;
    let account = account_id.ok_or_else(|| Broken::new(Cause::Missing, "account"))?;
    let demo = Demo { account, name, mail, language, calendar: calendar.0 };
    let across = store.across();
    across.write(move |tx| Box::pin(async move { look_around(tx, demo, now).await })).await
}

/// Builds a demo workspace, marked as one, from nothing; [`crate::workspace_remove::remove_demo`] takes it away again.
///
/// # Errors
/// What the database could not do; a fault where the data of the demo are wrong.
pub async fn build(tx: &mut Tx, demo: Demo, now: Moment) -> Result<Made, Refused> {
    let world = World::read(demo.language)?;
    let Calendar { zone, country, region, .. } = demo.calendar;
    let week = Calendar { zone, country, region, ..first_run::usual_week(demo.language) };
    let acts = acts::in_order(&world, &week, now)?;
    let began = acts.first().map_or(now, |act| act.at);
    let new =
        NewWorkspace { workspace: world.words.title()?, language: demo.language, calendar: week, demo: true };
    let made = first_run::make_workspace(tx, new, (demo.account, demo.name, demo.mail), began).await?;
    let mut stage = Stage::new(&world, &made.actor);
    for act in acts {
        stage.play(tx, act).await?;
    }
    refresh::refresh_all(tx, stage.clients(), now).await?;
    Ok(made)
}

/// What is wrong with the data of the demo, for whoever changes them.
fn wrong(what: impl std::fmt::Display) -> Broken {
    Broken::fault(format!("the demo's data: {what}"))
}
