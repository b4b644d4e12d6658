//! Everything between us, newest first: contacts with what was said, changes in one line each.

use super::{
    change,
    client_load::{Part, written},
    client_view::View,
};
use maud::{Markup, html};
use seguito_core::{
    facts::{Direction, Outcome},
    people::Channel,
};
use seguito_store::{read::timeline::TrailLine, rows::Standing};
use seguito_words::Words;

/// The section, with its filter and its pages.
pub(super) fn trail(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        div class="section" id="trail" {
            div {
                h2 { (w.client_trail()) }
                p class="note" {
                    @for (at, (part, label)) in parts(w).into_iter().enumerate() {
                        @if at > 0 { ", " }
                        a href={ (view.at()) "?trail=" (part.key()) "#trail" } data-key=[(at == 1).then_some("f")]
                            aria-current=[(part == view.part).then_some("true")] { (label) }
                    }
                    ". "
                    a href=(view.under("trail.csv")) { (w.client_trail_export()) }
                }
            }
        }
        @for line in &view.loaded.trail {
            @match line.channel {
                Some(channel) => (spoken(view, line, channel)),
                None => (changed(view, line)),
            }
        }
        (end(view))
    }
}

/// The parts of the trail and their names.
fn parts(w: Words) -> [(Part, String); 4] {
    [
        (Part::All, w.client_trail_all()),
        (Part::Spoken, w.client_trail_spoken()),
        (Part::Written, w.client_trail_written()),
        (Part::Changes, w.client_trail_changes()),
    ]
}

fn end(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        @match (view.loaded.next, view.loaded.trail.last()) {
            (Some(next), _) => div class="end" {
                p {
                    a href={ (view.at()) "?trail=" (view.part.key()) "&before=" (written(next)) "#trail" } {
                        (w.client_trail_more())
                    }
                }
            },
            (None, Some(last)) => div class="end" {
                p { (w.client_trail_end(w.day_long(view.page.client.calendar.0.day_at(last.happened_at)))) }
            },
            (None, None) => div class="line" {
                div class="when" {}
                div class="what" {
                    div class="empty" {
                        @if view.part == Part::All {
                            p class="why" { b { (w.client_trail_empty()) } " " (w.client_trail_empty_next()) }
                        } @else {
                            p class="why" { (w.client_trail_none_such()) }
                        }
                    }
                }
            },
        }
    }
}

fn spoken(view: &View<'_>, line: &TrailLine, channel: Channel) -> Markup {
    let w = view.w;
    let day = line.happened_at.to_zoned(view.page.client.calendar.0.tz()).date();
    html! {
        article class="line" id={ "i-" (line.noun_id) } {
            div class="when" { time datetime=(day) { (w.day_short(day, view.today)) } }
            div class="what" {
                div class="tp-head" {
                    h3 { (title(w, line)) }
                    span class="chip" { (w.channel(channel)) }
                    @if let Some(standing) = line.standing { (heard(w, standing)) }
                    @if line.undone_by.is_some() { span class="chip know" { (w.client_trail_undone()) } }
                }
                (words(w, line))
                (meta(view, line))
            }
        }
    }
}

/// Who, when, of which projects; corrections.
fn meta(view: &View<'_>, line: &TrailLine) -> Markup {
    let w = view.w;
    let at = line.happened_at.to_zoned(view.page.client.calendar.0.tz());
    let spoken_of = line.projects.as_ref().map(|projects| projects.0.as_slice()).unwrap_or_default();
    html! {
        div class="chips" {
            span { (line.member.as_deref().unwrap_or_default()) }
            span class="dot" { (w.time(at.time())) }
            @if line.direction == Some(Direction::Theirs) { span class="dot" { (w.client_trail_theirs()) } }
            @for project in view.page.projects.iter().filter(|project| spoken_of.contains(&project.id)) {
                span class="dot" { (project.name) }
            }
            @if line.version.is_some_and(|version| version > 1) {
                span class="dot" { (w.client_trail_corrected()) }
            }
            @if view.writes && line.undone_by.is_none() {
                span class="dot" {
                    a href=(view.here.href(&format!("log/{}", line.noun_id))) {
                        (w.client_trail_correct()) " " span class="vh" { (w.day_long(at.date())) }
                    }
                }
            }
        }
    }
}

/// What was heard of their project.
fn heard(w: Words, standing: Standing) -> Markup {
    let (class, word) = match standing {
        Standing::OnCourse => ("done", w.log_stand_on_course()),
        Standing::Difficulty => ("wait", w.log_stand_difficulty()),
        Standing::Blocked => ("flag", w.log_stand_blocked()),
        Standing::Finished => ("done", w.log_stand_finished()),
        Standing::PlanChanges => ("know", w.log_stand_plan_changes()),
    };
    html! { span class={ "chip " (class) } { (word) } }
}

/// "With Sigrid Aasen", or what became of the try.
pub(super) fn title(w: Words, line: &TrailLine) -> String {
    match (line.outcome, &line.contact) {
        (Some(Outcome::NoAnswer), _) => w.client_trail_attempt(),
        (Some(Outcome::TheyWillCall), _) => w.client_trail_they_call(),
        (_, Some(person)) => w.client_trail_with(person),
        (_, None) => w.client_trail_contact(),
    }
}

fn words(w: Words, line: &TrailLine) -> Markup {
    let told = [(w.client_trail_progress(), &line.progress), (w.client_trail_critical(), &line.critical)];
    html! {
        @if let Some(note) = line.note.as_deref().filter(|note| !note.is_empty()) {
            p class="said" { (note) }
        }
        @for (label, text) in &told {
            @if let Some(text) = text.as_deref().filter(|text| !text.is_empty()) {
                p class="said" { span class="label" { (label) } " " (text) }
            }
        }
        @if let Some(answers) = &line.answers {
            @for answer in &answers.0 {
                p class="said" {
                    @if let Some(question) = w.script_question(&answer.script, &answer.question) {
                        span class="label" { (question) } " "
                    }
                    (answer.text)
                }
            }
        }
    }
}

fn changed(view: &View<'_>, line: &TrailLine) -> Markup {
    let w = view.w;
    let day = view.page.client.calendar.0.day_at(line.happened_at);
    let who = line.member.clone().unwrap_or_else(|| w.shell_brand());
    html! {
        div class="line flat change" {
            div class="when" { time datetime=(day) { (w.day_short(day, view.today)) } }
            div class="what" {
                p {
                    (change::told(w, line, view.today))
                    span class="meta" {
                        (who)
                        @if line.undone_by.is_some() { span class="dot" { (w.client_trail_undone()) } }
                    }
                }
            }
        }
    }
}
