//! `seguito log`: a contact that happened, or was tried, with all that follows from it (F1, F4, F7, F11).

use super::{
    Failure,
    one_of::one_of,
    place::{Opened, Place},
    record_named as named, table,
};
use crate::terminal;
use clap::Args;
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::{ContactId, ProjectId},
    people::Channel,
    time::Moment,
    tone,
};
use seguito_ops::{
    interaction_effect::Effects,
    interaction_log::{LogInteraction, Logged, log_interaction},
};
use seguito_store::{
    read::client::ClientPage,
    rows::{Answer, Standing},
};
use seguito_words::Toward;
use std::process::ExitCode;

/// A contact.
#[derive(Args)]
pub struct Log {
    #[command(flatten)]
    place: Place,
    /// With which client: the beginning of the name, or the id
    client: String,
    /// Take channel, person, project and questions from the contact that is planned next
    #[arg(long)]
    as_planned: bool,
    /// How: phone, video, meeting, mail, chat; without it by phone
    #[arg(long, value_parser = channel)]
    channel: Option<Channel>,
    /// What became of it: took-place, no-answer, they-will-call
    #[arg(long, value_parser = outcome, default_value = "took-place")]
    outcome: Outcome,
    /// When: "today 9:40", "yesterday 17:05"; without it now
    #[arg(long, value_name = "MOMENT")]
    at: Option<String>,
    /// With which person: the beginning of the name
    #[arg(long = "with", value_name = "NAME")]
    contact: Option<String>,
    /// They began it
    #[arg(long)]
    they_began: bool,
    /// A project spoken of: the beginning of its name; several allowed
    #[arg(long = "project", value_name = "NAME")]
    projects: Vec<String>,
    /// A script whose questions were asked, by its key; several allowed
    #[arg(long = "script", value_name = "KEY")]
    scripts: Vec<String>,
    /// An answer: script, question, words, as in "conclusion:dream=Yes, at last"; several allowed
    #[arg(long = "answer", value_name = "SCRIPT:QUESTION=WORDS", value_parser = answer)]
    answers: Vec<Answer>,
    /// A word on progress
    #[arg(long, default_value = "", hide_default_value = true)]
    progress: String,
    /// A word on critical points; "none" counts
    #[arg(long, default_value = "", hide_default_value = true)]
    critical: String,
    /// Anything else
    #[arg(long, default_value = "", hide_default_value = true)]
    note: String,
    /// How the project stands: on-course, difficulty, blocked, finished, plan-changes
    #[arg(long, value_parser = standing)]
    standing: Option<Standing>,
    /// They will call, by this day
    #[arg(long, value_name = "DAY")]
    again: Option<String>,
    #[command(flatten)]
    follows: Follows,
    /// JSON instead of sentences
    #[arg(long)]
    json: bool,
}

/// What follows, and can be declined.
#[derive(Args)]
struct Follows {
    /// Blocked: raise no red flag
    #[arg(long)]
    no_flag: bool,
    /// Blocked: note no offer of help
    #[arg(long)]
    no_opportunity: bool,
    /// The plan changes: open no request for analysis
    #[arg(long)]
    no_request: bool,
    /// Finished: do not note that the project concluded
    #[arg(long)]
    no_conclude: bool,
    /// The answer to the one question: yes, partly, no
    #[arg(long, value_parser = ["yes", "partly", "no"])]
    dream: Option<String>,
}

/// A channel by its key.
pub(super) fn channel(key: &str) -> Result<Channel, String> {
    one_of(Channel::ALL, Channel::key, key)
}

fn outcome(key: &str) -> Result<Outcome, String> {
    one_of(Outcome::ALL, Outcome::key, key)
}

fn standing(key: &str) -> Result<Standing, String> {
    one_of(Standing::ALL, Standing::key, key)
}

fn answer(text: &str) -> Result<Answer, String> {
    let parts = text.split_once('=').and_then(|(at, words)| Some((at.split_once(':')?, words)));
    let ((script, question), words) = parts.ok_or_else(|| "SCRIPT:QUESTION=WORDS".to_owned())?;
    Ok(Answer { script: script.trim().into(), question: question.trim().into(), text: words.trim().into() })
}

pub async fn run(asked: Log) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let opened = asked.place.open(now).await?;
    let client = named::client(&opened, &asked.client, now).await?;
    let command = command(&opened, &asked, &client, now)?;
    let advice = advice(&opened, &command, &client);
    let actor = opened.actor.clone();
    let logging = opened
        .scope
        .write(move |tx| Box::pin(async move { log_interaction(tx, &actor, command, now).await }));
    told(&opened, &client, (&logging.await?, &advice), asked.json)
}

