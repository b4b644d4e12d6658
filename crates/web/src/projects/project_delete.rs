//! Asks before a project goes to the trash, and moves it there.

use crate::{
    App,
    clients::{answer::op, client_delete::question},
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
use seguito_core::id::ProjectId;
use seguito_ops::trash::{self, Delete};
use seguito_store::rows::ProjectRow;

pub(super) async fn ask(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
) -> Result<Markup, Trouble> {
    let w = here.words();
    let title = w.project_delete_title(&row(&app, &here, id).await?.name);
    let (action, back) = (format!("projects/{id}/deletion"), format!("projects/{id}"));
    let body = question(&here, &action, &back, &w.project_delete_keep());
    let mast = page::mast(html! {}, &title, &w.project_delete_lede());
    Ok(page::book(&here, Leaf { title: &title, tab: Tab::Projects, class: "project", mast, body }))
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
) -> Result<Response, Trouble> {
    let row = row(&app, &here, id).await?;
    op!(&here, &app, trash::delete, Delete::Project(id))?;
    let to = here.href(&format!("clients/{}", row.client_id));
    Ok(toast::done(&app, &to, Said::new(here.words().project_deleted(row.name))))
}

async fn row(app: &App, here: &Here, id: ProjectId) -> Result<ProjectRow, Trouble> {
    here.read(app, move |read| Box::pin(async move { read.need::<ProjectRow>((id,)).await })).await
}
