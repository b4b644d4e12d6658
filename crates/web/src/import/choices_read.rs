//! What a person decided on the page of the trial: columns, doubles, words that were not known.

use super::{
    batch::{Decision, Follow, Whom},
    waiting::Choices,
};
use crate::{clients::relation_keep::span, form::Form, here::Here};
use seguito_links::{
    import::{
        dry_run::Question,
        mapping::{Answer, DayOrder, Field, KnownBy, Target},
    },
    record::Label,
};

/// Characters of a mapping's name.
const NAME: usize = 200;

/// What was decided, over what had been decided before. `questions` are those that the page asked.
pub(super) fn choices(form: &mut Form, before: &Choices, questions: &[Question]) -> Choices {
    let mut after = before.clone();
    for (at, column) in after.mapping.columns.iter_mut().enumerate() {
        let said = form.get(&format!("c{at}"));
        if let Some(target) = target(said).filter(|_| said != written(&column.target)) {
            (column.target, column.known_by) = (target, KnownBy::Person);
        }
    }
    match form.get("order") {
        "day-first" => (after.mapping.day_order, after.mapping.day_order_sure) = (DayOrder::DayFirst, true),
        "month-first" => {
            (after.mapping.day_order, after.mapping.day_order_sure) = (DayOrder::MonthFirst, true)
        }
        _ => {}
    }
    for (name, value) in form.pairs() {
        let row = name.strip_prefix('d').and_then(|row| row.parse().ok());
        if let Some((row, decision)) = row.zip(Decision::from_key(value)) {
            after.decisions.insert(row, decision);
        }
    }
    for (at, question) in questions.iter().enumerate() {
        let means = form.get(&format!("q{at}")).trim();
        if !means.is_empty() {
            let (field, typed) = (question.doubt.field, question.doubt.typed.clone());
            after.mapping.answers.retain(|answer| answer.field != field || answer.typed != typed);
            after.mapping.answers.push(Answer { field, typed, means: means.to_owned() });
        }
    }
    after.keep_as = form.text("mapping", NAME);
    after
}

/// How a target stands in a form: field, label, group.
pub(super) fn written(target: &Target) -> String {
    format!("{}/{}/{}", target.field.key(), target.label.map_or("", Label::key), target.group)
}

fn target(text: &str) -> Option<Target> {
    let mut parts = text.split('/');
    let field = parts.next().and_then(Field::from_key)?;
    let label = parts.next().and_then(Label::from_key);
    let group = parts.next().and_then(|group| group.parse().ok()).unwrap_or(0);
    Some(Target { field, label, group })
}

/// "Follow these, this often", from its four fields.
pub(super) fn follow(here: &Here, form: &mut Form) -> Option<Follow> {
    let every = span(form);
    let whom = match form.get("whom") {
        "new" => Whom::New,
        text => text.strip_prefix("tag:").map_or(Whom::All, |tag| Whom::Tag(tag.to_owned())),
    };
    let since = (form.get("from") == "today").then(|| here.today());
    Some(Follow { whom, every: every?, since })
}
