//! The beginnings of words by which a record is found while one types.

use seguito_core::id::ClientId;
use seguito_store::{Broken, Tx, rows::TermRow};
use seguito_words::{Findable, findable};
use uuid::Uuid;

/// Keeps the words of a record, and only these. Journalled with the op, so that undo takes them back too.
pub async fn keep(
    tx: &mut Tx,
    (kind, id): (&str, Uuid),
    client: ClientId,
    texts: &[Findable<'_>],
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
    texts: &[Findable<'_>],
) -> impl Iterator<Item = TermRow> + use<> {
    let kind = kind.to_owned();
    let words = findable(texts.iter().copied()).into_iter();
    words.map(move |term| TermRow { term, entity_id, kind: kind.clone(), client_id })
}
