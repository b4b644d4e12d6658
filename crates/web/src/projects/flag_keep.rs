//! Red flags: raised by hand, closed with a word.

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
use seguito_core::id::{FlagId, ProjectId};
use seguito_ops::flag::{self, CloseFlag, OpenFlag};

pub(super) async fn raise(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let text = form.needed("text", LINE);
    let kind = form.one_of("kind", |key| matches!(key, "blocked" | "other").then(|| key == "blocked"));
    let owner = typed::id(&mut form, "owner");
    let outcome = match kind.filter(|_| form.sound()) {
        Some(blocked) => {
            op!(&here, &app, flag::open, OpenFlag { project: id, blocked, text, owner, opened: None })
        }
        None => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "flag", of: None, back: at(&here, id, "flags"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_flag_raised()).await
}

pub(super) async fn close(
    State(app): State<App>,
    here: Here,
    Path((_, id, flag)): Path<(String, ProjectId, FlagId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let note = form.needed("note", LINE);
    let outcome = match form.sound() {
        true => op!(&here, &app, flag::close, CloseFlag { flag, note, day: None }),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "closure", of: Some(flag.0), back: at(&here, id, "flags"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_flag_closed()).await
}
