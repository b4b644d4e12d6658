//! Everything that belongs to a client, a project or a person, parents first: what trash and merging move as one.

use crate::term::{self, Found};
use seguito_core::id::*;
use seguito_store::{
    Broken, Tx,
    port::{
        statement::Stmt,
        table::{Row, Table},
        value::{Field, Val},
    },
    rows::*,
};

/// Rows with their tables, parents first.
#[derive(Debug, Default)]
pub struct Subtree {
    /// The rows.
    pub rows: Vec<(Table, Vec<Val>)>,
}

impl Subtree {
    /// Everything of a client.
    pub async fn of_client(tx: &mut Tx, client: &ClientRow) -> Result<Self, Broken> {
        let mut out = Self::default();
        out.keep(client);
        out.of(tx, &ClientTagRow::BY_CLIENT, client.id, |_| true).await?;
        let contacts = tx.all(&ContactRow::BY_CLIENT, (client.id,)).await?;
        let projects = tx.all(&ProjectRow::BY_CLIENT, (client.id,)).await?;
        contacts.iter().for_each(|row| out.keep(row));
        projects.iter().for_each(|row| out.keep(row));
        out.below(tx, client.id, |_| true).await?;
        out.of(tx, &WishRow::BY_CLIENT, client.id, |_| true).await?;
        out.of(tx, &InteractionRow::BY_CLIENT, client.id, |_| true).await?;
        out.of(tx, &OrderRow::BY_CLIENT, client.id, |_| true).await?;
        out.words(client);
        contacts.iter().for_each(|row| out.words(row));
        projects.iter().for_each(|row| out.words(row));
        Ok(out)
    }

    /// Everything of a project. Contacts that happened stay with the client.
    pub async fn of_project(tx: &mut Tx, project: &ProjectRow) -> Result<Self, Broken> {
        let (mut out, id) = (Self::default(), project.id);
        out.keep(project);
        out.below(tx, project.client_id, |of| of == Some(id)).await?;
        out.words(project);
        Ok(out)
    }

    /// Everything of a person.
    pub async fn of_contact(tx: &mut Tx, contact: &ContactRow) -> Result<Self, Broken> {
        let (mut out, id) = (Self::default(), contact.id);
        out.keep(contact);
        out.of(tx, &WishRow::BY_CLIENT, contact.client_id, |row| row.contact_id == Some(id)).await?;
        out.words(contact);
        Ok(out)
    }

    /// What hangs on projects, or, with `None`, on the client as a whole.
    async fn below(
        &mut self,
        tx: &mut Tx,
        client: ClientId,
        theirs: impl Fn(Option<ProjectId>) -> bool + Copy,
    ) -> Result<(), Broken> {
        self.of(tx, &StageEnteredRow::BY_CLIENT, client, |row| theirs(Some(row.project_id))).await?;
        self.of(tx, &StateSaidRow::BY_CLIENT, client, |row| theirs(Some(row.project_id))).await?;
        self.of(tx, &FlagRow::BY_CLIENT, client, |row| theirs(Some(row.project_id))).await?;
        self.of(tx, &MarkRow::BY_CLIENT, client, |row| theirs(row.project_id)).await?;
        self.of(tx, &PromiseRow::BY_CLIENT, client, |row| theirs(row.project_id)).await?;
        self.of(tx, &OpportunityRow::BY_CLIENT, client, |row| theirs(row.project_id)).await?;
        self.of(tx, &RequestRow::BY_CLIENT, client, |row| theirs(row.project_id)).await?;
        self.of(tx, &PlannedRow::BY_CLIENT, client, |row| theirs(row.project_id)).await
    }

    async fn of<R: Row>(
        &mut self,
        tx: &mut Tx,
        list: &Stmt<(ClientId,), R>,
        client: ClientId,
        theirs: impl Fn(&R) -> bool,
    ) -> Result<(), Broken> {
        let rows = tx.all(list, (client,)).await?;
        rows.iter().filter(|row| theirs(row)).for_each(|row| self.keep(row));
        Ok(())
    }

    fn words<R: Found>(&mut self, record: &R) {
        term::rows(record).for_each(|row| self.keep(&row));
    }

    fn keep<R: Row>(&mut self, row: &R) {
        let mut vals = Vec::new();
        row.push(&mut vals);
        self.rows.push((R::TABLE, vals));
    }

    /// The rows as JSON by the name of their table.
    pub fn to_json(&self) -> Vec<(String, serde_json::Value)> {
        self.rows.iter().map(|(table, row)| (table.name.to_owned(), table.to_json(row))).collect()
    }

    /// Deletes all of it, children first.
    pub async fn delete(&self, tx: &mut Tx) -> Result<(), Broken> {
        for (table, row) in self.rows.iter().rev() {
            tx.drop_row(table, table.key_of(row)).await?;
        }
        Ok(())
    }

    /// Hands every row but the client itself and its tags to another client.
    pub async fn move_to(&self, tx: &mut Tx, client: ClientId) -> Result<(), Broken> {
        let own = |table: &Table| matches!(table.name, "client" | "client_tag");
        for (table, row) in self.rows.iter().filter(|(table, _)| !own(table)) {
            let at = table.columns.iter().position(|(name, _)| *name == "client_id");
            let mut row = row.clone();
            if let Some(cell) = at.and_then(|at| row.get_mut(at)) {
                *cell = client.to_val();
            }
            tx.set_row(table, row).await?;
        }
        Ok(())
    }
}
