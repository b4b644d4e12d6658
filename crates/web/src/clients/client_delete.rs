//! Asks before a client goes to the trash, and moves it there.

use super::answer::op;
use crate::{
    App,
    error::Trouble,
    here::Here,
    page::{self, Leaf, Tab},
    toast::{self, Said},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use seguito_core::id::ClientId;
use seguito_ops::trash::{self, Delete};
use seguito_store::rows::ClientRow;

pub(super) async fn ask(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
) -> Result<Markup, Trouble> {
    let w = here.words();
    let name = name(&app, &here, id).await?;
    let title = w.client_delete_title(&name);
    let (action, back) = (format!("clients/{id}/deletion"), format!("clients/{id}"));
    let body = question(&here, &action, &back, &w.client_delete_keep());
    let mast = page::mast(html! {}, &title, &w.client_delete_lede());
    Ok(page::book(&here, Leaf { title: &title, tab: Tab::Clients, class: "client", mast, body }))
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
) -> Result<Response, Trouble> {
    let name = name(&app, &here, id).await?;
    op!(&here, &app, trash::delete, Delete::Client(id))?;
    Ok(toast::done(&app, &here.href("clients"), Said::new(here.words().client_deleted(name))))
}

/// The two answers: the deed named by its verb, and the way back.
pub(crate) fn question(here: &Here, action: &str, back: &str, keep: &str) -> Markup {
    let w = here.words();
    html! {
        div class="single" {
            div class="line bare" {
                div class="when" {}
                div class="what" {
                    form method="post" action=(here.href(action)) {
                        div class="acts" {
                            button class="btn danger" data-sending=(w.act_saving()) { (w.client_delete_do()) }
                            a class="btn" href=(here.href(back)) data-key="escape" {
                                (keep) " " kbd { "Esc" }
                            }
                            a class="btn plain" href=(here.href("trash")) { (w.shell_trash()) }
                        }
                    }
                }
            }
        }
    }
}

async fn name(app: &App, here: &Here, id: ClientId) -> Result<String, Trouble> {
    let row = here.read(app, move |read| Box::pin(async move { read.need::<ClientRow>((id,)).await }));
    Ok(row.await?.name)
}
