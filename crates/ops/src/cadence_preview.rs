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
    Broken, Read,
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
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{SyncSender, sync_channel},
    },
    thread::JoinHandle,
};

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
pub async fn preview(read: &mut Read, cadences: Cadences, now: Moment) -> Result<Preview, Broken> {
    let rules = read::rules::load(read).await?;
    let digest = digest(&cadences, version(read).await?);
    let problems = cadences.check();
    let mut preview = Preview { digest, problems, changes: Vec::new(), clients: 0 };
    if !preview.problems.is_empty() || cadences == rules.cadences {
        return Ok(preview);
    }
    let clients = touched(read, &rules.cadences, &cadences).await?;
    let edit = Arc::new(Edit { keys: differing(&rules.cadences, &cadences), rules, cadences, now });
    let mut deciders = Deciders::start(&edit);
    let mut members = Members::default();
    for some in clients.chunks(TOGETHER) {
        let kept = read.among(&fact_rows::KEPT_DAYS, some).await?;
        let mut kept = fact_rows::by_client(kept, |row| row.client_id);
        let mut looks = Vec::with_capacity(some.len());
        for rows in fact_rows::of_several(read, some).await? {
            let kept = kept.remove(&rows.client.id).unwrap_or_default();
            looks.push(edit.look(read, (rows, kept), &mut members).await?);
        }
        preview.clients += looks.len();
        deciders.decide(looks);
    }
    preview.changes = deciders.finish();
    preview.changes.sort_by(|a, b| order(a).cmp(&order(b)));
    Ok(preview)
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
    fn changes(&self, look: Look) -> Vec<Changed> {
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

/// Threads that decide while the next clients are being read.
struct Deciders {
    send: SyncSender<Vec<Look>>,
    threads: Vec<JoinHandle<Vec<Changed>>>,
}

/// Batches that may wait to be decided.
const WAITING: usize = 8;

impl Deciders {
    fn start(edit: &Arc<Edit>) -> Self {
        let (send, receive) = sync_channel::<Vec<Look>>(WAITING);
        let receive = Arc::new(Mutex::new(receive));
        let many = std::thread::available_parallelism().map_or(1, NonZero::get).min(4);
        let decider = |_| {
            let (edit, receive) = (Arc::clone(edit), Arc::clone(&receive));
            std::thread::spawn(move || {
                let mut changes = Vec::new();
                let next = || receive.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok(looks) = next() {
                    changes.extend(looks.into_iter().flat_map(|look| edit.changes(look)));
                }
                changes
            })
        };
        Self { send, threads: (0..many).map(decider).collect() }
    }

    fn decide(&mut self, looks: Vec<Look>) {
        // nobody takes it only where a decider has panicked, which `finish` passes on
        self.send.send(looks).ok();
    }

    fn finish(self) -> Vec<Changed> {
        drop(self.send);
        let done = |thread: JoinHandle<Vec<Changed>>| match thread.join() {
            Ok(changes) => changes,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        self.threads.into_iter().flat_map(done).collect()
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
