//! What is known of one client with all its projects: the only input of the decision besides rules and limits.
//!
//! The client is the unit, because the shield (F8) spans its projects and a client may have none.

use crate::{
    agenda::{Move, Occurrence},
    id::*,
    people::{Channel, names},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::{Calendar, Day, Moment, Span},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};

/// Everything that the decision may know of one client.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The client itself.
    pub client: Client,
    /// Its people, the preferred one first.
    pub contacts: Vec<Contact>,
    /// The members who look after it or appear in its facts.
    pub members: Vec<Member>,
    /// Its projects, oldest first.
    pub projects: Vec<Project>,
    /// Contacts that happened or were tried, oldest first.
    pub interactions: Vec<Interaction>,
    /// Contacts planned by hand.
    pub planned: Vec<Planned>,
    /// What persons said about occurrences, oldest first; undone ones are absent.
    pub orders: Vec<Order>,
    /// Days on which occurrences were placed before: kept while they still hold, so that a replay gives the same.
    pub placements: Vec<Placement>,
}

impl Facts {
    /// The marks that hold, of the client and of all its projects.
    pub fn marks(&self) -> impl Iterator<Item = &Mark> {
        let of_projects = self.projects.iter().flat_map(|project| &project.marks);
        self.client.marks.iter().chain(of_projects).filter(|mark| mark.ended.is_none())
    }
}

/// The organisation or person served.
#[derive(Clone, Debug, PartialEq)]
pub struct Client {
    /// Its id.
    pub id: ClientId,
    /// The member who looks after it where no project says otherwise.
    pub manager: MemberId,
    /// Its working time: a due day is a day of this calendar.
    pub calendar: Calendar,
    /// When it came in as a prospect; `None` once it has a project, or said no.
    pub prospect: Option<Dated>,
    /// A rhythm of its own, without a project (F10).
    pub rhythm: Option<Rhythm>,
    /// Taken over by an import, or handed over: what is older is a backlog and never late (F10).
    pub backlog: Option<Dated>,
    /// Marks on the client as a whole, ended ones included.
    pub marks: Vec<Mark>,
    /// Nobody there may be contacted.
    pub do_not_contact: Option<Dated>,
    /// The relation has ended (X9).
    pub exit: Option<Dated>,
    /// The client no longer exists.
    pub dissolved: Option<Dated>,
}

/// A fact that is nothing but its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Dated {
    /// The fact.
    pub fact: FactId,
    /// Its day, in the client's zone.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
}

/// A client's own rhythm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// How often.
    pub every: Span,
    /// Counted from here until the first contact: the last contact known, or the day it was agreed.
    pub since: Dated,
    /// Whether the client asked for it: an agreed rhythm neither waits for the shield nor counts in it.
    pub agreed: bool,
}

/// A person at the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Channels that can reach this person, the preferred one first; empty when nothing is known.
    pub channels: Vec<Channel>,
    /// Working time, if it differs from the client's.
    pub calendar: Option<Calendar>,
    /// Hours in which this person likes to be reached, local time.
    pub hours: Option<(jiff::civil::Time, jiff::civil::Time)>,
    /// Not to be contacted.
    pub do_not_contact: Option<Dated>,
    /// No longer with the client.
    pub left: Option<Dated>,
}

/// A member as the decision sees one.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its id.
    pub id: MemberId,
    /// Working time and leaves.
    pub calendar: Calendar,
    /// How many people a day are preferred at most.
    pub daily_load: u16,
    /// Contacts already placed, a day, of all clients: many days, and shared by the facts of every client.
    pub load: Arc<BTreeMap<Day, u16>>,
    /// The days of this client's own among them.
    pub own: Vec<Day>,
}

impl Member {
    /// Contacts already placed on a day for *other* clients.
    pub fn others_on(&self, day: Day) -> u16 {
        let all = self.load.get(&day).copied().unwrap_or(0);
        let own = self.own.iter().filter(|own| **own == day).count();
        all.saturating_sub(u16::try_from(own).unwrap_or(u16::MAX))
    }
}

/// One engagement.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// What for.
    pub kind: Kind,
    /// What was advised; only a consultancy has it.
    pub solution: Option<Solution>,
    /// The accountable manager (P27).
    pub manager: MemberId,
    /// Whom to reach first; `None` = the client's first contact.
    pub contact: Option<ContactId>,
    /// Our work: each stage entered, oldest first.
    pub stages: Vec<StageEntered>,
    /// The client's project: each state said, oldest first.
    pub states: Vec<StateSaid>,
    /// The planned event or party (F5), the latest word.
    pub event: Option<Event>,
    /// Marks, ended ones included.
    pub marks: Vec<Mark>,
    /// Red flags opened by "blocked" (F7), closed ones included.
    pub flags: Vec<Flag>,
    /// The reason given for going quarterly after twelve monthly contacts in failure (F6).
    pub quarterly: Option<Dated>,
    /// The hour of the daily call, client's time (agile build).
    pub agreed_hour: Option<jiff::civil::Time>,
}

/// Our work entered a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageEntered {
    /// The fact.
    pub fact: FactId,
    /// Which stage.
    pub stage: Stage,
    /// On which day.
    pub day: Day,
}

