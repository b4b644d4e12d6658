//! "Follow these, this often": a rhythm for the ticked clients.

use super::{clients_show::shown, view};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{
    id::ClientId,
    refusal::{Refusal, Wrong},
    time::{Span, Unit},
};
use seguito_ops::{
    Refused,
    follow::{Follow, follow},
};
use seguito_words::capital;

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&mut form);
    if let Some(command) = command.filter(|_| form.sound()) {
        let (actor, now, every) = (here.actor.clone(), here.now(), command.every);
        let following =
            here.write(&app, move |tx| Box::pin(async move { follow(tx, &actor, command, now).await }));
        match following.await {
            Ok(followed) => {
                let w = here.words();
                let count = followed.clients.len();
                let number = capital(w.number_in_text(u16::try_from(count).unwrap_or(u16::MAX)));
                let text = w.held_idle_followed(count, w.every(every), number);
                let undo = here.href(&format!("undo/{}", followed.sequence));
                return Ok(done(&app, &here.href("nothing-planned"), Said::with_undo(text, undo)));
            }
            Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = view::page(&here, &shown(&app, &here, form).await?);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn read(form: &mut Form) -> Option<Follow> {
    let clients: Vec<ClientId> =
        form.all("client").filter_map(|id| Some(ClientId(id.parse().ok()?))).collect();
    if clients.is_empty() {
        form.wrong("client", Wrong::Missing);
    }
    let unit = form.one_of("unit", |unit| match unit {
        "weeks" => Some(Unit::Weeks),
        "months" => Some(Unit::Months),
        _ => None,
    });
    if form.get("every").trim().is_empty() {
        form.wrong("every", Wrong::Missing);
    }
    let count = form.readable("every", |text| text.parse().ok())?;
    Some(Follow { clients, every: Span { count, unit: unit? }, since: None, members: Vec::new() })
}