fn command(opened: &Opened, asked: &Log, page: &ClientPage, now: Moment) -> Result<LogInteraction, Failure> {
    let w = opened.words;
    let planned = page.touchpoints.first().filter(|_| asked.as_planned);
    let entry = planned.map(|row| &row.entry.0);
    let unread = |unread| Failure::Asked(w.unread(&unread));
    let at = match &asked.at {
        None => now,
        Some(typed) => seguito_web::log::moment(w, typed, &opened.actor.calendar, now)
            .ok_or_else(|| Failure::Asked(w.wrong_unreadable_day()))?,
    };
    let again = asked.again.as_ref().map(|day| w.read_day(day, opened.actor.today(now), Toward::Future));
    let contact: Option<ContactId> = match &asked.contact {
        Some(name) => Some(named::contact(w, page, name)?),
        None => entry.and_then(|entry| entry.contact),
    };
    let mut projects: Vec<ProjectId> =
        asked.projects.iter().map(|name| named::project(w, page, name)).collect::<Result<_, _>>()?;
    let mut scripts = asked.scripts.clone();
    if projects.is_empty() {
        projects.extend(planned.and_then(|row| row.project_id));
    }
    if scripts.is_empty() && asked.outcome == Outcome::TookPlace {
        scripts.extend(entry.into_iter().flat_map(|e| [&e.script, &e.second_script]).flatten().cloned());
    }
    let channel = asked.channel.or(entry.and_then(|entry| entry.channel)).unwrap_or(Channel::Phone);
    Ok(LogInteraction {
        client: page.client.id,
        member: None,
        contact,
        channel,
        at,
        direction: if asked.they_began { Direction::Theirs } else { Direction::Ours },
        outcome: asked.outcome,
        weight: Weight::Ordinary,
        projects,
        scripts,
        answers: asked.answers.clone(),
        progress: asked.progress.clone(),
        critical: asked.critical.clone(),
        note: asked.note.clone(),
        standing: asked.standing,
        effects: effects(&asked.follows),
        again: again.transpose().map_err(unread)?,
    })
}

fn effects(asked: &Follows) -> Effects {
    Effects {
        flag: !asked.no_flag,
        opportunity: !asked.no_opportunity,
        request: !asked.no_request,
        conclude: !asked.no_conclude,
        outcome_answer: asked.dream.clone(),
        ..Effects::default()
    }
}

/// Where the words of a congratulation praise our own part (F12): pointed out, never held back.
fn advice(opened: &Opened, command: &LogInteraction, page: &ClientPage) -> Vec<String> {
    let finished = command.standing == Some(Standing::Finished);
    if !tone::congratulates(command.outcome, finished, command.scripts.iter().map(String::as_str)) {
        return Vec::new();
    }
    let person = page.contacts.iter().find(|person| Some(person.id) == command.contact);
    let languages = tone::languages(
        person.and_then(|person| person.language),
        page.client.language,
        opened.actor.language,
    );
    opened.words.advice_on(&[&command.note], &languages)
}

fn told(
    opened: &Opened,
    page: &ClientPage,
    (logged, advice): (&Logged, &[String]),
    json: bool,
) -> Result<ExitCode, Failure> {
    let (w, next) = (opened.words, logged.next());
    if json {
        let answer = serde_json::json!({ "interaction": logged.interaction, "sequence": logged.sequence,
            "flag": logged.flag, "opportunity": logged.opportunity, "request": logged.request,
            "next_day": next.map(|entry| entry.day), "advice": advice });
        println!("{}", table::json(&answer)?);
        return Ok(ExitCode::SUCCESS);
    }
    let name = page.client.name.as_str();
    match next {
        Some(entry) => println!("{}", w.log_saved_next(name, w.day_with_weekday(entry.day))),
        None => println!("{}", w.log_saved(name)),
    }
    let opened = [
        (logged.flag.is_some(), w.cli_log_flag()),
        (logged.opportunity.is_some(), w.cli_log_offer()),
        (logged.request.is_some(), w.cli_log_request()),
    ];
    opened.into_iter().filter(|(is, _)| *is).for_each(|(_, sentence)| println!("{sentence}"));
    println!("{}", w.cli_way_back(logged.sequence.to_string()));
    if !advice.is_empty() {
        println!("{}", w.log_tone());
        advice.iter().for_each(|sentence| println!("  {sentence}"));
    }
    Ok(ExitCode::SUCCESS)
}
