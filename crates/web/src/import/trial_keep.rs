//! Keeps what was decided, and on the last press brings the list in: all of it or nothing.

use super::{
    batch::Follow,
    choices_read,
    job::{Job, whose},
    trial_view,
    waiting::{self, File, Tried},
};
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
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::refusal::Refusal;
use seguito_links::import::mapping::Mapping;
use seguito_ops::{
    Refused,
    import::{ImportBatch, Imported, import, save_mapping},
};
use seguito_store::Broken;
use std::{sync::Arc, time::Duration};

/// How long the answer waits for the end, before it shows how far it is.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let Some(before) = waiting::tried(&app, &here).await? else {
        return Ok(Redirect::to(&here.href("import")).into_response());
    };
    let asked = trial_view::asked(&before.trial);
    let choices = choices_read::choices(&mut form, &before.choices, &asked);
    waiting::decide(&app, &here, &choices).await?;
    let now = if choices.mapping == before.choices.mapping {
        Tried { choices, ..before }
    } else {
        let file = File { name: before.name, table: before.trial.table };
        waiting::try_out(&app, &here, file, choices).await?
    };
    let follow = match form.get("do") {
        "apply" => choices_read::follow(&here, &mut form),
        "later" => None,
        _ => return Ok(Redirect::to(&here.href("import/trial")).into_response()),
    };
    if !form.sound() || now.trial.refused.is_some() {
        return Ok(again(&here, &now, &form));
    }
    begin(&app, &here, &now, follow.as_ref());
    if let Some(job) = app.imports().of(whose(&here)) {
        job.wait(PATIENCE).await;
    }
    match app.imports().ended(whose(&here)) {
        None => Ok(Redirect::to(&here.href("import/progress")).into_response()),
        Some(outcome) => ended(&app, &here, form, outcome).await,
    }
}

/// What became of a list: its page, or the trial once more, with what is wrong or with a word that it was stopped.
pub(super) async fn ended(
    app: &App,
    here: &Here,
    mut form: Form,
    outcome: Result<Imported, Refused>,
) -> Result<Response, Trouble> {
    match outcome {
        Ok(imported) => Ok(brought(app, here, &imported)),
        Err(Refused::Refusal(Refusal::Touched { .. })) => {
            let said = Said::new(here.words().import_stopped());
            Ok(done(app, &here.href("import/trial"), said))
        }
        Err(Refused::Refusal(refusal)) => {
            let Some(tried) = waiting::tried(app, here).await? else { return Err(refusal.into()) };
            form.refused(refusal)?;
            Ok(again(here, &tried, &form))
        }
        Err(broken) => Err(broken.into()),
    }
}

fn again(here: &Here, tried: &Tried, form: &Form) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, trial_view::page(here, tried, form, &[])).into_response()
}

/// Begins to bring the list in, beside the requests, unless that has begun already.
fn begin(app: &App, here: &Here, tried: &Tried, follow: Option<&Follow>) {
    let command: ImportBatch = tried.trial.batch(&tried.name, &tried.choices.decisions, follow);
    let keep = kept(&tried.choices.mapping, &tried.choices.keep_as);
    let Some(job) = app.imports().begin(whose(here), command.rows.len()) else { return };
    let (app, here) = (app.clone(), here.clone());
    tokio::spawn(async move {
        let work = job.clone();
        let brought = tokio::spawn(async move { bring_in(&app, &here, command, keep, work).await });
        // a fault in it ends it too, or nobody could bring in a list again
        job.end(brought.await.unwrap_or_else(|fault| Err(Broken::fault(fault.to_string()).into())));
    });
}

/// One transaction: the list, the mapping if it is to be kept, and the file is forgotten.
async fn bring_in(
    app: &App,
    here: &Here,
    command: ImportBatch,
    keep: Option<(String, String)>,
    job: Arc<Job>,
) -> Result<Imported, Refused> {
    let (actor, now) = (here.actor.clone(), here.now());
    here.write(app, move |tx| {
        Box::pin(async move {
            let imported = import(tx, &actor, command, |done| job.step(done), now).await?;
            if let Some((name, body)) = keep {
                save_mapping(tx, &actor, &name, body).await?;
            }
            waiting::forget(tx, &actor).await?;
            Ok(imported)
        })
    })
    .await
}

/// The mapping under the name by which it is to be kept.
fn kept(mapping: &Mapping, name: &str) -> Option<(String, String)> {
    let body = serde_json::to_string(mapping).ok()?;
    (!name.is_empty()).then(|| (name.to_owned(), body))
}

fn brought(app: &App, here: &Here, imported: &Imported) -> Response {
    let w = here.words();
    let new = imported.new_clients.len();
    let to = here.href(&format!("import/{}", imported.batch));
    done(app, &to, Said::new(w.import_done(new, w.count(new))))
}
