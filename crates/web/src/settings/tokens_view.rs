//! The list of tokens, and the form for a new one.

use super::{
    proof,
    sheet::{section, sheet},
    tokens_show::Shown,
};
use crate::{
    field::{self, summary},
    here::Here,
};
use maud::{Markup, html};
use seguito_core::{
    access::{Verb, may},
    time::Moment,
};
use seguito_store::rows::TokenRow;
use seguito_words::Words;

/// What a token may be allowed, as far as its member may.
const SCOPES: [Verb; 3] = [Verb::Read, Verb::Write, Verb::Export];

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let content = html! {
        @if let Some((name, token)) = &shown.made {
            div class="line" {
                div class="when" {}
                div class="what" {
                    div class="slip" role="status" {
                        h2 class="legend" { (w.settings_token_made(name)) }
                        p class="secret" { code { (token) } }
                        p { (w.settings_token_once()) }
                    }
                }
            }
        }
        @if shown.tokens.is_empty() {
            div class="line" { div class="when" {} div class="what" { p class="why" { (w.settings_tokens_none()) } } }
        }
        @for token in &shown.tokens { (one(here, token)) }
        (section("new", &w.settings_token_new(), new(here, shown)))
    };
    sheet(here, (&w.settings_tokens(), &w.settings_tokens_lede()), content)
}

fn one(here: &Here, token: &TokenRow) -> Markup {
    let w = here.words();
    let day = |moment: Moment| w.day_in_text(here.actor.calendar.day_at(moment), here.today());
    let living = token.revoked_at.is_none() && token.expires_at > here.now();
    let seen = token.seen_at.map_or_else(|| w.settings_token_unused(), |at| w.settings_token_seen(day(at)));
    html! {
        article class="line" data-entry {
            div class="when" { (w.day_short(here.actor.calendar.day_at(token.made_at), here.today())) }
            div class="what" {
                div class="tp" {
                    div {
                        h2 class="name" { (token.name) }
                        div class="chips" {
                            @if !living { span class="chip" { (w.settings_token_ended()) } }
                            @for scope in &token.scopes.0 { span class="chip" { (scope_text(w, scope)) } }
                            @if living { span { (w.settings_token_until(day(token.expires_at))) } }
                            span class="dot" { (seen) }
                        }
                    }
                    @if living {
                        form class="acts" method="post"
                            action=(here.href(&format!("settings/tokens/{}/revocation", token.id))) {
                            button class="btn danger" {
                                (w.settings_token_revoke()) span class="vh" { " " (token.name) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn scope_text(w: Words, scope: &str) -> String {
    match Verb::from_key(scope) {
        Some(Verb::Read) => w.settings_scope_read(),
        Some(Verb::Write) => w.settings_scope_write(),
        Some(Verb::Export) => w.settings_scope_export(),
        _ => scope.to_owned(),
    }
}

fn new(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = &shown.form;
    let scopes: Vec<_> = SCOPES
        .iter()
        .filter(|scope| may(here.actor.role, **scope))
        .map(|scope| (scope.key().to_owned(), scope_text(w, scope.key())))
        .collect();
    let lives = vec![
        ("30".to_owned(), w.settings_token_month()),
        ("90".to_owned(), w.settings_token_quarter()),
        ("365".to_owned(), w.settings_token_year()),
    ];
    html! {
        form class="stack-l" method="post" action=(here.href("settings/tokens")) {
            (summary(w, form, &[("name", w.settings_token_name()), ("scopes", w.settings_token_scopes()),
                ("days", w.settings_token_life()), ("password", w.settings_password_again())]))
            div class="fields half-wide" { (field::line("name", w.settings_token_name()).show(w, form)) }
            fieldset class="field" id="scopes" {
                legend { (w.settings_token_scopes()) }
                (field::several("scopes", &scopes, form))
                @if let Some(wrong) = form.problem("scopes") { span class="error" { (w.wrong(wrong)) } }
            }
            (field::choice("days", w.settings_token_life(), lives).show(w, form))
            (proof::password(here, form, shown.proven))
            div class="acts" {
                button class="btn primary" data-sending=(w.act_saving()) { (w.settings_token_make()) }
            }
        }
    }
}
