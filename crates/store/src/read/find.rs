//! Finding while one types: by the beginnings of words.

use crate::{Broken, Read, statements};
use seguito_core::id::*;
use std::{cmp::Reverse, collections::BTreeSet};
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

statements! {
    /// What has a word that begins so, and whose it is, or itself.
    BEGINNING: (String, String, i64) => (Uuid, ClientId) =
        "SELECT entity_id, client_id FROM term WHERE workspace_id = $1 AND term >= $2 AND term < $3 \
         ORDER BY term, entity_id LIMIT $4";
    /// What was found, by its kind and name, with its client's; a double that was merged is not found.
    NAMED: (Uuid, ClientId) => (String, String, String) =
        "SELECT CASE WHEN k.id IS NOT NULL THEN 'contact' WHEN p.id IS NOT NULL THEN 'project' ELSE 'client' END, \
         COALESCE(k.name, p.name, c.name), c.name FROM client c \
         LEFT JOIN contact k ON k.workspace_id = c.workspace_id AND k.id = $2 \
         LEFT JOIN project p ON p.workspace_id = c.workspace_id AND p.id = $2 \
         WHERE c.workspace_id = $1 AND c.id = $3 AND c.merged_into IS NULL";
}

/// How many are shown.
const MOST: usize = 30;

/// How many that bear a word are looked at where it is the only one.
const BEARERS: i64 = 300;

/// What matches every word (already folded, as `words::typed` gives them). Words of one letter are too short to ask.
///
/// A record matches with its own words or with its client's: "sigrid fjord" finds Sigrid at Fjordlys. Those with most
/// words of their own come first.
pub async fn find(read: &mut Read, words: &[String]) -> Result<Vec<Found>, Broken> {
    let words: Vec<&String> = words.iter().filter(|word| word.chars().count() >= 2).take(4).collect();
    // of several words all that bear each are compared: two common ones may have few in common, and late ones
    let most = if words.len() == 1 { BEARERS } else { i64::MAX };
    let mut bearers: Vec<Vec<(ClientId, Uuid)>> = Vec::new();
    for word in words {
        let until = format!("{word}\u{10ffff}");
        let bearing = read.all(&BEGINNING, (word.clone(), until, most)).await?;
        let mut bearing: Vec<_> = bearing.into_iter().map(|(id, client)| (client, id)).collect();
        bearing.sort_unstable();
        bearers.push(bearing);
    }
    let mut found = Vec::new();
    for (_, id, client_id) in matching(&bearers) {
        if found.len() == MOST {
            break;
        }
        let named = read.one(&NAMED, (id, client_id)).await?;
        found.extend(named.map(|(kind, name, client)| Found { id, kind, name, client_id, client }));
    }
    Ok(found)
}

/// Those who bear a word, and each other word themselves or by their client; those with most of their own first.
///
/// Each word's bearers come by client: only the clients that bear every word, few of thousands, are looked at closer.
fn matching(bearers: &[Vec<(ClientId, Uuid)>]) -> BTreeSet<(Reverse<usize>, Uuid, ClientId)> {
    let Some(rarest) = bearers.iter().min_by_key(|word| word.len()) else { return BTreeSet::new() };
    let mut rest: Vec<&[(ClientId, Uuid)]> = bearers.iter().map(Vec::as_slice).collect();
    let mut found = BTreeSet::new();
    for bearing in rarest.chunk_by(|(one, _), (other, _)| one == other) {
        let client = bearing[0].0;
        rest.iter_mut().for_each(|word| *word = beginning_at(word, client));
        if rest.iter().all(|word| word.first().is_some_and(|(one, _)| *one == client)) {
            found.extend(of_client(&rest, client).map(|(own, id)| (Reverse(own), id, client)));
        }
    }
    found
}

/// What of a word's bearers is not of an earlier client.
fn beginning_at(word: &[(ClientId, Uuid)], client: ClientId) -> &[(ClientId, Uuid)] {
    &word[word.iter().take_while(|(one, _)| *one < client).count()..]
}

/// Those of one client who match, and how many words are their own. A record may come once for each of its words.
fn of_client(words: &[&[(ClientId, Uuid)]], client: ClientId) -> impl Iterator<Item = (usize, Uuid)> {
    let bears = move |word: &[(ClientId, Uuid)], id: Uuid| word.binary_search(&(client, id)).is_ok();
    let all = words.iter().flat_map(move |word| word.iter().take_while(move |(one, _)| *one == client));
    all.filter_map(move |(_, id)| {
        let matches = words.iter().all(|word| bears(word, *id) || bears(word, client.0));
        matches.then(|| (words.iter().filter(|word| bears(word, *id)).count(), *id))
    })
}
