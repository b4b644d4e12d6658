//! A member's day as data: what Today shows on a page, for the API and for `seguito today --json`.

use super::{
    noun::noun,
    paging::{self, Page},
    table::{Api, Asked, parameter},
};
use crate::{
    error::Trouble,
    form::Form,
    held::{self, HeldLine, Reader},
    here::midday,
    names::{Names, as_said, first_word},
    today::in_turn,
};
use jiff::ToSpan;
use seguito_core::{
    agenda::{Entry, HeldWhy, Occurrence, Reason, Standing},
    id::*,
    people::Channel,
    refusal::Wrong,
    time::{Day, Moment},
};
use seguito_ops::Actor;
use seguito_store::{
    Broken, Read,
    port::tx::Act,
    read::{client_page, house, today::TodayRow, weeks},
    rows::TouchpointRow,
};
use seguito_words::{Addressed, Words};
use serde::Serialize;
use serde_json::json;
use std::collections::{BTreeSet, HashMap};

/// Whom a member reaches on a day.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct DayAnswer {
    /// The member's day.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// Whom to reach, late ones first.
    pub due: Vec<Touchpoint>,
}

/// A planned contact: with whom, when, why, and what to ask.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
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
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// First and last day allowed.
    #[schema(schema_with = window)]
    pub window: (Day, Option<Day>),
    /// Open from.
    #[schema(value_type = String, format = DateTime)]
    pub opens_at: Moment,
    /// Late from.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub closes_at: Option<Moment>,
    /// Through which channel.
    pub channel: Option<Channel>,
    /// What to ask, in the member's language.
    pub script: Option<Script>,
    /// What to ask besides, where one contact serves two scripts.
    pub second_script: Option<Script>,
    /// Offers of help that go with the marks that hold (F9).
    pub offers: Vec<String>,
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
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Name<Id: utoipa::ToSchema> {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// A person, and how to reach them.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
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
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Script {
    /// Its key, as the log ticks it.
    pub key: String,
    /// How the call opens: the congratulation that credits their path (F12).
    pub opening: Option<String>,
    /// Its questions, in order.
    pub questions: Vec<String>,
}

/// A further reason.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
#[schema(as = AlsoServed)]
pub struct Also {
    /// Which occurrence.
    pub occurrence: Occurrence,
    /// Why, in one sentence.
    pub why: String,
    /// Why, as data.
    pub reason: Reason,
}

noun! {
    /// A planned contact as it is kept, whoever it is for.
    Row of row: TouchpointRow by TouchpointRow::BY_CLIENT;
    /// Its id.
    id: TouchpointId = row.id,
    /// With which client.
    client: ClientId = row.client_id,
    /// Of which project.
    project: Option<ProjectId> = row.project_id,
    /// With whom.
    contact: Option<ContactId> = row.contact_id,
    /// For which member.
    member: MemberId = row.member_id,
    /// By which rule.
    rule: String = row.rule,
    /// The client's day.
    #[schema(value_type = String, format = Date)]
    day: Day = row.day,
    /// Open from.
    #[schema(value_type = String, format = DateTime)]
    opens_at: Moment = row.opens_at,
    /// Late from.
    #[schema(value_type = Option<String>, format = DateTime)]
    closes_at: Option<Moment> = row.closes_at,
    /// `due` or `held`.
    place: String = row.place,
    /// Why it is held.
    held: Option<HeldWhy> = row.why.map(|why| why.0),
    /// How it stands.
    standing: Standing = row.entry.0.standing,
    /// Which occurrence of which rule.
    occurrence: Occurrence = row.entry.0.occurrence,
    /// Why, as data.
    reason: Reason = row.entry.0.reason,
}

/// Planned contacts.
pub(super) fn touchpoints(api: Api) -> Api {
    let day = |name, says| parameter(name, says, json!({ "type": "string", "format": "date" }));
    let on = vec![day("on", "Another day than the member's today.")];
    let between = vec![
        day("from", "The first day; without it the member's today."),
        day("until", "The last day; without it four weeks later. At most a year."),
    ];
    api.show(
        ("/api/v1/today", "touchpoints", "Whom the token's member reaches on a day, and why."),
        on,
        today,
    )
    .list::<Row>(("/api/v1/touchpoints", "touchpoints", "Every planned contact, of all members."))
    .item::<Row>(("/api/v1/touchpoints/{touchpoint}", "touchpoints", "One planned contact."))
    .show(("/api/v1/weeks", "touchpoints", "What opens in the coming weeks, of all members."), between, weeks)
    .pages(
        ("/api/v1/held", "touchpoints", "What is held, moved or waived, or has no possible day."),
        Vec::new(),
        held,
    )
}

fn today(read: &mut Read, asked: Asked) -> Act<'_, DayAnswer, Trouble> {
    Box::pin(async move {
        let day = day_of(&asked.query, "on")?.unwrap_or_else(|| asked.here.today());
        Ok(of(read, &asked.here.actor, asked.here.words(), day).await?)
    })
}

