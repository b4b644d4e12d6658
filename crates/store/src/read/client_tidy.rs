//! Beside the list of clients: where they are, who may be there twice, what is missing; choosing one by name.

use crate::{Broken, Json, Read, record, statements};
use seguito_core::{
    id::*,
    time::{Calendar, Moment},
};
use std::collections::BTreeMap;

record! {
    /// Two clients of the same name.
    Twice {
        one: ClientId = "The one.",
        one_name: String = "Its name.",
        other: ClientId = "The other.",
        other_name: String = "Its name.",
    }
}

statements! {
    /// Working times, with how many clients keep each: their countries are read from them.
    CALENDARS: () => (Json<Calendar>, i64) =
        "SELECT calendar, COUNT(*) FROM client WHERE workspace_id = $1 AND merged_into IS NULL \
         GROUP BY calendar ORDER BY calendar";
    /// Two clients of the same name.
    TWICE: () => Twice =
        "SELECT a.id, a.name, b.id, b.name FROM client a JOIN client b ON b.workspace_id = a.workspace_id \
         AND b.sort_key = a.sort_key AND b.id > a.id WHERE a.workspace_id = $1 AND a.merged_into IS NULL \
         AND b.merged_into IS NULL ORDER BY a.sort_key, a.id LIMIT 3";
    /// Clients without a mail address.
    NO_MAIL: () => (i64,) =
        "SELECT COUNT(*) FROM client c WHERE c.workspace_id = $1 AND c.merged_into IS NULL AND NOT EXISTS \
         (SELECT 1 FROM contact o WHERE o.workspace_id = c.workspace_id AND o.client_id = c.id AND o.mail <> '')";
    /// What is in the trash since a moment.
    IN_TRASH: (Moment,) => (i64,) = "SELECT COUNT(*) FROM trash WHERE workspace_id = $1 AND deleted_at > $2";
    /// How many clients open before a moment.
    DUE: (Moment,) => (i64,) =
        "SELECT COUNT(DISTINCT client_id) FROM touchpoint WHERE workspace_id = $1 AND awaited = 1 AND opens_at < $2";
    /// Clients by name, for choosing one.
    NAMES: (i64,) => (ClientId, String) =
        "SELECT id, name FROM client WHERE workspace_id = $1 AND merged_into IS NULL ORDER BY sort_key, id LIMIT $2";
}

/// What stands beside the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tidy {
    /// Countries by code, with how many clients each; the most first.
    pub countries: Vec<(String, i64)>,
    /// Perhaps the same, twice.
    pub twice: Vec<Twice>,
    /// Clients without a mail address.
    pub no_mail: i64,
    /// What can still be brought back.
    pub in_trash: i64,
    /// Clients who open before the end of the day.
    pub due: i64,
}

/// Loads it: `kept_since` is the beginning of what the trash keeps, `midday` the middle of the reader's day.
pub async fn load(read: &mut Read, kept_since: Moment, midday: Moment) -> Result<Tidy, Broken> {
    let mut countries: BTreeMap<String, i64> = BTreeMap::new();
    for (calendar, count) in read.all(&CALENDARS, ()).await? {
        if let Some(country) = calendar.0.country {
            *countries.entry(country).or_default() += count;
        }
    }
    let mut countries: Vec<_> = countries.into_iter().collect();
    countries.sort_by_key(|(code, count)| (-count, code.clone()));
    Ok(Tidy {
        countries,
        twice: read.all(&TWICE, ()).await?,
        no_mail: read.one(&NO_MAIL, ()).await?.map_or(0, |(n,)| n),
        in_trash: read.one(&IN_TRASH, (kept_since,)).await?.map_or(0, |(n,)| n),
        due: read.one(&DUE, (midday,)).await?.map_or(0, |(n,)| n),
    })
}

/// Clients by name, for choosing one; at most `most`.
pub async fn names(read: &mut Read, most: i64) -> Result<Vec<(ClientId, String)>, Broken> {
    read.all(&NAMES, (most,)).await
}