/// Somebody said how the client's project stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateSaid {
    /// The fact.
    pub fact: FactId,
    /// The state.
    pub state: ClientState,
    /// Who builds, as known then.
    pub builder: Builder,
    /// Since which day it is so.
    pub day: Day,
    /// When it was entered: a failure entered late makes one entry, not four (F6).
    pub entered: Day,
    /// Who said it.
    pub said_by: SaidBy,
}

/// An event or party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// The fact.
    pub fact: FactId,
    /// Its day.
    pub day: Day,
    /// Known since.
    pub known: Day,
    /// Who of us goes was settled on this day.
    pub attendance_planned: Option<Day>,
    /// Who was there was noted on this day.
    pub attendance_noted: Option<Day>,
}

names! {
    /// What makes a client need us closer (F9), or answer less (F11).
    MarkKind {
        /// Funding just received, or own money at stake.
        Fragile = "fragile",
        /// The team is forming.
        TeamForming = "team-forming",
        /// Installing an existing solution.
        Installing = "installing",
        /// Three tries on two channels without an answer.
        Silent = "silent",
    }
}

/// A mark with its day and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The fact.
    pub fact: FactId,
    /// Which.
    pub kind: MarkKind,
    /// Since.
    pub since: Day,
    /// Until; `None` = still holds.
    pub ended: Option<Day>,
    /// Last said to hold still, if asked again (fragile, after six months).
    pub confirmed: Option<Day>,
}

/// A red flag opened by "blocked".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its id.
    pub id: FlagId,
    /// The contact in which it was heard.
    pub fact: FactId,
    /// Opened on.
    pub opened: Day,
    /// Closed on.
    pub closed: Option<Day>,
}

names! {
    /// What became of a contact.
    Outcome {
        /// It took place: only this settles anything (F11).
        TookPlace = "took-place",
        /// Nobody answered: an attempt.
        NoAnswer = "no-answer",
        /// "They will call us": keeps the contact due.
        TheyWillCall = "they-will-call",
    }
}

names! {
    /// Who began it.
    Direction {
        /// We did: counts in the shield.
        Ours = "ours",
        /// The client did.
        Theirs = "theirs",
    }
}

names! {
    /// What a contact was about, as far as the shield cares (F8).
    Weight {
        /// An ordinary contact.
        Ordinary = "ordinary",
        /// An answer to the client.
        Answer = "answer",
        /// Urgent.
        Urgent = "urgent",
        /// An agreed rhythm: daily call, sprint review.
        Agreed = "agreed",
        /// An invoice, a reminder of one.
        Billing = "billing",
    }
}

/// A contact that happened, or was tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Interaction {
    /// Its id.
    pub id: InteractionId,
    /// When.
    pub at: Moment,
    /// Our side.
    pub member: MemberId,
    /// Their side; `None` when the person is unknown.
    pub contact: Option<ContactId>,
    /// How.
    pub channel: Channel,
    /// Who began.
    pub direction: Direction,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether it waits for, and counts in, the shield.
    pub weight: Weight,
    /// Projects spoken of.
    pub projects: Vec<ProjectId>,
    /// Scripts asked, by key. A written answer counts here once a person has read it and ticked it.
    pub scripts: Vec<String>,
    /// With [`Outcome::TheyWillCall`]: the later day, inside the window.
    pub again: Option<Day>,
}

/// A contact planned by hand: "call Tuesday about the licence".
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Its id.
    pub id: PlannedId,
    /// Planned on.
    pub made: Day,
    /// For which day.
    pub day: Day,
    /// For which member.
    pub member: MemberId,
    /// With whom.
    pub contact: Option<ContactId>,
    /// Which project, if any.
    pub project: Option<ProjectId>,
    /// How.
    pub channel: Channel,
    /// The contact that settled it.
    pub settled: Option<Dated>,
    /// Taken back.
    pub dropped: Option<Dated>,
}

/// A person's word on an occurrence or a rhythm (F10).
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// Given when.
    pub at: Moment,
    /// By whom.
    pub member: MemberId,
    /// What.
    pub what: OrderKind,
    /// Whether a reason was given; its words are on the page, not in the decision.
    pub reasoned: bool,
}

/// What a person may say about what is due.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderKind {
    /// On another day.
    AnotherDay {
        /// Which occurrence.
        occurrence: Occurrence,
        /// The day.
        day: Day,
    },
    /// Not needed; starts one interval anew.
    NotNeeded {
        /// Which occurrence.
        occurrence: Occurrence,
    },
    /// Nothing until a day, for the client or one project.
    Pause {
        /// One project, or `None` = the whole client.
        project: Option<ProjectId>,
        /// First day on which it may begin again.
        until: Day,
    },
}

/// Where an occurrence was placed before, and why there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// Which occurrence.
    pub occurrence: Occurrence,
    /// The day.
    pub day: Day,
    /// For which member.
    pub member: MemberId,
    /// With whom.
    pub contact: Option<ContactId>,
    /// What moved it there from its ideal day.
    pub moves: Vec<Move>,
    /// Every day was full for the member then, and this the least full one.
    #[serde(default)]
    pub crowded: bool,
}
