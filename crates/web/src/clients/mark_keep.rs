//! Marks: set, ended, said to hold still.

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    typed,
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{
    facts::MarkKind,
    id::{ClientId, FactId},
};
use seguito_ops::mark::{self, MarkOn, SetMark};

/// The path below `/w/WORKSPACE/clients/`: the client and one of its marks.
type Of = Path<(String, ClientId, FactId)>;

pub(super) async fn set(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let kind = form.one_of("kind", MarkKind::from_key);
    let (project, since) = (typed::id(&mut form, "project"), typed::past(&here, &mut form, "since"));
    let outcome = match kind.filter(|_| form.sound()) {
        Some(kind) => op!(&here, &app, mark::set, SetMark { client: id, project, kind, since }),
        None => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "mark", of: None, back: marks(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_mark_saved()).await
}

pub(super) async fn end(
    State(app): State<App>,
    here: Here,
    Path((_, id, mark)): Of,
    form: Form,
) -> Result<Response, Trouble> {
    let outcome = op!(&here, &app, mark::end, MarkOn { mark, day: None });
    let w = here.words();
    let sent = Sent { what: "", of: None, back: marks(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_mark_now_ended()).await
}

pub(super) async fn confirm(
    State(app): State<App>,
    here: Here,
    Path((_, id, mark)): Of,
    form: Form,
) -> Result<Response, Trouble> {
    let outcome = op!(&here, &app, mark::confirm, MarkOn { mark, day: None });
    let w = here.words();
    let sent = Sent { what: "", of: None, back: marks(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_mark_now_confirmed()).await
}

fn marks(here: &Here, id: ClientId) -> String {
    here.href(&format!("clients/{id}#marks"))
}
