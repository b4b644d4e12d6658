//! Random but plausible facts: one client with its people, projects and two years of contacts.

pub mod history;
pub mod people;

use jiff::civil::{Date, date};
use proptest::{prelude::*, strategy::BoxedStrategy};
use seguito_core::{
    agenda::{Agenda, Entry, Occurrence},
    cadence::{Cadences, Limits},
    due::due,
    facts::{Facts, Order, OrderKind, Placement},
    id::OrderId,
    time::Moment,
};
use uuid::Uuid;

/// The first day on which anything happens.
pub const BEGIN: Date = date(2025, 1, 1);
/// How many days of history there are.
pub const DAYS: i64 = 500;

/// What the engine is asked.
#[derive(Clone, Debug)]
pub struct Question {
    pub facts: Facts,
    pub limits: Limits,
    pub now: Moment,
}

impl Question {
    pub fn ask(&self) -> Agenda {
        self.ask_at(self.now)
    }

    pub fn ask_at(&self, now: Moment) -> Agenda {
        due(&self.facts, shipped(), &self.limits, now)
    }

    /// The client's day.
    pub fn today(&self) -> Date {
        self.facts.client.calendar.day_at(self.now)
    }
}

/// The shipped cadences, read once.
pub fn shipped() -> &'static Cadences {
    static SHIPPED: std::sync::LazyLock<Cadences> = std::sync::LazyLock::new(Cadences::shipped);
    &SHIPPED
}

/// How many cases a property runs: `PROPTEST_CASES`, else ten thousand.
pub fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(10_000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A question; with orders about what stood in the agenda, and some with earlier placements.
pub fn question() -> BoxedStrategy<Question> {
    let orders = proptest::collection::vec((0..8_usize, 0..4_u8, 0..30_i64, any::<bool>()), 0..4);
    (plain(), orders, 0..4_u8)
        .prop_map(|(mut question, orders, kept)| {
            for (number, order) in (0_u128..).zip(orders) {
                give_order(&mut question, number, order);
            }
            keep_placements(&mut question, kept);
            question
        })
        .boxed()
}

/// A question without orders and placements.
pub fn plain() -> impl Strategy<Value = Question> {
    (people::people(), 0..24_i8, 1..5_u16, 1..4_u16, 100..DAYS).prop_flat_map(
        |(people, hour, gap, cap, asked)| {
            let limits = Limits { gap: gap + 1, weekly_cap: cap };
            history::history(people).prop_map(move |facts| {
                let zone = facts.client.calendar.tz();
                let local = after(BEGIN, asked).at(hour, 30, 0, 0);
                let now = zone.to_ambiguous_zoned(local).compatible().unwrap().timestamp();
                let facts = until(facts, now);
                Question { facts, limits: limits.clone(), now }
            })
        },
    )
}

/// Nothing that happens later is known.
fn until(mut facts: Facts, now: Moment) -> Facts {
    let today = facts.client.calendar.day_at(now);
    facts.interactions.retain(|interaction| interaction.at <= now);
    facts.planned.retain(|planned| planned.made <= today);
    for project in &mut facts.projects {
        project.stages.retain(|entered| entered.day <= today);
        project.states.retain(|said| said.day <= today && said.entered <= today);
        project.flags.retain(|flag| flag.opened <= today);
        project.flags.iter_mut().for_each(|flag| flag.closed = flag.closed.filter(|day| *day <= today));
        project.event = project.event.filter(|event| event.known <= today);
        project.marks.retain(|mark| mark.since <= today);
        project.marks.iter_mut().for_each(|mark| mark.ended = mark.ended.filter(|day| *day <= today));
    }
    let client = &mut facts.client;
    client.marks.retain(|mark| mark.since <= today);
    client.marks.iter_mut().for_each(|mark| mark.ended = mark.ended.filter(|day| *day <= today));
    client.backlog = client.backlog.filter(|backlog| backlog.day <= today);
    client.exit = client.exit.filter(|exit| exit.day <= today);
    client.rhythm = client.rhythm.filter(|rhythm| rhythm.since.day <= today);
    client.prospect = client.prospect.filter(|prospect| prospect.day <= today);
    facts
}

type Wish = (usize, u8, i64, bool);

/// A person says something about one of the entries that stand.
fn give_order(question: &mut Question, number: u128, (which, kind, days, reasoned): Wish) {
    let agenda = question.ask();
    let standing: Vec<&Entry> = standing(&agenda).map(|(entry, _)| entry).collect();
    let Some(entry) = standing.get(which % standing.len().max(1)) else { return };
    let occurrence: Occurrence = entry.occurrence.clone();
    let what = match kind {
        0 | 1 => OrderKind::AnotherDay { occurrence, day: after(entry.day, days - 5) },
        2 => OrderKind::NotNeeded { occurrence },
        _ => OrderKind::Pause { project: occurrence.project, until: after(question.today(), days) },
    };
    let id = OrderId(Uuid::from_u128((9 << 96) + number));
    let order = Order { id, at: question.now, member: entry.member, what, reasoned };
    question.facts.orders.push(order);
}

/// Keeps the days of an earlier agenda, as the table of touchpoints does: of today, of weeks ago, or of no time.
fn keep_placements(question: &mut Question, kept: u8) {
    let earlier = match kept {
        0 => question.now,
        1 => question.now - jiff::SignedDuration::from_hours(24 * 20),
        _ => return,
    };
    let then = until(question.facts.clone(), earlier);
    let orders = then.orders.iter().filter(|order| order.at <= earlier).cloned().collect();
    let then = Question { facts: Facts { orders, ..then }, limits: question.limits.clone(), now: earlier };
    question.facts.placements = placements(&then.ask());
}

/// What the table of touchpoints keeps of an agenda.
pub fn placements(agenda: &Agenda) -> Vec<Placement> {
    let keep = |(entry, _): (&Entry, bool)| Placement {
        occurrence: entry.occurrence.clone(),
        day: entry.day,
        member: entry.member,
        contact: entry.contact,
        moves: entry.reason.moves.clone(),
        crowded: entry.crowded,
    };
    standing(agenda).map(keep).collect()
}

/// Every entry that stands, with whether it is due.
pub fn standing(agenda: &Agenda) -> impl Iterator<Item = (&Entry, bool)> {
    let due = agenda.due.iter().map(|entry| (entry, true));
    due.chain(agenda.held.iter().map(|held| (&held.entry, false)))
}

/// A number of days later.
pub fn after(day: Date, days: i64) -> Date {
    day.checked_add(jiff::Span::new().days(days)).unwrap()
}
