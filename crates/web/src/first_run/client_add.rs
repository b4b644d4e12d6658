//! Sheet 3: the first client, with the one person to speak to.

use super::view;
use crate::{
    App,
    clients::typed,
    error::Trouble,
    form::{Form, LINE, NAME, NOTE},
    here::Here,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::{
    people::{Channel, Language},
    time::Day,
};
use seguito_ops::{
    Refused,
    client::{self, AddClient, ClientFields},
    contact::ContactFields,
};
use seguito_words::Toward;

pub(super) async fn show(here: Here) -> Response {
    let form = Form::of([
        ("language", here.workspace.language.key().to_owned()),
        ("channel", Channel::Phone.key().to_owned()),
    ]);
    view::client(&here, &form).into_response()
}

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&here, &mut form);
    if let Some(command) = command.filter(|_| form.sound()) {
        let (actor, now) = (here.actor.clone(), here.now());
        let added =
            here.write(&app, move |tx| Box::pin(async move { client::add(tx, &actor, command, now).await }));
        match added.await {
            Ok(done) => {
                let day = day_in(&here, form.get("about")).map(|day| format!("&presented={day}"));
                let day = day.unwrap_or_default();
                let next = here.href(&format!("first-run/rhythm?client={}{day}", done.client));
                return Ok(Redirect::to(&next).into_response());
            }
            Err(Refused::Refusal(refusal)) => {
                form.refused(typed::with_person(refusal, ("client", "name")))?
            }
            Err(other) => return Err(other.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, view::client(&here, &form)).into_response())
}

/// The first day that is named in what was written, so that the next sheet need not ask for it.
fn day_in(here: &Here, text: &str) -> Option<Day> {
    let (w, today) = (here.words(), here.today());
    let words: Vec<&str> = text.split_whitespace().collect();
    let read = |from: usize, count: usize| {
        let said = words.get(from..from + count)?.join(" ");
        let said = said.trim_matches(|c: char| !c.is_alphanumeric());
        said.contains(|c: char| c.is_ascii_digit()).then(|| w.read_day(said, today, Toward::Past).ok())?
    };
    (0..words.len()).find_map(|from| (1..=5).rev().find_map(|count| read(from, count)))
}

fn read(here: &Here, form: &mut Form) -> Option<AddClient> {
    let name = form.needed("client", NAME);
    let language = form.maybe("language", Language::from_key);
    let person = ContactFields {
        name: form.needed("name", NAME),
        title: form.text("title", NAME),
        phone: form.text("phone", NAME),
        mail: form.text("mail", LINE),
        channels: form.maybe("channel", Channel::from_key).into_iter().collect(),
        hours_from: typed::time(here, form, "hours_from"),
        hours_until: typed::time(here, form, "hours_until"),
        ..ContactFields::default()
    };
    let fields = ClientFields {
        name,
        manager: None,
        language,
        calendar: None,
        tags: Vec::new(),
        note: form.text("about", NOTE),
    };
    Some(AddClient { fields, prospect: false, contacts: vec![person] })
}
