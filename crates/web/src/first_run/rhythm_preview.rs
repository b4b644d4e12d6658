//! The first contact that would follow from sheet 4, as it will stand on Today: worked out by the op itself, not kept.

use super::{
    rhythm_begin::{begin, client, command},
    view,
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    names::{first_word, with_title},
};
use axum::extract::State;
use maud::Markup;
use seguito_core::{agenda::Entry, id::ClientId, people::Channel, time::Day};
use seguito_ops::Refused;
use seguito_store::{
    Broken, Read,
    rows::{ClientRow, ContactRow},
};
use seguito_words::Named;

/// The first contact, in words.
pub(super) struct First {
    /// Its day.
    pub day: Day,
    /// With whom at the client.
    pub who: Option<String>,
    /// Why.
    pub why: String,
    /// How.
    pub channel: Option<Channel>,
}

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    let client = client(&app, &here, &form).await?;
    let first = foreseen(&app, &here, &client, &form).await;
    Ok(view::rhythm(&here, (&client.name, first.as_ref()), &form))
}

/// What would come first, if the sheet can be read.
pub(super) async fn foreseen(app: &App, here: &Here, client: &ClientRow, form: &Form) -> Option<First> {
    let command = command(here, &mut form.clone(), client.id)?;
    let (actor, now, id) = (here.actor.clone(), here.now(), client.id);
    let looked: Result<(), Looked> = app
        .store()
        .scope(here.actor.workspace)
        .write(move |tx| {
            Box::pin(async move {
                let done = begin(tx, &actor, command, now).await?;
                let first =
                    done.agenda.due.into_iter().chain(done.agenda.held.into_iter().map(|held| held.entry));
                Err(Looked::First(first.min_by_key(|entry| entry.day).map(Box::new)))
            })
        })
        .await;
    let Err(Looked::First(Some(entry))) = looked else { return None };
    let people = here.read(app, move |read| Box::pin(people(read, id))).await.ok()?;
    Some(told(here, client, &people, &entry))
}

async fn people(read: &mut Read, client: ClientId) -> Result<Vec<ContactRow>, Broken> {
    read.all(&ContactRow::BY_CLIENT, (client,)).await
}

/// How a transaction ends that is only looked at.
enum Looked {
    First(Option<Box<Entry>>),
    Refused,
}

impl<E: Into<Refused>> From<E> for Looked {
    fn from(_: E) -> Self {
        Self::Refused
    }
}

fn told(here: &Here, client: &ClientRow, people: &[ContactRow], entry: &Entry) -> First {
    let w = here.words();
    let person = people.iter().find(|person| Some(person.id) == entry.contact);
    let name = person.map(|person| first_word(&person.name));
    let named = Named { client: &client.name, contact: name, note: None };
    First {
        day: entry.day.max(here.today()),
        who: person.map(|person| with_title(w, &person.name, &person.title)),
        why: w.why(&entry.reason, &named, entry.day, here.today()),
        channel: entry.channel,
    }
}
