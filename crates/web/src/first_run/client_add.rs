//! Sheet 3: the first client, with the one person to speak to.

use super::view;
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE, NAME},
    here::Here,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::people::{Channel, Language};
use seguito_ops::{
    Refused,
    client::{self, AddClient, ClientFields},
    contact::ContactFields,
};

pub(super) async fn show(here: Here) -> Response {
    let form = Form::of([
        ("language", here.workspace.language.key().to_owned()),
        ("channel", Channel::Phone.key().to_owned()),
    ]);
    view::client(&here, &form).into_response()
}

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&mut form);
    if let Some(command) = command.filter(|_| form.sound()) {
        let (actor, now) = (here.actor.clone(), here.now());
        let added =
            here.write(&app, move |tx| Box::pin(async move { client::add(tx, &actor, command, now).await }));
        match added.await {
            Ok(done) => {
                let next = here.href(&format!("first-run/rhythm?client={}", done.client));
                return Ok(Redirect::to(&next).into_response());
            }
            Err(Refused::Refusal(refusal)) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, view::client(&here, &form)).into_response())
}

fn read(form: &mut Form) -> Option<AddClient> {
    let name = form.needed("client", NAME);
    let language = form.maybe("language", Language::from_key);
    let person = ContactFields {
        name: form.needed("name", NAME),
        title: form.text("title", NAME),
        phone: form.text("phone", NAME),
        mail: form.text("mail", LINE),
        channels: form.maybe("channel", Channel::from_key).into_iter().collect(),
        ..ContactFields::default()
    };
    let fields =
        ClientFields { name, manager: None, language, calendar: None, tags: Vec::new(), note: String::new() };
    Some(AddClient { fields, prospect: false, contacts: vec![person] })
}
