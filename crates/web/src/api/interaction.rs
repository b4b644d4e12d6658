//! Contacts that happened: the same ops as the form (F1, F3, F7, F11).

use super::{changed::op, noun::noun, table::Api};
use crate::form::NOTE;
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::*,
    people::{Channel, Language},
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
    tone::{self, ToneRule},
};
use seguito_ops::{
    Actor, Refused,
    interaction_correct::{self, CorrectInteraction},
    interaction_log::{LogInteraction, log_interaction},
};
use seguito_store::rows::*;
use seguito_words::Words;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

noun! {
    /// A contact that happened, or was tried.
    Interaction of row: InteractionRow by InteractionRow::BY_CLIENT, making &["effects"];
    /// Its id.
    id: InteractionId = row.id,
    /// With whom.
    client: ClientId = row.client_id,
    /// Our side.
    member: MemberId = row.member_id,
    /// Their side.
    contact: Option<ContactId> = row.contact_id,
    /// How.
    channel: Channel = row.channel,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Moment = row.at,
    /// Who began.
    direction: Direction = row.direction,
    /// What became of it.
    outcome: Outcome = row.outcome,
    /// How the shield takes it.
    weight: Weight = row.weight,
    /// Projects spoken of.
    projects: Vec<ProjectId> = row.projects.0,
    /// Scripts asked, by key.
    scripts: Vec<String> = row.scripts.0,
    /// Answers to their questions.
    answers: Vec<Answer> = row.answers.0,
    /// A word on progress.
    progress: String = row.progress,
    /// A word on critical points.
    critical: String = row.critical,
    /// What else was said.
    note: String = row.note,
    /// What was heard of the client's project.
    standing: Option<Standing> = row.standing,
    /// They will call, by this day.
    #[schema(value_type = Option<String>, format = Date)]
    again: Option<Day> = row.again,
    /// Counts its corrections.
    version: i64 = row.version,
}

/// What became of a logged contact.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct Logged {
    /// The contact.
    id: InteractionId,
    /// The line of the timeline by which it can be undone.
    sequence: i64,
    /// The red flag that was opened.
    flag: Option<FlagId>,
    /// The opportunity that was opened.
    opportunity: Option<OpportunityId>,
    /// The request for analysis that was opened.
    request: Option<RequestId>,
    /// The day of the next contact with this client.
    #[schema(value_type = Option<String>, format = Date)]
    next_day: Option<Day>,
}

/// Words of congratulation, before they are said or sent.
#[derive(Clone, Debug, Deserialize, ToSchema)]
struct Congratulation {
    /// The words.
    text: String,
    /// Their language; without it that of the token's member.
    #[serde(default)]
    language: Option<Language>,
}

/// What to look at again; nothing is held back for it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct Advised {
    /// Each place that praises our own part, in the order of the text.
    advice: Vec<Advice>,
}

/// A place that praises our own part.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
struct Advice {
    /// By which rule.
    rule: ToneRule,
    /// The words in question.
    words: String,
    /// Why, and what to say instead, in the member's language.
    says: String,
}

fn advised(actor: &Actor, draft: &Congratulation) -> Result<Advised, Refused> {
    if draft.text.chars().count() > NOTE {
        return Err(Refusal::field("text", Wrong::TooLong { limit: NOTE }).into());
    }
    let (w, text) = (Words::of(actor.language), draft.text.as_str());
    let found = tone::check(text, draft.language.unwrap_or(actor.language));
    let advice = found.into_iter().map(|advice| Advice {
        words: text.get(advice.span.clone()).unwrap_or_default().to_owned(),
        says: w.tone_advice(&advice, text),
        rule: advice.rule,
    });
    Ok(Advised { advice: advice.collect() })
}

/// Interactions.
pub(super) fn interactions(api: Api) -> Api {
    api.list::<Interaction>((
        "/api/v1/interactions",
        "interactions",
        "Contacts that happened, or were tried.",
    ))
    .item::<Interaction>(("/api/v1/interactions/{interaction}", "interactions", "One contact."))
    .make::<LogInteraction, Logged>(
        ("/api/v1/interactions", "interactions", "Logs a contact, with what follows from it."),
        |tx, actor, command, now| {
            Box::pin(async move {
                let logged = log_interaction(tx, actor, command, now).await?;
                Ok(Logged {
                    id: logged.interaction,
                    sequence: logged.sequence,
                    flag: logged.flag,
                    opportunity: logged.opportunity,
                    request: logged.request,
                    next_day: logged.next().map(|entry| entry.day),
                })
            })
        },
    )
    .ask::<Congratulation, Advised>(
        (
            "/api/v1/congratulations/advice",
            "interactions",
            "Where words of congratulation praise our own part. Nothing is saved.",
        ),
        |_, here, draft| Box::pin(async move { Ok(advised(&here.actor, &draft)?) }),
    )
    .edit::<Interaction, CorrectInteraction>(
        ("/api/v1/interactions/{interaction}", "interactions", "Corrects a logged contact."),
        op!(interaction_correct::correct),
    )
}
