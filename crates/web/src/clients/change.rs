//! A change in the trail as one line: what it was about, what it is called, what was done.

use super::next;
use seguito_core::{
    project::{ClientState, Stage},
    time::Day,
};
use seguito_store::read::timeline::TrailLine;
use seguito_words::Words;
use serde_json::Value;

/// The line.
pub(crate) fn told(w: Words, line: &TrailLine, today: Day) -> String {
    let words: Value = line.told().unwrap_or_default();
    let what = what(w, &line.noun);
    let deed = deed(w, &line.verb, &words, today);
    let called = if line.noun == "mark" { mark(w, &words) } else { name(&words) };
    match called {
        Some(name) if line.noun != "client" => w.client_did_named(what, name, deed),
        _ => w.client_did(what, deed),
    }
}

/// A mark is called by its kind.
fn mark(w: Words, words: &Value) -> Option<String> {
    next::mark(w, words.get("kind")?.as_str()?)
}

fn name(words: &Value) -> Option<String> {
    let said = ["name", "text", "about"].iter().find_map(|key| words.get(key)?.as_str())?;
    let short: String = said.chars().take(60).collect();
    let cut = if short.len() < said.len() { "…" } else { "" };
    (!short.is_empty()).then(|| format!("{short}{cut}"))
}

fn what(w: Words, noun: &str) -> String {
    match noun {
        "client" => w.client_noun_client(),
        "contact" => w.client_noun_contact(),
        "project" => w.client_noun_project(),
        "interaction" => w.client_noun_interaction(),
        "mark" => w.client_noun_mark(),
        "promise" => w.client_noun_promise(),
        "wish" => w.client_noun_wish(),
        "flag" => w.client_noun_flag(),
        "request" => w.client_noun_request(),
        "opportunity" => w.client_noun_opportunity(),
        "planned" => w.client_noun_planned(),
        "order" | "touchpoint" => w.client_noun_order(),
        "rhythm" => w.client_noun_rhythm(),
        _ => w.client_noun_other(),
    }
}

fn deed(w: Words, verb: &str, words: &Value, today: Day) -> String {
    match verb {
        "added" | "set" | "made" | "noted" | "planned" => w.client_deed_added(),
        "ended" | "dropped" | "lifted" | "resumed" => w.client_deed_ended(),
        "preferred" => w.client_deed_preferred(),
        "confirmed" => w.client_deed_confirmed(),
        "kept" => w.client_deed_kept(),
        "retracted" => w.client_deed_retracted(),
        "opened" => w.client_deed_opened(),
        "closed" => w.client_deed_closed(),
        "answered" => w.client_deed_answered(),
        "logged" => w.client_deed_logged(),
        "corrected" => w.client_deed_corrected(),
        "given" => ordered(w, words, today),
        "taken-back" => w.client_deed_retracted(),
        "merged" => w.client_deed_merged(),
        "deleted" => w.client_deed_deleted(),
        "restored" => w.client_deed_restored(),
        "undone" => w.client_deed_undone(),
        "stage-entered" => staged(w, words, today).unwrap_or_else(|| w.client_deed_changed()),
        "state-said" => stated(w, words, today).unwrap_or_else(|| w.client_deed_changed()),
        _ => w.client_deed_changed(),
    }
}

/// What somebody said of a planned contact, with the reason that stays (F10).
fn ordered(w: Words, words: &Value, today: Day) -> String {
    let said = |key: &str| words.get(key).and_then(Value::as_str).unwrap_or_default();
    let on = day(words).map(|day| w.day_in_text(day, today));
    let deed = match (said("kind"), on) {
        ("another-day", Some(day)) => w.client_deed_moved_to(day),
        ("another-day", None) => w.client_deed_moved(),
        ("not-needed", _) => w.client_deed_waived(),
        (_, Some(day)) => w.client_deed_paused_until(day),
        (_, None) => w.client_deed_paused(),
    };
    match said("reason") {
        "" => deed,
        reason => w.client_deed_because(deed, reason),
    }
}

fn staged(w: Words, words: &Value, today: Day) -> Option<String> {
    let stage = Stage::from_key(words.get("stage")?.as_str()?)?;
    Some(w.client_deed_stage(w.stage_of(stage), w.day_in_text(day(words)?, today)))
}

fn stated(w: Words, words: &Value, today: Day) -> Option<String> {
    let state = ClientState::from_key(words.get("state")?.as_str()?)?;
    Some(w.client_deed_state(w.state_of(state), w.day_in_text(day(words)?, today)))
}

fn day(words: &Value) -> Option<Day> {
    words.get("day")?.as_str()?.parse().ok()
}
