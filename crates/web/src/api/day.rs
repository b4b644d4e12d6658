//! A member's day as data: what Today shows on a page, for the API and for `seguito today --json`.

use crate::{App, error::Trouble, form::Form, here::Here, names::Names};
use axum::{Json, extract::State};
use seguito_core::{
    agenda::{Entry, Occurrence, Reason, Standing},
    id::*,
    people::Channel,
    refusal::Wrong,
    time::{Day, Moment},
};
use seguito_ops::Actor;
use seguito_store::{
    Broken, Read,
    read::{
        house,
        today::{self, TodayRow},
    },
};
use seguito_words::{Addressed, Words};
use serde::Serialize;

/// Whom a member reaches on a day.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DayAnswer {
    /// The member's day.
    pub day: Day,
    /// Whom to reach, late ones first.
    pub due: Vec<Touchpoint>,
}

/// A planned contact: with whom, when, why, and what to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Touchpoint {
    /// Its id.
    pub id: TouchpointId,
    /// With which client.
    pub client: Name<ClientId>,
    /// With which person.
    pub contact: Option<Person>,
    /// Of which project.
    pub project: Option<Name<ProjectId>>,
    /// The client's day.
    pub day: Day,
    /// First and last day allowed.
    pub window: (Day, Option<Day>),
    /// Open from.
    pub opens_at: Moment,
    /// Late from.
    pub closes_at: Option<Moment>,
    /// Through which channel.
    pub channel: Option<Channel>,
    /// What to ask, in the member's language.
    pub script: Option<Script>,
    /// Which try this is.
    pub attempt: u32,
    /// Whether it is planned, open, late or without a day.
    pub standing: Standing,
    /// Why, in one sentence of the member's language.
    pub why: String,
    /// Why, as data.
    pub reason: Reason,
    /// Which occurrence of which rule.
    pub occurrence: Occurrence,
    /// Further reasons that the same contact serves.
    pub also: Vec<Also>,
}

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Name<Id> {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A person, and how to reach them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    /// Their id.
    pub id: ContactId,
    /// Their name.
    pub name: String,
    /// Their number.
    pub phone: Option<String>,
    /// Their address.
    pub mail: Option<String>,
}

/// What to ask.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Script {
    /// Its key, as the log ticks it.
    pub key: String,
    /// Its questions, in order.
    pub questions: Vec<String>,
}

/// A further reason.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Also {
    /// Which occurrence.
    pub occurrence: Occurrence,
    /// Why, in one sentence.
    pub why: String,
    /// Why, as data.
    pub reason: Reason,
}

/// `GET /api/v1/today`, `?on=DAY` for another day.
pub(super) async fn show(State(app): State<App>, here: Here, form: Form) -> Result<Json<DayAnswer>, Trouble> {
    let day = match form.get("on") {
        "" => here.today(),
        text => text.parse().map_err(|_| unreadable("on"))?,
    };
    let (actor, words) = (here.actor.clone(), here.words());
    Ok(Json(here.read(&app, move |read| Box::pin(async move { of(read, &actor, words, day).await })).await?))
}

fn unreadable(field: &str) -> Trouble {
    seguito_core::refusal::Refusal::field(field, Wrong::Unreadable).into()
}

/// A member's day, late ones first, then as they open.
///
/// # Errors
/// What the database could not do.
pub async fn of(read: &mut Read, actor: &Actor, words: Words, day: Day) -> Result<DayAnswer, Broken> {
    let morrow = day.tomorrow().unwrap_or(Day::MAX);
    let midnight = morrow.to_zoned(actor.calendar.tz()).map_or(Moment::MAX, |zoned| zoned.timestamp());
    let mut rows = today::today(read, actor.member, midnight).await?;
    rows.sort_by_key(|row| (late(row, day).is_none(), late(row, day), row.opens_at));
    let gap = house::workspace(read).await?.gap;
    let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
    let names = Names::of(read, (gap, day), &entries).await?;
    Ok(DayAnswer { day, due: rows.iter().map(|row| touchpoint(row, &names, words)).collect() })
}

/// The last day on which it was in time, once that has passed.
fn late(row: &TodayRow, day: Day) -> Option<Day> {
    row.entry.0.window.1.filter(|last| *last < day)
}

fn touchpoint(row: &TodayRow, names: &Names, words: Words) -> Touchpoint {
    let entry = row.entry.0.clone();
    let contact = row.contact.as_deref();
    let why = |reason: &Reason| names.sentence(words, &entry, reason, (&row.client, contact));
    Touchpoint {
        id: row.id,
        client: Name { id: row.client_id, name: row.client.clone() },
        contact: row.contact_id.map(|id| Person {
            id,
            name: contact.unwrap_or_default().to_owned(),
            phone: row.phone_e164.clone().or(row.phone.clone()).filter(|text| !text.is_empty()),
            mail: row.mail.clone().filter(|text| !text.is_empty()),
        }),
        project: row.project_id.map(|id| Name { id, name: row.project.clone().unwrap_or_default() }),
        day: entry.day,
        window: entry.window,
        opens_at: row.opens_at,
        closes_at: row.closes_at,
        channel: entry.channel,
        script: entry.script.as_ref().map(|key| script(key, words)),
        attempt: entry.attempt,
        standing: entry.standing.clone(),
        why: why(&entry.reason),
        also: entry
            .also
            .iter()
            .map(|(occurrence, reason)| Also {
                occurrence: occurrence.clone(),
                why: why(reason),
                reason: reason.clone(),
            })
            .collect(),
        reason: entry.reason.clone(),
        occurrence: entry.occurrence.clone(),
    }
}

fn script(key: &str, words: Words) -> Script {
    let questions = words.script_questions(key, None, Addressed::default());
    Script { key: key.to_owned(), questions: questions.into_iter().map(|question| question.text).collect() }
}
