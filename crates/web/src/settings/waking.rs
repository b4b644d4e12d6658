//! After a restore, an owner lets what goes out by itself go out again.

use crate::{
    App,
    error::Trouble,
    here::Here,
    toast::{Said, done},
};
use axum::{extract::State, response::Response};
use maud::{Markup, html};
use seguito_core::access::{Verb, may};
use seguito_ops::quiet;

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Response, Trouble> {
    let w = here.words();
    let said = if quiet::wake(app.store()).await? { w.quiet_ended() } else { w.quiet_was_not() };
    Ok(done(&app, &here.href("settings"), Said::new(said)))
}

/// That it is held, and, for who may, the way to end that.
pub(super) fn slip(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="slip wait stack" {
                    h2 class="name" { (w.settings_quiet()) }
                    p { (w.settings_quiet_note()) }
                    @if may(here.actor.role, Verb::MoveWorkspace) {
                        form class="acts" method="post" action=(here.href("settings/waking")) {
                            button class="btn" { (w.settings_wake()) }
                        }
                    }
                }
            }
        }
    }
}
