//! A client in the list: when, who, why, and what one should know.

use super::{
    clients_view::plan,
    next::{self, mark},
};
use crate::{here::Here, names::first_word, page::pennant, stage_chip::stage_chip};
use maud::{Markup, html};
use seguito_core::agenda::Entry;
use seguito_store::read::client::ClientLine;
use seguito_words::{Named, Words};

/// The line; with a box to tick while several are being chosen.
pub(super) fn line(here: &Here, client: &ClientLine, choosing: bool) -> Markup {
    let (w, today) = (here.words(), here.today());
    let at = here.href(&format!("clients/{}", client.id));
    html! {
        article class="line" data-entry="" {
            div class="when" {
                @match &client.entry {
                    Some(entry) => (next::margin(w, &entry.0, today, None)),
                    None => (since(w, client, today)),
                }
                @if choosing {
                    br;
                    input class="tick" type="checkbox" name="client" value=(client.id)
                        aria-label=(w.clients_reassign_tick(&client.name));
                }
            }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h3 { a href=(at) { (client.name) } }
                            @if let Some(who) = who(client) { span class="who" { (who) } }
                        }
                        @for why in why(w, client, today) { p class="why" { (why) } }
                        (chips(here, client))
                    }
                    @if client.entry.is_none() && !choosing {
                        div class="acts" {
                            a class="btn soft" href=(plan(here, client)) {
                                (w.clients_plan()) " " span class="vh" { (w.clients_plan_with(&client.name)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn since(w: Words, client: &ClientLine, today: jiff::civil::Date) -> Markup {
    html! { @if let Some(day) = client.last_contact { (w.clients_late_since(w.day_short_near(day, today))) } }
}

fn who(client: &ClientLine) -> Option<String> {
    let name = client.contact.clone()?;
    let title = client.contact_title.as_deref().filter(|title| !title.is_empty());
    Some(title.map_or(name.clone(), |title| format!("{name}, {title}")))
}

fn why(w: Words, client: &ClientLine, today: jiff::civil::Date) -> Vec<String> {
    let Some(entry) = &client.entry else {
        let silent = client.facets.contains(" do-not-contact ");
        return vec![if silent { w.clients_idle_no_contact() } else { w.clients_idle_why() }];
    };
    let Entry { reason, day, .. } = &entry.0;
    let named =
        Named { client: &client.name, contact: client.contact.as_deref().map(first_word), note: None };
    std::iter::once(w.why(reason, &named, *day, today)).chain(w.why_shortened(reason)).collect()
}

fn chips(here: &Here, client: &ClientLine) -> Markup {
    let (w, today) = (here.words(), here.today());
    let has = |facet: &str| client.facets.contains(&format!(" {facet} "));
    let spoke = match client.last_contact {
        Some(day) => w.clients_last_spoke(w.day_in_text(day, today)),
        None => w.clients_never_spoke(),
    };
    html! {
        div class="chips" {
            @if let Some((kind, stage)) = client.kind.zip(client.stage) { (stage_chip(w, kind, stage)) }
            @else if has("past") { span class="chip" { (w.clients_past()) } }
            @if has("prospect") { span class="chip" { (w.clients_prospect()) } }
            @if client.flags > 0 {
                span class="chip flag" { (pennant()) (w.clients_flags(client.flags, w.number(client.flags))) }
            }
            @if has("do-not-contact") { span class="chip know" { (w.clients_do_not_contact()) } }
            @for key in client.facets.split_whitespace().filter(|key| mark(w, key).is_some()) {
                @let class = if key == "silent" { "chip wait" } else { "chip know" };
                span class=(class) { (mark(w, key).unwrap_or_default()) }
            }
            span { (spoke) }
            @if client.manager_id != here.actor.member {
                span class="dot" { (w.clients_with(&client.manager)) }
            }
            @for tag in &client.tags.0 { span class="dot" { (tag) } }
        }
    }
}
