//! One client with its people, projects and two years of contacts, as rows.

use super::{house::House, say};
use jiff::{ToSpan, civil::date, tz::TimeZone};
use seguito_core::{
    facts::{Direction, Outcome, Weight},
    id::*,
    people::{Channel, Language},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::{
        Day, Moment,
        holidays::{Holiday, holiday},
    },
};
use seguito_ops::term;
use seguito_store::{
    Json,
    event::NewEvent,
    port::{journal::Change, statement::Params, table::Row},
    rows::*,
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Contacts with each client.
const CONTACTS: i64 = 22;
/// Days between two of them.
const BETWEEN: i64 = 33;
/// People due for the member who is measured.
const DUE: usize = 50;

/// What is written together.
#[derive(Default)]
pub struct Rows {
    pub clients: Vec<ClientRow>,
    pub contacts: Vec<ContactRow>,
    pub projects: Vec<ProjectRow>,
    pub stages: Vec<StageEnteredRow>,
    pub states: Vec<StateSaidRow>,
    pub interactions: Vec<InteractionRow>,
    pub terms: Vec<TermRow>,
    pub lines: Vec<(NewEvent, Vec<Change>)>,
}

/// What is counted over all clients.
#[derive(Default)]
pub struct Numbers {
    projects: usize,
    due: usize,
}

/// One client.
struct Making<'a> {
    rows: &'a mut Rows,
    house: &'a House,
    at: usize,
    id: ClientId,
    member: MemberId,
    today: Day,
    now: Moment,
}

/// Makes the client with this number.
pub fn make(rows: &mut Rows, house: &House, (at, numbers): (usize, &mut Numbers), now: Moment) {
    let member = house.members[at % house.members.len()];
    let today = last_working_day(now);
    let mut making = Making { rows, house, at, id: ClientId(Uuid::now_v7()), member, today, now };
    let two = (at / house.members.len()) % 10 < 3;
    let kinds: Vec<usize> = (0..1 + usize::from(two)).map(|more| (numbers.projects + more) % 13).collect();
    numbers.projects += kinds.len();
    let measured = at % house.members.len() == 0;
    let due = measured && kinds.len() == 1 && kinds[0] < 10 && numbers.due < DUE;
    numbers.due += usize::from(due);
    let silent = match (due, measured) {
        (true, _) => 42,
        (false, true) => 1 + (at / 20 % 9) as i64,
        (false, false) => 1 + (at * 11 % 40) as i64,
    };
    making.client(silent);
    let people: Vec<ContactId> = (0..2).map(|position| making.person(position)).collect();
    let projects: Vec<(ProjectId, usize)> = kinds.iter().map(|kind| (making.project(*kind), *kind)).collect();
    for round in 0..CONTACTS {
        making.contact(people[0], &projects, (round, silent));
    }
}

/// Today, or the working day before it.
fn last_working_day(now: Moment) -> Day {
    let mut day = now.to_zoned(rome()).date();
    while day.weekday().to_monday_one_offset() > 5 || matches!(holiday("IT", None, day), Holiday::Yes(_)) {
        day = ago(day, 1);
    }
    day
}

fn rome() -> TimeZone {
    TimeZone::get("Europe/Rome").unwrap_or(TimeZone::UTC)
}

fn ago(day: Day, days: i64) -> Day {
    day.checked_sub(days.days()).unwrap_or(date(2000, 1, 1))
}

