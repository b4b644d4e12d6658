//! The event and who goes (F5), the answer to the one question (F4), going quarterly (F6).

use super::project_show::{at, ended};
use crate::{
    App,
    clients::{
        answer::{Sent, op, unread},
        typed,
    },
    error::Trouble,
    form::{Form, LINE, NOTE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::ProjectId;
use seguito_ops::project_event::{self, GoQuarterly, KeepOutcome, NoteAttendance, PlanEvent};

/// The path below `/w/WORKSPACE/projects/`.
type Of = Path<(String, ProjectId)>;

pub(super) async fn plan(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let day = typed::coming(&here, &mut form, "day");
    let day = typed::needed(&mut form, "day", day);
    let name = form.text("name", LINE);
    let outcome = match form.sound() {
        true => op!(&here, &app, project_event::plan_event, PlanEvent { project: id, day, name }),
        false => Err(unread()),
    };
    let (w, today) = (here.words(), here.today());
    let text = day.map(|day| w.project_event_saved(w.day_in_text(day, today)));
    let sent = Sent { what: "event", of: None, back: at(&here, id, "event"), form };
    ended(&app, &here, id, sent, outcome, |_| text.unwrap_or_default()).await
}

pub(super) async fn call_off(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    form: Form,
) -> Result<Response, Trouble> {
    let command = PlanEvent { project: id, day: None, name: String::new() };
    let outcome = op!(&here, &app, project_event::plan_event, command);
    let w = here.words();
    let sent = Sent { what: "", of: None, back: at(&here, id, "event"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_event_dropped()).await
}

pub(super) async fn attend(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let who = form.needed("who", LINE);
    let outcome = match form.sound() {
        true => op!(&here, &app, project_event::note_attendance, NoteAttendance { project: id, who }),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "attendance", of: None, back: at(&here, id, "event"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_event_go_saved()).await
}

pub(super) async fn keep_outcome(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let command = KeepOutcome {
        project: id,
        answer: form.one_of("answer", |key| Some(key.to_owned())).unwrap_or_default(),
        words: form.text("words", NOTE),
        day: typed::past(&here, &mut form, "day"),
    };
    let outcome = match form.sound() {
        true => op!(&here, &app, project_event::keep_outcome, command),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "outcome", of: None, back: at(&here, id, "outcome"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_outcome_saved()).await
}

pub(super) async fn go_quarterly(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let reason = form.needed("reason", LINE);
    let outcome = match form.sound() {
        true => op!(&here, &app, project_event::go_quarterly, GoQuarterly { project: id, reason }),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "quarterly", of: None, back: at(&here, id, "quarterly"), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_quarterly_saved()).await
}
