//! The shipped packs, row by row as they are specified, and the check of an edited cadence.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use seguito_core::{
    cadence::{Cadences, Part, Rule, Shield, WrongRule},
    time::Span,
};

/// pack, rule, first steps, repeat, window, script, channels, shield, may be switched off
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    (i16, i16),
    &'static str,
    &'static str,
    &'static str,
    bool,
);

const ROWS: &[Row] = &[
    (
        "consultancy-new-build",
        "start-of-work",
        "21 days",
        "",
        (0, 3),
        "start-of-work-new",
        "phone video meeting",
        "moves",
        true,
    ),
    (
        "consultancy-new-build",
        "build",
        "",
        "6 weeks",
        (-3, 5),
        "build",
        "phone video meeting mail",
        "moves",
        true,
    ),
    (
        "consultancy-existing-solution",
        "start-of-work",
        "21 days",
        "",
        (0, 3),
        "start-of-work-existing",
        "phone video meeting",
        "moves",
        true,
    ),
    (
        "consultancy-existing-solution",
        "in-use",
        "4 weeks, 8 weeks",
        "12 weeks",
        (-3, 5),
        "existing-solution",
        "phone video mail",
        "moves",
        true,
    ),
    ("build", "interval-call", "", "2 weeks", (-2, 2), "interval-call", "phone", "moves", true),
    ("agile-build", "daily-call", "", "1 working day", (0, 0), "daily-call", "phone", "agreed", true),
    (
        "agile-build",
        "sprint-review",
        "",
        "2 weeks",
        (-1, 1),
        "interval-call",
        "meeting video",
        "agreed",
        true,
    ),
    ("retainer", "check-in", "", "1 month", (-3, 3), "retainer", "phone video mail", "moves", true),
    (
        "retainer",
        "years-review",
        "",
        "12 months",
        (-10, 10),
        "follow-up-meeting",
        "meeting video",
        "moves",
        true,
    ),
];

const IN_ALL: &[Row] = &[
    ("", "congratulations", "1 working day", "", (0, 3), "conclusion", "phone video meeting", "moves", false),
    ("", "event", "-10 working days, 1 working day", "", (0, 2), "", "", "none", true),
    (
        "",
        "staying-close",
        "1 working day, 3 working days, 7 working days, 15 working days",
        "1 month",
        (0, 1),
        "support",
        "phone video mail",
        "urgent",
        false,
    ),
    ("", "blocked", "", "5 working days", (0, 2), "support", "phone video", "moves", false),
    (
        "",
        "aftercare",
        "6 months, 12 months",
        "12 months",
        (-10, 15),
        "aftercare",
        "phone mail meeting",
        "moves",
        true,
    ),
];

#[test]
fn every_row_is_there_and_no_other() {
    let cadences = Cadences::shipped();
    for pack in &cadences.packs {
        let own = ROWS.iter().filter(|row| row.0 == pack.key);
        let expected: Vec<&Row> = own.chain(IN_ALL).collect();
        assert_eq!(pack.rules.len(), expected.len(), "rules of {}", pack.key);
        for (rule, row) in pack.rules.iter().zip(expected) {
            check_row(rule, row);
        }
    }
    assert_eq!(cadences.packs.len(), 5);
}

fn check_row(rule: &Rule, row: &Row) {
    let (_, key, first, repeat, window, script, channels, shield, switchable) = *row;
    assert_eq!(rule.key, key);
    assert_eq!(steps(rule), first, "{key}: first");
    assert_eq!(rule.repeat.map(|span| span.to_string()).unwrap_or_default(), repeat, "{key}: repeat");
    assert_eq!(rule.window, window, "{key}: window");
    assert_eq!(rule.script.as_deref().unwrap_or_default(), script, "{key}: script");
    let order: Vec<_> = rule.channels.iter().map(|channel| channel.key()).collect();
    assert_eq!(order.join(" "), channels, "{key}: channels");
    assert_eq!(rule.shield.key(), shield, "{key}: shield");
    assert_eq!(rule.switchable, switchable, "{key}: switchable");
    assert!(rule.enabled);
}

fn steps(rule: &Rule) -> String {
    let text =
        |step: &seguito_core::cadence::Step| format!("{}{}", if step.before { "-" } else { "" }, step.after);
    rule.first.iter().map(text).collect::<Vec<_>>().join(", ")
}

