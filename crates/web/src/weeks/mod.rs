//! The coming weeks: who is planned on which day, what that makes of each day, what moved, and who is away.

mod aside;
mod ask;
mod chart;
mod days;
mod entry;
pub(crate) mod load_drawing;
mod team;
mod view;
mod weeks_show;

pub(crate) use ask::monday;
pub(crate) use team::team;
pub(crate) use weeks_show::LONG_AGO;

use crate::{
    access::{Access, Verb},
    router::Routes,
};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/weeks", Access::Member(Verb::Read), weeks_show::handle)
}
