//! Every reason, move, hold and doubt in every language: one whole sentence, short, with its date (design 5).

use jiff::civil::{date, time};
use seguito_core::{
    agenda::*,
    cadence::{Cadences, Limits, WrongRule},
    facts::MarkKind,
    id::*,
    people::{Channel, Language},
    refusal::{Refusal, Wrong},
    time::{Day, Span, Unit},
};
use seguito_words::{Around, Named, People, Record, Words};
use uuid::Uuid;

const TODAY: Day = date(2026, 11, 24);
const CAUSE: Day = date(2026, 10, 13);
const NAMED: Named<'static> = Named { client: "Fjordlys AS", contact: Some("Íñigo Arriaga"), note: None };

struct Names;

impl People for Names {
    fn member(&self, _: MemberId) -> String {
        "Marta".into()
    }
    fn contact(&self, _: ContactId) -> String {
        "Íñigo".into()
    }
}

fn around() -> Around<'static> {
    Around { named: NAMED, people: &Names, gap: Limits::default().gap, today: TODAY }
}

fn reason(purpose: Purpose, kind: FactKind, day: Day) -> Reason {
    Reason {
        rule: "rule".into(),
        because: Because { fact: FactId(Uuid::nil()), kind, day },
        after: Some(Span { count: 6, unit: Unit::Weeks }),
        ahead: false,
        tried: None,
        missed: 0,
        shortened: None,
        count: 1,
        moves: vec![],
        purpose,
    }
}

fn whole(w: Words, sentence: &str) {
    assert!(sentence.ends_with('.'), "{w:?}: {sentence}");
    assert!(sentence.chars().next().is_some_and(|c| !c.is_lowercase()), "{w:?}: {sentence}");
    for bad in ["{", "}", "  ", "..", " .", "$", "\u{2068}"] {
        assert!(!sentence.contains(bad), "{w:?}: {sentence}");
    }
}

fn each(run: impl Fn(Words)) {
    Language::ALL.iter().map(|&l| Words::of(l)).for_each(run);
}

#[test]
fn every_purpose_and_cause_is_one_short_sentence_with_its_date() {
    each(|w| {
        for &purpose in Purpose::ALL {
            for &kind in FactKind::ALL {
                for day in [CAUSE, date(2025, 12, 1)] {
                    let sentence = w.why(&reason(purpose, kind, day), &NAMED, TODAY, TODAY);
                    whole(w, &sentence);
                    let words =
                        sentence.split_whitespace().filter(|t| t.contains(char::is_alphanumeric)).count();
                    assert!(words <= 25, "{words} words in {w:?} {purpose:?} {kind:?}: {sentence}");
                    let dated = sentence.to_lowercase().contains(&w.day_in_text(day, TODAY).to_lowercase());
                    assert!(dated, "{w:?}: {sentence}");
                    let names = !matches!(purpose, Purpose::PlanAttendance | Purpose::NoteAttendance);
                    assert_eq!(sentence.contains("Íñigo Arriaga"), names, "{w:?}: {sentence}");
                }
            }
        }
    });
}

#[test]
fn no_two_purposes_say_the_same() {
    each(|w| {
        let mut said = std::collections::BTreeMap::new();
        for &purpose in Purpose::ALL {
            let sentence = w.why(&reason(purpose, FactKind::LastContact, CAUSE), &NAMED, TODAY, TODAY);
            assert_eq!(said.insert(sentence.clone(), purpose), None, "{w:?}: {sentence}");
        }
    });
}

#[test]
fn the_length_named_is_true() {
    let w = Words::of(Language::En);
    let why = |after, day, placed| {
        let reason = Reason { after, ..reason(Purpose::HearStart, FactKind::Presented, day) };
        w.why(&reason, &NAMED, placed, TODAY)
    };
    let days = |count| Some(Span { count, unit: Unit::Days });
    assert!(
        why(days(21), date(2026, 11, 3), TODAY)
            .starts_with("Three weeks since the presentation on 3 November")
    );
    assert!(why(days(21), date(2026, 9, 1), TODAY).starts_with("Twelve weeks since"), "long overdue");
    assert!(why(None, date(2026, 11, 14), TODAY).starts_with("Ten days since"));
    assert!(
        why(days(21), date(2026, 11, 20), date(2026, 12, 11)).starts_with("Three weeks since"),
        "planned ahead"
    );
}

#[test]
fn the_last_try_is_named_before_the_first_cause() {
    each(|w| {
        let first = reason(Purpose::HearBuild, FactKind::LastAsked, CAUSE);
        let tried = Because { kind: FactKind::Tried, day: date(2026, 11, 20), ..first.because };
        let again = Reason { tried: Some(tried), ..first };
        let sentence = w.why(&again, &NAMED, TODAY, TODAY);
        assert!(sentence.contains(&w.day_in_text(tried.day, TODAY)), "{sentence}");
        assert_eq!(w.why_missed(&again), None);
        whole(w, &w.why_missed(&Reason { missed: 3, ..again }).unwrap());
    });
}

