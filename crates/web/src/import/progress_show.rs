//! How far a list has come in: the page asks again by itself, also without script, until it has ended.

use super::{
    job::Job,
    trial_keep::{again, brought},
    waiting,
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::HeaderValue,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use seguito_core::refusal::Refusal;
use seguito_ops::Refused;

/// Seconds between two looks.
const EVERY: HeaderValue = HeaderValue::from_static("1");

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    let whose = (here.actor.workspace, here.actor.member);
    match app.imports().ended(whose) {
        Some(Ok(imported)) => return Ok(brought(&app, &here, &imported)),
        Some(Err(Refused::Refusal(Refusal::Touched { .. }))) => {
            let said = Said::new(here.words().import_stopped());
            return Ok(done(&app, &here.href("import/trial"), said));
        }
        Some(Err(Refused::Refusal(refusal))) => {
            let Some(tried) = waiting::tried(&app, &here).await? else { return Err(refusal.into()) };
            let mut form = Form::default();
            form.refused(refusal)?;
            return Ok(again(&here, &tried, &form));
        }
        Some(Err(broken)) => return Err(broken.into()),
        None => {}
    }
    let Some(job) = app.imports().of(whose) else {
        return Ok(Redirect::to(&here.href("import")).into_response());
    };
    let mut answer = view(&here, &job).into_response();
    answer.headers_mut().insert("refresh", EVERY);
    Ok(answer)
}

/// Stops it: nothing of the list is kept, and the file still waits.
pub(super) async fn stop(State(app): State<App>, here: Here) -> Response {
    if let Some(job) = app.imports().of((here.actor.workspace, here.actor.member)) {
        job.stop();
    }
    Redirect::to(&here.href("import/progress")).into_response()
}

fn view(here: &Here, job: &Job) -> Markup {
    let w = here.words();
    let (done, all) = (w.count(job.done()), w.count(job.all));
    let body = html! {
        div class="single" {
            div class="line now" {
                div class="when" {}
                div class="what stack" {
                    p class="why" id="how-far" {
                        @if job.stopping() { (w.import_stopping()) }
                        @else if job.done() < job.all { (w.import_so_far(&done, &all)) }
                        @else { (w.import_placing()) }
                    }
                    progress class="progress" max=(job.all.max(1)) value=(job.done()) aria-labelledby="how-far" {}
                    form method="post" action=(here.href("import/progress/end")) {
                        button class="btn" disabled[job.stopping()] { (w.import_stop()) }
                    }
                    p class="hint" { (w.import_progress_hint()) }
                }
            }
        }
    };
    let title = w.import_progress();
    let mast =
        page::mast(page::margin_figure("", &all, &w.import_rows(job.all)), &title, &w.import_progress_lede());
    page::book(here, Leaf { title: &title, tab: Tab::Settings, class: "import", mast, body })
}
