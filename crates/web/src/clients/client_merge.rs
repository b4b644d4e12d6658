//! Two clients that are one: both side by side, then one op. It can be undone.

use super::answer::{kept, op};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
    toast::{self, Said},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use seguito_core::id::ClientId;
use seguito_ops::client_merge::{self, MergeClients};
use seguito_store::read::{
    client::{self, ClientPage},
    find,
};
use seguito_words::Words;

pub(super) async fn ask(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    query: Form,
) -> Result<Markup, Trouble> {
    let other: Option<ClientId> = query.get("other").parse().ok().filter(|other| *other != id);
    let typed = query.get("q").trim().to_owned();
    let words = seguito_words::typed(&typed);
    let now = here.now();
    let read = here.read(&app, move |read| {
        Box::pin(async move {
            let one = client::page(read, id, now).await?;
            let other = match other {
                Some(other) => client::page(read, other, now).await?,
                None => None,
            };
            Ok((one, other, find::find(read, &words).await?))
        })
    });
    let (one, other, hits) = read.await?;
    let one = one.ok_or(Trouble::Absent)?;
    let mut found: Vec<(ClientId, String)> = Vec::new();
    for hit in hits.into_iter().filter(|hit| hit.client_id != id) {
        if !found.iter().any(|(client, _)| *client == hit.client_id) {
            found.push((hit.client_id, hit.client));
        }
    }
    let body = match &other {
        Some(other) => beside(&here, &one, other),
        None => choosing(&here, &one, &typed, &found),
    };
    Ok(drawn(&here, &one, other.as_ref(), body))
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    Path((_, keep)): Path<(String, ClientId)>,
    form: Form,
) -> Result<Response, Trouble> {
    let w = here.words();
    let double: ClientId = form.get("other").parse().map_err(|_| Trouble::Unreadable)?;
    let to = here.href(&format!("clients/{keep}"));
    if double == keep {
        return Ok(toast::done(&app, &to, Said::new(w.client_merge_itself())));
    }
    let done = op!(&here, &app, client_merge::merge, MergeClients { keep, double })?;
    let now = here.now();
    let page = here.read(&app, move |read| Box::pin(client::page(read, keep, now))).await?;
    let name = page.map(|page| page.client.name).unwrap_or_default();
    Ok(kept(&app, &here, &to, &done, w.client_merged(name)))
}

fn drawn(here: &Here, one: &ClientPage, other: Option<&ClientPage>, body: Markup) -> Markup {
    let w = here.words();
    let title = w.client_merge_title();
    let lede = match other {
        Some(other) => w.client_merge_lede(&one.client.name, &other.client.name),
        None => w.client_merge_choose(),
    };
    let mast = page::mast(html! {}, &title, &lede);
    page::book(here, Leaf { title: &title, tab: Tab::Clients, class: "client", mast, body })
}

fn choosing(here: &Here, one: &ClientPage, typed: &str, found: &[(ClientId, String)]) -> Markup {
    let w = here.words();
    let at = here.href(&format!("clients/{}/merge", one.client.id));
    html! {
        div class="single" {
            div class="line bare" {
                div class="when" {}
                div class="what stack" {
                    form class="finder" method="get" action=(at) role="search" {
                        div class="field" {
                            label for="q" { (w.client_merge_find()) }
                            input class="input" id="q" name="q" type="search" value=(typed) autocomplete="off";
                        }
                        div class="acts" { button class="btn primary" { (w.act_find()) } }
                    }
                    @if !typed.is_empty() && found.is_empty() { p class="why" { (w.client_merge_none()) } }
                    ul class="notes" {
                        @for (id, name) in found { li { a href={ (at) "?other=" (id) } { (name) } } }
                    }
                    p { a href=(here.href(&format!("clients/{}", one.client.id))) { (w.act_back()) } }
                }
            }
        }
    }
}

fn beside(here: &Here, one: &ClientPage, other: &ClientPage) -> Markup {
    let w = here.words();
    let (keep, double) = (one.client.id, other.client.id);
    html! {
        div class="single" {
            div class="line bare" {
                div class="when" {}
                div class="what" {
                    dl class="twin" {
                        div class="heads" {
                            dt { span class="vh" { (w.client_dossier()) } }
                            dd { (w.client_merge_stays()) }
                            dd { (w.client_merge_goes()) }
                        }
                        @for (label, stays, goes) in rows(here, one, other) {
                            div {
                                dt { (label) }
                                dd { (stays) }
                                dd class=(if stays == goes { "same" } else { "other" }) { (goes) }
                            }
                        }
                    }
                    form method="post" action=(here.href(&format!("clients/{keep}/merge"))) {
                        input type="hidden" name="other" value=(double);
                        div class="acts" {
                            button class="btn primary" data-sending=(w.act_saving()) { (w.client_merge_do()) }
                            a class="btn" href=(here.href(&format!("clients/{double}/merge?other={keep}"))) {
                                (w.client_merge_swap())
                            }
                            a class="btn plain" href=(here.href(&format!("clients/{keep}"))) data-key="escape" {
                                (w.act_cancel()) kbd { "Esc" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Label, what stays, what is merged into it.
fn rows(here: &Here, one: &ClientPage, other: &ClientPage) -> Vec<(String, String, String)> {
    let w = here.words();
    let row = |label: String, said: &dyn Fn(&ClientPage) -> String| (label, said(one), said(other));
    vec![
        row(w.client_person_name(), &|page| page.client.name.clone()),
        row(w.clients_manager(), &|page| page.manager.clone()),
        row(w.clients_country(), &|page| {
            let country = page.client.calendar.0.country.as_deref();
            country.map_or_else(|| w.clients_country_unknown(), |code| w.country(code))
        }),
        row(w.clients_language(), &|page| w.language_name(page.client.language)),
        row(w.client_merge_people(), &|page| {
            listed(w, page.contacts.iter().map(|contact| contact.name.as_str()))
        }),
        row(w.client_projects(), &|page| {
            listed(w, page.projects.iter().map(|project| project.name.as_str()))
        }),
        row(w.client_merge_last(), &|page| {
            page.client.last_contact.map_or_else(|| w.clients_never_spoke(), |day| w.day_long(day))
        }),
        row(w.client_tags(), &|page| listed(w, page.client.tags.0.iter().map(String::as_str))),
    ]
}

fn listed<'a>(w: Words, names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.collect();
    if names.is_empty() { w.client_merge_none_word() } else { w.list(&names) }
}
