//! How far a list has come in: the page asks again by itself, also without script, until it has ended.

use super::{
    job::{Job, whose},
    trial_keep::ended,
};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
};
use axum::{
    extract::State,
    http::HeaderValue,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

/// Seconds between two looks.
const EVERY: HeaderValue = HeaderValue::from_static("1");

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    if let Some(outcome) = app.imports().ended(whose(&here)) {
        return ended(&app, &here, Form::default(), outcome).await;
    }
    let Some(job) = app.imports().of(whose(&here)) else {
        return Ok(Redirect::to(&here.href("import")).into_response());
    };
    let mut answer = view(&here, &job).into_response();
    answer.headers_mut().insert("refresh", EVERY);
    Ok(answer)
}

/// Stops it: nothing of the list is kept, and the file still waits.
pub(super) async fn stop(State(app): State<App>, here: Here) -> Response {
    if let Some(job) = app.imports().of(whose(&here)) {
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
