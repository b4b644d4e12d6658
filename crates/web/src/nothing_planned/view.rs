//! The list with a box to tick in each line, and under it the rhythm for the ticked ones.

use super::clients_show::Shown;
use crate::{
    field::summary,
    form::encoded,
    here::Here,
    names::first_word,
    page::{Leaf, Tab, book, margin_figure, mast},
};
use maud::{Markup, html};
use seguito_store::read::client::ClientLine;
use seguito_words::{Words, capital};

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let number = w.number_in_text(u16::try_from(shown.count).unwrap_or(u16::MAX));
    let title = capital(w.held_idle_title(shown.count, number));
    let lede = if shown.count == 0 { String::new() } else { w.held_idle_lede() };
    let writes = here.writes();
    book(
        here,
        Leaf {
            title: &title,
            tab: Tab::Held,
            class: "idle",
            mast: mast(
                margin_figure("", &w.number(shown.count), &w.held_idle_margin(shown.count)),
                &title,
                &lede,
            ),
            body: html! {
                div class="single" {
                    @if shown.lines.is_empty() { (empty(here)) }
                    @else if writes { (follow(here, shown)) }
                    @else { (lines(here, shown, false)) }
                    (end(here, shown))
                }
            },
        },
    )
}

fn empty(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="line" {
            div class="when" {}
            div class="what" {
                div class="empty" {
                    p class="why" { (w.held_idle_empty()) }
                    div class="acts" { a class="btn" href=(here.href("weeks")) { (w.held_to_weeks()) } }
                }
            }
        }
    }
}

fn follow(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let labels =
        [("client", w.held_idle_whom()), ("every", w.held_idle_number()), ("unit", w.held_idle_unit())];
    html! {
        form method="post" action=(here.href("nothing-planned/rhythms")) {
            @if !shown.form.sound() {
                div class="line" { div class="when" {} div class="what" { (summary(w, &shown.form, &labels)) } }
            }
            (lines(here, shown, true))
            div class="line now" {
                div class="when" {}
                div class="what" {
                    div class="stack" {
                        h2 id="follow" { (w.held_idle_follow()) }
                        div class="sentence" {
                            span class="bit" { (w.held_idle_every()) " " (rhythm(w, shown)) }
                        }
                        @if let Some(wrong) = shown.form.problem("every") {
                            p class="error" id="every-wrong" { (w.wrong(wrong)) }
                        }
                        p class="hint" id="follow-hint" { (w.held_idle_follow_hint()) }
                        div class="acts" {
                            button class="btn primary" data-sending=(w.act_saving()) { (w.held_idle_do()) }
                        }
                    }
                }
            }
        }
    }
}

fn rhythm(w: Words, shown: &Shown) -> Markup {
    let wrong = shown.form.problem("every");
    let typed = if shown.form.has("every") { shown.form.get("every") } else { "6" };
    let units = [("weeks", w.held_idle_weeks()), ("months", w.held_idle_months())];
    html! {
        label class="vh" for="every" { (w.held_idle_number()) }
        input class="input count" id="every" name="every" inputmode="numeric" autocomplete="off" value=(typed)
            aria-invalid=[wrong.map(|_| "true")]
            aria-describedby=(if wrong.is_some() { "every-wrong follow-hint" } else { "follow-hint" });
        label class="vh" for="unit" { (w.held_idle_unit()) }
        select class="input" id="unit" name="unit" {
            @for (key, text) in &units { option value=(key) selected[shown.form.get("unit") == *key] { (text) } }
        }
    }
}

fn lines(here: &Here, shown: &Shown, ticks: bool) -> Markup {
    html! {
        h2 class="vh" id="client" tabindex="-1" { (here.words().held_idle_whom()) }
        @for line in &shown.lines { (one(here, shown, line, ticks)) }
    }
}

fn one(here: &Here, shown: &Shown, line: &ClientLine, ticks: bool) -> Markup {
    let w = here.words();
    let id = line.id.to_string();
    let client = here.href(&format!("clients/{id}"));
    let untouchable = line.facets.contains(" do-not-contact ");
    let why = if untouchable { w.held_idle_no_contact() } else { w.held_idle_why() };
    let ticked = shown.form.all("client").any(|one| one == id);
    html! {
        article class="line" data-entry {
            div class="when" { (last_spoke(here, line)) }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            @if ticks && !untouchable {
                                input type="checkbox" class="pick" name="client" value=(id) checked[ticked]
                                    aria-label=(w.held_idle_choose(&line.name));
                            }
                            h3 { a href=(client) { (line.name) } }
                            span class="who" { (w.held_idle_with(first_word(&line.manager))) }
                        }
                        p class="why" { (why) }
                        @if !line.tags.0.is_empty() {
                            div class="chips" { @for tag in line.tags.0.iter().take(3) { span class="chip" { (tag) } } }
                        }
                    }
                    @if ticks && !untouchable {
                        div class="acts" {
                            a class="btn soft" href={ (client) "?do=plan#do" } {
                                (w.held_idle_plan()) span class="vh" { " " (w.held_idle_plan_with(&line.name)) }
                            }
                            a class="btn plain" href={ (client) "?do=rhythm#do" } {
                                (w.held_idle_rhythm()) span class="vh" { " " (w.held_idle_rhythm_of(&line.name)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// In the margin: the day of the last contact.
fn last_spoke(here: &Here, line: &ClientLine) -> Markup {
    let w = here.words();
    html! {
        @match line.last_contact {
            Some(day) => {
                span class="vh" { (w.held_idle_last_spoke(w.day_in_text(day, here.today()))) }
                time datetime=(day) aria-hidden="true" { (w.day_short(day, here.today())) }
            },
            None => (w.held_idle_never_spoke()),
        }
    }
}

fn end(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    html! {
        div class="end" {
            p {
                @match &shown.next {
                    Some(next) => a href={ (here.href("nothing-planned")) "?after=" (encoded(next)) } {
                        (w.held_idle_more()) },
                    None => (w.held_idle_end()),
                }
            }
        }
    }
}
