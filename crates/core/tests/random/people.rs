//! A client, its contacts and our members, in four countries.

use super::{BEGIN, DAYS, after};
use jiff::civil::{Time, time};
use proptest::{collection::vec, option, prelude::*};
use seguito_core::{
    facts::{Client, Contact, Dated, Facts, Mark, MarkKind, Member, Rhythm},
    id::*,
    people::Channel,
    time::{Calendar, Leave, Span, Unit},
};
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

/// An id: the kind in front, so that no two kinds share one.
pub fn id(kind: u128, number: u128) -> Uuid {
    Uuid::from_u128((kind << 96) + number)
}

/// Somebody's working time.
pub fn calendar() -> impl Strategy<Value = Calendar> {
    let place = prop_oneof![
        Just(("Europe/Oslo", "NO")),
        Just(("Europe/Rome", "IT")),
        Just(("Europe/Madrid", "ES")),
        Just(("America/New_York", "US")),
    ];
    let week = prop_oneof![4 => Just(1..=5_i8), 1 => Just(1..=4_i8), 1 => Just(2..=5_i8)];
    let hours = prop_oneof![Just((9, 17)), Just((8, 16)), Just((10, 18))];
    let leaves = vec((0..DAYS, 0..25_i64), 0..3);
    (place, week, hours, leaves).prop_map(|((zone, country), week, (from, until), leaves)| {
        let away = |(begin, days): (i64, i64)| Leave {
            from: after(BEGIN, begin),
            until: after(BEGIN, begin + days),
        };
        Calendar {
            zone: zone.into(),
            country: Some(country.into()),
            region: None,
            days: week.collect::<BTreeSet<_>>(),
            from: time(from, 0, 0, 0),
            until: time(until, 0, 0, 0),
            leaves: leaves.into_iter().map(away).collect(),
        }
    })
}

fn dated(kind: u128, percent: u32) -> impl Strategy<Value = Option<Dated>> {
    let some = (0..DAYS).prop_map(move |day| Dated { fact: FactId(id(kind, 1)), day: after(BEGIN, day) });
    option::weighted(f64::from(percent) / 100.0, some)
}

fn contact(number: u128) -> impl Strategy<Value = Contact> {
    let channels = proptest::sample::subsequence(Channel::ALL.to_vec(), 0..=3).prop_shuffle();
    let liked: BoxedStrategy<Option<(Time, Time)>> =
        option::of(Just((time(10, 0, 0, 0), time(12, 0, 0, 0)))).boxed();
    let person = (channels, option::weighted(0.3, calendar()), liked, dated(20, 10), dated(21, 10));
    person.prop_map(move |(channels, calendar, hours, do_not_contact, left)| Contact {
        id: ContactId(id(2, number)),
        channels,
        calendar,
        hours,
        do_not_contact,
        left,
    })
}

fn member(number: u128) -> impl Strategy<Value = Member> {
    let day = (0..DAYS + 60).prop_map(|day| after(BEGIN, day));
    let load = proptest::collection::btree_map(day, 0..9_u16, 0..20);
    (calendar(), 1..9_u16, load).prop_map(move |(calendar, daily_load, load)| Member {
        id: MemberId(id(3, number)),
        calendar,
        daily_load,
        load: Arc::new(load),
        own: Vec::new(),
    })
}

fn rhythm() -> impl Strategy<Value = Option<Rhythm>> {
    let unit = prop_oneof![
        Just((Unit::Weeks, 8_u16)),
        Just((Unit::Months, 4_u16)),
        Just((Unit::WorkingDays, 30_u16))
    ];
    let every = unit.prop_flat_map(|(unit, most)| (1..most).prop_map(move |count| Span { count, unit }));
    let since = (0..DAYS).prop_map(|day| Dated { fact: FactId(id(22, 1)), day: after(BEGIN, day) });
    let some =
        (every, since, any::<bool>()).prop_map(|(every, since, agreed)| Rhythm { every, since, agreed });
    option::weighted(0.4, some)
}

/// Marks of one owner.
pub fn marks(kind: u128) -> impl Strategy<Value = Vec<Mark>> {
    let mark = (proptest::sample::select(MarkKind::ALL), 0..DAYS, option::of(1..200_i64));
    vec(mark, 0..3).prop_map(move |marks| {
        let mark = |(number, (name, since, ended)): (u128, (MarkKind, i64, Option<i64>))| Mark {
            fact: FactId(id(kind, number)),
            kind: name,
            since: after(BEGIN, since),
            ended: ended.map(|days| after(BEGIN, since + days)),
            confirmed: None,
        };
        (0..).zip(marks).map(mark).collect()
    })
}

/// A client with one to three contacts and one or two members, without a history.
pub fn people() -> impl Strategy<Value = Facts> {
    let contacts = (1..4_u128).prop_flat_map(|count| (0..count).map(contact).collect::<Vec<_>>());
    let members = (1..3_u128).prop_flat_map(|count| (0..count).map(member).collect::<Vec<_>>());
    let ends = (dated(23, 20), dated(24, 5), dated(25, 4), dated(26, 20));
    (calendar(), contacts, members, rhythm(), marks(27), ends).prop_map(
        |(calendar, contacts, members, rhythm, marks, (backlog, do_not_contact, exit, prospect))| Facts {
            client: Client {
                id: ClientId(id(1, 0)),
                manager: members[0].id,
                calendar,
                prospect,
                rhythm,
                backlog,
                marks,
                do_not_contact,
                exit,
                dissolved: None,
            },
            contacts,
            members,
            projects: Vec::new(),
            interactions: Vec::new(),
            planned: Vec::new(),
            orders: Vec::new(),
            placements: Vec::new(),
        },
    )
}
