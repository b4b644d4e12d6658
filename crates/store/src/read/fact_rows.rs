//! The rows from which the facts of clients are made: of one, or of many by a fixed number of statements.

use crate::{
    Broken, Cause, Json, Read,
    port::statement::{Among, Record, Stmt},
    record,
    rows::*,
    statements,
};
use jiff::civil::Time;
use seguito_core::{
    facts::{Dated, Direction, Outcome, Placement, Weight},
    id::*,
    people::Channel,
    time::{Calendar, Day, Moment, Span},
};
use std::collections::HashMap;

/// The rows of one client.
#[derive(Clone, Debug)]
pub struct FactRows {
    /// The client.
    pub client: ClientFacts,
    /// Its people, the preferred one first.
    pub contacts: Vec<PersonFacts>,
    /// Marks, the oldest first.
    pub marks: Vec<MarkRow>,
    /// Contacts that happened, the oldest first.
    pub happened: Vec<Happened>,
    /// Contacts planned by hand.
    pub planned: Vec<PlannedRow>,
    /// Projects, the oldest first.
    pub projects: Vec<ProjectRow>,
    /// Their stages.
    pub stages: Vec<StageEnteredRow>,
    /// Their states.
    pub states: Vec<StateSaidRow>,
    /// Their flags.
    pub flags: Vec<FlagRow>,
    /// What persons ordered.
    pub orders: Vec<OrderRow>,
    /// Where its agenda placed things; `None` before the first.
    pub agenda: Option<Placed>,
}

impl FactRows {
    /// Whether nobody there has a mail address.
    pub fn mailless(&self) -> bool {
        self.contacts.iter().all(|person| person.mail.is_empty())
    }
}

record! {
    /// A client as the decision needs it.
    ClientFacts {
        id: ClientId = "Its id.",
        name: String = "Its name.",
        manager_id: MemberId = "Who looks after it.",
        calendar: Json<Calendar> = "Its working time.",
        prospect: Option<Json<Dated>> = "Came in as a prospect.",
        rhythm_every: Option<Span> = "A rhythm of its own.",
        rhythm_since: Option<Json<Dated>> = "From where it counts at first.",
        rhythm_agreed: bool = "Whether the client asked for it.",
        backlog: Option<Json<Dated>> = "Taken over, or handed over.",
        do_not_contact: Option<Json<Dated>> = "Nobody there may be contacted.",
        exit: Option<Json<Dated>> = "The relation has ended.",
        dissolved: Option<Json<Dated>> = "It no longer exists.",
    }
}

record! {
    /// A person as the decision needs one.
    PersonFacts {
        client_id: ClientId = "At which client.",
        id: ContactId = "Who.",
        phone: String = "Their number.",
        mail: String = "Their address.",
        chat: String = "Where to chat with them.",
        channels: Json<Vec<Channel>> = "Channels they like, the preferred one first.",
        calendar: Option<Json<Calendar>> = "Working time, if it differs from the client's.",
        hours_from: Option<Time> = "Likes to be reached from.",
        hours_until: Option<Time> = "Likes to be reached until.",
        do_not_contact: Option<Json<Dated>> = "Not to be contacted.",
        left_on: Option<Json<Dated>> = "No longer with the client.",
    }
}

record! {
    /// A contact as the decision needs it.
    Happened {
        client_id: ClientId = "With whom.",
        id: InteractionId = "Its id.",
        at: Moment = "When.",
        member_id: MemberId = "Our side.",
        contact_id: Option<ContactId> = "Their side.",
        channel: Channel = "How.",
        direction: Direction = "Who began.",
        outcome: Outcome = "What became of it.",
        weight: Weight = "How the shield takes it.",
        projects: Json<Vec<ProjectId>> = "Projects spoken of.",
        scripts: Json<Vec<String>> = "Scripts asked.",
        again: Option<Day> = "They will call, by this day.",
    }
}

