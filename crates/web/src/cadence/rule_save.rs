//! Saves a sentence: only exactly what its preview showed, over the version that it was made for.

use super::{sheet_show, sheet_view};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    toast::{Said, done},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::refusal::Refusal;
use seguito_ops::{
    Refused,
    cadence::{SaveCadences, save},
};

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, sheet)): Path<(String, String)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let mut shown = sheet_show::shown(&app, &here, sheet, form).await?;
    let Some(seen) = shown.seen.as_ref().filter(|seen| seen.problems.is_empty() && seen.differs) else {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, sheet_view::page(&here, &shown)).into_response());
    };
    let moves = seen.moves.len();
    let command = SaveCadences {
        version: shown.form.get("version").parse().unwrap_or(-1),
        digest: shown.form.get("digest").to_owned(),
        cadences: shown.edited.clone(),
    };
    let (actor, now) = (here.actor.clone(), here.now());
    let saving = here.write(&app, move |tx| Box::pin(async move { save(tx, &actor, command, now).await }));
    match saving.await {
        Ok(saved) => {
            let w = here.words();
            let number = w.number_in_text(u16::try_from(moves).unwrap_or(u16::MAX));
            let undo = here.href(&format!("undo/{}", saved.sequence));
            let said = Said::with_undo(w.cadence_saved(moves, number), undo);
            Ok(done(&app, &here.href(&format!("rhythms/{}", shown.sheet)), said))
        }
        Err(Refused::Refusal(Refusal::Conflict { .. })) => {
            // what was shown may be older than what made it fail
            shown = sheet_show::shown(&app, &here, shown.sheet, shown.form).await?;
            shown.crossed = true;
            Ok((StatusCode::CONFLICT, sheet_view::page(&here, &shown)).into_response())
        }
        Err(Refused::Refusal(Refusal::Fields { .. })) => {
            shown.look_first = true;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, sheet_view::page(&here, &shown)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}
