//! Adds a member, and shows once the link that lets them in.

use super::{
    members_show::{Opened, shown, wrong},
    members_view,
    proof::prove,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, NAME},
    here::Here,
};
use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use seguito_core::{
    people::{Language, Role},
    refusal::Refusal,
};
use seguito_ops::{
    Refused,
    invitation::{Link, make},
    member::{AddMember, add},
};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let command = read(&mut form);
    prove(&app, &here, &headers, &mut form).await?;
    let Some(command) = command.filter(|_| form.sound()) else {
        return wrong(&app, &here, &headers, Opened::Adding(form)).await;
    };
    let (actor, now, name) = (here.actor.clone(), here.now(), command.name.clone());
    let adding = here.write(&app, move |tx| {
        Box::pin(async move {
            let added = add(tx, &actor, command, now).await?;
            make(tx, &actor, added.member, now).await
        })
    });
    match adding.await {
        Ok(link) => {
            let opened = link_for(&app, name, &link);
            let shown = shown(&app, &here, &headers, opened).await?;
            Ok(members_view::page(&here, &shown).into_response())
        }
        Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => {
            form.refused(refusal)?;
            wrong(&app, &here, &headers, Opened::Adding(form)).await
        }
        Err(other) => Err(other.into()),
    }
}

fn read(form: &mut Form) -> Option<AddMember> {
    let (name, mail) = (form.needed("name", NAME), form.needed("mail", NAME));
    let role = form.one_of("role", Role::from_key);
    let language = form.one_of("language", Language::from_key);
    Some(AddMember { name, mail, role: role?, language: Some(language?) })
}

/// The link as it is handed over.
pub(super) fn link_for(app: &App, name: String, link: &Link) -> Opened {
    let address = format!("{}/join/{}", app.site().origin(), link.token);
    Opened::Link { name, address, until: link.expires_at }
}
