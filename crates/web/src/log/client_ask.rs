//! From anywhere: with which client, then the form as a page of its own.

use super::{contact_log::page_foreseen, sheet_load::fresh};
use crate::{
    App, back,
    error::Trouble,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
};
use axum::extract::State;
use maud::{Markup, html};
use seguito_core::id::{ClientId, MemberId};
use seguito_store::{
    Broken, Read,
    read::{client, client_tidy, find},
};

/// How many clients are offered before anything is typed.
const OFFERED: i64 = 12;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Markup, Trouble> {
    if let Ok(client) = form.get("client").parse::<ClientId>() {
        let touchpoint = form.get("touchpoint").parse().ok();
        let sheet = fresh(&app, &here, client, touchpoint).await?;
        return Ok(page_foreseen(&app, &here, sheet, &back::of(&here, &form)).await);
    }
    let typed = form.get("q").trim().to_owned();
    let (member, words, all) = (here.actor.member, seguito_words::typed(&typed), typed.is_empty());
    let offered = here.read(&app, move |read| {
        Box::pin(async move { if all { latest(read, member).await } else { named(read, &words).await } })
    });
    Ok(view(&here, &typed, &offered.await?))
}

/// Whom the day asks for, then whoever comes next; where these are few, whomever the member looks after.
async fn latest(read: &mut Read, member: MemberId) -> Result<Vec<(ClientId, String)>, Broken> {
    let mut clients = Vec::new();
    offer(&mut clients, client_tidy::next_of(read, member, OFFERED * 4).await?);
    if clients.len() < OFFERED as usize {
        let filter = client::ClientFilter { manager: Some(member), ..client::ClientFilter::default() };
        let lines = client::list(read, filter, client::ClientCursor::by_next(), OFFERED).await?;
        offer(&mut clients, lines.into_iter().map(|line| (line.id, line.name)));
    }
    clients.truncate(OFFERED as usize);
    Ok(clients)
}

fn offer(clients: &mut Vec<(ClientId, String)>, more: impl IntoIterator<Item = (ClientId, String)>) {
    for (id, name) in more {
        if !clients.iter().any(|(other, _)| *other == id) {
            clients.push((id, name));
        }
    }
}

async fn named(read: &mut Read, words: &[String]) -> Result<Vec<(ClientId, String)>, Broken> {
    let mut clients = Vec::new();
    let found = find::find(read, words).await?;
    offer(&mut clients, found.into_iter().map(|found| (found.client_id, found.client)));
    Ok(clients)
}

fn view(here: &Here, typed: &str, clients: &[(ClientId, String)]) -> Markup {
    let w = here.words();
    let body = html! {
        div class="single" {
            div class="line bare" {
                div class="when" {}
                div class="what" {
                    form class="finder" method="get" action=(here.href("log")) role="search" {
                        div class="field" {
                            label for="q" { (w.log_search()) }
                            input class="input" id="q" name="q" type="search" value=(typed) autocomplete="off"
                                data-search data-focus;
                        }
                        button class="btn" { (w.act_find()) }
                    }
                }
            }
            h2 class="vh" { (w.log_latest()) }
            @for (id, name) in clients {
                div class="line brief" data-entry="" {
                    div class="when" {}
                    div class="what tp-head" { h3 { a href=(here.href(&format!("log?client={id}"))) { (name) } } }
                }
            }
            @if clients.is_empty() {
                div class="line" { div class="when" {} div class="what" { p class="why" { (w.log_none_found()) } } }
            }
        }
    };
    let mast = page::mast(page::margin_day(w, here.today()), &w.log_title_any(), &w.log_with_whom());
    page::book(here, Leaf { title: &w.log_title_any(), tab: Tab::Log, class: "log-ask", mast, body })
}
