//! Ends a token at once.

use crate::{
    App,
    error::Trouble,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_ops::{Refused, token::revoke};
use seguito_store::rows::TokenRow;
use uuid::Uuid;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, token)): Path<(String, String)>,
    here: Here,
) -> Result<Response, Trouble> {
    let token: Uuid = token.parse().map_err(|_| Trouble::Absent)?;
    let (actor, now) = (here.actor.clone(), here.now());
    let revoking = here.write(&app, move |tx| {
        Box::pin(async move {
            let name = tx.need::<TokenRow>((token,)).await?.name;
            revoke(tx, &actor, token, now).await?;
            Ok::<_, Refused>(name)
        })
    });
    let name = revoking.await?;
    Ok(done(&app, &here.href("settings/tokens"), Said::new(here.words().settings_token_revoked(name))))
}
