//! Removing a demo workspace whole, by one press. A workspace with real work in it is never removed.

use crate::{Actor, Refused, client::house};
use seguito_core::{access::Verb, refusal::Refusal};
use seguito_store::{Broken, Tx, rows::workspace, tables};

/// Removes the actor's demo workspace with everything in it.
pub async fn remove_demo(tx: &mut Tx, actor: &Actor) -> Result<(), Refused> {
    actor.must(Verb::MoveWorkspace)?;
    if !house(tx).await?.demo {
        return Err(Refusal::Lasting.into());
    }
    clear(tx).await?;
    tx.run(&workspace::DROP_CHAIN, ()).await?;
    tx.run(&workspace::DROP, ()).await?;
    tx.take_journal();
    Ok(())
}

async fn clear(tx: &mut Tx) -> Result<(), Broken> {
    for table in tables::ALL.iter().rev() {
        tx.clear_table(table).await?;
    }
    Ok(())
}
