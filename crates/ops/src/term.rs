//! The beginnings of words by which a record is found while one types.

use seguito_core::id::ClientId;
use seguito_store::{Broken, Tx, rows::TermRow};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The words of one record, at most.
const MOST: usize = 40;

/// Keeps the words of a record, and only these. Journalled with the op, so that undo takes them back too.
pub async fn keep(
    tx: &mut Tx,
    (kind, id): (&str, Uuid),
    client: ClientId,
    texts: &[&str],
) -> Result<(), Broken> {
    let wanted: Vec<TermRow> = rows((kind, id), client, texts).collect();
    let kept = tx.all(&TermRow::BY_ENTITY, (id,)).await?;
    for old in kept.iter().filter(|old| wanted.iter().all(|row| row.term != old.term)) {
        tx.delete::<TermRow>((old.term.clone(), id)).await?;
    }
    for row in wanted.iter().filter(|row| kept.iter().all(|old| old.term != row.term)) {
        tx.add(row).await?;
    }
    Ok(())
}

/// The words of a record, as rows.
pub fn rows(
    (kind, entity_id): (&str, Uuid),
    client_id: ClientId,
    texts: &[&str],
) -> impl Iterator<Item = TermRow> + use<> {
    let kind = kind.to_owned();
    words(texts).into_iter().map(move |term| TermRow { term, entity_id, kind: kind.clone(), client_id })
}

/// Folded words of two characters or more; a phone number also as its digits.
pub fn words(texts: &[&str]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for text in texts {
        let folded = seguito_words::fold(text);
        let parts = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= 2);
        out.extend(parts.map(|word| word.chars().take(40).collect()));
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= 5 {
            out.insert(digits.chars().take(20).collect());
        }
    }
    out.into_iter().take(MOST).collect()
}
