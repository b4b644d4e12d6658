//! The workspace's settings: its name, language, working time, and the shield's limits (F8).

use crate::{
    Actor, Refused,
    check::{Check, NAME},
    client::{house, same_version},
    record::{Told, line},
    refresh,
};
use seguito_core::{
    access::Verb,
    people::Language,
    refusal::Wrong,
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Json, Tx, read, rows::*};
use serde::{Deserialize, Serialize};

/// How the workspace is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChangeWorkspace {
    /// The version that was changed.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// Its language.
    pub language: Language,
    /// Where new clients and members are, and when they work, unless said otherwise.
    pub calendar: Calendar,
}

/// The shield's limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeLimits {
    /// The version that was changed.
    pub version: i64,
    /// Working days between contacts that we start with one person.
    pub gap: i64,
    /// Contacts a week that we start with one client.
    pub weekly_cap: i64,
}

/// Changes the workspace. Lists sort anew by its language with each record's next change.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeWorkspace,
    now: Moment,
) -> Result<i64, Refused> {
    actor.must(Verb::ChangeSettings)?;
    let mut row = house(tx).await?;
    same_version(row.version, Some(command.version))?;
    let mut check = Check::default();
    row.name = check.needed("name", &command.name, NAME);
    check.calendar(&command.calendar);
    check.done()?;
    let other_language = row.language != command.language;
    row.language = command.language;
    row.calendar = Json(command.calendar);
    save(tx, &row).await?;
    if other_language {
        sort_anew(tx, row.language).await?;
    }
    told(tx, actor, &row, "changed", now).await
}

/// Changes the shield's limits; every agenda is made anew.
pub async fn change_limits(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeLimits,
    now: Moment,
) -> Result<i64, Refused> {
    actor.must(Verb::ChangeSettings)?;
    let mut row = house(tx).await?;
    same_version(row.version, Some(command.version))?;
    let mut check = Check::default();
    let outside = |number: i64, least: i64, most: i64| !(least..=most).contains(&number);
    check.wrong_if(outside(command.gap, 0, 60), "gap", Wrong::OutOfRange { least: 0, most: 60 });
    check.wrong_if(
        outside(command.weekly_cap, 1, 20),
        "weekly_cap",
        Wrong::OutOfRange { least: 1, most: 20 },
    );
    check.done()?;
    (row.gap, row.weekly_cap) = (command.gap, command.weekly_cap);
    save(tx, &row).await?;
    let sequence = told(tx, actor, &row, "limits-set", now).await?;
    refresh_house(tx, now).await?;
    Ok(sequence)
}

/// Makes every agenda of the workspace anew.
pub(crate) async fn refresh_house(tx: &mut Tx, now: Moment) -> Result<(), Broken> {
    let nil = seguito_core::id::ClientId(uuid::Uuid::nil());
    let clients = tx.all(&read::touchpoint::CLIENTS, (nil, i64::MAX)).await?;
    refresh::refresh_all(tx, clients.into_iter().map(|(client,)| client), now).await
}

async fn save(tx: &mut Tx, row: &WorkspaceRow) -> Result<(), Broken> {
    let values = (
        row.name.clone(),
        row.slug.clone(),
        row.language,
        row.calendar.clone(),
        row.gap,
        row.weekly_cap,
        row.version + 1,
    );
    tx.run(&workspace::SET, values).await.map(|_| ())
}

/// Names sort by the workspace's language: all keys are written again.
async fn sort_anew(tx: &mut Tx, language: Language) -> Result<(), Broken> {
    let nil = seguito_core::id::ClientId(uuid::Uuid::nil());
    for (client,) in tx.all(&read::touchpoint::CLIENTS, (nil, i64::MAX)).await? {
        let mut row: ClientRow = tx.need((client,)).await?;
        row.sort_key = seguito_words::sort_key(language, &row.name);
        tx.put_quietly(&row).await?;
        for mut contact in tx.all(&ContactRow::BY_CLIENT, (client,)).await? {
            contact.sort_key = seguito_words::sort_key(language, &contact.name);
            tx.put_quietly(&contact).await?;
        }
        for mut project in tx.all(&ProjectRow::BY_CLIENT, (client,)).await? {
            project.sort_key = seguito_words::sort_key(language, &project.name);
            tx.put_quietly(&project).await?;
        }
    }
    Ok(())
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &WorkspaceRow,
    verb: &'static str,
    now: Moment,
) -> Result<i64, Refused> {
    let words = serde_json::json!({ "name": row.name, "gap": row.gap, "weekly_cap": row.weekly_cap });
    Ok(line(tx, actor, Told::of_house("workspace", row.id.0, verb).words(words), now).await?)
}
