//! Each placement looked at by itself, without the decision: working days, window, gap, weekly cap (F8).

use jiff::ToSpan;
use seguito_core::{
    agenda::{Entry, Standing},
    cadence::{Shield, TriggerKind},
    facts::{Direction, Facts, Outcome, Weight},
    id::*,
    time::{Day, working_days::Sides},
};
use seguito_store::{read::rules::Rules, rows::TouchpointRow};

/// What is wrong with where entries are placed. A day that a person chose, and what is urgent or agreed, is free.
pub fn look(facts: &Facts, rules: &Rules, kept: &[TouchpointRow]) -> Vec<String> {
    let mut out = Vec::new();
    for row in kept.iter().filter(|row| row.awaited && row.standing == "planned") {
        let entry = &row.entry.0;
        if entry.contact.is_none() || chosen(entry) {
            continue;
        }
        let sides = sides(facts, entry);
        if let Some(bound) = sides.off(entry.day) {
            out.push(format!("{} on {}: no working day, {bound:?}", row.rule, entry.day));
        }
        if !in_window(entry) && !freed(entry) {
            out.push(format!("{} on {}: outside its window {:?}", row.rule, entry.day, entry.window));
        }
        if shielded(facts, rules, &row.rule) {
            out.extend(crowding(facts, rules, kept, (row, &sides)));
        }
    }
    out
}

fn in_window(entry: &Entry) -> bool {
    let (from, until) = entry.window;
    from <= entry.day && until.is_none_or(|until| entry.day <= until)
}

/// A person's day, or one that a backlog, a try or their own word gave: it has no window of the rule.
fn freed(entry: &Entry) -> bool {
    entry.reason.moves.iter().any(|step| step.bound.frees())
}

fn chosen(entry: &Entry) -> bool {
    entry.reason.moves.iter().any(|step| step.bound.is_a_persons()) || entry.standing != Standing::Planned
}

/// Rules that the shield may move, and that count in it; a rhythm that the client asked for is none.
fn shielded(facts: &Facts, rules: &Rules, key: &str) -> bool {
    let packs = rules.cadences.packs.iter().flat_map(|pack| &pack.rules);
    let rule = packs.chain(&rules.cadences.client).find(|rule| rule.key == key);
    let agreed = facts.client.rhythm.is_some_and(|rhythm| rhythm.agreed);
    rule.is_some_and(|rule| {
        rule.shield == Shield::Moves && !(agreed && rule.trigger.on == TriggerKind::OwnRhythm)
    })
}

fn sides<'a>(facts: &'a Facts, entry: &Entry) -> Sides<'a> {
    let contact = facts.contacts.iter().find(|contact| Some(contact.id) == entry.contact);
    let contact = contact.and_then(|contact| contact.calendar.as_ref().map(|own| (contact.id, own)));
    let member = facts.members.iter().find(|member| member.id == entry.member);
    Sides::new(&facts.client.calendar, contact, member.map(|m| (m.id, &m.calendar)), entry.day)
}

fn crowding(
    facts: &Facts,
    rules: &Rules,
    kept: &[TouchpointRow],
    (row, sides): (&TouchpointRow, &Sides<'_>),
) -> Vec<String> {
    let (entry, limits, mut out) = (&row.entry.0, &rules.limits, Vec::new());
    let mut days = made(facts);
    let others = kept
        .iter()
        .filter(|other| other.id != row.id && other.awaited && shielded(facts, rules, &other.rule));
    let others = others.filter(|other| other.standing == "planned" && !chosen(&other.entry.0));
    days.extend(others.map(|other| (other.day, other.contact_id)));
    for (day, _) in days.iter().filter(|(_, contact)| *contact == entry.contact) {
        let (first, second) = if *day < entry.day { (*day, entry.day) } else { (entry.day, *day) };
        let free = sides.after(first, limits.gap.into());
        if limits.gap > 0 && free.is_some_and(|free| second < free) {
            out.push(format!("{} on {}: too near to {day}", row.rule, entry.day));
        }
    }
    let week = monday(entry.day);
    let count = days.iter().filter(|(day, _)| monday(*day) == week).count() + 1;
    if count > limits.weekly_cap.into() {
        out.push(format!("{} on {}: {count} contacts in that week", row.rule, entry.day));
    }
    out
}

/// Days on which we began a contact that counts.
fn made(facts: &Facts) -> Vec<(Day, Option<ContactId>)> {
    let counts = facts.interactions.iter().filter(|i| {
        i.direction == Direction::Ours && i.outcome == Outcome::TookPlace && i.weight == Weight::Ordinary
    });
    counts.map(|i| (facts.client.calendar.day_at(i.at), i.contact)).collect()
}

fn monday(day: Day) -> Day {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day)
}
