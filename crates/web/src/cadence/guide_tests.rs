//! The tables of docs/cadences.md are made from the shipped packs and from the words of the pages, so that no figure
//! stands there twice. `UPDATE_GUIDE=1 cargo test -p seguito-web --lib guide` writes them anew.

use super::rule_line::{when, why};
use seguito_core::cadence::{Cadences, Rule};
use seguito_words::{Locale, Words, capital};
use std::{fmt::Write, fs};

const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/cadences.md");
const BEGINS: &str = "<!-- the sheets: made from the packs, checked by a test -->\n";
const ENDS: &str = "<!-- end of the sheets -->\n";

#[test]
fn the_guide_says_what_the_packs_say() {
    let text = fs::read_to_string(GUIDE).expect("docs/cadences.md");
    let (head, rest) = text.split_once(BEGINS).expect("where the sheets begin");
    let (_, foot) = rest.split_once(ENDS).expect("where the sheets end");
    let made = format!("{head}{BEGINS}{}{ENDS}{foot}", sheets());
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        fs::write(GUIDE, made).expect("docs/cadences.md can be written");
    } else {
        assert_eq!(text, made, "UPDATE_GUIDE=1 cargo test -p seguito-web --lib guide");
    }
}

/// A table for what stands in every sheet, one for what is a sheet's own, and one for clients without a project.
fn sheets() -> String {
    let w = Words::in_locale(Locale::EnGb);
    let shipped = Cadences::shipped();
    let (first, others) = shipped.packs.split_first().expect("a pack");
    let in_all = |rule: &&Rule| others.iter().all(|pack| pack.rules.iter().any(|one| one.key == rule.key));
    let mut text = String::new();
    for pack in &shipped.packs {
        let own = pack.rules.iter().filter(|rule| !in_all(rule));
        write!(text, "{}", table(w, &w.pack_name(&pack.key), own)).expect("text");
    }
    let common = first.rules.iter().filter(in_all);
    write!(text, "{}", table(w, "In every sheet", common)).expect("text");
    write!(text, "{}", table(w, &w.cadence_without_project(), shipped.client.iter())).expect("text");
    text
}

fn table<'a>(w: Words, title: &str, rules: impl Iterator<Item = &'a Rule>) -> String {
    let mut text =
        format!("\n### {title}\n\n| rule | when | room | can be switched off |\n|---|---|---|---|\n");
    for rule in rules {
        let later = rule.later_window.map(|it| format!("; from number {} on {}", it.from, room(it.window)));
        let room = room(rule.window) + &later.unwrap_or_default();
        let off = if rule.switchable { "yes" } else { "no" };
        let name = capital(w.rule_name(&rule.key));
        let line = format!("| **{name}**: {} | {} | {room} | {off} |", why(w, rule.purpose), when(w, rule));
        writeln!(text, "{}", line.replace('\u{a0}', " ")).expect("text");
    }
    text.push('\n');
    text
}

fn room((from, to): (i16, i16)) -> String {
    let text = if (from, to) == (0, 0) { "its day".to_owned() } else { format!("{from} to {to:+} wd") };
    text.replace('-', "−")
}
