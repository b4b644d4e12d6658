//! Shows the trash.

use super::view;
use crate::{App, error::Trouble, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_store::{Broken, read::house, rows::ClientRow};
use std::collections::HashMap;

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Markup, Trouble> {
    let shown = here.read(&app, |read| {
        Box::pin(async move {
            let lines = house::trash(read).await?;
            let mut clients = HashMap::new();
            for id in lines.iter().filter_map(|line| line.client_id) {
                if let Some(client) = read.get::<ClientRow>((id,)).await? {
                    clients.insert(id, client.name);
                }
            }
            Ok::<_, Broken>((lines, clients))
        })
    });
    let (lines, clients) = shown.await?;
    Ok(view::page(&here, &lines, &clients))
}
