//! The list of projects as CSV with formulas disarmed.

use super::projects_view::Asked;
use crate::{App, clients::clients_export::file, error::Trouble, form::Form, here::Here};
use axum::{extract::State, response::Response};
use seguito_core::id::ProjectId;
use seguito_links::export::Sheet;
use seguito_store::read::project;

/// Lines read at a time.
const STEP: i64 = 500;

pub(super) async fn handle(State(app): State<App>, here: Here, query: Form) -> Result<Response, Trouble> {
    let w = here.words();
    let asked = Asked::of(&here, &query);
    let (mut rows, mut place) = (Vec::new(), (Vec::new(), ProjectId(uuid::Uuid::nil())));
    loop {
        let (filter, from) = (asked.filter.clone(), place.clone());
        let lines = here.read(&app, move |read| Box::pin(project::list(read, filter, from, STEP))).await?;
        let last = (lines.len() as i64) < STEP;
        place = lines.last().map_or(place, |line| (line.sort_key.clone(), line.id));
        rows.extend(lines.into_iter().map(|line| {
            vec![
                line.name,
                line.client,
                line.manager,
                w.kind_of(line.kind),
                w.stage_of(line.stage),
                w.state_of(line.state),
                line.next_day.map_or_else(String::new, |day| day.to_string()),
            ]
        }));
        if last {
            break;
        }
    }
    let heads = vec![
        w.project_name(),
        w.client_noun_client(),
        w.project_manager(),
        w.kind(),
        w.stage(),
        w.state(),
        w.clients_column_next(),
    ];
    file("projects.csv", Sheet { heads, rows })
}