#[test]
fn every_shipped_rule_and_pack_has_a_name() {
    let cadences = Cadences::shipped();
    each(|w| {
        for pack in &cadences.packs {
            assert!(!w.pack_name(&pack.key).contains('-'), "{}", pack.key);
            for rule in pack.rules.iter().chain(&cadences.client) {
                let name = w.rule_name(&rule.key);
                assert!(name.starts_with(|c: char| !c.is_lowercase()), "{w:?} {}: {name}", rule.key);
                for script in rule.script.iter().chain(rule.also.as_ref().map(|a| &a.script)) {
                    assert!(w.script_name(script).is_some(), "{script}");
                }
            }
        }
        for &wrong in WrongRule::ALL {
            whole(w, &w.wrong_rule(wrong));
        }
    });
}

#[test]
fn what_was_noted_by_hand_is_said() {
    let named = Named { note: Some("about the licence."), ..NAMED };
    let sentence = Words::of(Language::En).why(
        &reason(Purpose::ByHand, FactKind::PlannedByHand, CAUSE),
        &named,
        TODAY,
        TODAY,
    );
    assert_eq!(sentence, "Planned on 13 October with Íñigo Arriaga: about the licence.");
}

fn bounds() -> Vec<Bound> {
    let (member, contact) = (MemberId(Uuid::nil()), ContactId(Uuid::nil()));
    let holiday = || "Grunnlovsdag".to_owned();
    vec![
        Bound::ClientDayOff,
        Bound::ClientHoliday { holiday: holiday() },
        Bound::MemberDayOff { member },
        Bound::MemberHoliday { member, holiday: holiday() },
        Bound::MemberLeave { member },
        Bound::ContactLeave { contact },
        Bound::Gap { contact, other: date(2026, 11, 20) },
        Bound::WeeklyCap { week: date(2026, 11, 23), count: 1 },
        Bound::WeeklyCap { week: date(2026, 11, 23), count: 2 },
        Bound::Load { member },
        Bound::Person { member },
        Bound::TheyWillCall,
        Bound::NoAnswer,
        Bound::Backlog,
        Bound::Together,
    ]
}

fn entry(standing: Standing, purpose: Purpose) -> Entry {
    Entry {
        occurrence: Occurrence { rule: "rule".into(), project: None, origin: FactId(Uuid::nil()), number: 1 },
        day: TODAY,
        window: (date(2026, 11, 20), Some(date(2026, 12, 1))),
        opens_at: jiff::Timestamp::UNIX_EPOCH,
        closes_at: None,
        member: MemberId(Uuid::nil()),
        contact: None,
        channel: Some(Channel::Phone),
        hours: None,
        at: None,
        script: None,
        second_script: None,
        opens_with: None,
        attempt: 1,
        standing,
        reason: reason(purpose, FactKind::Presented, CAUSE),
        also: vec![],
        offers: vec![],
        asks: vec![],
        crowded: false,
    }
}

#[test]
fn every_move_names_both_days_and_what_bound_it() {
    each(|w| {
        let mut said = std::collections::BTreeSet::new();
        for bound in bounds() {
            let near = Move { from: date(2026, 11, 20), to: date(2026, 11, 23), bound: bound.clone() };
            let sentence = w.moved(&near, &around());
            whole(w, &sentence);
            assert!(
                sentence.contains(&w.weekday(near.from)) && sentence.contains(&w.weekday(near.to)),
                "{sentence}"
            );
            assert!(said.insert(sentence), "{w:?}: two bounds say the same: {bound:?}");
            let far = Move { from: CAUSE, to: date(2026, 10, 20), bound: bound.clone() };
            assert!(w.moved(&far, &around()).contains(&w.day_in_text(CAUSE, TODAY)));
            let open = entry(Standing::Unplaceable { bound }, Purpose::HearBuild);
            whole(w, &w.standing(&open, &around()).unwrap());
        }
    });
    let english = Words::of(Language::En);
    let step = Move { from: date(2026, 11, 20), to: date(2026, 11, 23), bound: bounds().remove(6) };
    assert_eq!(
        english.moved(&step, &around()),
        "Moved from Friday to Monday: five working days between contacts with Íñigo, and one is on 20 November."
    );
}

