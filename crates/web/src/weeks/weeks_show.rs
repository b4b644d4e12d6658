//! Shows the coming weeks.

use super::{
    ask::Ask,
    days::Ahead,
    team::{Worker, team},
    view,
};
use crate::{App, error::Trouble, form::Form, here::Here, names::Names};
use axum::extract::State;
use jiff::civil::date;
use maud::Markup;
use seguito_core::{agenda::Entry, time::Day};
use seguito_store::{Broken, read::weeks};

/// No contact that is due or held is older: what is overdue stands under today.
pub(crate) const LONG_AGO: Day = date(2000, 1, 1);

/// All that the page shows.
pub(super) struct Shown {
    pub ask: Ask,
    pub ahead: Ahead,
    pub team: Vec<Worker>,
    pub names: Names,
}

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let ask = Ask::of(&form);
    let (me, today, gap) = (here.actor.member, here.today(), here.workspace.gap);
    let shown = here.read(&app, move |read| {
        Box::pin(async move {
            let team = team(read).await?;
            let member = ask.member(me);
            let before = ask.before(today);
            let rows = weeks::between(read, (LONG_AGO, before), member).await?;
            let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
            let names = Names::of(read, (gap, today), &entries).await?;
            let workers: Vec<&Worker> =
                team.iter().filter(|one| member.is_none_or(|member| member == one.id)).collect();
            let ahead = Ahead::of(rows, &workers, today, before);
            Ok::<_, Broken>(Shown { ask, ahead, team, names })
        })
    });
    Ok(view::page(&here, &shown.await?))
}
