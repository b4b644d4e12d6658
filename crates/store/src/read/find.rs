//! Finding while one types: by the beginnings of words.

use crate::{Broken, Read, record, statements};
use seguito_core::id::*;
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};
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

/// That a record, or its client, has another word too; where it is the word that was looked for, nothing is asked.
macro_rules! and_has {
    ($from:literal, $until:literal) => {
        concat!(
            " AND (",
            $from,
            " = $2 OR EXISTS (SELECT 1 FROM term o WHERE o.workspace_id = t.workspace_id \
             AND o.entity_id IN (t.entity_id, t.client_id) AND o.term >= ",
            $from,
            " AND o.term < ",
            $until,
            "))"
        )
    };
}

statements! {
    /// What has a word that begins so, and three others, its own or its client's; each from and until.
    BEGINNING: (String, String, String, String, String, String, String, String) => Hit = concat!(
        "SELECT t.entity_id, t.kind, t.client_id FROM term t \
         WHERE t.workspace_id = $1 AND t.term >= $2 AND t.term < $3",
        and_has!("$4", "$5"), and_has!("$6", "$7"), and_has!("$8", "$9"),
        " ORDER BY t.term, t.entity_id LIMIT 300"
    );
    /// What was found, by its name; a double that was merged is not found.
    NAMED: (Uuid, ClientId) => (String, String) =
        "SELECT COALESCE(k.name, p.name, c.name), c.name FROM client c \
         LEFT JOIN contact k ON k.workspace_id = c.workspace_id AND k.id = $2 \
         LEFT JOIN project p ON p.workspace_id = c.workspace_id AND p.id = $2 \
         WHERE c.workspace_id = $1 AND c.id = $3 AND c.merged_into IS NULL";
}

/// How many are shown.
const MOST: usize = 30;

/// What matches every word (already folded, as `words::typed` gives them). Words of one letter are too short to ask.
///
/// A record matches with its own words or with its client's: "sigrid fjord" finds Sigrid at Fjordlys. Those with most
/// words of their own come first.
pub async fn find(read: &mut Read, words: &[String]) -> Result<Vec<Found>, Broken> {
    let words: Vec<&String> = words.iter().filter(|word| word.chars().count() >= 2).take(4).collect();
    let mut hits: HashMap<Uuid, (usize, Hit)> = HashMap::new();
    for at in 0..words.len() {
        let other = |on: usize| if on < words.len() { (at + on) % words.len() } else { at };
        let [(a, b), (c, d), (e, f), (g, h)] = [0, 1, 2, 3].map(|on| beginning(words[other(on)]));
        let mut seen = HashSet::new();
        for hit in read.all(&BEGINNING, (a, b, c, d, e, f, g, h)).await? {
            if seen.insert(hit.id) {
                hits.entry(hit.id).or_insert((0, hit)).0 += 1;
            }
        }
    }
    let mut hits: Vec<(usize, Hit)> = hits.into_values().collect();
    hits.sort_unstable_by_key(|(own, hit)| (Reverse(*own), hit.id));
    let mut found = Vec::new();
    for (_, Hit { id, kind, client_id }) in hits {
        if found.len() == MOST {
            break;
        }
        let named = read.one(&NAMED, (id, client_id)).await?;
        found.extend(named.map(|(name, client)| Found { id, kind, name, client_id, client }));
    }
    Ok(found)
}

/// From and until which words begin so.
fn beginning(word: &str) -> (String, String) {
    (word.to_owned(), format!("{word}\u{10ffff}"))
}