#[test]
fn whatever_waits_or_is_late_says_so_kindly() {
    each(|w| {
        let order = OrderId(Uuid::nil());
        let into = entry(Standing::Open, Purpose::HearBuild).occurrence;
        for why in [
            HeldWhy::Planned,
            HeldWhy::Moved,
            HeldWhy::Merged { into },
            HeldWhy::Paused { until: TODAY, order },
            HeldWhy::Waived { order },
            HeldWhy::OutOfReach,
            HeldWhy::Backlog,
        ] {
            whole(w, &w.held(&Held { entry: entry(Standing::Planned, Purpose::HearBuild), why }, &around()));
        }
        for purpose in [Purpose::StayClose, Purpose::HearStart] {
            let late =
                w.standing(&entry(Standing::Late { since: date(2026, 11, 20) }, purpose), &around()).unwrap();
            whole(w, &late);
            assert!(late.contains("Íñigo Arriaga") && late.contains("20"), "{late}");
        }
        assert_eq!(w.standing(&entry(Standing::Open, Purpose::HearBuild), &around()), None);
        for by in [
            SettledBy::Contact { interaction: InteractionId(Uuid::nil()) },
            SettledBy::Replaced { fact: FactId(Uuid::nil()) },
            SettledBy::Waived { order },
            SettledBy::Missed,
        ] {
            let occurrence = entry(Standing::Open, Purpose::Daily).occurrence;
            whole(w, &w.settled(&Settled { occurrence, by, day: CAUSE }, TODAY));
        }
    });
}

#[test]
fn a_mark_that_shortens_says_from_what() {
    each(|w| {
        for &mark in MarkKind::ALL {
            let weeks = |count| Span { count, unit: Unit::Weeks };
            let shorter = Reason {
                after: Some(weeks(3)),
                shortened: Some((weeks(6), mark)),
                ..reason(Purpose::HearBuild, FactKind::LastAsked, CAUSE)
            };
            let sentence = w.why_shortened(&shorter).unwrap();
            whole(w, &sentence);
            assert!(sentence.contains(&w.span(weeks(6))), "{sentence}");
            whole(w, &w.offer(mark, "Íñigo"));
            whole(w, &w.asks(mark, "Íñigo"));
        }
        assert_eq!(w.why_shortened(&reason(Purpose::HearBuild, FactKind::LastAsked, CAUSE)), None);
    });
}

#[test]
fn the_doubts_are_answered_from_the_record() {
    let bare = Record {
        who: "Íñigo",
        last_spoke: None,
        asked_for: None,
        hours: None,
        this_month: 0,
        gap: 5,
        open: 0,
        theirs_goes_on: false,
        purpose: Purpose::HearBuild,
    };
    let full = Record {
        last_spoke: Some((CAUSE, Some(Channel::Phone))),
        hours: Some((time(9, 30, 0, 0), time(11, 30, 0, 0))),
        this_month: 2,
        open: 3,
        theirs_goes_on: true,
        ..bare
    };
    let asked = Record { asked_for: Some(("Íñigo", CAUSE)), open: 1, this_month: 1, ..full };
    each(|w| {
        for record in [bare, full, asked, Record { theirs_goes_on: true, ..bare }, Record { open: 0, ..full }]
        {
            for &purpose in Purpose::ALL {
                whole(w, &w.yes_because(&Record { purpose, ..record }, TODAY));
            }
            for doubt in w.doubts(&record, TODAY) {
                assert!(doubt.question.ends_with('?'));
                whole(w, &doubt.answer);
            }
        }
    });
    let w = Words::of(Language::En);
    assert_eq!(w.yes_because(&asked, TODAY), "Yes, because Íñigo asked for this rhythm.");
    let answers = w.doubts(&full, TODAY).map(|d| d.answer);
    assert_eq!(answers[0], "Yes: you last spoke on 13 October, by phone, and silence is never good news.");
    assert_eq!(answers[3], "Not yet: three things between you are still open.".replace("three", "3"));
}

#[test]
fn every_refusal_says_what_to_do() {
    each(|w| {
        for refusal in [
            Refusal::Absent,
            Refusal::MayNotWrite,
            Refusal::field("name", Wrong::Missing),
            Refusal::Conflict { current: 3 },
            Refusal::Touched { count: 4 },
            Refusal::Lasting,
            Refusal::TooMany { retry_after: 61 },
        ] {
            whole(w, &w.refusal(&refusal));
            assert!(!w.refusal_title(&refusal).ends_with('.'));
        }
        for wrong in [
            Wrong::Missing,
            Wrong::TooLong { limit: 200 },
            Wrong::TooShort { least: 12 },
            Wrong::Unreadable,
            Wrong::Unknown,
            Wrong::InFuture { given: date(2026, 12, 3), today: TODAY },
            Wrong::Before { given: CAUSE, other: TODAY },
            Wrong::After { given: TODAY, other: CAUSE },
            Wrong::Taken,
            Wrong::Mismatch,
            Wrong::NotAMail,
            Wrong::NotTheWord,
            Wrong::NotThePassword,
            Wrong::EndsFirst,
            Wrong::LastOwner,
            Wrong::Stays,
            Wrong::Merged,
            Wrong::OutOfRange { least: 1, most: 10_000 },
        ] {
            whole(w, &w.wrong(&wrong));
        }
        let both = w.wrong(&Wrong::Before { given: CAUSE, other: TODAY });
        assert!(both.contains(&w.day_long(CAUSE)) && both.contains(&w.day_long(TODAY)));
    });
}
