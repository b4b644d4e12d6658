//! Projects: our work stage by stage, the client's own project, and what came up in it.

mod event_keep;
mod event_view;
mod facts_view;
mod flag_keep;
mod flags_view;
mod project_add;
mod project_change;
mod project_delete;
mod project_show;
mod project_view;
mod projects_export;
mod projects_show;
mod projects_view;
mod request_keep;
mod requests_view;
mod stage_enter;
mod state_view;

use crate::{
    access::{
        Access::Member,
        Verb::{Read, Write},
    },
    router::Routes,
};
use seguito_words::Words;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/w/{workspace}/projects", Member(Read), projects_show::handle)
        .get("/w/{workspace}/projects.csv", Member(Read), projects_export::handle)
        .get("/w/{workspace}/projects/{project}/deletion", Member(Write), project_delete::ask)
        .post("/w/{workspace}/projects/{project}/deletion", Member(Write), project_delete::handle)
        .get("/w/{workspace}/projects/new", Member(Write), project_add::show)
        .post("/w/{workspace}/projects", Member(Write), project_add::handle)
        .get("/w/{workspace}/projects/{project}", Member(Read), project_show::handle)
        .post("/w/{workspace}/projects/{project}", Member(Write), project_change::handle)
        .post("/w/{workspace}/projects/{project}/stages", Member(Write), stage_enter::enter)
        .post("/w/{workspace}/projects/{project}/states", Member(Write), stage_enter::say)
        .with(brought_up())
}

/// What came up in a project.
fn brought_up() -> Routes {
    Routes::new()
        .post("/w/{workspace}/projects/{project}/flags", Member(Write), flag_keep::raise)
        .post("/w/{workspace}/projects/{project}/flags/{flag}/closure", Member(Write), flag_keep::close)
        .post("/w/{workspace}/projects/{project}/requests", Member(Write), request_keep::note)
        .post(
            "/w/{workspace}/projects/{project}/requests/{request}/answer",
            Member(Write),
            request_keep::answer,
        )
        .post("/w/{workspace}/projects/{project}/opportunities", Member(Write), request_keep::see)
        .post("/w/{workspace}/projects/{project}/opportunities/{one}", Member(Write), request_keep::update)
        .post("/w/{workspace}/projects/{project}/event", Member(Write), event_keep::plan)
        .post("/w/{workspace}/projects/{project}/event/end", Member(Write), event_keep::call_off)
        .post("/w/{workspace}/projects/{project}/attendance", Member(Write), event_keep::attend)
        .post("/w/{workspace}/projects/{project}/outcome", Member(Write), event_keep::keep_outcome)
        .post("/w/{workspace}/projects/{project}/quarterly", Member(Write), event_keep::go_quarterly)
}

/// The answer to the one question, by its key.
pub(crate) fn answer(w: Words, key: &str) -> String {
    match key {
        "yes" => w.project_outcome_yes(),
        "partly" => w.project_outcome_partly(),
        _ => w.project_outcome_no(),
    }
}