#[test]
fn figures_that_the_table_says_in_words() {
    let cadences = Cadences::shipped();
    for pack in &cadences.packs {
        let close = pack.rules.iter().find(|rule| rule.key == "staying-close").expect("in all five");
        let slower = close.slower.expect("quarterly");
        assert_eq!((slower.after, slower.every), (12, span("3 months")));
        let later = close.later_window.expect("wider");
        assert_eq!((later.from, later.window), (4, (0, 3)));
        assert!(close.firm);
        let blocked = pack.rules.iter().find(|rule| rule.key == "blocked").expect("in all five");
        assert_eq!(blocked.opens_with, Some(2));
    }
    for (pack, rule) in [("build", "interval-call"), ("agile-build", "sprint-review")] {
        let also = cadences.rule(Some(pack), rule).and_then(|rule| rule.also.clone()).expect("every third");
        assert_eq!((also.script.as_str(), also.every), ("build", 3));
    }
    assert_eq!(cadences.marks.fragile, (1, 2));
    assert_eq!(cadences.marks.installing, (2, 3));
    assert_eq!(cadences.marks.floor, span("10 working days"));
    assert_eq!(cadences.tries.next, span("2 working days"));
    assert_eq!(cadences.rule(None, "prospect").and_then(|rule| rule.repeat), Some(span("4 weeks")));
    assert_eq!(cadences.rule(None, "by-hand").map(|rule| rule.window), Some((0, 2)));
}

#[test]
fn the_shipped_ones_have_nothing_to_mend() {
    assert_eq!(Cadences::shipped().check(), []);
}

type Case = (&'static str, Part, WrongRule, fn(&mut Rule));

#[test]
fn an_edited_cadence_is_told_what_is_wrong_and_where() {
    let cases: &[Case] = &[
        ("build", Part::Repeat, WrongRule::Zero, |rule| rule.repeat = Some(span("0 weeks"))),
        ("build", Part::Repeat, WrongRule::OutOfRange, |rule| rule.repeat = Some(span("600 weeks"))),
        ("build", Part::Window, WrongRule::WiderThanStep, |rule| rule.repeat = Some(span("1 week"))),
        ("build", Part::Window, WrongRule::Backwards, |rule| rule.window = (1, 5)),
        ("build", Part::First, WrongRule::Missing, |rule| rule.repeat = None),
        ("start-of-work", Part::Trigger, WrongRule::Missing, |rule| rule.trigger.stage = None),
        ("start-of-work", Part::Trigger, WrongRule::Unknown, |rule| {
            rule.trigger.stage = Some(seguito_core::project::Stage::Running);
        }),
        ("start-of-work", Part::First, WrongRule::Zero, |rule| rule.first[0].after = span("0 days")),
        ("aftercare", Part::First, WrongRule::OutOfRange, |rule| rule.first.reverse()),
        ("staying-close", Part::Enabled, WrongRule::MayNotBeOff, |rule| rule.enabled = false),
        ("event", Part::Script, WrongRule::Unknown, |rule| rule.script = Some("support".into())),
        ("build", Part::Key, WrongRule::Taken, |rule| rule.key = "aftercare".into()),
    ];
    for (key, part, wrong, edit) in cases {
        let mut cadences = Cadences::shipped();
        let rule = cadences.packs[0].rules.iter_mut().find(|rule| rule.key == *key).expect("there");
        edit(rule);
        let problems = cadences.check();
        let told = problems.iter().any(|problem| problem.part == *part && problem.wrong == *wrong);
        assert!(told, "{key} {part:?} {wrong:?}: {problems:?}");
    }
}

#[test]
fn a_cadence_written_as_text_is_read_back_equal() {
    let cadences = Cadences::shipped();
    let json = serde_json::to_string(&cadences).expect("writes");
    assert_eq!(serde_json::from_str::<Cadences>(&json).expect("reads"), cadences);
    let unknown = json.replacen(r#""on":"stage""#, r#""on":"full-moon""#, 1);
    assert!(serde_json::from_str::<Cadences>(&unknown).is_err(), "an unknown trigger is refused");
}

#[test]
fn a_firm_rule_is_urgent_and_nothing_else_is() {
    for rule in Cadences::shipped().packs.iter().flat_map(|pack| &pack.rules) {
        assert_eq!(rule.firm, rule.shield == Shield::Urgent, "{}", rule.key);
        assert_eq!(rule.firm, rule.purpose.stays(), "{}: what a page shows of it", rule.key);
    }
}

fn span(text: &str) -> Span {
    Span::try_from(text.to_owned()).expect("a length")
}
