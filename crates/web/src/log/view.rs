//! The log form, in place on Today or as a page of its own. What follows from a choice is shown by the style sheet
//! (`log.css`), so it works without script.

use super::{
    congratulation::{advice, congratulation},
    correction_crossed::apart,
    sheet::{Next, Sheet, answer_field},
};
use crate::{
    back,
    crossed::both,
    field::{self, Field},
    here::Here,
};
use maud::{Markup, html};
use seguito_core::{
    facts::{Direction, Outcome},
    people::Channel,
};
use seguito_store::rows::Standing;
use seguito_words::Words;

/// The form. `back` is where closing leads.
pub(crate) fn form(here: &Here, sheet: &Sheet, back: &str) -> Markup {
    let w = here.words();
    let action = match &sheet.corrects {
        Some((id, _)) => here.href(&format!("log/{id}")),
        None => here.href("log"),
    };
    html! {
        form class="log stack-l" method="post" action=(action) aria-label=(w.log_title(&sheet.client))
            data-draft=[sheet.corrects.is_none().then(|| here.href("log/draft"))]
            data-preview=(here.href("log/preview")) {
            (field::summary(w, &sheet.form, &labels(w)))
            @if let Some(theirs) = &sheet.theirs { (both(w, &apart(w, sheet, theirs))) }
            @if let Some(moment) = &sheet.draft_of {
                p class="hint" {
                    (w.log_from_draft(moment)) " "
                    button class="btn plain" form="drop-draft" { (w.log_drop_draft()) }
                }
            }
            (hidden(sheet, back))
            (circumstances(w, sheet))
            div class="took-place stack-l" {
                (spoken_of(w, sheet))
                (answers(w, sheet))
                (two_words(w, sheet))
                (standing(w, sheet))
                (blocked(w, sheet))
                (plan_changes(w, sheet))
                (finished(w, sheet))
                (congratulation(w, sheet))
            }
            (note(w, sheet))
            (advice(w, sheet))
            (follows(w, sheet))
            (acts(w, here, sheet, back))
        }
        @if sheet.draft_of.is_some() {
            form id="drop-draft" method="post" action=(here.href("log/draft")) {
                input type="hidden" name="client" value=(sheet.client_id);
                input type="hidden" name="drop" value="on";
                (back::field(back))
            }
        }
    }
}

fn labels(w: Words) -> Vec<(&'static str, String)> {
    vec![
        ("channel", w.log_how()),
        ("contact", w.log_with()),
        ("at", w.log_at()),
        ("outcome", w.log_outcome()),
        ("again", w.log_again()),
        ("projects", w.log_projects()),
        ("progress", w.log_progress()),
        ("critical", w.log_critical()),
        ("congratulation", w.log_congratulation()),
        ("note", w.log_note()),
        ("next_day", w.log_next_change()),
        ("next_reason", w.order_reason()),
    ]
}

fn hidden(sheet: &Sheet, back: &str) -> Markup {
    html! {
        input type="hidden" name="client" value=(sheet.client_id);
        (back::field(back))
        @if let Some(touchpoint) = sheet.touchpoint { input type="hidden" name="touchpoint" value=(touchpoint); }
        @if let Some((_, version)) = sheet.corrects { input type="hidden" name="version" value=(version); }
    }
}

/// How, with whom, when, and what became of it.
fn circumstances(w: Words, sheet: &Sheet) -> Markup {
    let form = &sheet.form;
    let [channel, outcome, contact, at, direction, again] = circumstances_fields(w, sheet);
    html! {
        div class="fields three" {
            (channel.show(w, form))
            (outcome.show(w, form))
            (contact.show(w, form))
            (at.show(w, form))
            (direction.show(w, form))
            div class="they-will-call whole" { (again.show(w, form)) }
        }
    }
}

pub(super) fn circumstances_fields(w: Words, sheet: &Sheet) -> [Field; 6] {
    let channels = Channel::ALL.iter().map(|c| (c.key().to_owned(), w.channel(*c))).collect();
    let outcomes = Outcome::ALL.iter().map(|o| (o.key().to_owned(), w.outcome(*o))).collect();
    let directions = Direction::ALL.iter().map(|d| (d.key().to_owned(), w.direction(*d))).collect();
    let mut people = vec![(String::new(), w.log_with_nobody())];
    people.extend(sheet.people.iter().map(|(id, name)| (id.to_string(), name.clone())));
    [
        field::choice("channel", w.log_how(), channels).whole(),
        field::choice("outcome", w.log_outcome(), outcomes).whole(),
        field::select("contact", w.log_with(), people),
        field::line("at", w.log_at()),
        field::select("direction", w.log_direction(), directions),
        field::line("again", w.log_again()).hint(w.log_again_hint()),
    ]
}

