//! The people at a client: added, changed, gone, back, not to be contacted.

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    typed,
};
use crate::{App, error::Trouble, form::Form, here::Here, names::first_word};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::id::{ClientId, ContactId};
use seguito_ops::{
    contact::{self, AddContact, ChangeContact, ContactFields},
    contact_standing::{self, ContactCondition, PreferContact, SetContactCondition},
};
use seguito_store::rows::ContactRow;

/// The path below `/w/WORKSPACE/clients/`: the client and one of its people.
type Of = Path<(String, ClientId, ContactId)>;

pub(super) async fn add(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let fields = typed::person(&here, &mut form, "name");
    let name = fields.name.clone();
    let outcome = match form.sound() {
        true => op!(&here, &app, contact::add, AddContact { client: id, fields }),
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "new-person", of: None, back: people(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_person_saved(name)).await
}

pub(super) async fn change(
    State(app): State<App>,
    here: Here,
    Path((_, id, person)): Of,
    mut form: Form,
) -> Result<Response, Trouble> {
    let row = here.read(&app, move |read| Box::pin(async move { read.need::<ContactRow>((person,)).await }));
    let (row, typed) = (row.await?, typed::person(&here, &mut form, "name"));
    let phone_e164 = (typed.phone == row.phone).then_some(row.phone_e164);
    let fields = ContactFields { calendar: row.calendar.map(|own| own.0), phone_e164, ..typed };
    let name = fields.name.clone();
    let outcome = match form.sound() {
        true => {
            let command = ChangeContact { contact: person, version: typed::version(&form), fields };
            op!(&here, &app, contact::change, command)
        }
        false => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "person", of: Some(person.0), back: people(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_person_saved(name)).await
}

pub(super) async fn prefer(
    State(app): State<App>,
    here: Here,
    Path((_, id, person)): Of,
    form: Form,
) -> Result<Response, Trouble> {
    let row = here.read(&app, move |read| Box::pin(async move { read.need::<ContactRow>((person,)).await }));
    let name = row.await?.name;
    let outcome = op!(&here, &app, contact_standing::prefer, PreferContact { contact: person });
    let text = here.words().client_person_preferred(first_word(&name));
    let sent = Sent { what: "preference", of: Some(person.0), back: people(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| text).await
}

pub(super) async fn leave(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    set(app, here, of, form, (ContactCondition::Left, true)).await
}

pub(super) async fn come_back(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    set(app, here, of, form, (ContactCondition::Left, false)).await
}

pub(super) async fn silence(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    set(app, here, of, form, (ContactCondition::DoNotContact, true)).await
}

pub(super) async fn welcome(app: State<App>, here: Here, of: Of, form: Form) -> Result<Response, Trouble> {
    set(app, here, of, form, (ContactCondition::DoNotContact, false)).await
}

async fn set(
    State(app): State<App>,
    here: Here,
    Path((_, id, person)): Of,
    mut form: Form,
    (condition, holds): (ContactCondition, bool),
) -> Result<Response, Trouble> {
    let row = here.read(&app, move |read| Box::pin(async move { read.need::<ContactRow>((person,)).await }));
    let name = row.await?.name;
    let day = typed::past(&here, &mut form, "day");
    let outcome = match form.sound() {
        true => {
            let command = SetContactCondition { contact: person, condition, holds, day };
            op!(&here, &app, contact_standing::set_condition, command)
        }
        false => Err(unread()),
    };
    let (w, name) = (here.words(), first_word(&name));
    let text = match (condition, holds) {
        (ContactCondition::Left, true) => w.client_person_gone(name),
        (ContactCondition::Left, false) => w.client_person_returned(name),
        (ContactCondition::DoNotContact, true) => w.client_person_silenced(name),
        (ContactCondition::DoNotContact, false) => w.client_person_unsilenced(name),
    };
    let sent = Sent { what: "leaving", of: Some(person.0), back: people(&here, id), form };
    ended(&app, &here, id, sent, outcome, |_| text).await
}

fn people(here: &Here, id: ClientId) -> String {
    here.href(&format!("clients/{id}#people"))
}
