//! What a list brings that was not there: written together, for nothing has to be looked up before it.

use crate::term;
use seguito_core::id::ClientId;
use seguito_store::{Broken, Tx, rows::*};
use std::collections::HashMap;

/// Words that are worth being written together.
const ENOUGH: usize = 250_000;

/// New clients and people, some of them not yet written.
#[derive(Default)]
pub(crate) struct Fresh {
    clients: Vec<ClientRow>,
    tags: Vec<ClientTagRow>,
    contacts: Vec<ContactRow>,
    terms: Vec<TermRow>,
    /// How many people each new client has.
    people: HashMap<ClientId, i64>,
}

impl Fresh {
    /// Takes in a new client.
    pub fn client(&mut self, row: ClientRow) {
        let tag = |tag: &String| ClientTagRow { tag: tag.clone(), client_id: row.id };
        self.tags.extend(row.tags.0.iter().map(tag));
        self.terms.extend(term::rows(&row));
        self.people.insert(row.id, 0);
        self.clients.push(row);
    }

    /// The place of the next person of a client that this list made; `None` = it was there before.
    pub fn next_place(&self, client: ClientId) -> Option<i64> {
        self.people.get(&client).copied()
    }

    /// Takes in a new person of a client that this list made.
    pub fn contact(&mut self, row: ContactRow) {
        self.terms.extend(term::rows(&row));
        *self.people.entry(row.client_id).or_default() += 1;
        self.contacts.push(row);
    }

    /// Writes what is not yet written, but for words while they are few.
    pub async fn write(&mut self, tx: &mut Tx) -> Result<(), Broken> {
        tx.add_all(&std::mem::take(&mut self.clients)).await?;
        tx.add_all(&std::mem::take(&mut self.tags)).await?;
        tx.add_all(&std::mem::take(&mut self.contacts)).await?;
        if self.terms.len() < ENOUGH { Ok(()) } else { self.write_words(tx).await }
    }

    /// Writes the words in the order of their index, which then grows at its end rather than everywhere. They follow
    /// from the records and are not journalled: undo knows them by those.
    pub async fn write_words(&mut self, tx: &mut Tx) -> Result<(), Broken> {
        let mut terms = std::mem::take(&mut self.terms);
        terms.sort_unstable_by(|one, other| (&one.term, one.entity_id).cmp(&(&other.term, other.entity_id)));
        tx.put_all_quietly(&terms).await
    }
}
