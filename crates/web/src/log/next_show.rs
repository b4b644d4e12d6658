//! What would follow: the next contact with its day and its reason, worked out by the op itself and not kept.

use super::{
    contact_log::{page_foreseen, sent},
    form_read::command,
    sheet::{Next, Sheet},
};
use crate::{App, back, error::Trouble, form::Form, here::Here, names::first_word};
use axum::extract::State;
use maud::Markup;
use seguito_core::agenda::Entry;
use seguito_ops::interaction_log::foresee;
use seguito_words::Named;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let sheet = sent(&app, &here, form).await?;
    let back = back::of(&here, &sheet.form);
    Ok(page_foreseen(&app, &here, sheet, &back).await)
}

/// What would follow from the form as it stands. Words that are still missing do not keep it from being shown.
pub(super) async fn foreseen(app: &App, here: &Here, sheet: &Sheet) -> Option<Next> {
    let mut tried = sheet.clone();
    for name in ["progress", "critical"] {
        if tried.form.get(name).trim().is_empty() {
            tried.form.set(name, here.words().act_none());
        }
    }
    let command = command(here, &mut tried)?;
    let scope = app.store().scope(here.actor.workspace);
    match foresee(&scope, here.actor.clone(), command, here.now()).await {
        Ok(Some(entry)) => Some(told(here, sheet, &entry)),
        Ok(None) => Some(Next::Nothing),
        Err(_) => None,
    }
}

fn told(here: &Here, sheet: &Sheet, entry: &Entry) -> Next {
    let (w, today) = (here.words(), here.today());
    let contact =
        sheet.people.iter().find(|(id, _)| Some(*id) == entry.contact).map(|(_, name)| name.as_str());
    let first = contact.map(first_word);
    let named = Named { client: &sheet.client, contact: first, note: None };
    let day = seguito_words::capital(w.day_with_weekday(entry.day));
    let when = match entry.channel {
        Some(channel) => w.log_next_day(day, w.by_channel(channel)),
        None => w.log_next_day_ours(day),
    };
    let mut why = w.why(&entry.reason, &named, entry.day, today);
    if let Some(shortened) = w.why_shortened(&entry.reason) {
        why = format!("{why} {shortened}");
    }
    Next::Planned { when, why }
}
