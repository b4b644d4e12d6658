//! Shows the sheets of rules.

use super::{list_view, target::CLIENT};
use crate::{App, error::Trouble, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_core::cadence::Cadences;
use seguito_store::{
    Broken,
    read::{client, rules, touchpoint},
};

/// A sheet, as the list shows it.
pub(super) struct Sheet {
    pub key: String,
    pub rules: usize,
    pub clients: usize,
    /// Whether the team changed it.
    pub own: bool,
}

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Markup, Trouble> {
    let sheets = here.read(&app, |read| {
        Box::pin(async move {
            let (cadences, shipped) = (rules::load(read).await?.cadences, Cadences::shipped());
            let mut sheets = Vec::new();
            for pack in &cadences.packs {
                let clients = read.all(&touchpoint::CLIENTS_OF_PACK, (pack.kind, pack.solution)).await?;
                let own = !shipped.packs.contains(pack);
                let (key, rules) = (pack.key.clone(), pack.rules.len());
                sheets.push(Sheet { key, rules, clients: clients.len(), own });
            }
            let all = client::counts(read).await?.all;
            let same = (&cadences.client, &cadences.marks, &cadences.tries)
                == (&shipped.client, &shipped.marks, &shipped.tries);
            sheets.push(Sheet {
                key: CLIENT.to_owned(),
                rules: cadences.client.len() + 2,
                clients: usize::try_from(all).unwrap_or_default(),
                own: !same,
            });
            Ok::<_, Broken>(sheets)
        })
    });
    Ok(list_view::page(&here, &sheets.await?))
}
