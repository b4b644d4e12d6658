//! What a person says about a contact that is due: another day, not needed, a pause. The forms open in place on Today.

mod day_move;
mod need_waive;
mod pause_begin;
mod view;

pub(crate) use view::opened;

use crate::{
    App,
    access::{Access::Member, Verb::Write},
    error::Trouble,
    form::Form,
    here::Here,
    router::Routes,
    toast::{Said, done},
    today,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::id::TouchpointId;
use seguito_ops::{Refused, client::Done};
use seguito_store::read::today::{TodayRow, entry};

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .post("/w/{workspace}/touchpoints/{touchpoint}/day", Member(Write), day_move::handle)
        .post("/w/{workspace}/touchpoints/{touchpoint}/waiver", Member(Write), need_waive::handle)
        .post("/w/{workspace}/touchpoints/{touchpoint}/pause", Member(Write), pause_begin::handle)
}

/// The entry that is spoken of.
async fn row(app: &App, here: &Here, id: TouchpointId) -> Result<TodayRow, Trouble> {
    here.read(app, move |read| Box::pin(entry(read, id))).await?.ok_or(Trouble::Absent)
}

/// After an order: on to Today, with a way back; or the same form once more, with what is wrong.
async fn answered(
    app: &App,
    here: &Here,
    (what, row, mut form): (&str, TodayRow, Form),
    given: Option<Result<Done, Refused>>,
    told: impl FnOnce(&Here) -> String,
) -> Result<Response, Trouble> {
    match given {
        Some(Ok(given)) => {
            let undo = here.href(&format!("undo/{}", given.sequence));
            return Ok(done(app, &here.href("today"), Said::with_undo(told(here), undo)));
        }
        Some(Err(Refused::Refusal(refusal))) => form.refused(refusal)?,
        Some(Err(other)) => return Err(other.into()),
        None => {}
    }
    let opened = opened(here, what, &row, &form);
    let page = today::shown(app, here, Some(row.id), opened).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}
