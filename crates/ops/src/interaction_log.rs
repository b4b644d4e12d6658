//! Logging a contact: what happened, what was said, and what follows from it, in one step (F1, F3, F4, F7, F11).

use crate::{
    Actor, Refused,
    check::{Check, LINE, NOTE},
    client::standing,
    interaction_effect::{self, Effects},
    record::{Told, record},
};
use jiff::ToSpan;
use seguito_core::{
    agenda::{Agenda, Entry},
    facts::{Direction, Outcome, Weight},
    id::*,
    people::Channel,
    refusal::Wrong,
    time::{Day, Moment},
    tone::CONCLUSION,
};
use seguito_store::{Json, Scope, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A contact that happened, or was tried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct LogInteraction {
    /// With which client.
    pub client: ClientId,
    /// Our side; `None` = who logs it.
    #[serde(default)]
    pub member: Option<MemberId>,
    /// With which person.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// How.
    pub channel: Channel,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub at: Moment,
    /// Who began.
    pub direction: Direction,
    /// What became of it.
    pub outcome: Outcome,
    /// How the shield takes it.
    pub weight: Weight,
    /// Projects spoken of.
    #[serde(default)]
    pub projects: Vec<ProjectId>,
    /// Scripts asked, by key.
    #[serde(default)]
    pub scripts: Vec<String>,
    /// Answers to their questions.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// A word on progress (F1).
    #[serde(default)]
    pub progress: String,
    /// A word on critical points (F1); "none" counts.
    #[serde(default)]
    pub critical: String,
    /// What else was said.
    #[serde(default)]
    pub note: String,
    /// What was heard of the client's project.
    #[serde(default)]
    pub standing: Option<Standing>,
    /// What follows from it; each can be unticked.
    #[serde(default)]
    pub effects: Effects,
    /// They will call, by this day (F11).
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub again: Option<Day>,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Logged {
    /// The contact.
    pub interaction: InteractionId,
    /// The line of the timeline, by which it can be undone.
    pub sequence: i64,
    /// The red flag that was opened.
    pub flag: Option<FlagId>,
    /// The opportunity that was opened.
    pub opportunity: Option<OpportunityId>,
    /// The request for analysis that was opened.
    pub request: Option<RequestId>,
    /// The client's agenda now.
    pub agenda: Agenda,
}

impl Logged {
    /// The next contact with this client.
    pub fn next(&self) -> Option<&Entry> {
        self.agenda.next()
    }
}

/// Logs a contact.
pub async fn log_interaction(
    tx: &mut Tx,
    actor: &Actor,
    command: LogInteraction,
    now: Moment,
) -> Result<Logged, Refused> {
    actor.must_write()?;
    let mut client = standing(tx, command.client, None).await?;
    let day = client.calendar.0.day_at(command.at);
    let row = checked(tx, actor, &command, (day, now)).await?;
    tx.add(&row).await?;
    if row.outcome == Outcome::TookPlace && client.last_contact.is_none_or(|last| last < day) {
        client.last_contact = Some(day);
        tx.put(&client).await?;
    }
    let opened =
        interaction_effect::write(tx, &row, &command.effects, (day, client.calendar.0.day_at(now))).await?;
    let told = Told::of_client(row.client_id, "interaction", row.id.0, "logged")
        .about(row.projects.0.iter().map(|project| project.0))
        .about(row.contact_id.map(|contact| contact.0))
        .happened(row.at)
        .words(serde_json::json!({ "channel": row.channel, "outcome": row.outcome, "opened": opened }));
    let (sequence, agenda) = record(tx, actor, told, now).await?;
    Ok(Logged {
        interaction: row.id,
        sequence,
        flag: opened.flag,
        opportunity: opened.opportunity,
        request: opened.request,
        agenda,
    })
}

/// What would come next if a contact were logged: the op itself, whose transaction is not kept.
pub async fn foresee(
    scope: &Scope,
    actor: Actor,
    command: LogInteraction,
    now: Moment,
) -> Result<Option<Entry>, Refused> {
    let foreseen: Result<(), Foreseen> = scope
        .write(move |tx| {
            Box::pin(async move {
                let logged = log_interaction(tx, &actor, command, now).await?;
                Err(Foreseen::Next(logged.next().cloned().map(Box::new)))
            })
        })
        .await;
    match foreseen {
        Err(Foreseen::Next(entry)) => Ok(entry.map(|entry| *entry)),
        Err(Foreseen::Refused(refused)) => Err(refused),
        Ok(()) => Ok(None),
    }
}

/// How a transaction ends that is only looked at.
enum Foreseen {
    Next(Option<Box<Entry>>),
    Refused(Refused),
}

impl<E: Into<Refused>> From<E> for Foreseen {
    fn from(refused: E) -> Self {
        Self::Refused(refused.into())
    }
}

/// The row of a contact, or everything that is wrong with it.
pub(crate) async fn checked(
    tx: &mut Tx,
    actor: &Actor,
    command: &LogInteraction,
    (day, now): (Day, Moment),
) -> Result<InteractionRow, Refused> {
    let mut check = Check::default();
    check_people(tx, &mut check, actor, command).await?;
    let soon = now.checked_add(5.minutes()).unwrap_or(now);
    let future = Wrong::InFuture { given: actor.today(command.at), today: actor.today(now) };
    check.wrong_if(command.at > soon, "at", future);
    check_words(&mut check, command);
    let waits = command.outcome == Outcome::TheyWillCall;
    if let Some(again) = command.again.filter(|_| waits) {
        check.wrong_if(again < day, "again", Wrong::Before { given: again, other: day });
    }
    let row = InteractionRow {
        id: InteractionId(Uuid::now_v7()),
        client_id: command.client,
        member_id: command.member.unwrap_or(actor.member),
        contact_id: command.contact,
        at: Moment::from_microsecond(command.at.as_microsecond()).unwrap_or(command.at),
        channel: command.channel,
        direction: command.direction,
        outcome: command.outcome,
        weight: command.weight,
        standing: command.standing.filter(|_| command.outcome == Outcome::TookPlace),
        projects: Json(command.projects.clone()),
        scripts: Json(asked(command)),
        answers: Json(answers(&mut check, &command.answers)),
        progress: check.text("progress", &command.progress, LINE),
        critical: check.text("critical", &command.critical, LINE),
        note: check.text("note", &command.note, NOTE),
        again: command.again.filter(|_| waits),
        version: 1,
    };
    check.done()?;
    Ok(row)
}

/// The scripts asked. Whoever has the answer to the one question has asked it, and need not ask it again (F4).
fn asked(command: &LogInteraction) -> Vec<String> {
    let heard = command.outcome == Outcome::TookPlace && command.standing == Some(Standing::Finished);
    let answered = command.effects.outcome_answer.is_some();
    let mut scripts = command.scripts.clone();
    if heard && answered && !scripts.iter().any(|script| script == CONCLUSION) {
        scripts.push(CONCLUSION.into());
    }
    scripts
}

async fn check_people(
    tx: &mut Tx,
    check: &mut Check,
    actor: &Actor,
    command: &LogInteraction,
) -> Result<(), Refused> {
    if let Some(contact) = command.contact {
        let row = tx.get::<ContactRow>((contact,)).await?.filter(|row| row.client_id == command.client);
        check.wrong_if(row.is_none(), "contact", Wrong::Unknown);
    }
    for project in &command.projects {
        let row = tx.get::<ProjectRow>((*project,)).await?.filter(|row| row.client_id == command.client);
        check.wrong_if(row.is_none(), "projects", Wrong::Unknown);
    }
    if let Some(member) = command.member.filter(|member| *member != actor.member) {
        check.wrong_if(tx.get::<MemberRow>((member,)).await?.is_none(), "member", Wrong::Unknown);
    }
    Ok(())
}

/// F1: a contact that took place and can settle something says a word on progress and on critical points.
fn check_words(check: &mut Check, command: &LogInteraction) {
    let spoken = command.channel.spoken() && !command.projects.is_empty();
    let settles = command.outcome == Outcome::TookPlace && (spoken || !command.scripts.is_empty());
    check.wrong_if(settles && command.progress.trim().is_empty(), "progress", Wrong::Missing);
    check.wrong_if(settles && command.critical.trim().is_empty(), "critical", Wrong::Missing);
    let unknown = |script: &String| !seguito_words::SCRIPTS.contains(&script.as_str());
    check.wrong_if(command.scripts.iter().any(unknown), "scripts", Wrong::Unknown);
    let about =
        matches!(command.standing, Some(Standing::Blocked | Standing::Finished | Standing::PlanChanges));
    check.wrong_if(about && command.projects.is_empty(), "projects", Wrong::Missing);
}

fn answers(check: &mut Check, answers: &[Answer]) -> Vec<Answer> {
    let kept = answers.iter().filter(|answer| !answer.text.trim().is_empty());
    kept.map(|answer| Answer { text: check.text("answers", &answer.text, NOTE), ..answer.clone() }).collect()
}
