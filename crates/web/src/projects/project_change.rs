//! Saves the facts of a project.

use super::project_show::ended;
use crate::{
    App,
    clients::{
        answer::{Sent, op, unread},
        typed,
    },
    error::Trouble,
    form::{Form, NAME, NOTE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{
    id::ProjectId,
    project::{Kind, Solution},
};
use seguito_ops::project::{self, ChangeProject, ProjectFields};

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ProjectId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let fields = read(&here, &mut form).filter(|_| form.sound());
    let name = form.get("name").trim().to_owned();
    let outcome = match fields {
        Some(fields) => {
            let command = ChangeProject { project: id, version: typed::version(&form), fields };
            op!(&here, &app, project::change, command)
        }
        None => Err(unread()),
    };
    let w = here.words();
    let sent = Sent { what: "facts", of: None, back: here.href(&format!("projects/{id}")), form };
    ended(&app, &here, id, sent, outcome, |_| w.project_saved(name)).await
}

/// The facts as the form names them; `None` without a kind.
pub(super) fn read(here: &Here, form: &mut Form) -> Option<ProjectFields> {
    let kind = form.one_of("kind", Kind::from_key);
    let name = form.needed("name", NAME);
    let fields = ProjectFields {
        name,
        kind: kind.unwrap_or(Kind::Consultancy),
        solution: form.maybe("solution", Solution::from_key),
        manager: typed::id(form, "manager"),
        contact: typed::id(form, "contact"),
        agreed_hour: typed::time(here, form, "agreed_hour"),
        note: form.text("note", NOTE),
    };
    kind.map(|_| fields)
}