/// Which projects were spoken of: only those settle (F11).
fn spoken_of(w: Words, sheet: &Sheet) -> Markup {
    let projects: Vec<_> = sheet.projects.iter().map(|(id, name)| (id.to_string(), name.clone())).collect();
    html! {
        @if !projects.is_empty() {
            fieldset class="field" id="projects" {
                legend { (w.log_projects()) }
                (field::several("projects", &projects, &sheet.form))
                @if let Some(wrong) = sheet.form.problem("projects") { span class="error" { (w.wrong(wrong)) } }
            }
        }
    }
}

/// Each script with its tick and its questions on ruled lines: only what is ticked counts as asked (F11).
fn answers(w: Words, sheet: &Sheet) -> Markup {
    html! {
        @if !sheet.scripts.is_empty() {
            div class="stack" id="scripts" {
                p class="legend" { (w.log_questions()) }
                @for script in &sheet.scripts {
                    @let asked = sheet.form.all("scripts").any(|key| key == script.key);
                    div class="asked" {
                        div class="choice" {
                            label {
                                input type="checkbox" name="scripts" value=(script.key) checked[asked];
                                (w.log_asked(&script.name))
                            }
                        }
                        div class="ruled" {
                            @for (key, question) in &script.questions {
                                @let name = answer_field(&script.key, key);
                                (ruled(w, &name, question, sheet.form.get(&name), None))
                            }
                        }
                    }
                }
                p class="hint" { (w.log_script_hint()) }
            }
        }
    }
}

/// A word on progress and one on critical points, at every contact (F1).
fn two_words(w: Words, sheet: &Sheet) -> Markup {
    let form = &sheet.form;
    let (progress, critical) = (form.problem("progress"), form.problem("critical"));
    html! {
        div {
            div class="ruled" {
                (ruled(w, "progress", &w.log_progress(), form.get("progress"), progress.map(|wrong| w.wrong(wrong))))
                (ruled(w, "critical", &w.log_critical(), form.get("critical"), critical.map(|wrong| w.wrong(wrong))))
            }
            p class="hint" { (w.log_critical_hint()) }
        }
    }
}

/// A question on a ruled line with its answer, and what is wrong with it.
pub(super) fn ruled(w: Words, name: &str, question: &str, value: &str, wrong: Option<String>) -> Markup {
    let described = wrong.as_ref().map(|_| format!("{name}-wrong"));
    html! {
        div class="q" {
            label for=(name) {
                (question)
                @if let Some(wrong) = &wrong { span class="error" id={ (name) "-wrong" } { (wrong) } }
            }
            textarea id=(name) name=(name) rows="1" placeholder=(w.act_nothing_noted())
                aria-invalid=[wrong.as_ref().map(|_| "true")] aria-describedby=[described] { (value) }
        }
    }
}

fn standing(w: Words, sheet: &Sheet) -> Markup {
    let said = sheet.form.get("standing");
    html! {
        fieldset class="field" id="standing" {
            legend { (w.log_stand()) }
            div class="choice" {
                @for (key, text) in standings(w) {
                    label class=[(key == "blocked").then_some("bad")] {
                        input type="radio" name="standing" value=(key) checked[key == said]; (text)
                    }
                }
            }
        }
    }
}

pub(super) fn standings(w: Words) -> Vec<(&'static str, String)> {
    let mut all = vec![("", w.log_stand_unsaid())];
    all.extend(Standing::ALL.iter().map(|standing| {
        let text = match standing {
            Standing::OnCourse => w.log_stand_on_course(),
            Standing::Difficulty => w.log_stand_difficulty(),
            Standing::Blocked => w.log_stand_blocked(),
            Standing::Finished => w.log_stand_finished(),
            Standing::PlanChanges => w.log_stand_plan_changes(),
        };
        (standing.key(), text)
    }));
    all
}

