//! Makes a token for oneself, shown once.

use super::{
    proof::prove,
    tokens_show::{fresh, shown},
    tokens_view,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, NAME},
    here::Here,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use seguito_core::refusal::Refusal;
use seguito_ops::{
    Refused,
    token::{MakeToken, make},
};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    let command = read(&mut form);
    prove(&app, &here, &headers, &mut form).await?;
    if let Some(command) = command.filter(|_| form.sound()) {
        let (actor, now, name) = (here.actor.clone(), here.now(), command.name.clone());
        let making =
            here.write(&app, move |tx| Box::pin(async move { make(tx, &actor, command, now).await }));
        match making.await {
            Ok(made) => {
                let made = Some((name, made.token));
                let shown = shown(&app, &here, &headers, (made, fresh())).await?;
                return Ok(tokens_view::page(&here, &shown).into_response());
            }
            Err(Refused::Refusal(refusal @ Refusal::Fields { .. })) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = tokens_view::page(&here, &shown(&app, &here, &headers, (None, form)).await?);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn read(form: &mut Form) -> Option<MakeToken> {
    let name = form.needed("name", NAME);
    let scopes = form.all("scopes").map(str::to_owned).collect();
    let days = form.one_of("days", |text| text.parse().ok());
    Some(MakeToken { name, scopes, days: days? })
}
