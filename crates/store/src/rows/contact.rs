//! The people at a client.

use crate::{Json, table};
use jiff::civil::Time;
use seguito_core::{
    facts::Dated,
    id::*,
    people::{Channel, Language},
    time::{Calendar, Moment},
};
use std::collections::BTreeMap;

table! {
    /// A person at the client.
    ContactRow "contact" [id: ContactId = "Its id."] {
        client_id: ClientId = "At which client.",
        name: String = "Their name.",
        sort_key: Vec<u8> = "Their place in lists, by the workspace's language.",
        position: i64 = "The preferred one first.",
        title: String = "What they do there.",
        mail: String = "Their address.",
        phone: String = "Their number as it was typed.",
        phone_e164: String = "The same in E.164; empty when it cannot be read.",
        chat: String = "Where to chat with them: a number, a name, a link.",
        channels: Json<Vec<Channel>> = "Channels they like, the preferred one first; empty when nobody has said.",
        language: Option<Language> = "Theirs, if not the client's.",
        formal: Option<bool> = "Whether to address them formally; `None` = as is usual.",
        gender: Option<String> = "`f`, `m` or unknown: for languages in which a sentence needs it.",
        calendar: Option<Json<Calendar>> = "Working time with leaves, if it differs from the client's.",
        hours_from: Option<Time> = "Likes to be reached from, local time.",
        hours_until: Option<Time> = "Likes to be reached until.",
        note: String = "What one should know of them as a person.",
        extra: Json<BTreeMap<String, String>> = "Columns of an import that nobody mapped, by name.",
        card: Json<serde_json::Value> = "What an import knows beyond the columns, as it wrote it; `null` = nothing.",
        do_not_contact: Option<Json<Dated>> = "Not to be contacted.",
        left_on: Option<Json<Dated>> = "No longer with the client.",
        created_at: Moment = "Entered when.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY position, id";
}
