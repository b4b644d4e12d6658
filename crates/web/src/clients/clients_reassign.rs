//! Hands the ticked clients to another member, with their projects and what is planned.

use super::answer::{op, undo};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{self, Said},
};
use axum::{extract::State, response::Response};
use seguito_core::id::{ClientId, MemberId};
use seguito_ops::reassign::{self, Reassign};
use seguito_store::rows::MemberRow;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Response, Trouble> {
    let w = here.words();
    let back = format!("{}?{}", here.href("clients"), form.get("back"));
    let clients: Vec<ClientId> = form.all("client").filter_map(|id| id.parse().ok()).collect();
    let to: MemberId = form.get("to").parse().map_err(|_| Trouble::Unreadable)?;
    if clients.is_empty() {
        let again = format!("{back}&do=reassign");
        return Ok(toast::done(&app, &again, Said::new(w.clients_reassign_none())));
    }
    let member = here.read(&app, move |read| Box::pin(async move { read.need::<MemberRow>((to,)).await }));
    let name = member.await?.name;
    let done = op!(&here, &app, reassign::reassign, Reassign { clients, to })?;
    let text = w.clients_reassigned(done.clients, name, w.count(done.clients));
    Ok(toast::done(&app, &back, Said::with_undo(text, undo(&here, done.sequence))))
}