record! {
    /// An agenda's frame as the decision needs it.
    Placed {
        client_id: ClientId = "Whose.",
        as_of: Moment = "Made as of.",
        recheck_on: Option<Moment> = "Could change by time alone from then on.",
        placements: Json<Vec<Placement>> = "Where occurrences were placed.",
    }
}

record! {
    /// Where an entry stands, without its reasons.
    KeptDay {
        client_id: ClientId = "Of which client.",
        project_id: Option<ProjectId> = "Of which project.",
        rule: String = "By which rule.",
        member_id: MemberId = "For which member.",
        day: Day = "On which day.",
        awaited: bool = "Whether it counts as the member's load.",
    }
}

macro_rules! client {
    () => {
        "SELECT id, name, manager_id, calendar, prospect, rhythm_every, rhythm_since, \
    rhythm_agreed, backlog, do_not_contact, exit, dissolved FROM client WHERE workspace_id = $1 AND id"
    };
}
macro_rules! people {
    () => {
        "SELECT client_id, id, phone, mail, chat, channels, calendar, hours_from, hours_until, \
    do_not_contact, left_on FROM contact WHERE workspace_id = $1 AND client_id"
    };
}
macro_rules! happened {
    () => {
        "SELECT client_id, id, at, member_id, contact_id, channel, direction, outcome, weight, \
    projects, scripts, again FROM interaction WHERE workspace_id = $1 AND client_id"
    };
}

macro_rules! placed {
    () => {
        "SELECT client_id, as_of, recheck_on, placements FROM agenda \
    WHERE workspace_id = $1 AND client_id"
    };
}

statements! {
    /// A client.
    CLIENT: (ClientId,) => ClientFacts = concat!(client!(), " = $2");
    /// Several clients.
    CLIENTS: Among<ClientId> => ClientFacts = concat!(client!(), crate::among!());
    /// The people of a client.
    PEOPLE: (ClientId,) => PersonFacts = concat!(people!(), " = $2 ORDER BY position, id");
    /// The people of several.
    PEOPLE_OF: Among<ClientId> => PersonFacts =
        concat!(people!(), crate::among!(), "ORDER BY client_id, position, id");
    /// Contacts with a client, without what was said.
    HAPPENED: (ClientId,) => Happened = concat!(happened!(), " = $2 ORDER BY at, id");
    /// Contacts with several.
    HAPPENED_WITH: Among<ClientId> => Happened =
        concat!(happened!(), crate::among!(), "ORDER BY client_id, at, id");
    /// An agenda's frame.
    PLACED: (ClientId,) => Placed = concat!(placed!(), " = $2");
    /// The frames of several.
    PLACED_OF: Among<ClientId> => Placed = concat!(placed!(), crate::among!());
    /// Where the entries of several stand.
    KEPT_DAYS: Among<ClientId> => KeptDay =
        concat!("SELECT client_id, project_id, rule, member_id, day, awaited FROM touchpoint \
                 WHERE workspace_id = $1 AND client_id", crate::among!(), "ORDER BY client_id, day, id");
}

/// Whose rows are read: of one client each kind has a statement of its own, for its index.
#[derive(Clone, Copy)]
enum Whose<'a> {
    One([ClientId; 1]),
    Several(&'a [ClientId]),
}

/// How rows of a kind are read, of one client and of several.
type Ways<R> = (&'static Stmt<(ClientId,), R>, &'static Stmt<Among<ClientId>, R>);

impl Whose<'_> {
    fn ids(&self) -> &[ClientId] {
        match self {
            Self::One(id) => id,
            Self::Several(ids) => ids,
        }
    }

    async fn rows<R: Record>(
        &self,
        read: &mut Read,
        (one, several): Ways<R>,
        client: impl Fn(&R) -> ClientId,
    ) -> Result<HashMap<ClientId, Vec<R>>, Broken> {
        let rows = match self {
            Self::One([id]) => read.all(one, (*id,)).await?,
            Self::Several(ids) => read.among(several, ids).await?,
        };
        Ok(by_client(rows, client))
    }
}

