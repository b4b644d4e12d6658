//! Saves a client's dossier.

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    typed,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, NAME, NOTE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{id::ClientId, people::Language, refusal::Wrong, time::Calendar};
use seguito_ops::client::{self, ChangeClient, ClientFields};
use seguito_store::rows::ClientRow;

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let row =
        here.read(&app, move |read| Box::pin(async move { read.need::<ClientRow>((id,)).await })).await?;
    let fields = read(&here, &mut form, &row.calendar.0);
    let name = fields.name.clone();
    let outcome = match form.sound() {
        true => {
            let command = ChangeClient { client: id, version: typed::version(&form), fields };
            op!(&here, &app, client::change, command)
        }
        false => Err(unread()),
    };
    let sent = Sent { what: "dossier", of: None, back: here.href(&format!("clients/{id}")), form };
    let w = here.words();
    ended(&app, &here, id, sent, outcome, |_| w.client_saved(name)).await
}

fn read(here: &Here, form: &mut Form, calendar: &Calendar) -> ClientFields {
    ClientFields {
        name: form.needed("name", NAME),
        manager: typed::id(form, "manager"),
        language: form.maybe("language", Language::from_key),
        calendar: Some(working_time(here, form, calendar)),
        tags: form
            .get("tags")
            .split(',')
            .map(|tag| tag.trim().to_owned())
            .filter(|tag| !tag.is_empty())
            .collect(),
        note: form.text("note", NOTE),
    }
}

fn working_time(here: &Here, form: &mut Form, calendar: &Calendar) -> Calendar {
    let zone = form.needed("zone", NAME);
    if !zone.is_empty() && jiff::tz::TimeZone::get(&zone).is_err() {
        form.wrong("zone", Wrong::Unknown);
    }
    let country = form.optional("country", 2);
    Calendar {
        zone,
        region: form.optional("region", 3).filter(|_| country.is_some()),
        country,
        days: form.all("days").filter_map(|day| day.parse().ok()).collect(),
        from: typed::time(here, form, "from").unwrap_or(calendar.from),
        until: typed::time(here, form, "until").unwrap_or(calendar.until),
        leaves: calendar.leaves.clone(),
    }
}
