//! What an edit of the cadences would change, for whom: computed over every client it touches, and kept nowhere.

use crate::cadence::{differing, digest, touched, version};
use seguito_core::{
    agenda::{Agenda, Bound, Entry, HeldWhy},
    cadence::{Cadences, Problem},
    due::due,
    facts::Facts,
    id::*,
    time::{Day, Moment},
};
use seguito_store::{
    Broken, Read, Scope,
    port::statement::TOGETHER,
    read::{
        self,
        fact_rows::{self, FactRows, KeptDay},
        facts::Members,
        rules::Rules,
    },
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZero,
    sync::Arc,
};
use tokio::task::JoinSet;

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

/// What an edit would change, for whom.
///
/// Clients are looked at side by side, on as many connections as there are cores to decide on: each client is of one
/// moment, though not all of the same.
///
/// # Errors
/// What the database could not do.
pub async fn preview(scope: &Scope, cadences: Cadences, now: Moment) -> Result<Preview, Broken> {
    let (mut preview, asked) = scope.read(move |read| Box::pin(asked(read, cadences, now))).await?;
    let Some((edit, clients)) = asked else { return Ok(preview) };
    preview.clients = clients.len();
    let edit = Arc::new(edit);
    let mut looks = JoinSet::new();
    for share in shares(&clients) {
        let (scope, edit) = (scope.clone(), Arc::clone(&edit));
        looks.spawn(async move {
            scope.read(move |read| Box::pin(async move { edit.changes(read, share).await })).await
        });
    }
    while let Some(changes) = looks.join_next().await {
        preview.changes.extend(changes.map_err(|lost| Broken::fault(lost.to_string()))??);
    }
    preview.changes.sort_by(|a, b| order(a).cmp(&order(b)));
    Ok(preview)
}

/// The edit and the clients that it touches, if there is anything to look at.
async fn asked(
    read: &mut Read,
    cadences: Cadences,
    now: Moment,
) -> Result<(Preview, Option<(Edit, Vec<ClientId>)>), Broken> {
    let rules = read::rules::load(read).await?;
    let digest = digest(&cadences, version(read).await?);
    let problems = cadences.check();
    let preview = Preview { digest, problems, changes: Vec::new(), clients: 0 };
    if !preview.problems.is_empty() || cadences == rules.cadences {
        return Ok((preview, None));
    }
    let clients = touched(read, &rules.cadences, &cadences).await?;
    let edit = Edit { keys: differing(&rules.cadences, &cadences), rules, cadences, now };
    Ok((preview, Some((edit, clients))))
}

/// Connections that one preview may take at once.
const SIDE_BY_SIDE: usize = 4;

/// Clients parted evenly, no part smaller than what is read at once.
fn shares(clients: &[ClientId]) -> impl Iterator<Item = Vec<ClientId>> {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get).min(SIDE_BY_SIDE);
    clients.chunks(clients.len().div_ceil(cores).max(TOGETHER)).map(<[_]>::to_vec)
}

/// What moves first, by its new day.
fn order(change: &Changed) -> impl Ord + '_ {
    (change.old == change.new, change.new, change.client, change.project, &change.rule)
}

/// An edit over the rules in force.
struct Edit {
    rules: Rules,
    cadences: Cadences,
    /// The rules that differ.
    keys: BTreeSet<String>,
    now: Moment,
}

type Place = (Option<ProjectId>, String);

/// One client, ready to be decided.
struct Look {
    name: String,
    facts: Facts,
    kept: Vec<KeptDay>,
    /// What is kept is what stands; else time alone has changed it since, and the sweep has not come by yet.
    fresh: bool,
}

