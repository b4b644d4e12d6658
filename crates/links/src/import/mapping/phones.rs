//! The phone numbers of all rows, read country by country.
//!
//! The library keeps the patterns of a few countries at hand and makes those of any other anew, which takes a hundred
//! times as long: a list that mixes thirty countries would take minutes. Sorted, each country is made once. One thread
//! reads them all: the library lends its patterns to one at a time.

use super::{Doubt, Field, Why, collect::Collector, phone};
use crate::record::{Label, Phone, Record};

/// A number that waits to be read.
pub(super) struct Pending {
    text: String,
    region: Option<String>,
    label: Option<Label>,
    head: String,
    settled: bool,
}

/// The numbers of a row, each with the row's country.
pub(super) fn pending(collector: &mut Collector<'_>) -> Vec<Pending> {
    let region = collector.record.country.clone().or_else(|| collector.rules.settings.region.clone());
    let mut found = Vec::new();
    for (at, cell) in std::mem::take(&mut collector.phones) {
        for part in phone::parts(&cell) {
            let target = collector.target(at);
            let answer = collector.rules.answer(Field::Phone, part);
            found.push(Pending {
                text: answer.filter(|means| !means.is_empty()).unwrap_or(part).to_owned(),
                region: region.clone(),
                label: target.label.or_else(|| collector.stated(Field::PhoneLabel, target.group)),
                head: collector.rules.mapping.columns[at].head.clone(),
                settled: answer == Some(""),
            });
        }
    }
    found
}

/// Reads the numbers of all rows; for each, in the same order, the number.
pub(super) fn read_all<'a>(pending: impl Iterator<Item = &'a Pending>) -> Vec<Phone> {
    let pending: Vec<&Pending> = pending.collect();
    let mut order: Vec<(String, usize)> =
        pending.iter().enumerate().map(|(at, one)| (country_of(one), at)).collect();
    order.sort_unstable();
    let read = |(_, at): &(String, usize)| {
        let one = pending[*at];
        (*at, phone::read(&one.text, one.region.as_deref(), one.label))
    };
    let mut read: Vec<(usize, Phone)> = order.iter().map(read).collect();
    read.sort_unstable_by_key(|(at, _)| *at);
    read.into_iter().map(|(_, phone)| phone).collect()
}

/// What sorts numbers of one country together: the first digits behind a plus, else the region.
fn country_of(pending: &Pending) -> String {
    let dialled = phone::dialled(&pending.text);
    match dialled.trim_start().strip_prefix('+') {
        Some(number) => number.chars().filter(char::is_ascii_digit).take(4).collect(),
        None => pending.region.clone().unwrap_or_default(),
    }
}

/// Puts a number that was read into its record, once, and a doubt where it is none.
pub(super) fn put(record: &mut Record, doubts: &mut Vec<Doubt>, pending: Pending, phone: Phone) {
    if phone.e164.is_none() && !pending.settled {
        let why = Why::NotAPhone;
        doubts.push(Doubt { field: Field::Phone, head: pending.head, typed: pending.text, why });
    }
    if !record.phones.iter().any(|known| known.is(&phone)) {
        record.phones.push(phone);
    }
}
