//! Wishes and promises: noted, kept, taken back, no longer holding.

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    typed,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::{ClientId, PromiseId};
use seguito_ops::{
    promise::{self, EndPromise, MakePromise},
    wish::{self, NoteWish},
};
use uuid::Uuid;

pub(super) async fn note_wish(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let (text, contact) = (form.needed("text", LINE), typed::id(&mut form, "contact"));
    let outcome = match form.sound() {
        true => op!(&here, &app, wish::note, NoteWish { client: id, contact, text, day: None }),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "wish", of: None, back: at(&here, id, "wishes"), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_wish_saved()).await
}

pub(super) async fn end_wish(
    State(app): State<App>,
    here: Here,
    Path((_, id, wish)): Path<(String, ClientId, Uuid)>,
    form: Form,
) -> Result<Response, Trouble> {
    let outcome = op!(&here, &app, wish::drop_wish, wish);
    let w = here.words();
    let sent = Sent { what: "", of: None, back: at(&here, id, "wishes"), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_wish_dropped()).await
}

pub(super) async fn make(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let command = MakePromise {
        client: id,
        project: None,
        contact: typed::id(&mut form, "contact"),
        member: typed::id(&mut form, "member"),
        text: form.needed("text", LINE),
        made_on: typed::past(&here, &mut form, "made_on"),
        due_on: typed::coming(&here, &mut form, "due_on"),
    };
    let outcome = match form.sound() {
        true => op!(&here, &app, promise::make, command),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "promise", of: None, back: at(&here, id, "promises"), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_promise_saved()).await
}

/// The path below `/w/WORKSPACE/clients/`: the client and one of its promises.
type Of = Path<(String, ClientId, PromiseId)>;

pub(super) async fn keep(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    end(app, here, of, form, true).await
}

pub(super) async fn retract(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    end(app, here, of, form, false).await
}

async fn end(
    State(app): State<App>,
    here: Here,
    Path((_, id, promise)): Of,
    form: Form,
    kept: bool,
) -> Result<Response, Trouble> {
    let outcome = op!(&here, &app, promise::end, EndPromise { promise, kept, day: None });
    let w = here.words();
    let sent = Sent { what: "", of: None, back: at(&here, id, "promises"), form };
    let text = if kept { w.client_promise_now_kept() } else { w.client_promise_now_retracted() };
    ended(&app, &here, id, sent, outcome, |_| text).await
}

fn at(here: &Here, id: ClientId, place: &str) -> String {
    here.href(&format!("clients/{id}#{place}"))
}
