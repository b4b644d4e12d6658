//! The page of the day. `?at=ENTRY` says which entry is the current one, `&do=WHAT` what is opened under it.

use super::{
    day::Opened,
    gather::{Asked, gather, known},
    kept::DrawnFrom,
    make,
    turn::in_turn,
    view::{self, Sheet},
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::{Here, midday},
    log, order,
};
use axum::extract::State;
use jiff::ToSpan;
use maud::Markup;
use seguito_core::{
    id::TouchpointId,
    time::{Day, Moment},
};
use seguito_store::read::{house, today::entry};

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let at = form.get("at").parse().ok();
    let opened = match at {
        None => return whole_day(&app, &here).await,
        Some(at) if here.writes() => opened(&app, &here, at, form.get("do")).await?,
        Some(_) => None,
    };
    shown(&app, &here, at, opened).await
}

/// The day with its first entry as the current one: as it was drawn before, where nothing that it shows has changed.
async fn whole_day(app: &App, here: &Here) -> Result<Markup, Trouble> {
    let revision = here.glance(app, |read| Box::pin(house::revision(read))).await?;
    let from = DrawnFrom::of(here, revision);
    let sheet = match app.days().kept(&from) {
        Some(sheet) => sheet,
        None => {
            // what is read from here on is of this revision, or newer: never older
            let sheet = drawn(app, here, None, None).await?;
            app.days().keep(from, sheet.clone());
            sheet
        }
    };
    Ok(view::page(here, sheet))
}

/// The form that is asked for under an entry, if the entry is still there.
async fn opened(app: &App, here: &Here, at: TouchpointId, what: &str) -> Result<Option<Markup>, Trouble> {
    let Some(row) = here.glance(app, move |read| Box::pin(entry(read, at))).await? else { return Ok(None) };
    match what {
        "log" => Ok(Some(log::in_place(app, here, row.client_id, row.id).await?)),
        what => {
            let page = format!("{}#t-{at}", here.href(&format!("today?at={at}")));
            Ok(order::opened(here, what, &row, &Form::default(), &page))
        }
    }
}

/// The page, its bar at an entry, with a form in place of that entry's acts.
pub(crate) async fn shown(
    app: &App,
    here: &Here,
    at: Option<TouchpointId>,
    opened: Option<Markup>,
) -> Result<Markup, Trouble> {
    Ok(view::page(here, drawn(app, here, at, opened).await?))
}

async fn drawn(
    app: &App,
    here: &Here,
    at: Option<TouchpointId>,
    opened: Option<Markup>,
) -> Result<Sheet, Trouble> {
    let asked = Asked {
        member: here.actor.member,
        midday: here.midday(),
        morrow: morrow(here),
        stale: stale(here),
        today: here.today(),
        gap: here.workspace.gap,
    };
    let whose = here.clone();
    let read = here.glance(app, move |read| {
        Box::pin(async move {
            let mut gathered = gather(read, asked).await?;
            in_turn(&mut gathered.rows, &whose.actor.calendar, whose.now());
            let current = gathered.rows.iter().position(|row| Some(row.id) == at).unwrap_or(0);
            let known = match gathered.rows.get(current) {
                Some(row) => Some(known(read, row, whose.now()).await?),
                None => None,
            };
            Ok((gathered, current, known))
        })
    });
    let (gathered, current, known) = read.await?;
    let mut page = make::page(here, &gathered);
    if let Some((row, known)) = gathered.rows.get(current).zip(known) {
        page.due[current].detail = Some(make::detail(here, row, &known));
        page.opened = opened.filter(|_| Some(row.id) == at).map_or(Opened::Acts, Opened::Form);
    }
    Ok(view::sheet(here, &page, current))
}

/// Agendas are looked at each minute; one that has waited an hour could not be worked out.
fn stale(here: &Here) -> Moment {
    here.now().checked_sub(1.hours()).unwrap_or(Moment::MIN)
}

fn morrow(here: &Here) -> Moment {
    midday(&here.actor, here.today().tomorrow().unwrap_or(Day::MAX))
}
