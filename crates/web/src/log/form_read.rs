//! The log form as the op's command; what cannot be read is noted in the form.

use super::{
    congratulation::concluding,
    moment_read::moment,
    sheet::{Sheet, answer_field},
};
use crate::{
    form::{Form, LINE, NOTE},
    here::Here,
};
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::{ContactId, ProjectId},
    people::Channel,
    project::SaidBy,
};
use seguito_ops::{interaction_effect::Effects, interaction_log::LogInteraction};
use seguito_store::rows::{Answer, Standing};
use seguito_words::Toward;

/// The command, if every needed part can be read.
pub(super) fn command(here: &Here, sheet: &mut Sheet) -> Option<LogInteraction> {
    let w = here.words();
    let answers = answers(sheet);
    let client = sheet.client_id;
    let form = &mut sheet.form;
    let channel = form.one_of("channel", Channel::from_key);
    let outcome = form.one_of("outcome", Outcome::from_key);
    let at = match form.get("at").trim() {
        "" => Some(here.now()),
        _ => form.readable("at", |typed| moment(w, typed, &here.actor.calendar, here.now())),
    };
    let contact = form.maybe("contact", |id| id.parse::<ContactId>().ok());
    let projects: Vec<ProjectId> = form.all("projects").filter_map(|id| id.parse().ok()).collect();
    let again = form.readable("again", |typed| w.read_day(typed, here.today(), Toward::Future).ok());
    Some(LogInteraction {
        client,
        member: None,
        contact,
        channel: channel?,
        at: at?,
        direction: form.maybe("direction", Direction::from_key).unwrap_or(Direction::Ours),
        outcome: outcome?,
        weight: Weight::Ordinary,
        projects,
        scripts: form.all("scripts").map(str::to_owned).collect(),
        answers,
        progress: form.text("progress", LINE),
        critical: form.text("critical", LINE),
        note: note(form),
        standing: form.maybe("standing", Standing::from_key),
        effects: effects(form),
        again,
    })
}

/// What was noted; a congratulation that was written comes first (F12).
fn note(form: &mut Form) -> String {
    let (written, note) = (form.text("congratulation", LINE), form.text("note", NOTE));
    // what was hidden again, for the project goes on after all, was not said
    let congratulation = if concluding(form) { written } else { String::new() };
    match (congratulation.is_empty(), note.is_empty()) {
        (true, _) => note,
        (false, true) => congratulation,
        (false, false) => format!("{congratulation}\n\n{note}"),
    }
}

/// Every question of the sheet with what was written beside it.
fn answers(sheet: &Sheet) -> Vec<Answer> {
    let mut answers = Vec::new();
    for script in &sheet.scripts {
        for (question, _) in &script.questions {
            let text = sheet.form.get(&answer_field(&script.key, question)).trim().to_owned();
            if !text.is_empty() {
                answers.push(Answer { script: script.key.clone(), question: (*question).to_owned(), text });
            }
        }
    }
    answers
}

fn effects(form: &mut Form) -> Effects {
    Effects {
        flag: form.ticked("flag"),
        opportunity: form.ticked("opportunity"),
        request: form.ticked("request"),
        conclude: form.ticked("conclude"),
        said_by: SaidBy::Client,
        flag_text: form.text("flag_text", LINE),
        opportunity_text: form.text("opportunity_text", LINE),
        request_text: form.text("request_text", LINE),
        outcome_answer: form.optional("outcome_answer", LINE),
        outcome: form.text("outcome_text", NOTE),
        ..Effects::default()
    }
}
