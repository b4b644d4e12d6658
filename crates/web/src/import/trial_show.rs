//! Shows what a list would do: how many of each, what is doubtful, what stays out, what each column means.

use super::{trial_view, waiting, weeks_foresee::foresee};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    match waiting::tried(&app, &here).await? {
        Some(tried) => {
            let mut form = first();
            let weeks = foresee(&app, &here, &tried, &mut form).await?;
            Ok(trial_view::page(&here, &tried, &form, &weeks).into_response())
        }
        None => Ok(Redirect::to(&here.href("import")).into_response()),
    }
}

/// Every six weeks, everyone, from the last contact.
pub(super) fn first() -> Form {
    Form::of([("whom", "all".to_owned()), ("count", "6".to_owned()), ("unit", "weeks".to_owned())])
}
