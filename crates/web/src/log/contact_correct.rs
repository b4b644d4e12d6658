//! Corrects a logged contact. The correction is a line of the history; what it opened then has pages of its own.

use super::{
    contact_log::page,
    form_read::command,
    sheet::{Sheet, answer_field},
    sheet_load::{load, sheet},
};
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
use maud::Markup;
use seguito_core::{id::InteractionId, refusal::Refusal};
use seguito_ops::{
    Refused,
    interaction_correct::{CorrectInteraction, correct},
};
use seguito_store::rows::InteractionRow;

pub(super) async fn show(
    State(app): State<App>,
    Path((_, id)): Path<(String, InteractionId)>,
    here: Here,
) -> Result<Markup, Trouble> {
    let row = kept(&app, &here, id).await?;
    let form = as_typed(&here, &row);
    let sheet = sheet_of(&app, &here, &row, form).await?;
    Ok(page(&here, &sheet, &back(&here, &row)))
}

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, id)): Path<(String, InteractionId)>,
    here: Here,
    form: Form,
) -> Result<Response, Trouble> {
    let row = kept(&app, &here, id).await?;
    let version = form.get("version").parse().unwrap_or(row.version);
    let mut sheet = sheet_of(&app, &here, &row, form).await?;
    sheet.corrects = Some((id, version));
    let command = command(&here, &mut sheet);
    if let Some(log) = command.filter(|_| sheet.form.sound()) {
        let command = CorrectInteraction { interaction: id, version, log };
        let (actor, now) = (here.actor.clone(), here.now());
        let correcting =
            here.write(&app, move |tx| Box::pin(async move { correct(tx, &actor, command, now).await }));
        match correcting.await {
            Ok(corrected) => {
                let said = here.words().log_corrected(&sheet.client);
                let undo = here.href(&format!("undo/{}", corrected.sequence));
                return Ok(done(&app, &back(&here, &row), Said::with_undo(said, undo)));
            }
            Err(Refused::Refusal(Refusal::Conflict { .. })) => {
                let row = kept(&app, &here, id).await?;
                sheet.corrects = Some((id, row.version));
                sheet.theirs = Some(as_typed(&here, &row));
                let page = page(&here, &sheet, &back(&here, &row));
                return Ok((StatusCode::CONFLICT, page).into_response());
            }
            Err(Refused::Refusal(refusal)) => sheet.form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = page(&here, &sheet, &back(&here, &row));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn kept(app: &App, here: &Here, id: InteractionId) -> Result<InteractionRow, Trouble> {
    let row = here.read(app, move |read| Box::pin(async move { read.get::<InteractionRow>((id,)).await }));
    row.await?.ok_or(Trouble::Absent)
}

async fn sheet_of(app: &App, here: &Here, row: &InteractionRow, form: Form) -> Result<Sheet, Trouble> {
    let (member, client, asked) = (here.actor.member, row.client_id, row.scripts.0.clone());
    let loaded = here.read(app, move |read| Box::pin(load(read, member, client))).await?;
    let mut sheet = sheet(here, &loaded, None, &asked, form);
    sheet.corrects = Some((row.id, row.version));
    Ok(sheet)
}

fn back(here: &Here, row: &InteractionRow) -> String {
    here.href(&format!("clients/{}", row.client_id))
}

/// The form as it would have been typed.
fn as_typed(here: &Here, row: &InteractionRow) -> Form {
    let w = here.words();
    let at = row.at.to_zoned(here.actor.calendar.tz());
    let mut pairs = vec![
        ("channel", row.channel.key().to_owned()),
        ("outcome", row.outcome.key().to_owned()),
        ("direction", row.direction.key().to_owned()),
        ("contact", row.contact_id.map(|id| id.to_string()).unwrap_or_default()),
        ("at", format!("{}, {}", w.day_long(at.date()), w.time(at.time()))),
        ("standing", row.standing.map(|standing| standing.key().to_owned()).unwrap_or_default()),
        ("progress", row.progress.clone()),
        ("critical", row.critical.clone()),
        ("note", row.note.clone()),
        ("again", row.again.map(|day| w.day_long(day)).unwrap_or_default()),
    ];
    pairs.extend(row.projects.0.iter().map(|id| ("projects", id.to_string())));
    pairs.extend(row.scripts.0.iter().map(|key| ("scripts", key.clone())));
    let mut form = Form::of(pairs);
    for answer in &row.answers.0 {
        form.set(&answer_field(&answer.script, &answer.question), answer.text.clone());
    }
    form
}
