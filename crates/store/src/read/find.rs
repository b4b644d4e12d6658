//! Finding while one types: by the beginnings of words.

use crate::{Broken, Read, record, statements};
use seguito_core::id::*;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

/// Something found.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Found {
    /// Its id.
    pub id: Uuid,
    /// `client`, `contact` or `project`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Whose it is, or itself.
    pub client_id: ClientId,
    /// The client's name.
    pub client: String,
}

record! {
    /// What a word hits.
    Hit {
        id: Uuid = "Its id.",
        kind: String = "`client`, `contact` or `project`.",
        client_id: ClientId = "Whose it is, or itself.",
    }
}

statements! {
    /// What has a word that begins so.
    BEGINNING: (String, String) => Hit =
        "SELECT entity_id, kind, client_id FROM term WHERE workspace_id = $1 AND term >= $2 AND term < $3 \
         ORDER BY term, entity_id LIMIT 300";
    /// What was found, by its name; a double that was merged is not found.
    NAMED: (Uuid, ClientId) => (String, String) =
        "SELECT COALESCE(k.name, p.name, c.name), c.name FROM client c \
         LEFT JOIN contact k ON k.workspace_id = c.workspace_id AND k.id = $2 \
         LEFT JOIN project p ON p.workspace_id = c.workspace_id AND p.id = $2 \
         WHERE c.workspace_id = $1 AND c.id = $3 AND c.merged_into IS NULL";
}

/// How many are shown.
const MOST: usize = 30;

/// What matches every word (already folded, as `words::fold` gives them). Words of one letter are too short to ask.
///
/// A record matches with its own words or with its client's: "sigrid fjord" finds Sigrid at Fjordlys.
pub async fn find(read: &mut Read, words: &[String]) -> Result<Vec<Found>, Broken> {
    let words = words.iter().filter(|word| word.chars().count() >= 2).take(4);
    let mut by_word: Vec<Vec<Hit>> = Vec::new();
    for word in words {
        let end = format!("{word}\u{10ffff}");
        by_word.push(read.all(&BEGINNING, (word.clone(), end)).await?);
    }
    let matched: Vec<Matched> = by_word.iter().map(|rows| Matched::of(rows)).collect();
    let mut hits: BTreeMap<(usize, Uuid), Hit> = BTreeMap::new();
    for candidate in by_word.into_iter().flatten() {
        let own = matched.iter().filter(|word| word.records.contains(&candidate.id)).count();
        if matched.iter().all(|word| word.holds(&candidate)) {
            hits.insert((usize::MAX - own, candidate.id), candidate);
        }
    }
    let mut found = Vec::new();
    for Hit { id, kind, client_id } in hits.into_values() {
        if found.len() == MOST {
            break;
        }
        let named = read.one(&NAMED, (id, client_id)).await?;
        found.extend(named.map(|(name, client)| Found { id, kind, name, client_id, client }));
    }
    Ok(found)
}

/// What one word matches.
struct Matched {
    records: HashSet<Uuid>,
    clients: HashSet<ClientId>,
}

impl Matched {
    fn of(rows: &[Hit]) -> Self {
        let clients = rows.iter().filter(|row| row.kind == "client").map(|row| row.client_id);
        Self { records: rows.iter().map(|row| row.id).collect(), clients: clients.collect() }
    }

    fn holds(&self, candidate: &Hit) -> bool {
        self.records.contains(&candidate.id) || self.clients.contains(&candidate.client_id)
    }
}
