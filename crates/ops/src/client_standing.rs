//! How a client as a whole stands: own rhythm, prospect, do-not-contact, end of the relation, dissolved (F10, X9).

use crate::{
    Actor, Refused,
    check::{Check, LINE},
    client::{Done, save, standing},
    record::Told,
};
use seguito_core::{
    facts::Dated,
    id::*,
    refusal::Wrong,
    time::{Day, Moment, Span, Unit},
};
use seguito_store::{Json, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A rhythm of the client's own, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SetRhythm {
    /// Which client.
    pub client: ClientId,
    /// How often; `None` = no rhythm of its own.
    pub every: Option<Span>,
    /// Counted from; `None` = the last contact, else today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub since: Option<Day>,
    /// Whether the client asked for it: then it neither waits for the shield nor counts in it.
    #[serde(default)]
    pub agreed: bool,
    /// The version that was changed; `None` = whichever. A program says it by `If-Match`.
    #[serde(skip)]
    #[schema(ignore)]
    pub version: Option<i64>,
}

/// What can be said of a client as a whole, from a day on, and taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// It is a prospect.
    Prospect,
    /// Nobody there may be contacted.
    DoNotContact,
    /// The relation has ended.
    Exit,
    /// It no longer exists.
    Dissolved,
}

impl Condition {
    const fn key(self) -> &'static str {
        match self {
            Self::Prospect => "prospect",
            Self::DoNotContact => "do-not-contact",
            Self::Exit => "exit",
            Self::Dissolved => "dissolved",
        }
    }

    fn place(self, row: &mut ClientRow) -> &mut Option<Json<Dated>> {
        match self {
            Self::Prospect => &mut row.prospect,
            Self::DoNotContact => &mut row.do_not_contact,
            Self::Exit => &mut row.exit,
            Self::Dissolved => &mut row.dissolved,
        }
    }
}

/// Says that a condition holds, or holds no more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SetCondition {
    /// Which client.
    pub client: ClientId,
    /// Which condition.
    pub condition: Condition,
    /// Whether it holds.
    pub holds: bool,
    /// Since; `None` = today.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = Date)]
    pub day: Option<Day>,
    /// Why, for the trail.
    #[serde(default)]
    pub reason: String,
}

/// Sets or ends a client's own rhythm.
pub async fn set_rhythm(
    tx: &mut Tx,
    actor: &Actor,
    command: SetRhythm,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row = standing(tx, command.client, command.version).await?;
    let today = row.calendar.0.day_at(now);
    let since = command.since.or(row.last_contact).unwrap_or(today);
    let mut check = Check::default();
    check.past("since", since, today);
    if let Some(every) = command.every {
        check.wrong_if(every.count == 0, "every", Wrong::OutOfRange { least: 1, most: most(every) });
        check.wrong_if(
            i64::from(every.count) > most(every),
            "every",
            Wrong::OutOfRange { least: 1, most: most(every) },
        );
    }
    check.done()?;
    row.rhythm_every = command.every;
    row.rhythm_since = command.every.map(|_| Json(Dated { fact: FactId(Uuid::now_v7()), day: since }));
    row.rhythm_agreed = command.agreed && command.every.is_some();
    save(tx, &mut row).await?;
    let verb = if command.every.is_some() { "rhythm-set" } else { "rhythm-ended" };
    let words = serde_json::json!({ "every": command.every, "since": since, "agreed": command.agreed });
    Done::told(tx, actor, Told::of_client(row.id, "client", row.id.0, verb).words(words), now).await
}

/// Five years of anything.
fn most(span: Span) -> i64 {
    match span.unit {
        Unit::Days => 1830,
        Unit::WorkingDays => 1300,
        Unit::Weeks => 260,
        Unit::Months => 60,
    }
}

/// Says that a condition holds, or holds no more.
pub async fn set_condition(
    tx: &mut Tx,
    actor: &Actor,
    command: SetCondition,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row = standing(tx, command.client, None).await?;
    let today = row.calendar.0.day_at(now);
    let day = command.day.unwrap_or(today);
    let mut check = Check::default();
    check.past("day", day, today);
    let reason = check.text("reason", &command.reason, LINE);
    check.done()?;
    let place = command.condition.place(&mut row);
    *place = match (command.holds, place.as_ref()) {
        (true, Some(kept)) if command.day.is_none() => Some(kept.clone()),
        (true, _) => Some(Json(Dated { fact: FactId(Uuid::now_v7()), day })),
        (false, _) => None,
    };
    save(tx, &mut row).await?;
    let words = serde_json::json!({
        "condition": command.condition.key(), "holds": command.holds, "day": day, "reason": reason,
    });
    Done::told(tx, actor, Told::of_client(row.id, "client", row.id.0, "condition-set").words(words), now)
        .await
}
