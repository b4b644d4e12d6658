//! The beginnings of words by which a record is found while one types. They follow from the record alone: whoever knows
//! the record, as it is or was, knows its words.

use seguito_core::id::ClientId;
use seguito_store::{Broken, Tx, port::table::Row, rows::*};
use seguito_words::{Findable, findable};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A record that is found by its words.
pub trait Found: Row {
    /// Its id.
    fn id(&self) -> Uuid;
    /// Whose it is, or itself.
    fn client(&self) -> ClientId;
    /// The texts by which it is found.
    fn texts(&self) -> Vec<Findable<'_>>;
}

impl Found for ClientRow {
    fn id(&self) -> Uuid {
        self.id.0
    }

    fn client(&self) -> ClientId {
        self.id
    }

    fn texts(&self) -> Vec<Findable<'_>> {
        vec![Findable::Words(&self.name)]
    }
}

impl Found for ContactRow {
    fn id(&self) -> Uuid {
        self.id.0
    }

    fn client(&self) -> ClientId {
        self.client_id
    }

    fn texts(&self) -> Vec<Findable<'_>> {
        let (words, number) = (Findable::Words, Findable::Number);
        vec![words(&self.name), words(&self.mail), number(&self.phone), number(&self.phone_e164)]
    }
}

impl Found for ProjectRow {
    fn id(&self) -> Uuid {
        self.id.0
    }

    fn client(&self) -> ClientId {
        self.client_id
    }

    fn texts(&self) -> Vec<Findable<'_>> {
        vec![Findable::Words(&self.name)]
    }
}

/// Writes a new record with its words.
pub(crate) async fn add<R: Found>(tx: &mut Tx, record: &R) -> Result<(), Broken> {
    tx.add(record).await?;
    for row in rows(record) {
        tx.add(&row).await?;
    }
    Ok(())
}

/// Writes a changed record, with its words and no others. Journalled with the op, so that undo takes them back too.
pub(crate) async fn put<R: Found>(tx: &mut Tx, record: &R) -> Result<(), Broken> {
    let before = tx.get::<R>((record.id(),)).await?;
    let known = before.as_ref().map(words).unwrap_or_default();
    tx.put(record).await?;
    let wanted = words(record);
    for term in known.difference(&wanted) {
        tx.delete::<TermRow>((term.clone(), record.id())).await?;
    }
    for row in rows(record).filter(|row| !known.contains(&row.term)) {
        tx.put(&row).await?;
    }
    Ok(())
}

/// Takes away the words of a record that goes.
pub(crate) async fn forget<R: Found>(tx: &mut Tx, record: &R) -> Result<(), Broken> {
    for term in words(record) {
        tx.delete::<TermRow>((term, record.id())).await?;
    }
    Ok(())
}

/// The words of a record, as rows.
pub fn rows<R: Found>(record: &R) -> impl Iterator<Item = TermRow> + use<R> {
    let (entity_id, client_id) = (record.id(), record.client());
    words(record).into_iter().map(move |term| TermRow { term, entity_id, client_id })
}

fn words<R: Found>(record: &R) -> BTreeSet<String> {
    findable(record.texts())
}
