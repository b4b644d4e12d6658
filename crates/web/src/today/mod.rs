//! Today: whom to reach, when, through which channel, why, and what to ask.

mod aside;
mod day;
mod day_show;
mod entry;
mod gather;
mod kept;
mod make;
mod turn;
mod view;

pub(crate) use day_show::shown;
pub(crate) use kept::Days;
pub(crate) use turn::in_turn;

use crate::{
    access::{Access::Member, Verb::Read},
    router::Routes,
};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/today", Member(Read), day_show::handle)
}