/// Blocked: a red flag and an offer, both ticked, both can be unticked (F7).
fn blocked(w: Words, sheet: &Sheet) -> Markup {
    let form = &sheet.form;
    html! {
        div class="slip bad if-blocked" {
            p class="legend" { (w.log_blocked()) }
            (field::tick("flag", &w.log_flag(), Some(&w.log_flag_meta()), form.ticked("flag")))
            (line("flag_text", &w.log_flag_text(), form.get("flag_text")))
            (field::tick("opportunity", &w.log_offer(), Some(&w.log_offer_meta()), form.ticked("opportunity")))
            (line("opportunity_text", &w.log_offer_text(), form.get("opportunity_text")))
        }
    }
}

/// The plan changes: a request for analysis (F3).
fn plan_changes(w: Words, sheet: &Sheet) -> Markup {
    let form = &sheet.form;
    html! {
        div class="slip wait if-plan-changes" {
            p class="legend" { (w.log_analysis()) }
            (field::tick("request", &w.log_request(), None, form.ticked("request")))
            (line("request_text", &w.log_request_text(), form.get("request_text")))
        }
    }
}

/// Finished: the one question (F4).
fn finished(w: Words, sheet: &Sheet) -> Markup {
    let form = &sheet.form;
    let answers = [
        (String::new(), w.log_outcome_unasked()),
        ("yes".to_owned(), w.log_outcome_yes()),
        ("partly".to_owned(), w.log_outcome_partly()),
        ("no".to_owned(), w.log_outcome_no()),
    ];
    html! {
        div class="slip if-finished" {
            p class="legend" { (w.log_finished()) }
            (field::tick("conclude", &w.log_conclude(), None, form.ticked("conclude")))
            p class="why" { (sheet.question) }
            fieldset class="field" {
                legend { (w.log_outcome_answer()) }
                (field::choices("outcome_answer", &answers, form))
            }
            (line("outcome_text", &w.log_outcome_text(), form.get("outcome_text")))
        }
    }
}

fn line(name: &str, label: &str, value: &str) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (label) }
            input class="input" id=(name) name=(name) value=(value) autocomplete="off";
        }
    }
}

fn note(w: Words, sheet: &Sheet) -> Markup {
    html! {
        div class="ruled" { (ruled(w, "note", &w.log_note(), sheet.form.get("note"), None)) }
    }
}

/// The next contact with its reason, before anything is saved; replaced by script as the form changes.
pub(crate) fn follows(w: Words, sheet: &Sheet) -> Markup {
    html! {
        div class="next" id="follows" data-live aria-live="polite" {
            p class="label" { (w.log_next()) }
            @match &sheet.next {
                Some(Next::Planned { when, why }) => p class="why" { b { (when) } " " (why) },
                Some(Next::Nothing) => p class="why" { (w.log_next_none()) },
                None => p class="hint" { (w.log_next_later()) },
            }
        }
    }
}

fn acts(w: Words, here: &Here, sheet: &Sheet, back: &str) -> Markup {
    html! {
        @let wrong = ["next_day", "next_reason"].iter().any(|name| sheet.form.problem(name).is_some());
        @if sheet.corrects.is_none() {
            details class="fold" open[wrong || !sheet.form.get("next_day").is_empty()] {
                summary { (w.log_next_change()) }
                div class="fields" {
                    (field::line("next_day", w.log_next_change()).hint(w.log_next_change_hint()).show(w, &sheet.form))
                    (field::line("next_reason", w.order_reason()).optional().show(w, &sheet.form))
                }
            }
        }
        div class="acts foot" {
            button class="btn primary" type="submit" data-sending=(w.act_saving()) {
                @if sheet.theirs.is_some() { (w.client_both_keep_mine()) } @else { (w.log_save()) }
                " " kbd { "Ctrl ↵" }
            }
            button class="btn no-script" type="submit" formaction=(here.href("log/preview")) { (w.log_show_next()) }
            a class="btn plain" href=(back) data-key="escape" {
                @if sheet.theirs.is_some() { (w.client_both_keep_theirs()) }
                @else if sheet.corrects.is_some() { (w.act_cancel()) }
                @else { (w.log_close()) }
                kbd { "Esc" }
            }
            span class="hint" data-draft-note hidden { (w.act_draft_kept()) }
            span class="error" data-draft-lost hidden role="status" { (w.act_draft_lost()) }
        }
    }
}