impl Making<'_> {
    fn client(&mut self, silent: i64) {
        let name = say::client(self.at);
        let row = ClientRow {
            id: self.id,
            sort_key: seguito_words::sort_key(Language::En, &name),
            manager_id: self.member,
            language: Language::It,
            calendar: Json(super::house::calendar()),
            tags: Json(Vec::new()),
            note: String::new(),
            extra: Json(BTreeMap::new()),
            card: Json(serde_json::Value::Null),
            prospect: None,
            rhythm_every: None,
            rhythm_since: None,
            rhythm_agreed: false,
            backlog: None,
            do_not_contact: None,
            exit: None,
            dissolved: None,
            last_contact: Some(ago(self.today, silent)),
            merged_into: None,
            created_at: self.moment(800, 0),
            version: 1,
            name,
        };
        self.line(("client", "added", row.id.0), &row, row.created_at);
        self.rows.terms.extend(term::rows(&row));
        self.rows.clients.push(row);
    }

    fn person(&mut self, position: usize) -> ContactId {
        let name = say::person(self.at, position);
        let row = ContactRow {
            id: ContactId(Uuid::now_v7()),
            client_id: self.id,
            sort_key: seguito_words::sort_key(Language::En, &name),
            position: position as i64,
            title: "Owner".into(),
            mail: format!("person-{}-{position}@client.example", self.at),
            phone: format!("+39 366 {:07}", self.at * 2 + position),
            phone_e164: format!("+39366{:07}", self.at * 2 + position),
            chat: String::new(),
            channels: Json(vec![Channel::Phone, Channel::Mail]),
            language: None,
            formal: None,
            gender: None,
            calendar: None,
            hours_from: None,
            hours_until: None,
            note: String::new(),
            extra: Json(BTreeMap::new()),
            card: Json(serde_json::Value::Null),
            do_not_contact: None,
            left_on: None,
            created_at: self.moment(800, 0),
            version: 1,
            name,
        };
        self.line(("contact", "added", row.id.0), &row, row.created_at);
        self.rows.terms.extend(term::rows(&row));
        let id = row.id;
        self.rows.contacts.push(row);
        id
    }

    /// Of thirteen projects ten are new builds, and one each an existing solution, a build and a retainer.
    fn project(&mut self, which: usize) -> ProjectId {
        let (kind, solution, stage) = match which {
            0..10 => (Kind::Consultancy, Some(Solution::NewBuild), Stage::Presentation),
            10 => (Kind::Consultancy, Some(Solution::Existing), Stage::Presentation),
            11 => (Kind::Build, None, Stage::Building),
            _ => (Kind::Retainer, None, Stage::Running),
        };
        let (name, id) = (format!("Order book {}", self.at), ProjectId(Uuid::now_v7()));
        let (state, builder) = (ClientState::Building, Builder::Others);
        let row = ProjectRow {
            id,
            client_id: self.id,
            sort_key: seguito_words::sort_key(Language::En, &name),
            kind,
            solution,
            manager_id: self.member,
            contact_id: None,
            agreed_hour: None,
            note: String::new(),
            stage,
            state,
            builder,
            event_fact: None,
            event_day: None,
            event_known: None,
            event_name: String::new(),
            event_who: String::new(),
            event_planned: None,
            event_noted: None,
            quarterly: None,
            quarterly_reason: String::new(),
            outcome: String::new(),
            outcome_answer: None,
            outcome_day: None,
            created_at: self.moment(790, 0),
            version: 1,
            name,
        };
        self.line(("project", "added", id.0), &row, row.created_at);
        self.rows.terms.extend(term::rows(&row));
        self.rows.projects.push(row);
        for (stage, days) in [(Stage::Kickoff, 785), (stage, 770)] {
            self.stage(id, stage, days);
        }
        let (fact, day) = (FactId(Uuid::now_v7()), ago(self.today, 760));
        let said = StateSaidRow {
            id: fact,
            client_id: self.id,
            project_id: id,
            state,
            builder,
            day,
            entered: day,
            said_by: SaidBy::Client,
        };
        self.line(("project", "state-said", id.0), &said, self.moment(760, 1));
        self.rows.states.push(said);
        id
    }

    fn stage(&mut self, project_id: ProjectId, stage: Stage, days: i64) {
        let (id, day) = (FactId(Uuid::now_v7()), ago(self.today, days));
        let row = StageEnteredRow { id, client_id: self.id, project_id, stage, day };
        self.line(("project", "stage-entered", project_id.0), &row, self.moment(days, 1));
        self.rows.stages.push(row);
    }

    fn contact(&mut self, person: ContactId, projects: &[(ProjectId, usize)], (round, silent): (i64, i64)) {
        let asked: BTreeSet<&str> =
            projects.iter().flat_map(|(_, which)| scripts(*which, round)).copied().collect();
        let row = InteractionRow {
            id: InteractionId(Uuid::now_v7()),
            client_id: self.id,
            member_id: self.member,
            contact_id: Some(person),
            at: self.moment(silent + BETWEEN * (CONTACTS - 1 - round), (self.at % 7) as i64),
            channel: Channel::Phone,
            direction: Direction::Ours,
            outcome: Outcome::TookPlace,
            weight: Weight::Ordinary,
            standing: Some(Standing::OnCourse),
            projects: Json(projects.iter().map(|(project, _)| *project).collect()),
            scripts: Json(asked.into_iter().map(str::to_owned).collect()),
            answers: Json(Vec::new()),
            progress: "On course".into(),
            critical: "none".into(),
            note: say::note(self.at + round as usize).into(),
            again: None,
            version: 1,
        };
        self.line(("interaction", "logged", row.id.0), &row, row.at);
        self.rows.interactions.push(row);
    }

    /// So many days before today, in working hours.
    fn moment(&self, days: i64, hour: i64) -> Moment {
        let day = ago(self.today, days).at(9, 5, 0, 0);
        let zoned = day.to_zoned(rome()).map(|zoned| zoned.timestamp() + hour.hours());
        zoned.unwrap_or(self.now)
    }

    fn line<R: Row>(&mut self, (noun, verb, id): (&'static str, &'static str, Uuid), row: &R, at: Moment) {
        let mut after = Vec::new();
        Params::push(row, &mut after);
        let event = NewEvent {
            id: EventId(Uuid::now_v7()),
            at,
            happened_at: Some(at),
            member: Some(self.member),
            via: "page",
            noun,
            noun_id: id,
            verb,
            client: Some(self.id),
            about: if noun == "project" { vec![id] } else { Vec::new() },
            undoes: None,
            words: serde_json::json!({ "house": self.house.slug }),
        };
        self.rows
            .lines
            .push((event, vec![Change { table: R::TABLE.name, before: None, after: Some(after) }]));
    }
}

fn scripts(which: usize, round: i64) -> &'static [&'static str] {
    match (which, round) {
        (0..10, 0) => &["start-of-work-new"],
        (0..10, _) => &["build"],
        (10, 0) => &["start-of-work-existing"],
        (10, _) => &["existing-solution"],
        (11, _) => &["interval-call", "build"],
        _ => &["retainer", "follow-up-meeting"],
    }
}
