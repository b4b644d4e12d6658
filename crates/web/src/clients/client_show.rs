//! A client's page, and the same page again when a form on it could not be kept.

use super::{
    answer::{Ended, Sent, again},
    client_load::{Loaded, Part, load},
    client_view::{self, View},
    dossier_view, extra_keep, next,
    opened::Opened,
    people_view, relation_view,
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::Markup;
use seguito_core::id::ClientId;
use seguito_ops::{Refused, client::Done};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    query: Form,
) -> Result<Response, Trouble> {
    let loaded = load(&app, &here, id, &query).await?;
    let order = next::order(&app, &here, &query, &here.href(&format!("clients/{id}"))).await?;
    let part = Part::of(query.get("trail"));
    Ok(drawn(&here, &loaded, (part, order.as_ref()), &Opened::asked(&here, &query)).into_response())
}

/// Ends a form of a client's page.
pub(super) async fn ended(
    app: &App,
    here: &Here,
    id: ClientId,
    sent: Sent,
    outcome: Result<Done, Refused>,
    said: impl FnOnce(&Done) -> String,
) -> Result<Response, Trouble> {
    match Ended::of((app, here), sent, outcome, said)? {
        Ended::Done(answer) => Ok(answer),
        Ended::Again(opened, status) => {
            let loaded = load(app, here, id, &Form::default()).await?;
            let opened = if status == StatusCode::CONFLICT { crossed(&loaded, opened) } else { opened };
            Ok(again(status, drawn(here, &loaded, (Part::All, None), &opened)))
        }
    }
}

/// With what stands in the record since: somebody else saved it first.
fn crossed(loaded: &Loaded, opened: Opened) -> Opened {
    let person = || loaded.page.contacts.iter().find(|contact| opened.is_of("person", contact.id.0));
    let client = &loaded.page.client;
    let extra = |of: uuid::Uuid| opened.is_of(extra_keep::FORM, of);
    let theirs = match (person(), loaded.page.contacts.iter().find(|contact| extra(contact.id.0))) {
        (Some(person), _) => people_view::filled(person),
        (_, Some(person)) => extra_keep::filled(&person.extra.0, person.version),
        _ if extra(client.id.0) => extra_keep::filled(&client.extra.0, client.version),
        _ if opened.is("rhythm") => relation_view::filled(client),
        _ => dossier_view::filled(client),
    };
    opened.beside(theirs)
}

fn drawn(here: &Here, loaded: &Loaded, (part, order): (Part, Option<&Markup>), opened: &Opened) -> Markup {
    let (none, merged) = (Opened::default(), loaded.page.client.merged_into.is_some());
    let (opened, order, writes) = if merged { (&none, None, false) } else { (opened, order, here.writes()) };
    client_view::page(&View {
        here,
        w: here.words(),
        loaded,
        page: &loaded.page,
        part,
        opened,
        order,
        today: here.today(),
        writes,
    })
}
