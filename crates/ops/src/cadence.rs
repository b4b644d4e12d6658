//! The team's own cadences: what changes for whom is shown first, and saved only as it was shown (F10).

use crate::{
    Actor, Refused,
    client::same_version,
    record::{Told, line},
    refresh,
};
use seguito_core::{
    access::Verb,
    agenda::{Bound, Entry, HeldWhy},
    cadence::{Cadences, Pack, Problem},
    due::due,
    id::*,
    refusal::{Refusal, Wrong},
    time::{Day, Moment},
};
use seguito_store::{
    Broken, Json, Read, Tx,
    read::{self, facts::Members, rules::TEAM},
    rows::*,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// What an edit would change, for whom. Nothing was saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = CadencePreview)]
pub struct Preview {
    /// The mark of exactly this edit over exactly this version: saving asks for it.
    pub digest: String,
    /// What is wrong with the edit; then nothing was computed.
    pub problems: Vec<Problem>,
    /// What moves, appears or goes, by the new day.
    pub changes: Vec<Changed>,
    /// Clients looked at.
    pub clients: usize,
}

/// One rule of one client or project whose next day differs, or, with equal days, does not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = CadenceChange)]
pub struct Changed {
    /// Which client.
    pub client: ClientId,
    /// Its name.
    pub name: String,
    /// Which project.
    pub project: Option<ProjectId>,
    /// Which rule.
    pub rule: String,
    /// Its day until now; `None` = there was none.
    #[schema(value_type = Option<String>, format = Date)]
    pub old: Option<Day>,
    /// Its day then; `None` = none any more.
    #[schema(value_type = Option<String>, format = Date)]
    pub new: Option<Day>,
    /// What holds it where it is, or moves it on from its ideal day.
    pub bound: Vec<Bound>,
    /// Why it waits, where it waits for another reason than its day.
    pub held: Option<HeldWhy>,
    /// For which member.
    pub member: Option<MemberId>,
}

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

/// What an edit would change, for whom.
pub async fn preview(read: &mut Read, cadences: Cadences, now: Moment) -> Result<Preview, Broken> {
    let rules = read::rules::load(read).await?;
    let digest = digest(&cadences, version(read).await?);
    let problems = cadences.check();
    let mut preview = Preview { digest, problems, changes: Vec::new(), clients: 0 };
    if !preview.problems.is_empty() || cadences == rules.cadences {
        return Ok(preview);
    }
    let mut members = Members::default();
    for client in touched(read, &rules.cadences, &cadences).await? {
        preview.clients += 1;
        let kept = read.all(&TouchpointRow::BY_CLIENT, (client,)).await?;
        let mut facts = read::facts::load(read, client, &kept, (&mut members, now)).await?;
        let before = due(&facts, &rules.cadences, &rules.limits, now);
        let touched_rules = differing(&rules.cadences, &cadences);
        facts.placements.retain(|placement| !touched_rules.contains(placement.occurrence.rule.as_str()));
        let after = due(&facts, &cadences, &rules.limits, now);
        let changes = differences(&before, &after, &touched_rules);
        if !changes.is_empty() {
            let name = read.need::<ClientRow>((client,)).await?.name;
            let named = |change: Changed| Changed { client, name: name.clone(), ..change };
            preview.changes.extend(changes.into_iter().map(named));
        }
    }
    preview.changes.sort_by_key(|change| (change.old == change.new, change.new, change.client));
    Ok(preview)
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
    refresh::let_go(tx, &clients, &differing(before, &after)).await?;
    refresh::refresh_all(tx, clients, now).await
}

fn digest(cadences: &Cadences, version: i64) -> String {
    let text = serde_json::to_vec(&(version, cadences)).unwrap_or_default();
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The keys of the rules that differ; marks and tries touch all that repeat, so all rules are named then.
fn differing(old: &Cadences, new: &Cadences) -> BTreeSet<String> {
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
async fn touched(read: &mut Read, old: &Cadences, new: &Cadences) -> Result<Vec<ClientId>, Broken> {
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

type Place = (Option<ProjectId>, String);

/// The next day of each edited rule, before and after.
fn differences(
    before: &seguito_core::agenda::Agenda,
    after: &seguito_core::agenda::Agenda,
    rules: &BTreeSet<String>,
) -> Vec<Changed> {
    let (old, new) = (next_days(before, rules), next_days(after, rules));
    let places: BTreeSet<&Place> = old.keys().chain(new.keys()).collect();
    places.into_iter().map(|place| changed(place, old.get(place), new.get(place))).collect()
}

fn changed(
    (project, rule): &Place,
    old: Option<&(&Entry, Option<&HeldWhy>)>,
    new: Option<&(&Entry, Option<&HeldWhy>)>,
) -> Changed {
    Changed {
        client: ClientId(uuid::Uuid::nil()),
        name: String::new(),
        project: *project,
        rule: rule.clone(),
        old: old.map(|(entry, _)| entry.day),
        new: new.map(|(entry, _)| entry.day),
        bound: new.map_or(Vec::new(), |(e, _)| e.reason.moves.iter().map(|m| m.bound.clone()).collect()),
        held: new.and_then(|(_, why)| why.filter(|why| **why != HeldWhy::Planned).cloned()),
        member: new.or(old).map(|(entry, _)| entry.member),
    }
}

fn next_days<'a>(
    agenda: &'a seguito_core::agenda::Agenda,
    rules: &BTreeSet<String>,
) -> BTreeMap<Place, (&'a Entry, Option<&'a HeldWhy>)> {
    let due = agenda.due.iter().map(|entry| (entry, None));
    let held = agenda.held.iter().map(|held| (&held.entry, Some(&held.why)));
    let mut out: BTreeMap<Place, (&Entry, Option<&HeldWhy>)> = BTreeMap::new();
    for (entry, why) in due.chain(held).filter(|(entry, _)| rules.contains(&entry.occurrence.rule)) {
        let place = (entry.occurrence.project, entry.occurrence.rule.clone());
        let earlier = out.get(&place).is_none_or(|(kept, _)| entry.day < kept.day);
        if earlier {
            out.insert(place, (entry, why));
        }
    }
    out
}
