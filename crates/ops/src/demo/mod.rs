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
    Refused,
    first_run::{self, Made, NewWorkspace},
    refresh,
};
pub use guest::{GUEST, guest};
use play::Stage;
use seguito_core::{
    id::*,
    people::Language,
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Tx};
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
