//! Adding and changing the people at a client.

use crate::{
    Actor, Refused,
    check::{Check, LINE, NAME, NOTE},
    client::{Done, house, same_version, standing},
    record::{Told, record},
    term,
};
use jiff::civil::Time;
use seguito_core::{
    id::*,
    people::{Channel, Language},
    refusal::Wrong,
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a person writes of a contact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ContactFields {
    /// Their name.
    pub name: String,
    /// What they do there.
    pub title: String,
    /// Their address.
    pub mail: String,
    /// Their number, as typed.
    pub phone: String,
    /// The same in E.164, where it could be read; else it is made from a number that begins with `+` or `00`.
    pub phone_e164: Option<String>,
    /// Where to chat with them.
    pub chat: String,
    /// Channels they like, the preferred one first.
    pub channels: Vec<Channel>,
    /// Their language, if not the client's.
    pub language: Option<Language>,
    /// Whether to address them formally.
    pub formal: Option<bool>,
    /// `f`, `m` or unknown.
    pub gender: Option<String>,
    /// Their working time and leaves, if they differ from the client's.
    pub calendar: Option<Calendar>,
    /// Likes to be reached from, local time.
    #[schema(value_type = Option<String>, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$")]
    pub hours_from: Option<Time>,
    /// Likes to be reached until.
    #[schema(value_type = Option<String>, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$")]
    pub hours_until: Option<Time>,
    /// What one should know of them as a person.
    pub note: String,
}

/// A new person at a client.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AddContact {
    /// At which client.
    pub client: ClientId,
    /// What is known of them.
    #[serde(flatten)]
    pub fields: ContactFields,
}

/// A person of whom something changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeContact {
    /// Who.
    pub contact: ContactId,
    /// The version that was changed.
    pub version: i64,
    /// How it is now.
    #[serde(flatten)]
    pub fields: ContactFields,
}

/// Adds a person, after those who are there.
pub async fn add(tx: &mut Tx, actor: &Actor, command: AddContact, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let client = standing(tx, command.client, None).await?;
    let mut problems = Check::default();
    let fields = check(&mut problems, &command.fields, "");
    problems.done()?;
    let language = house(tx).await?.language;
    let others = tx.all(&ContactRow::BY_CLIENT, (client.id,)).await?;
    let position = others.last().map_or(0, |last| last.position + 1);
    let row = write_new(tx, client.id, fields, position, (language, now)).await?;
    told(tx, actor, &row, "added", now).await
}

/// Changes what is known of a person.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeContact,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ContactRow = tx.need((command.contact,)).await?;
    same_version(row.version, Some(command.version))?;
    let mut problems = Check::default();
    let fields = check(&mut problems, &command.fields, "");
    problems.done()?;
    let language = house(tx).await?.language;
    apply(&mut row, fields, language);
    save(tx, &mut row).await?;
    told(tx, actor, &row, "changed", now).await
}

/// Writes the line of a change of a contact, and makes the client's agenda anew.
pub(crate) async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &ContactRow,
    verb: &'static str,
    now: Moment,
) -> Result<Done, Refused> {
    let words = serde_json::json!({ "name": row.name });
    let told = Told::of_client(row.client_id, "contact", row.id.0, verb).about([row.id.0]).words(words);
    Ok(Done::new(row.client_id, row.id.0, record(tx, actor, told, now).await?))
}

/// Checks what was written; `before` stands before each field's name.
pub(crate) fn check(check: &mut Check, fields: &ContactFields, before: &str) -> ContactFields {
    let named = |field: &str| format!("{before}{field}");
    if let Some(calendar) = &fields.calendar {
        check.calendar(calendar);
    }
    if let Some((from, until)) = fields.hours_from.zip(fields.hours_until) {
        check.wrong_if(from >= until, &named("hours_until"), Wrong::EndsFirst);
    }
    let gender = fields.gender.as_deref();
    check.wrong_if(gender.is_some_and(|g| !matches!(g, "f" | "m")), &named("gender"), Wrong::Unknown);
    ContactFields {
        name: check.needed(&named("name"), &fields.name, NAME),
        title: check.text(&named("title"), &fields.title, NAME),
        mail: check.mail(&named("mail"), &fields.mail),
        phone: check.text(&named("phone"), &fields.phone, NAME),
        chat: check.text(&named("chat"), &fields.chat, LINE),
        note: check.text(&named("note"), &fields.note, NOTE),
        ..fields.clone()
    }
}

/// Writes a new person of a client.
pub(crate) async fn write_new(
    tx: &mut Tx,
    client: ClientId,
    fields: ContactFields,
    position: i64,
    (language, now): (Language, Moment),
) -> Result<ContactRow, Broken> {
    let row = new_row(client, fields, position, (language, now));
    term::add(tx, &row).await?;
    Ok(row)
}

/// A new person of a client, not yet written.
pub(crate) fn new_row(
    client_id: ClientId,
    fields: ContactFields,
    position: i64,
    (language, now): (Language, Moment),
) -> ContactRow {
    let mut row = ContactRow {
        id: ContactId(Uuid::now_v7()),
        client_id,
        name: String::new(),
        sort_key: Vec::new(),
        position,
        title: String::new(),
        mail: String::new(),
        phone: String::new(),
        phone_e164: String::new(),
        chat: String::new(),
        channels: Json(Vec::new()),
        language: None,
        formal: None,
        gender: None,
        calendar: None,
        hours_from: None,
        hours_until: None,
        note: String::new(),
        extra: Json(BTreeMap::new()),
        card: Json(serde_json::Value::Null),
        do_not_contact: None,
        left_on: None,
        created_at: now,
        version: 1,
    };
    apply(&mut row, fields, language);
    row
}

/// Writes a changed person, with the words by which they are found.
pub(crate) async fn save(tx: &mut Tx, row: &mut ContactRow) -> Result<(), Broken> {
    row.version += 1;
    term::put(tx, row).await
}

pub(crate) fn apply(row: &mut ContactRow, fields: ContactFields, language: Language) {
    row.sort_key = seguito_words::sort_key(language, &fields.name);
    row.phone_e164 = fields.phone_e164.unwrap_or_else(|| international(&fields.phone));
    row.name = fields.name;
    row.title = fields.title;
    row.mail = fields.mail;
    row.phone = fields.phone;
    row.chat = fields.chat;
    row.channels = Json(fields.channels);
    row.language = fields.language;
    row.formal = fields.formal;
    row.gender = fields.gender;
    row.calendar = fields.calendar.map(Json);
    row.hours_from = fields.hours_from;
    row.hours_until = fields.hours_until;
    row.note = fields.note;
}

/// The E.164 form of a number typed with its country; else nothing.
fn international(phone: &str) -> String {
    let plain = phone.replace("(0)", "");
    let trimmed = plain.trim();
    let Some(rest) = trimmed.strip_prefix('+').or_else(|| trimmed.strip_prefix("00")) else {
        return String::new();
    };
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    if (7..=15).contains(&digits.len()) { format!("+{digits}") } else { String::new() }
}
