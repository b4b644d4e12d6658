//! A sheet of rules: one line a rule, the open one as a sentence with fields, beside it what it would change.

use super::{
    preview_view,
    rule_crossed::apart,
    rule_line::{line, rule_line, when, why},
    sentence, sentence_clientwide,
    sheet_show::Shown,
    target::{CLIENT, Target},
};
use crate::{
    crossed::both,
    here::Here,
    page::{Leaf, Tab, book, large, mast},
};
use maud::{Markup, html};
use seguito_core::cadence::{Cadences, Rule};
use seguito_words::Words;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let title = w.cadence_title(sheet_name(w, &shown.sheet));
    let margin = html! {
        span class="day-name" {
            span class="only-wide" { (w.cadence_margin_for()) }
            span class="only-narrow" { (w.cadence_margin_for_short()) }
        }
        (large(&w.count(shown.clients)))
        span class="day-name" { (w.cadence_margin_clients(shown.clients)) }
    };
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Settings,
            class: "cadence",
            mast: mast(margin, &title, &lede(w, &shown.sheet)),
            body: body(here, shown),
        },
    )
}

/// A sheet's name.
pub(super) fn sheet_name(w: Words, key: &str) -> String {
    if key == CLIENT { w.cadence_without_project() } else { w.pack_name(key) }
}

/// For whom a sheet is.
pub(super) fn lede(w: Words, key: &str) -> String {
    match key {
        CLIENT => w.cadence_lede_client(),
        "retainer" => w.cadence_lede_retainer(),
        "build" | "agile-build" => w.cadence_lede_build(),
        _ => w.cadence_lede_consultancy(),
    }
}

fn body(here: &Here, shown: &Shown) -> Markup {
    let at = here.href(&format!("rhythms/{}", shown.sheet));
    html! {
        @match &shown.target {
            None => div class="single" { (lines(here, shown)) },
            Some(target) => form class="spread wide-aside" method="post" action=(at)
                data-preview={ (at) "/preview" } aria-labelledby="rule-name" {
                input type="hidden" name="sent" value="1";
                input type="hidden" name="rule" value=(target.key());
                input type="hidden" name="version" value=(shown.version);
                div { (lines(here, shown)) }
                (preview_view::aside(here, shown))
            },
        }
    }
}

fn lines(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let reader = !here.writes();
    html! {
        h2 class="vh" { (w.cadence_rules()) }
        @for rule in shown.rules() {
            @if shown.target == Some(Target::Rule(rule.key.clone())) { (open_rule(here, shown, rule)) }
            @else { (rule_line(here, shown, rule)) }
        }
        @if shown.sheet == CLIENT { (clientwide(here, shown)) }
        div class="end" {
            p {
                (if reader { w.cadence_reader() } else { w.cadence_end() }) " "
                a href=(here.href("rhythms")) { (w.cadence_list_title()) }
            }
        }
    }
}

fn clientwide(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let always = w.cadence_always();
    let marks = (w.cadence_marks(), w.cadence_marks_why());
    let tries = (w.cadence_tries(), w.cadence_tries_why());
    html! {
        @if shown.target == Some(Target::Marks) {
            (open(here, shown, (&always, &marks.0, &marks.1), sentence_clientwide::marks(here, shown)))
        } @else { (line(here, shown, (&always, "marks"), (&marks.0, &marks.1), html! {})) }
        @if shown.target == Some(Target::Tries) {
            (open(here, shown, (&always, &tries.0, &tries.1), sentence_clientwide::tries(here, shown)))
        } @else { (line(here, shown, (&always, "tries"), (&tries.0, &tries.1), html! {})) }
    }
}

fn open_rule(here: &Here, shown: &Shown, rule: &Rule) -> Markup {
    let w = here.words();
    let texts = (when(w, rule), w.rule_name(&rule.key), why(w, rule.purpose));
    open(here, shown, (&texts.0, &texts.1, &texts.2), sentence::rule(here, shown, rule))
}

/// The open sentence, with the way to look before it is saved.
fn open(here: &Here, shown: &Shown, (when, name, why): (&str, &str, &str), sentence: Markup) -> Markup {
    let w = here.words();
    let at = here.href(&format!("rhythms/{}", shown.sheet));
    html! {
        div class="line now" id="rule" {
            div class="when" { (when) }
            div class="what" {
                div class="stack-l" {
                    div { h3 id="rule-name" { (name) } p class="why" { (why) } }
                    @if shown.crossed { (both(w, &apart(w, shown))) }
                    (sentence)
                    @if let Some(was) = was(w, shown) { p class="hint" { (w.cadence_was(was)) } }
                    div class="acts" {
                        button class="btn" formmethod="get" formaction={ (at) "#rule" } { (w.cadence_preview_do()) }
                        a class="btn plain" href=(at) data-key="escape" { (w.act_close()) }
                        @if differs_from_shipped(shown) {
                            a class="btn plain"
                                href={
                                    (at) "?rule=" (shown.target.as_ref().map_or("", Target::key)) "&shipped=1#rule"
                                } {
                                (w.cadence_as_it_came())
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The rhythm that is saved, where the sentence says another.
fn was(w: Words, shown: &Shown) -> Option<String> {
    let Some(Target::Rule(key)) = &shown.target else { return None };
    let rule = |cadences: &Cadences| {
        cadences.rule(Some(shown.sheet.as_str()).filter(|sheet| *sheet != CLIENT), key).cloned()
    };
    let (stored, edited) = (rule(&shown.stored)?, rule(&shown.edited)?);
    (when(w, &stored) != when(w, &edited)).then(|| when(w, &stored))
}

fn differs_from_shipped(shown: &Shown) -> bool {
    let shipped = Cadences::shipped();
    match &shown.target {
        Some(Target::Marks) => shown.stored.marks != shipped.marks,
        Some(Target::Tries) => shown.stored.tries != shipped.tries,
        Some(Target::Rule(key)) => {
            let sheet = Some(shown.sheet.as_str()).filter(|sheet| *sheet != CLIENT);
            shown.stored.rule(sheet, key) != shipped.rule(sheet, key)
        }
        None => false,
    }
}
