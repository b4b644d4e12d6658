//! Loads what a log form needs, and fills it in: channel, person, time, script and project of the planned contact.

use super::{
    next_show::foreseen,
    sheet::{Script, Sheet},
    view,
};
use crate::{App, error::Trouble, form::Form, here::Here, names::addressed};
use maud::Markup;
use seguito_core::{
    agenda::Entry,
    facts::{Direction, Outcome},
    id::{ClientId, ContactId, TouchpointId},
    people::{Channel, Language},
    tone,
};
use seguito_store::{Broken, Read, read::client, rows::*};

/// What is known of the client, for the form.
pub(super) struct Loaded {
    pub client: ClientRow,
    pub people: Vec<ContactRow>,
    pub projects: Vec<ProjectRow>,
    pub touchpoints: Vec<TouchpointRow>,
    pub draft: Option<DraftRow>,
}

/// The name under which the draft of a client's log is kept.
pub(super) fn draft_key(client: ClientId) -> String {
    format!("log:{client}")
}

pub(super) async fn load(
    read: &mut Read,
    member: seguito_core::id::MemberId,
    asked: ClientId,
) -> Result<Loaded, Broken> {
    // an old tab or bookmark of a double: the contact was with the client that stays
    let row = client::kept(read, asked).await?;
    let client = row.id;
    Ok(Loaded {
        client: row,
        people: read.all(&ContactRow::BY_CLIENT, (client,)).await?,
        projects: read.all(&ProjectRow::BY_CLIENT, (client,)).await?,
        touchpoints: read.all(&TouchpointRow::BY_CLIENT, (client,)).await?,
        draft: read.get((member, draft_key(client))).await?,
    })
}

/// The form under an entry of Today: the draft, if there is one, else filled in from the entry.
pub(crate) async fn in_place(
    app: &App,
    here: &Here,
    client: ClientId,
    touchpoint: TouchpointId,
) -> Result<Markup, Trouble> {
    let back = format!("{}#t-{touchpoint}", here.href(&format!("today?at={touchpoint}")));
    let mut sheet = fresh(app, here, client, Some(touchpoint)).await?;
    sheet.next = foreseen(app, here, &sheet).await;
    Ok(view::form(here, &sheet, &back))
}

/// A form to be filled in.
pub(super) async fn fresh(
    app: &App,
    here: &Here,
    client: ClientId,
    touchpoint: Option<TouchpointId>,
) -> Result<Sheet, Trouble> {
    let member = here.actor.member;
    let loaded = here.glance(app, move |read| Box::pin(load(read, member, client))).await?;
    let entry = loaded.touchpoints.iter().find(|row| Some(row.id) == touchpoint).map(|row| &row.entry.0);
    let form = match &loaded.draft {
        Some(draft) => Form::parse(&draft.body),
        None => filled_in(here, &loaded, entry),
    };
    let mut sheet = sheet(here, &loaded, touchpoint, &[], form);
    sheet.draft_of = loaded.draft.as_ref().map(|draft| {
        let at = draft.saved_at.to_zoned(here.actor.calendar.tz());
        here.words().moment(at.date(), at.time())
    });
    Ok(sheet)
}

/// The sheet around a form.
pub(super) fn sheet(
    here: &Here,
    loaded: &Loaded,
    touchpoint: Option<TouchpointId>,
    asked: &[String],
    form: Form,
) -> Sheet {
    let w = here.words();
    let contact = form.get("contact").parse().ok();
    let (to, languages) = (
        addressed(loaded.people.iter().find(|row| Some(row.id) == contact)),
        languages(here, loaded, contact),
    );
    let entry = loaded.touchpoints.iter().find(|row| Some(row.id) == touchpoint).map(|row| &row.entry.0);
    let question = w.script_questions("conclusion", None, to).pop().map(|q| q.text).unwrap_or_default();
    let scripts = script_keys(loaded, entry, asked).into_iter().filter_map(|(key, opens_with)| {
        let questions = w.script_questions(&key, opens_with, to);
        let questions = questions.into_iter().map(|question| (question.key, question.text)).collect();
        Some(Script { name: w.script_name(&key)?, key, questions })
    });
    Sheet {
        client_id: loaded.client.id,
        client: loaded.client.name.clone(),
        touchpoint,
        corrects: None,
        theirs: None,
        people: loaded.people.iter().map(|row| (row.id, row.name.clone())).collect(),
        projects: loaded.projects.iter().map(|row| (row.id, row.name.clone())).collect(),
        scripts: scripts.collect(),
        form,
        draft_of: None,
        next: None,
        question,
        languages,
    }
}

/// The scripts that this contact could ask: those asked, the planned one's, then those of whatever else is planned.
/// Each comes with the question that it opens with (F7).
fn script_keys(loaded: &Loaded, entry: Option<&Entry>, asked: &[String]) -> Vec<(String, Option<u8>)> {
    let all: Vec<_> = entry.into_iter().chain(loaded.touchpoints.iter().map(|row| &row.entry.0)).collect();
    let planned = all.iter().flat_map(|entry| [&entry.script, &entry.second_script]).flatten();
    let mut keys: Vec<(String, Option<u8>)> = Vec::new();
    for key in asked.iter().chain(planned) {
        if !keys.iter().any(|(known, _)| known == key) {
            let opening = all.iter().find(|entry| entry.script.as_ref() == Some(key));
            keys.push((key.clone(), opening.and_then(|entry| entry.opens_with)));
        }
    }
    keys
}

/// The languages of a message to a client: the person's, the client's, then our own.
fn languages(here: &Here, loaded: &Loaded, contact: Option<ContactId>) -> Vec<Language> {
    let person = loaded.people.iter().find(|row| Some(row.id) == contact).and_then(|row| row.language);
    tone::languages(person, loaded.client.language, here.visitor.language)
}

fn filled_in(here: &Here, loaded: &Loaded, entry: Option<&Entry>) -> Form {
    let w = here.words();
    let channel =
        entry.and_then(|entry| entry.channel).or_else(|| preferred(loaded)).unwrap_or(Channel::Phone);
    let contact = entry.and_then(|entry| entry.contact).or_else(|| loaded.people.first().map(|row| row.id));
    let now = here.now().to_zoned(here.actor.calendar.tz()).time();
    let mut pairs = vec![
        ("channel", channel.key().to_owned()),
        ("outcome", Outcome::TookPlace.key().to_owned()),
        ("direction", Direction::Ours.key().to_owned()),
        ("contact", contact.map(|id| id.to_string()).unwrap_or_default()),
        ("at", w.log_at_value(w.time(now))),
        ("standing", String::new()),
    ];
    for ticked in ["flag", "opportunity", "request", "conclude"] {
        pairs.push((ticked, "on".to_owned()));
    }
    let Some(entry) = entry else { return Form::of(pairs) };
    let served =
        std::iter::once(&entry.occurrence).chain(entry.also.iter().map(|(occurrence, _)| occurrence));
    pairs.extend(served.filter_map(|occurrence| Some(("projects", occurrence.project?.to_string()))));
    if channel.spoken() {
        let scripts = [&entry.script, &entry.second_script];
        pairs.extend(scripts.into_iter().flatten().map(|key| ("scripts", key.clone())));
    }
    Form::of(pairs)
}

fn preferred(loaded: &Loaded) -> Option<Channel> {
    loaded.people.first().and_then(|row| row.channels.0.first().copied())
}