impl Edit {
    /// What changes for some clients.
    async fn changes(&self, read: &mut Read, clients: Vec<ClientId>) -> Result<Vec<Changed>, Broken> {
        let mut members = Members::default();
        let mut changes = Vec::new();
        for some in clients.chunks(TOGETHER) {
            let kept = read.among(&fact_rows::KEPT_DAYS, some).await?;
            let mut kept = fact_rows::by_client(kept, |row| row.client_id);
            for rows in fact_rows::of_several(read, some).await? {
                let kept = kept.remove(&rows.client.id).unwrap_or_default();
                let look = self.look(read, (rows, kept), &mut members).await?;
                changes.extend(self.changes_of(look));
            }
        }
        Ok(changes)
    }

    async fn look(
        &self,
        read: &mut Read,
        (rows, kept): (FactRows, Vec<KeptDay>),
        members: &mut Members,
    ) -> Result<Look, Broken> {
        let name = rows.client.name.clone();
        let fresh = rows.agenda.as_ref().is_some_and(|kept| kept.recheck_on.is_none_or(|on| self.now < on));
        let own: Vec<_> = kept.iter().filter(|row| row.awaited).map(|row| (row.member_id, row.day)).collect();
        let facts = read::facts::make(read, rows, &own, (members, self.now)).await?;
        Ok(Look { name, facts, kept, fresh })
    }

    /// The next day of each edited rule of one client, before and after.
    fn changes_of(&self, look: Look) -> Vec<Changed> {
        let Look { name, mut facts, kept, fresh } = look;
        let before = if fresh {
            self.kept_days(&kept)
        } else {
            let agenda = due(&facts, &self.rules.cadences, &self.rules.limits, self.now);
            let next = self.next_days(&agenda);
            next.into_iter().map(|(place, (entry, _))| (place, (entry.day, entry.member))).collect()
        };
        facts.placements.retain(|placement| !self.keys.contains(placement.occurrence.rule.as_str()));
        let agenda = due(&facts, &self.cadences, &self.rules.limits, self.now);
        let after = self.next_days(&agenda);
        let places: BTreeSet<&Place> = before.keys().chain(after.keys()).collect();
        let client = facts.client.id;
        let change = |place| changed((client, &name, place), before.get(place).copied(), after.get(place));
        places.into_iter().map(change).collect()
    }

    fn kept_days(&self, kept: &[KeptDay]) -> BTreeMap<Place, (Day, MemberId)> {
        let mut out = BTreeMap::new();
        for row in kept.iter().filter(|row| self.keys.contains(&row.rule)) {
            // they come in the order of their days
            out.entry((row.project_id, row.rule.clone())).or_insert((row.day, row.member_id));
        }
        out
    }

    fn next_days<'a>(&self, agenda: &'a Agenda) -> BTreeMap<Place, (&'a Entry, Option<&'a HeldWhy>)> {
        let due = agenda.due.iter().map(|entry| (entry, None));
        let held = agenda.held.iter().map(|held| (&held.entry, Some(&held.why)));
        let mut out: BTreeMap<Place, (&Entry, Option<&HeldWhy>)> = BTreeMap::new();
        for (entry, why) in due.chain(held).filter(|(entry, _)| self.keys.contains(&entry.occurrence.rule)) {
            let place = (entry.occurrence.project, entry.occurrence.rule.clone());
            let earlier = out.get(&place).is_none_or(|(kept, _)| entry.day < kept.day);
            if earlier {
                out.insert(place, (entry, why));
            }
        }
        out
    }
}

fn changed(
    (client, name, (project, rule)): (ClientId, &str, &Place),
    old: Option<(Day, MemberId)>,
    new: Option<&(&Entry, Option<&HeldWhy>)>,
) -> Changed {
    Changed {
        client,
        name: name.into(),
        project: *project,
        rule: rule.clone(),
        old: old.map(|(day, _)| day),
        new: new.map(|(entry, _)| entry.day),
        bound: new.map_or(Vec::new(), |(e, _)| e.reason.moves.iter().map(|m| m.bound.clone()).collect()),
        held: new.and_then(|(_, why)| why.filter(|why| **why != HeldWhy::Planned).cloned()),
        member: new.map(|(entry, _)| entry.member).or(old.map(|(_, member)| member)),
    }
}
