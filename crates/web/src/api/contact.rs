//! The people at a client.

use super::{changed::op, noun::noun, table::Api};
use seguito_core::{
    facts::Dated,
    id::*,
    people::{Channel, Language},
    time::Calendar,
};
use seguito_ops::{
    contact as op, contact_standing,
    trash::{self, Delete},
};
use seguito_store::rows::*;
use serde::Deserialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;

noun! {
    /// A person at a client.
    Contact of row: ContactRow by ContactRow::BY_CLIENT, making &["phone_e164"];
    /// Its id.
    id: ContactId = row.id,
    /// At which client.
    client: ClientId = row.client_id,
    /// Their name.
    name: String = row.name,
    /// What they do there.
    title: String = row.title,
    /// Their address.
    mail: String = row.mail,
    /// Their number, as it was typed.
    phone: String = row.phone,
    /// The same in E.164; empty when it cannot be read.
    dialled: String = row.phone_e164,
    /// Where to chat with them: a number, a name, a link.
    chat: String = row.chat,
    /// Channels they like, the preferred one first.
    channels: Vec<Channel> = row.channels.0,
    /// Their language, if not the client's.
    language: Option<Language> = row.language,
    /// Whether to address them formally; `null` = as is usual.
    formal: Option<bool> = row.formal,
    /// `f`, `m` or unknown.
    gender: Option<String> = row.gender,
    /// Working time with leaves, if it differs from the client's.
    calendar: Option<Calendar> = row.calendar.map(|calendar| calendar.0),
    /// Likes to be reached from, local time.
    hours_from: Option<String> = row.hours_from.map(|time| time.to_string()),
    /// Likes to be reached until.
    hours_until: Option<String> = row.hours_until.map(|time| time.to_string()),
    /// What one should know of them as a person.
    note: String = row.note,
    /// Columns of an import that nobody mapped, by name.
    extra: BTreeMap<String, String> = row.extra.0,
    /// Their place among the client's people: the preferred one first.
    position: i64 = row.position,
    /// Not to be contacted.
    do_not_contact: Option<Dated> = row.do_not_contact.map(|said| said.0),
    /// No longer with the client.
    left: Option<Dated> = row.left_on.map(|said| said.0),
    /// Counts its changes.
    version: i64 = row.version,
}

/// A person by its id.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
struct TheContact {
    contact: ContactId,
}

/// Contacts.
pub(super) fn contacts(api: Api) -> Api {
    api.list::<Contact>(("/api/v1/contacts", "contacts", "The people at clients."))
        .item::<Contact>(("/api/v1/contacts/{contact}", "contacts", "One person."))
        .add(("/api/v1/contacts", "contacts", "Adds a person to a client."), op!(op::add))
        .edit::<Contact, op::ChangeContact>(
            ("/api/v1/contacts/{contact}", "contacts", "Changes what is known of a person."),
            op!(op::change),
        )
        .act::<Contact, TheContact>(
            "DELETE",
            ("/api/v1/contacts/{contact}", "contacts", "Moves a person into the trash."),
            op!(trash::delete, TheContact { contact } => Delete::Contact(contact)),
        )
        .act::<Contact, contact_standing::SetContactCondition>(
            "PUT",
            (
                "/api/v1/contacts/{contact}/conditions/{condition}",
                "contacts",
                "Says that a condition of a person holds, or holds no more.",
            ),
            op!(contact_standing::set_condition),
        )
        .act::<Contact, contact_standing::PreferContact>(
            "PUT",
            (
                "/api/v1/contacts/{contact}/preference",
                "contacts",
                "Puts a person before the client's others.",
            ),
            op!(contact_standing::prefer),
        )
}