fn weeks(read: &mut Read, asked: Asked) -> Act<'_, DayAnswer, Trouble> {
    Box::pin(async move {
        let from = day_of(&asked.query, "from")?.unwrap_or_else(|| asked.here.today());
        let (month, year) = (from.saturating_add(28.days()), from.saturating_add(1.year()));
        let until = day_of(&asked.query, "until")?.unwrap_or(month);
        if until < from {
            return Err(wrong("until", Wrong::Before { given: until, other: from }));
        }
        if until > year {
            return Err(wrong("until", Wrong::After { given: until, other: year }));
        }
        let rows = weeks::between(read, (from, until.tomorrow().unwrap_or(Day::MAX)), None).await?;
        Ok(DayAnswer { day: from, due: told(read, &rows, asked.here.words(), asked.here.today()).await? })
    })
}

fn held(read: &mut Read, asked: Asked) -> Act<'_, Page<HeldLine>, Trouble> {
    Box::pin(async move {
        let limit = paging::limit(&asked.query)?;
        let after = paging::after(&asked.query)?.unwrap_or(weeks::BEGINNING);
        let (words, today) = (asked.here.words(), asked.here.today());
        let reader = Reader { actor: asked.here.actor, words, today };
        let lines = held::list(read, &reader, None, (after, limit + 1)).await?;
        Ok(paging::page(lines, limit, HeldLine::place, Clone::clone))
    })
}

fn day_of(query: &Form, name: &str) -> Result<Option<Day>, Trouble> {
    match query.get(name) {
        "" if !query.has(name) => Ok(None),
        text => match text.parse() {
            Ok(day) => Ok(Some(day)),
            Err(_) => Err(wrong(name, Wrong::Unreadable)),
        },
    }
}

fn wrong(field: &str, wrong: Wrong) -> Trouble {
    seguito_core::refusal::Refusal::field(field, wrong).into()
}

/// How the API writes the first and the last day allowed.
fn window() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
    use utoipa::openapi::schema::{ArrayBuilder, KnownFormat, ObjectBuilder, SchemaFormat, SchemaType, Type};
    let day = ObjectBuilder::new()
        .schema_type(SchemaType::from_iter([Type::String, Type::Null]))
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)));
    let days = ArrayBuilder::new().items(day).min_items(Some(2)).max_items(Some(2));
    days.description(Some("First and last day allowed; `null` as the last: no latest day.")).into()
}

/// A member's day, in the order in which they are reached.
///
/// # Errors
/// What the database could not do.
pub async fn of(read: &mut Read, actor: &Actor, words: Words, day: Day) -> Result<DayAnswer, Broken> {
    let midday = midday(actor, day);
    let mut rows = seguito_store::read::today::today(read, actor.member, midday).await?;
    in_turn(&mut rows, &actor.calendar, midday);
    Ok(DayAnswer { day, due: told(read, &rows, words, day).await? })
}

async fn told(read: &mut Read, rows: &[TodayRow], words: Words, day: Day) -> Result<Vec<Touchpoint>, Broken> {
    let gap = house::workspace(read).await?.gap;
    let entries: Vec<&Entry> = rows.iter().map(|row| &row.entry.0).collect();
    let names = Names::of(read, (gap, day), &entries).await?;
    let people: BTreeSet<ContactId> = rows.iter().filter_map(|row| row.contact_id).collect();
    let people: Vec<ContactId> = people.into_iter().collect();
    let people = client_page::people_addressed(read, &people).await?.into_iter();
    let people: HashMap<ContactId, Addressed> =
        people.map(|(id, formal, gender)| (id, as_said(formal, gender.as_deref()))).collect();
    let to = |row: &TodayRow| row.contact_id.and_then(|id| people.get(&id).copied()).unwrap_or_default();
    Ok(rows.iter().map(|row| touchpoint(row, &names, words, to(row))).collect())
}

fn touchpoint(row: &TodayRow, names: &Names, words: Words, to: Addressed) -> Touchpoint {
    let entry = row.entry.0.clone();
    let contact = row.contact.as_deref();
    let who = first_word(contact.unwrap_or(&row.client));
    let script = |key: &String| script(words, key, entry.opens_with, to);
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
        script: entry.script.as_ref().map(script),
        second_script: entry.second_script.as_ref().map(script),
        offers: entry.offers.iter().map(|mark| words.offer(*mark, who)).collect(),
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

fn script(words: Words, key: &str, opens_with: Option<u8>, to: Addressed) -> Script {
    let questions = words.script_questions(key, opens_with, to).into_iter();
    Script {
        key: key.to_owned(),
        opening: words.script_opening(key),
        questions: questions.map(|question| question.text).collect(),
    }
}
