//! "today, 9:40" as a moment: a day and a time, in either order of typing, each readable by itself.

use seguito_core::time::{Calendar, Day, Moment};
use seguito_words::{Toward, Words};

/// What a person typed, in the zone of their calendar. A day alone is its noon; a time alone is today's.
pub fn moment(w: Words, typed: &str, calendar: &Calendar, now: Moment) -> Option<Moment> {
    let today = calendar.day_at(now);
    let day = |text: &str| w.read_day(text.trim(), today, Toward::Past).ok();
    let time = |text: &str| w.read_time(text.trim()).ok();
    let noon = jiff::civil::Time::constant(12, 0, 0, 0);
    let both = typed.rsplit_once(',').or_else(|| typed.trim().rsplit_once(' '));
    let (day, time) = both
        .and_then(|(first, last)| Some((day(first)?, time(last)?)))
        .or_else(|| time(typed).map(|time| (today, time)))
        .or_else(|| day(typed).map(|day| (day, if day == today { midday(calendar, now) } else { noon })))?;
    let zoned = Day::at(day, time.hour(), time.minute(), 0, 0).to_zoned(calendar.tz()).ok()?;
    Some(zoned.timestamp())
}

fn midday(calendar: &Calendar, now: Moment) -> jiff::civil::Time {
    now.to_zoned(calendar.tz()).time()
}

#[cfg(test)]
mod tests {
    use super::*;
    use seguito_core::people::Language;

    #[test]
    fn what_the_form_proposes_can_be_read_in_each_language() {
        let calendar = Calendar {
            zone: "Europe/Oslo".into(),
            country: None,
            region: None,
            days: (1..=5).collect(),
            from: jiff::civil::time(9, 0, 0, 0),
            until: jiff::civil::time(17, 0, 0, 0),
            leaves: Vec::new(),
        };
        let now: Moment = "2026-11-24T08:40:30Z".parse().unwrap();
        let minute: Moment = "2026-11-24T08:40:00Z".parse().unwrap();
        for language in Language::ALL.iter().copied() {
            let w = Words::of(language);
            let typed = w.log_at_value(w.time(jiff::civil::time(9, 40, 0, 0)));
            assert_eq!(moment(w, &typed, &calendar, now), Some(minute), "{typed}");
        }
        let w = Words::of(Language::En);
        assert_eq!(moment(w, "yesterday 17:05", &calendar, now), "2026-11-23T16:05:00Z".parse().ok());
        assert_eq!(moment(w, "8:15", &calendar, now), "2026-11-24T07:15:00Z".parse().ok());
        assert_eq!(moment(w, "2 November", &calendar, now), "2026-11-02T11:00:00Z".parse().ok());
        assert_eq!(moment(w, "soon", &calendar, now), None);
    }
}
