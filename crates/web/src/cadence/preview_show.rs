//! What the fields as they stand would change, asked by the script on each change. Saves nothing.

use super::{sheet_show::shown, sheet_view};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::{Path, State};
use maud::Markup;

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, sheet)): Path<(String, String)>,
    here: Here,
    form: Form,
) -> Result<Markup, Trouble> {
    Ok(sheet_view::page(&here, &shown(&app, &here, sheet, form).await?))
}
