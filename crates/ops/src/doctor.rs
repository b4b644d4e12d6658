//! Proof that what is kept is what follows from the facts: every client replayed from zero, every placement looked at
//! by itself, the chain of the timeline walked.

use crate::{doctor_placement, refresh};
use seguito_core::{due::due, id::*, time::Moment};
use seguito_store::{
    Broken, Read, Store, event,
    port::statement::TOGETHER,
    read::{
        self,
        fact_rows::{self, FactRows},
        facts::{Members, loads},
        rules::Rules,
        tally::{self, What},
    },
    rows::*,
};
use std::collections::HashMap;

/// What does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// In which workspace, by its slug.
    pub workspace: String,
    /// Of which client; `None` = of the workspace.
    pub client: Option<ClientId>,
    /// What, for whoever mends it.
    pub what: String,
}

/// What was looked at, and what does not hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Clients replayed.
    pub clients: usize,
    /// Rows of agendas compared.
    pub touchpoints: usize,
    /// Lines of timelines walked.
    pub lines: i64,
    /// What does not hold.
    pub differences: Vec<Difference>,
}

/// Examines every workspace. Changes nothing.
pub async fn examine(store: &Store) -> Result<Findings, Broken> {
    let across = store.across();
    let every =
        across.read(|read| Box::pin(async move { read.all_across(&workspace::EVERY, ()).await })).await?;
    let mut findings = Findings::default();
    for (workspace, slug, _) in every {
        let scope = store.scope(workspace);
        let found =
            scope.read(move |read| Box::pin(async move { examine_workspace(read, slug).await })).await?;
        findings.clients += found.clients;
        findings.touchpoints += found.touchpoints;
        findings.lines += found.lines;
        findings.differences.extend(found.differences);
    }
    Ok(findings)
}

/// Examines one workspace.
pub async fn examine_workspace(read: &mut Read, slug: String) -> Result<Findings, Broken> {
    let mut findings = Findings::default();
    let say = |findings: &mut Findings, client, what: String| {
        findings.differences.push(Difference { workspace: slug.clone(), client, what });
    };
    if let Some(line) = event::prove(read).await? {
        say(&mut findings, None, format!("the timeline does not hold from line {line} on"));
    }
    findings.lines = read.one(&event::HEAD, ()).await?.map_or(0, |(sequence, _)| sequence);
    for what in counts(read).await? {
        say(&mut findings, None, what);
    }
    let rules = read::rules::load(read).await?;
    let mut from = ClientId(uuid::Uuid::nil());
    let mut members = AsOf::default();
    loop {
        let clients = read.all(&read::touchpoint::CLIENTS, (from, TOGETHER as i64)).await?;
        let clients: Vec<ClientId> = clients.into_iter().map(|(client,)| client).collect();
        let Some(last) = clients.last().copied() else { return Ok(findings) };
        let mut agendas = agendas(read, &clients).await?;
        for (rows, kept) in refresh::gather(read, &clients).await? {
            findings.clients += 1;
            findings.touchpoints += kept.len();
            let client = rows.client.id;
            let agenda = agendas.remove(&client);
            for what in examine_client(read, (rows, agenda, &kept), &rules, &mut members).await? {
                say(&mut findings, Some(client), what);
            }
        }
        from = last;
    }
}

/// Kept counts that are not what one counts.
async fn counts(read: &mut Read) -> Result<Vec<String>, Broken> {
    let mut wrong = Vec::new();
    for what in What::ALL {
        let (kept, again) = (tally::of(read, what).await?, tally::again(read, what).await?);
        if kept != again {
            wrong.push(format!("counts of {what:?}: kept {kept:?}, counted {again:?}"));
        }
    }
    if !tally::names_hold(read).await? {
        wrong.push("the names that several clients bear are not those that are kept".into());
    }
    Ok(wrong)
}

async fn agendas(read: &mut Read, clients: &[ClientId]) -> Result<HashMap<ClientId, AgendaRow>, Broken> {
    let rows = read.among(&AgendaRow::BY_CLIENTS, clients).await?;
    Ok(fact_rows::one_each(rows, |row| row.client_id))
}

/// Members as they stood at one moment: agendas made together are replayed together.
#[derive(Default)]
struct AsOf {
    moment: Option<Moment>,
    members: Members,
}

impl AsOf {
    fn at(&mut self, moment: Moment) -> (&mut Members, Moment) {
        if self.moment != Some(moment) {
            *self = Self { moment: Some(moment), members: Members::default() };
        }
        (&mut self.members, moment)
    }
}

/// Examines one client, and the counts of its workspace: for tests that play with it.
pub async fn examine_client_of(
    read: &mut Read,
    slug: String,
    client: ClientId,
) -> Result<Vec<Difference>, Broken> {
    let rules = read::rules::load(read).await?;
    let Some((rows, kept)) = refresh::gather(read, &[client]).await?.pop() else { return Ok(Vec::new()) };
    let agenda = agendas(read, &[client]).await?.remove(&client);
    let found = examine_client(read, (rows, agenda, &kept), &rules, &mut AsOf::default()).await?;
    let say = |what| Difference { workspace: slug.clone(), client: Some(client), what };
    let found = found.into_iter().chain(counts(read).await?);
    Ok(found.map(say).collect())
}

async fn examine_client(
    read: &mut Read,
    (rows, agenda, kept): (FactRows, Option<AgendaRow>, &[TouchpointRow]),
    rules: &Rules,
    members: &mut AsOf,
) -> Result<Vec<String>, Broken> {
    let Some(row) = agenda else {
        return Ok(vec!["a client without agenda".into()]);
    };
    let mailless = rows.mailless();
    let facts = read::facts::make(read, rows, &loads(kept), members.at(row.as_of)).await?;
    let agenda = due(&facts, &rules.cadences, &rules.limits, row.as_of);
    let mut out = compare(kept, refresh::touchpoints(facts.client.id, &agenda));
    let again = refresh::agenda_row((&facts, mailless), &agenda, row.as_of);
    if again != row {
        out.push(format!("agenda: kept {row:?}, replayed {again:?}"));
    }
    out.extend(doctor_placement::look(&facts, rules, kept));
    Ok(out)
}

fn compare(kept: &[TouchpointRow], mut again: Vec<TouchpointRow>) -> Vec<String> {
    let mut kept = kept.to_vec();
    kept.sort_by_key(|row| row.id);
    again.sort_by_key(|row| row.id);
    let gone =
        kept.iter().filter(|row| !again.contains(row)).map(|row| format!("kept, not replayed: {row:?}"));
    let new =
        again.iter().filter(|row| !kept.contains(row)).map(|row| format!("replayed, not kept: {row:?}"));
    gone.chain(new).collect()
}
