//! Two workspaces in one installation, each with one of everything.

use super::house;
use crate::database;
use axum::Router;
use seguito_core::{id::WorkspaceId, time::Moment};
use seguito_store::{
    Broken, Store,
    archive::digest_of,
    port::{
        packed::Packed,
        value::{Field, Val},
    },
    tables,
};
use seguito_web::{
    App,
    router::{Declared, Routes},
    routes, serving,
    site::Site,
};
use std::collections::BTreeMap;

/// The installation.
pub struct World {
    pub store: Store,
    pub service: Router,
    /// The routes that are asked.
    pub table: Vec<Declared>,
    /// Routes of a test's own, which are asked alone.
    pub beside: Option<Beside>,
    pub ours: House,
    pub theirs: House,
}

/// A workspace, with what an attacker would have to know of it.
pub struct House {
    pub workspace: WorkspaceId,
    pub slug: String,
    /// Its records, by the name of the parameter that takes their id.
    pub ids: BTreeMap<&'static str, String>,
    /// Cookies of its members, by who they are.
    pub cookies: BTreeMap<&'static str, String>,
    /// API tokens, by what they are.
    pub tokens: BTreeMap<&'static str, String>,
}

/// Makes routes that may know the database and the other workspace.
pub type Beside = fn(Store, WorkspaceId) -> Routes;

pub const NOW: &str = "2026-11-24T08:42:00Z";

impl World {
    pub async fn new() -> Self {
        Self::made(None).await
    }

    /// The same with routes of a test's own.
    pub async fn with(beside: Beside) -> Self {
        Self::made(Some(beside)).await
    }

    /// Another like this, in which nothing has happened.
    pub async fn again(&self) -> Self {
        Self::made(self.beside).await
    }

    async fn made(beside: Option<Beside>) -> Self {
        let store = database::fresh().await;
        let now: Moment = NOW.parse().unwrap();
        let site = Site { public_url: None, listen: "localhost:7171".into(), ..Site::default() };
        let app = App::reading(site, Box::new(move || now), store.clone(), seguito_links::import::read);
        let ours = house::furnish(&store, "Vela", now).await;
        let theirs = house::furnish(&store, super::CANARY, now).await;
        let beside_made = beside.map(|make| make(store.clone(), theirs.workspace));
        let table =
            beside_made.as_ref().map_or_else(|| routes().table().to_vec(), |made| made.table().to_vec());
        let all = beside_made.into_iter().fold(routes(), Routes::with);
        Self { service: serving(all, &app), store, table, beside, ours, theirs }
    }

    /// Both digests, ours first.
    pub async fn digests(&self) -> (String, String) {
        let ours = digest_of(&self.store, self.ours.workspace).await.unwrap();
        (ours, digest_of(&self.store, self.theirs.workspace).await.unwrap())
    }

    /// Everything that a workspace holds, as text, but for drafts: they keep what was typed, whatever it was.
    pub async fn rows(&self, house: &House) -> String {
        let scope = self.store.scope(house.workspace);
        let all = scope.read(|read| {
            Box::pin(async move {
                let mut all = String::new();
                for table in tables::ALL.iter().filter(|table| table.name != "draft") {
                    let mut tell = |row: Vec<Val>| {
                        let row: Vec<Val> = row.into_iter().map(legible).collect();
                        all.push_str(&table.to_json(&row).to_string());
                        Ok::<_, Broken>(())
                    };
                    read.each_row(table, &mut tell).await?;
                }
                Ok::<_, Broken>(all)
            })
        });
        all.await.unwrap()
    }
}

/// A text that is kept packed, as text.
fn legible(val: Val) -> Val {
    match Packed::from_cell(val.cell()) {
        Ok(text) => Val::Text(text.0),
        Err(_) => val,
    }
}
