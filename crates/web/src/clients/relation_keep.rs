//! The relation as a whole: its rhythm; prospect, do-not-contact and dissolution, each set and lifted.

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
use seguito_core::{id::ClientId, refusal::Wrong, time::Span};
use seguito_ops::client_standing::{self, Condition, SetCondition, SetRhythm};

/// The path below `/w/WORKSPACE/clients/`.
type Of = Path<(String, ClientId)>;

pub(super) async fn set_rhythm(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let every = span(&mut form);
    let (since, agreed) = (typed::past(&here, &mut form, "since"), form.ticked("agreed"));
    let outcome = match every.filter(|_| form.sound()) {
        Some(_) => {
            let version = form.get("version").parse().ok();
            let command = SetRhythm { client: id, every, since, agreed, version };
            op!(&here, &app, client_standing::set_rhythm, command)
        }
        None => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "rhythm", of: None, back: relation(&here, id), form };
    let text = every.map_or_else(String::new, |every| w.client_rhythm_kept(w.every(every)));
    ended(&app, &here, id, sent, outcome, |_| text).await
}

/// A length of time, typed as `count` and `unit`.
pub(crate) fn span(form: &mut Form) -> Option<Span> {
    form.needed("count", 5);
    let count: Option<u16> = form.readable("count", |text| text.parse().ok());
    if count == Some(0) {
        form.wrong("count", Wrong::OutOfRange { least: 1, most: 520 });
    }
    let unit = form.get("unit").to_owned();
    let span = Span::try_from(format!("{} {unit}", count?)).ok();
    if span.is_none() {
        form.wrong("unit", Wrong::Unknown);
    }
    span
}

pub(super) async fn end_rhythm(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    form: Form,
) -> Result<Response, Trouble> {
    let command = SetRhythm { client: id, every: None, since: None, agreed: false, version: None };
    let outcome = op!(&here, &app, client_standing::set_rhythm, command);
    let w = here.words();
    let sent = Sent { what: "", of: None, back: relation(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_rhythm_ended()).await
}

macro_rules! conditions {
    ($($name:ident: $condition:ident, $holds:literal, $what:literal, $said:ident;)+) => { $(
        pub(super) async fn $name(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
            let said = here.words().$said();
            set(app, here, of, form, ((Condition::$condition, $holds), $what, said)).await
        }
    )+ };
}

conditions! {
    make_prospect: Prospect, true, "", client_prospect_made;
    end_prospect: Prospect, false, "", client_prospect_ended;
    silence: DoNotContact, true, "silence", client_no_contact_set;
    welcome: DoNotContact, false, "", client_no_contact_lifted;
    dissolve: Dissolved, true, "dissolution", client_dissolved_set;
    undissolve: Dissolved, false, "", client_dissolved_lifted;
}

async fn set(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Of,
    mut form: Form,
    ((condition, holds), what, said): ((Condition, bool), &'static str, String),
) -> Result<Response, Trouble> {
    let day = typed::past(&here, &mut form, "day");
    let outcome = match form.sound() {
        true => {
            let command = SetCondition { client: id, condition, holds, day, reason: String::new() };
            op!(&here, &app, client_standing::set_condition, command)
        }
        false => Err(unread()),
    };
    let sent = Sent { what, of: None, back: relation(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| said).await
}

fn relation(here: &Here, id: ClientId) -> String {
    here.href(&format!("clients/{id}#relation"))
}
