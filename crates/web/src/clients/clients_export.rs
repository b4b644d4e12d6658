//! The list of clients, and a client's trail, as CSV with formulas disarmed.

use super::{
    client_load::{self, Part},
    clients_show,
    clients_view::Asked,
    trail_view,
};
use crate::{App, error::Trouble, form::Form, here::Here, import::known};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Response},
};
use seguito_core::id::ClientId;
use seguito_links::{
    export::{
        Sheet, csv, sheet,
        vcard::{self, Version},
        xlsx,
    },
    record::Record,
};
use seguito_store::read::{client, timeline};

/// Lines read at a time.
const STEP: i64 = 500;

pub(super) async fn list(State(app): State<App>, here: Here, query: Form) -> Result<Response, Trouble> {
    let w = here.words();
    let mut asked = Asked::of(&here, &query);
    asked.from = clients_show::place(&asked.order, "");
    let mut rows = Vec::new();
    loop {
        let (filter, from) = (asked.filter.clone(), asked.from.clone());
        let lines = here.read(&app, move |read| Box::pin(client::list(read, filter, from, STEP))).await?;
        let last = (lines.len() as i64) < STEP;
        asked.from = lines.last().map_or(asked.from.clone(), |line| asked.from.after(line));
        rows.extend(lines.into_iter().map(|line| {
            let day = |day: Option<jiff::civil::Date>| day.map_or_else(String::new, |day| day.to_string());
            vec![
                line.name,
                line.contact.unwrap_or_default(),
                line.manager,
                line.calendar.0.country.unwrap_or_default(),
                line.tags.0.join(", "),
                day(line.last_contact),
                day(line.entry.map(|entry| entry.0.day)),
            ]
        }));
        if last {
            break;
        }
    }
    let heads = vec![
        w.client_noun_client(),
        w.clients_column_person(),
        w.clients_manager(),
        w.clients_country(),
        w.client_tags(),
        w.clients_column_last(),
        w.clients_column_next(),
    ];
    file("clients.csv", Sheet { heads, rows })
}

pub(super) async fn trail(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
) -> Result<Response, Trouble> {
    let (w, today) = (here.words(), here.today());
    let loaded = client_load::load(&app, &here, id, &Form::default()).await?;
    let zone = loaded.page.client.calendar.0.tz();
    let (mut rows, mut before) = (Vec::new(), timeline::NEWEST);
    loop {
        let from = before;
        let read = here.read(&app, move |read| Box::pin(client_load::trail(read, id, Part::All, from)));
        let (lines, next) = read.await?;
        for line in lines {
            let at = line.happened_at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
            let what = match line.channel {
                Some(_) => trail_view::title(w, &line),
                None => super::change::told(w, &line, today),
            };
            let channel = line.channel.map_or_else(String::new, |channel| w.channel(channel));
            let said = [line.progress, line.critical, line.note].into_iter().flatten();
            let said: Vec<String> = said.filter(|text| !text.is_empty()).collect();
            rows.push(vec![at, what, channel, line.member.unwrap_or_default(), said.join("\n")]);
        }
        match next {
            Some(next) => before = next,
            None => break,
        }
    }
    let heads = vec![
        w.client_plan_day(),
        w.client_trail(),
        w.client_plan_channel(),
        w.clients_manager(),
        w.client_note(),
    ];
    file("trail.csv", Sheet { heads, rows })
}

/// Everybody as a workbook that reads back equal.
pub(super) async fn workbook(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    let w = here.words();
    let sheet = sheet(&everybody(&app, &here).await?, &w);
    let bytes = xlsx::write(&sheet, &w.shell_clients()).map_err(Trouble::broken)?;
    const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(kept("clients.xlsx", WORKBOOK, bytes))
}

/// Everybody as address cards; `?older` for address books that know vCard 3.0 alone.
pub(super) async fn cards(State(app): State<App>, here: Here, query: Form) -> Result<Response, Trouble> {
    let version = if query.has("older") { Version::V3 } else { Version::V4 };
    let cards = vcard::write(&everybody(&app, &here).await?, version);
    Ok(kept("clients.vcf", "text/vcard; charset=utf-8", cards.into_bytes()))
}

async fn everybody(app: &App, here: &Here) -> Result<Vec<Record>, Trouble> {
    Ok(known::records(here.read(app, |read| Box::pin(known::everybody(read))).await?))
}

/// A sheet as a file to keep.
pub(crate) fn file(name: &str, sheet: Sheet) -> Result<Response, Trouble> {
    let bytes = csv::write(&sheet, csv::Form::default()).map_err(Trouble::broken)?;
    Ok(kept(name, "text/csv; charset=utf-8", bytes))
}

fn kept(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}
