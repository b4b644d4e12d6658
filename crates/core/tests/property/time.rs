//! Zones and changes of clocks.

use crate::random::{Question, config, question, standing};
use jiff::{ToSpan, civil::time, tz::TimeZone};
use proptest::prelude::*;
use seguito_core::agenda::Entry;

proptest! {
    #![proptest_config(config())]

    /// 11: a day begins and ends with the client's midnight, also where clocks change; no agreed hour is lost or doubled.
    #[test]
    fn p11_clocks_change_and_no_day_is_lost(question in question(), minute in 0..60_i8, hour in 0..4_i8) {
        let mut question = question;
        question.facts.projects.iter_mut().for_each(|project| project.agreed_hour = Some(time(hour, minute, 0, 0)));
        let zone = question.facts.client.calendar.tz();
        let agenda = question.ask();
        for (entry, due) in standing(&agenda) {
            check_day(entry, &zone)?;
            prop_assert!(!due || entry.opens_at <= question.now || unplaceable(entry));
            if let Some(at) = entry.at {
                let local = at.to_zoned(zone.clone());
                prop_assert_eq!(local.date(), entry.day);
                let off = (local.time().hour() - hour).abs();
                prop_assert!(off <= 1 && local.time().minute() == minute, "{} for {}:{}", local, hour, minute);
            }
        }
    }

    /// 12: when the client's zone changes, every opening is computed anew in it.
    #[test]
    fn p12_a_new_zone_opens_at_its_own_midnight(question in question()) {
        let mut moved: Question = question;
        moved.facts.client.calendar.zone = "Asia/Tokyo".into();
        let zone = TimeZone::get("Asia/Tokyo").expect("a zone");
        let agenda = moved.ask();
        for (entry, _) in standing(&agenda) {
            check_day(entry, &zone)?;
        }
        let recheck = agenda.recheck_on.map(|moment| moment.to_zoned(zone));
        prop_assert!(recheck.is_none_or(|local| local.time() == time(0, 0, 0, 0)));
    }
}

fn unplaceable(entry: &Entry) -> bool {
    matches!(entry.standing, seguito_core::agenda::Standing::Unplaceable { .. })
}

/// An entry opens with the first moment of its day, and closes with the first moment after its window.
fn check_day(entry: &Entry, zone: &TimeZone) -> Result<(), TestCaseError> {
    let day_of = |moment: jiff::Timestamp| moment.to_zoned(zone.clone()).date();
    let before = entry.opens_at.checked_sub(1.nanosecond()).unwrap();
    prop_assert_eq!(day_of(entry.opens_at), entry.day);
    prop_assert_eq!(Some(day_of(before)), entry.day.yesterday().ok());
    if let Some(closes) = entry.closes_at {
        let last = day_of(closes.checked_sub(1.nanosecond()).unwrap());
        prop_assert_eq!(Some(day_of(closes)), last.tomorrow().ok());
        prop_assert!(entry.window.1.is_some_and(|latest| last >= latest), "{:?}", entry);
    }
    Ok(())
}
