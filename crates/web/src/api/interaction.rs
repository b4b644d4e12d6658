//! Logging a contact for programs: the same op as the form (F1, F3, F7, F11).

use super::change::{command, once};
use crate::{App, error::Trouble, here::Here};
use axum::{body::Bytes, extract::State, http::HeaderMap, response::Response};
use seguito_core::{id::*, time::Day};
use seguito_ops::interaction_log::{LogInteraction, log_interaction};
use serde::{Deserialize, Serialize};

/// What became of a logged contact.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct LoggedAnswer {
    /// The contact.
    id: InteractionId,
    /// The line of the timeline by which it can be undone.
    sequence: i64,
    /// The red flag that was opened (F7).
    flag: Option<FlagId>,
    /// The opportunity that was opened (F7).
    opportunity: Option<OpportunityId>,
    /// The request for analysis that was opened.
    request: Option<RequestId>,
    /// The day of the next contact with this client.
    next_day: Option<Day>,
}

/// `POST /api/v1/interactions`
pub(super) async fn log(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Trouble> {
    let asked: LogInteraction = command(&body)?;
    let (actor, now) = (here.actor.clone(), here.now());
    once(&app, &here, &headers, body, move |tx| {
        Box::pin(async move {
            let logged = log_interaction(tx, &actor, asked, now).await?;
            Ok(LoggedAnswer {
                id: logged.interaction,
                sequence: logged.sequence,
                flag: logged.flag,
                opportunity: logged.opportunity,
                request: logged.request,
                next_day: logged.next().map(|entry| entry.day),
            })
        })
    })
    .await
}
