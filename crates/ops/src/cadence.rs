//! The team's own cadences: what changes for whom is shown first, and saved only as it was shown (F10).

use crate::{
    Actor, Refused,
    client::same_version,
    record::{Told, line},
    refresh,
};
use seguito_core::{
    access::Verb,
    cadence::{Cadences, Pack},
    id::*,
    refusal::{Refusal, Wrong},
    time::Moment,
};
use seguito_store::{
    Broken, Json, Read, Tx,
    port::table::hex,
    read::{self, rules::TEAM},
    rows::*,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Saves an edit that was previewed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SaveCadences {
    /// The version that was edited; 0 = the shipped ones.
    pub version: i64,
    /// The mark that the preview gave.
    pub digest: String,
    /// All of them, as edited.
    pub cadences: Cadences,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The line of the timeline, by which it can be undone.
    pub sequence: i64,
    /// The version that stands now.
    pub version: i64,
}

/// The version of the cadences in force; 0 = the shipped ones.
pub async fn version(read: &mut Read) -> Result<i64, Broken> {
    Ok(read.get::<CadenceRow>((TEAM.to_owned(),)).await?.map_or(0, |row| row.version))
}

/// Saves an edit: only exactly what was previewed, over the version that was previewed.
pub async fn save(tx: &mut Tx, actor: &Actor, command: SaveCadences, now: Moment) -> Result<Saved, Refused> {
    actor.must_write()?;
    let current = version(tx).await?;
    same_version(current, Some(command.version))?;
    if !command.cadences.check().is_empty() {
        return Err(Refused::field("cadences", Wrong::Unreadable));
    }
    if command.digest != digest(&command.cadences, current) {
        return Err(Refused::field("digest", Wrong::Mismatch));
    }
    let before = read::rules::load(tx).await?.cadences;
    let row = CadenceRow { key: TEAM.into(), body: Json(command.cadences), version: current + 1 };
    tx.put(&row).await?;
    told(tx, actor, (&before, row), now).await
}

/// Goes back to the shipped cadences.
pub async fn restore_shipped(tx: &mut Tx, actor: &Actor, now: Moment) -> Result<Saved, Refused> {
    actor.must(Verb::ChangeSettings)?;
    let current = version(tx).await?;
    if current == 0 {
        return Err(Refusal::Touched { count: 0 }.into());
    }
    let before = read::rules::load(tx).await?.cadences;
    let row = CadenceRow { key: TEAM.into(), body: Json(Cadences::shipped()), version: current + 1 };
    tx.put(&row).await?;
    told(tx, actor, (&before, row), now).await
}

async fn told(
    tx: &mut Tx,
    actor: &Actor,
    (before, row): (&Cadences, CadenceRow),
    now: Moment,
) -> Result<Saved, Refused> {
    let rules = differing(before, &row.body.0);
    let words = serde_json::json!({ "rules": rules });
    let told = Told::of_house("cadence", actor.workspace.0, "saved").words(words);
    let sequence = line(tx, actor, told, now).await?;
    follow(tx, before, now).await?;
    Ok(Saved { sequence, version: row.version })
}

/// Places anew what rules place that differ from what they were.
pub(crate) async fn follow(tx: &mut Tx, before: &Cadences, now: Moment) -> Result<(), Broken> {
    let after = read::rules::load(tx).await?.cadences;
    let clients = touched(tx, before, &after).await?;
    let keys = differing(before, &after);
    refresh::let_go(tx, &clients, &|placement| keys.contains(&placement.occurrence.rule)).await?;
    refresh::refresh_all(tx, clients, now).await
}

/// The mark of exactly this edit over exactly this version.
pub(crate) fn digest(cadences: &Cadences, version: i64) -> String {
    let text = serde_json::to_vec(&(version, cadences)).unwrap_or_default();
    hex(&Sha256::digest(text))
}

/// The keys of the rules that differ; marks and tries touch all that repeat, so all rules are named then.
pub(crate) fn differing(old: &Cadences, new: &Cadences) -> BTreeSet<String> {
    let all = old.marks != new.marks || old.tries != new.tries;
    let mut keys = BTreeSet::new();
    let mut compare = |old: &[seguito_core::cadence::Rule], new: &[seguito_core::cadence::Rule]| {
        let differ = |rule: &&seguito_core::cadence::Rule, others: &[seguito_core::cadence::Rule]| {
            all || !others.contains(rule)
        };
        keys.extend(old.iter().filter(|rule| differ(rule, new)).map(|rule| rule.key.clone()));
        keys.extend(new.iter().filter(|rule| differ(rule, old)).map(|rule| rule.key.clone()));
    };
    compare(&old.client, &new.client);
    for pack in &new.packs {
        compare(rules_of(old, &pack.key), &pack.rules);
    }
    keys
}

fn rules_of<'a>(cadences: &'a Cadences, key: &str) -> &'a [seguito_core::cadence::Rule] {
    cadences.packs.iter().find(|pack| pack.key == key).map_or(&[], |pack| &pack.rules)
}

/// The clients that an edit can touch: those with a project of an edited pack, or all.
pub(crate) async fn touched(
    read: &mut Read,
    old: &Cadences,
    new: &Cadences,
) -> Result<Vec<ClientId>, Broken> {
    if old.client != new.client || old.marks != new.marks || old.tries != new.tries {
        let nil = ClientId(uuid::Uuid::nil());
        let all = read.all(&read::touchpoint::CLIENTS, (nil, i64::MAX)).await?;
        return Ok(all.into_iter().map(|(client,)| client).collect());
    }
    let edited = |pack: &&Pack| rules_of(old, &pack.key) != pack.rules.as_slice();
    let mut clients = BTreeSet::new();
    for pack in new.packs.iter().filter(edited) {
        let rows = read.all(&read::touchpoint::CLIENTS_OF_PACK, (pack.kind, pack.solution)).await?;
        clients.extend(rows.into_iter().map(|(client,)| client));
    }
    Ok(clients.into_iter().collect())
}
