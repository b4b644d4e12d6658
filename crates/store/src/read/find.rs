//! Finding while one types: by the beginnings of words.

use crate::{Broken, Read, record, statements};
use seguito_core::id::*;
use std::collections::{BTreeMap, HashSet};
use uuid::Uuid;

record! {
    /// Something found.
    Found {
        id: Uuid = "Its id.",
        kind: String = "`client`, `contact` or `project`.",
        name: String = "Its name.",
        client_id: ClientId = "Whose it is, or itself.",
        client: String = "The client's name.",
    }
}

statements! {
    /// What has a word that begins so.
    BEGINNING: (String, String) => Found =
        "SELECT t.entity_id, t.kind, COALESCE(k.name, p.name, c.name), t.client_id, c.name FROM term t \
         JOIN client c ON c.workspace_id = t.workspace_id AND c.id = t.client_id \
         LEFT JOIN contact k ON k.workspace_id = t.workspace_id AND k.id = t.entity_id \
         LEFT JOIN project p ON p.workspace_id = t.workspace_id AND p.id = t.entity_id \
         WHERE t.workspace_id = $1 AND t.term >= $2 AND t.term < $3 AND c.merged_into IS NULL \
         ORDER BY t.term, t.entity_id LIMIT 300";
}

/// How many are shown.
const MOST: usize = 30;

/// What matches every word (already folded, as `words::fold` gives them). Words of one letter are too short to ask.
///
/// A record matches with its own words or with its client's: "sigrid fjord" finds Sigrid at Fjordlys.
pub async fn find(read: &mut Read, words: &[String]) -> Result<Vec<Found>, Broken> {
    let words = words.iter().filter(|word| word.chars().count() >= 2).take(4);
    let mut by_word: Vec<Vec<Found>> = Vec::new();
    for word in words {
        let end = format!("{word}\u{10ffff}");
        by_word.push(read.all(&BEGINNING, (word.clone(), end)).await?);
    }
    let matched: Vec<Matched> = by_word.iter().map(|rows| Matched::of(rows)).collect();
    let mut found: BTreeMap<(usize, Uuid), Found> = BTreeMap::new();
    for candidate in by_word.into_iter().flatten() {
        let own = matched.iter().filter(|word| word.records.contains(&candidate.id)).count();
        if matched.iter().all(|word| word.holds(&candidate)) {
            found.insert((usize::MAX - own, candidate.id), candidate);
        }
    }
    Ok(found.into_values().take(MOST).collect())
}

/// What one word matches.
struct Matched {
    records: HashSet<Uuid>,
    clients: HashSet<ClientId>,
}

impl Matched {
    fn of(rows: &[Found]) -> Self {
        let clients = rows.iter().filter(|row| row.kind == "client").map(|row| row.client_id);
        Self { records: rows.iter().map(|row| row.id).collect(), clients: clients.collect() }
    }

    fn holds(&self, candidate: &Found) -> bool {
        self.records.contains(&candidate.id) || self.clients.contains(&candidate.client_id)
    }
}
