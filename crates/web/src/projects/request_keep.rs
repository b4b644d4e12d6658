//! Requests, noted and answered; opportunities, noted and kept up to date.

use super::project_show::{at, ended};
use crate::{
    App,
    clients::{
        answer::{Sent, op, unread},
        typed,
    },
    error::Trouble,
    form::{Form, LINE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{
    id::{ClientId, OpportunityId, ProjectId, RequestId},
    refusal::Wrong,
};
use seguito_ops::{
    opportunity::{self, ChangeOpportunity, OpenOpportunity},
    request::{self, AnswerRequest, OpenRequest},
};
use seguito_store::rows::ProjectRow;

pub(super) async fn note(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let client = client(&app, &here, id).await?;
    let kind = form.one_of("kind", |key| Some(key.to_owned())).unwrap_or_default();
    let text = form.needed("text", LINE);
    let outcome = match form.sound() {
        true => {
            let command = OpenRequest { client, project: Some(id), kind, text, opened: None };
            op!(&here, &app, request::open, command)
        }
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "request", of: None, back: at(&here, id, "requests"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_request_saved()).await
}

pub(super) async fn answer(
    State(app): State<App>,
    here: Here,
    Path((_, id, request)): Path<(String, ProjectId, RequestId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let accepted = form.one_of("answer", |key| matches!(key, "yes" | "no").then(|| key == "yes"));
    let reason = form.text("reason", LINE);
    if accepted == Some(false) && reason.is_empty() {
        form.wrong("reason", Wrong::Missing);
    }
    let outcome = match accepted.filter(|_| form.sound()) {
        Some(accepted) => op!(&here, &app, request::answer, AnswerRequest { request, accepted, reason }),
        None => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "answer", of: Some(request.0), back: at(&here, id, "requests"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_request_answered()).await
}

pub(super) async fn see(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let client = client(&app, &here, id).await?;
    let (text, next_step) = (form.needed("text", LINE), form.text("next_step", LINE));
    let outcome = match form.sound() {
        true => {
            let command = OpenOpportunity { client, project: Some(id), text, next_step };
            op!(&here, &app, opportunity::open, command)
        }
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "opportunity", of: None, back: at(&here, id, "opportunities"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_opportunity_saved()).await
}

pub(super) async fn update(
    State(app): State<App>,
    here: Here,
    Path((_, id, one)): Path<(String, ProjectId, OpportunityId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let command = ChangeOpportunity {
        opportunity: one,
        version: typed::version(&form),
        text: form.needed("text", LINE),
        next_step: form.text("next_step", LINE),
        state: form.one_of("state", |key| Some(key.to_owned())).unwrap_or_default(),
    };
    let outcome = match form.sound() {
        true => op!(&here, &app, opportunity::change, command),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "update", of: Some(one.0), back: at(&here, id, "opportunities"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_opportunity_saved()).await
}

async fn client(app: &App, here: &Here, id: ProjectId) -> Result<ClientId, Trouble> {
    let row = here.read(app, move |read| Box::pin(async move { read.need::<ProjectRow>((id,)).await }));
    Ok(row.await?.client_id)
}