/// The rows of one client; its absence is an error.
pub async fn of(read: &mut Read, id: ClientId) -> Result<FactRows, Broken> {
    let rows = of_whom(read, Whose::One([id])).await?;
    rows.into_iter().next().ok_or_else(|| Broken::new(Cause::Missing, "client"))
}

/// The rows of several clients, in their order; whoever is absent is left out.
pub async fn of_several(read: &mut Read, ids: &[ClientId]) -> Result<Vec<FactRows>, Broken> {
    of_whom(read, Whose::Several(ids)).await
}

async fn of_whom(read: &mut Read, whose: Whose<'_>) -> Result<Vec<FactRows>, Broken> {
    let mut clients = whose.rows(read, (&CLIENT, &CLIENTS), |row| row.id).await?;
    let mut contacts = whose.rows(read, (&PEOPLE, &PEOPLE_OF), |row| row.client_id).await?;
    let mut marks =
        whose.rows(read, (&MarkRow::BY_CLIENT, &MarkRow::BY_CLIENTS), |row| row.client_id).await?;
    let mut happened = whose.rows(read, (&HAPPENED, &HAPPENED_WITH), |row| row.client_id).await?;
    let mut planned =
        whose.rows(read, (&PlannedRow::BY_CLIENT, &PlannedRow::BY_CLIENTS), |row| row.client_id).await?;
    let mut projects =
        whose.rows(read, (&ProjectRow::BY_CLIENT, &ProjectRow::BY_CLIENTS), |row| row.client_id).await?;
    let mut orders =
        whose.rows(read, (&OrderRow::BY_CLIENT, &OrderRow::BY_CLIENTS), |row| row.client_id).await?;
    let mut agendas = whose.rows(read, (&PLACED, &PLACED_OF), |row| row.client_id).await?;
    let with: Vec<ClientId> = projects.keys().copied().collect();
    let with = if with.len() == whose.ids().len() { whose } else { Whose::Several(&with) };
    let mut stages = with
        .rows(read, (&StageEnteredRow::BY_CLIENT, &StageEnteredRow::BY_CLIENTS), |row| row.client_id)
        .await?;
    let mut states =
        with.rows(read, (&StateSaidRow::BY_CLIENT, &StateSaidRow::BY_CLIENTS), |row| row.client_id).await?;
    let mut flags = with.rows(read, (&FlagRow::BY_CLIENT, &FlagRow::BY_CLIENTS), |row| row.client_id).await?;
    let rows = |id: &ClientId| {
        Some(FactRows {
            client: clients.remove(id)?.pop()?,
            contacts: contacts.remove(id).unwrap_or_default(),
            marks: marks.remove(id).unwrap_or_default(),
            happened: happened.remove(id).unwrap_or_default(),
            planned: planned.remove(id).unwrap_or_default(),
            projects: projects.remove(id).unwrap_or_default(),
            stages: stages.remove(id).unwrap_or_default(),
            states: states.remove(id).unwrap_or_default(),
            flags: flags.remove(id).unwrap_or_default(),
            orders: orders.remove(id).unwrap_or_default(),
            agenda: agendas.remove(id).and_then(|mut placed| placed.pop()),
        })
    };
    Ok(whose.ids().iter().filter_map(rows).collect())
}

/// Rows by their client, in their order.
pub fn by_client<R>(rows: Vec<R>, client: impl Fn(&R) -> ClientId) -> HashMap<ClientId, Vec<R>> {
    let mut out: HashMap<ClientId, Vec<R>> = HashMap::new();
    for row in rows {
        out.entry(client(&row)).or_default().push(row);
    }
    out
}

/// One row each, by its client.
pub fn one_each<R>(rows: Vec<R>, client: impl Fn(&R) -> ClientId) -> HashMap<ClientId, R> {
    rows.into_iter().map(|row| (client(&row), row)).collect()
}
