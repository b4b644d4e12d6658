//! What a list would make of the coming weeks: brought in, looked at and taken back, in one transaction.

use super::{
    batch::Follow,
    choices_read, trial_view,
    waiting::{self, Tried},
    weeks_chart::{self, Week},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use seguito_ops::{Refused, import::import};
use seguito_store::Broken;

/// A longer list would keep others from writing for too long; it shows its weeks once it is in.
const MOST: usize = 1_000;

/// Why a transaction that only looks is taken back.
enum Seen {
    Weeks(Vec<Week>),
    Not(Refused),
}

impl From<Refused> for Seen {
    fn from(refused: Refused) -> Self {
        Self::Not(refused)
    }
}

impl From<Broken> for Seen {
    fn from(broken: Broken) -> Self {
        Self::Not(broken.into())
    }
}

/// The trial once more, with the weeks that the form would make; nothing of it is kept.
pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let Some(mut tried) = waiting::tried(&app, &here).await? else {
        return Ok(Redirect::to(&here.href("import")).into_response());
    };
    let asked = trial_view::asked(&tried.trial);
    tried.choices = choices_read::choices(&mut form, &tried.choices, &asked);
    let weeks = foresee(&app, &here, &tried, &mut form).await?;
    Ok(trial_view::page(&here, &tried, &form, &weeks).into_response())
}

/// The weeks by what stands in the form; none where it cannot be read, or where the list is long.
pub(super) async fn foresee(
    app: &App,
    here: &Here,
    tried: &Tried,
    form: &mut Form,
) -> Result<Vec<Week>, Trouble> {
    match choices_read::follow(here, form) {
        Some(follow) if form.sound() && tried.trial.refused.is_none() => {
            weeks(app, here, tried, &follow).await
        }
        _ => Ok(Vec::new()),
    }
}

async fn weeks(app: &App, here: &Here, tried: &Tried, follow: &Follow) -> Result<Vec<Week>, Trouble> {
    let command = tried.trial.batch(&tried.name, &tried.choices.decisions, Some(follow));
    if command.rows.is_empty() || command.rows.len() > MOST {
        return Ok(Vec::new());
    }
    let (actor, now, today) = (here.actor.clone(), here.now(), here.today());
    let scope = app.store().scope(actor.workspace);
    let looking = scope.write::<(), Seen, _>(move |tx| {
        Box::pin(async move {
            let imported = import(tx, &actor, command, |_| true, now).await?;
            let clients = imported.clients.into_iter().collect();
            Err(Seen::Weeks(weeks_chart::load(tx, today, clients).await?))
        })
    });
    match looking.await {
        Err(Seen::Weeks(weeks)) => Ok(weeks),
        // what is wrong with a row is told when the list is brought in
        Ok(()) | Err(Seen::Not(Refused::Refusal(_))) => Ok(Vec::new()),
        Err(Seen::Not(broken)) => Err(broken.into()),
    }
}
