//! What a person says about a contact that is due: another day, not needed, a pause. The forms open in place on the
//! page that one acts on, and lead back to it; from a list they are a page of their own.

mod day_move;
mod need_waive;
mod order_show;
mod pause_begin;
mod view;

pub(crate) use view::opened;

use crate::{
    App,
    access::{Access::Member, Verb::Write},
    back,
    error::Trouble,
    form::{Form, LINE},
    here::Here,
    router::Routes,
    toast::{Said, done},
    today,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{id::TouchpointId, time::Day};
use seguito_ops::{Refused, client::Done};
use seguito_store::read::today::{TodayRow, entry};
use seguito_words::{Toward, Words};

/// The routes of this room.
pub fn routes() -> Routes {
    let [day, waiver, pause] = [
        "/w/{workspace}/touchpoints/{touchpoint}/day",
        "/w/{workspace}/touchpoints/{touchpoint}/waiver",
        "/w/{workspace}/touchpoints/{touchpoint}/pause",
    ];
    Routes::new()
        .get(day, Member(Write), order_show::day)
        .get(waiver, Member(Write), order_show::waiver)
        .get(pause, Member(Write), order_show::pause)
        .post(day, Member(Write), day_move::handle)
        .post(waiver, Member(Write), need_waive::handle)
        .post(pause, Member(Write), pause_begin::handle)
}

/// An order as it was sent: which, about which entry, what was typed.
struct Sent {
    what: &'static str,
    row: TodayRow,
    form: Form,
}

impl Sent {
    async fn of(
        (app, here): (&App, &Here),
        what: &'static str,
        id: TouchpointId,
        form: Form,
    ) -> Result<Self, Trouble> {
        let row = here.read(app, move |read| Box::pin(entry(read, id))).await?.ok_or(Trouble::Absent)?;
        Ok(Self { what, row, form })
    }

    /// The day that must be given, and the reason that may.
    fn day(&mut self, here: &Here, field: &str) -> (Option<Day>, String) {
        let (w, today) = (here.words(), here.today());
        self.form.needed(field, LINE);
        let day = self.form.readable(field, |typed| w.read_day(typed, today, Toward::Future).ok());
        let reason = self.form.text("reason", LINE);
        (day.filter(|_| self.form.sound()), reason)
    }

    /// Back to the page, with a word and a way back; or the same form once more, with what is wrong.
    async fn answered(
        mut self,
        (app, here): (&App, &Here),
        given: Result<Done, Refused>,
        told: impl FnOnce(Words, &str) -> String,
    ) -> Result<Response, Trouble> {
        let page = back::of(here, &self.form);
        match given {
            Ok(given) => {
                let undo = here.href(&format!("undo/{}", given.sequence));
                let said = Said::with_undo(told(here.words(), &self.row.client), undo);
                return Ok(done(app, &back::after(here, &page), said));
            }
            Err(Refused::Refusal(refusal)) => self.form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
        let page = match back::on_today(here, &page) {
            true => {
                let opened = opened(here, self.what, &self.row, &self.form, &page);
                today::shown(app, here, Some(self.row.id), opened).await?
            }
            false => order_show::page(here, self.what, &self.row, &self.form),
        };
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }
}
