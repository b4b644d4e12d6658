//! The facts of a story as they grow from line to line.

use super::{happened, names, people};
use jiff::civil::{Date, Time};
use seguito_core::{
    agenda::{Agenda, Entry},
    cadence::{Cadences, Limits},
    due::due,
    facts::{Client, Facts},
    id::*,
    time::{Calendar, Moment},
};
use uuid::Uuid;

/// Who tells: facts, and the names that the story gave to ids.
#[derive(Default)]
pub struct Teller {
    /// Known so far; `None` until the client line.
    pub facts: Option<Facts>,
    /// Names of contacts.
    pub contacts: Vec<(String, ContactId)>,
    /// Names of members.
    pub members: Vec<(String, MemberId)>,
    /// Names of projects.
    pub projects: Vec<(String, ProjectId)>,
    /// The last contact that an import knew of.
    pub imported: Option<Date>,
    limits: Limits,
    ids: u128,
}

/// Why a line was not understood, or did not hold.
pub type Told<T = ()> = Result<T, String>;

impl Teller {
    /// Tells one line.
    pub fn tell(&mut self, line: &str) -> Told {
        if people::tell(self, line)? {
            return Ok(());
        }
        let (day, rest) = line.split_once(' ').ok_or_else(|| format!("not understood: {line}"))?;
        let day = names::day(day).map_err(|_| format!("not understood: {line}"))?;
        let (time, rest) = names::leading_time(rest.trim());
        happened::tell(self, day, time.unwrap_or(names::TEN), rest)
    }

    /// A fresh id: later facts have greater ones.
    pub fn id(&mut self) -> Uuid {
        self.ids += 1;
        Uuid::from_u128(self.ids)
    }

    /// The facts; a story begins with its client.
    pub fn facts(&mut self) -> Told<&mut Facts> {
        self.facts.as_mut().ok_or_else(|| "the client line comes first".to_owned())
    }

    /// Sets the shield.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// A moment in the client's zone.
    pub fn moment(&self, day: Date, time: Time) -> Told<Moment> {
        let facts = self.facts.as_ref().ok_or("the client line comes first")?;
        let zoned = day.to_datetime(time).to_zoned(facts.client.calendar.tz());
        zoned.map(|zoned| zoned.timestamp()).map_err(|why| why.to_string())
    }

    /// What the engine says at a moment.
    pub fn agenda(&self, now: Moment) -> Told<Agenda> {
        let facts = self.facts.as_ref().ok_or("the client line comes first")?;
        Ok(due(facts, &Cadences::shipped(), &self.limits, now))
    }

    /// The entry of a rule that stands in the agenda at a moment: what an order or a placement is about.
    pub fn standing(&self, rule: &str, project: Option<ProjectId>, now: Moment) -> Told<Entry> {
        let agenda = self.agenda(now)?;
        let entries = agenda.due.into_iter().chain(agenda.held.into_iter().map(|held| held.entry));
        let mut named = entries.filter(|entry| entry.occurrence.rule == rule);
        let fits = |entry: &Entry| project.is_none_or(|project| entry.occurrence.project == Some(project));
        named.rfind(fits).ok_or_else(|| format!("no {rule} stands in the agenda then"))
    }

    /// Begins with a client.
    pub fn begin(&mut self, calendar: Calendar) -> Told {
        if self.facts.is_some() {
            return Err("one client a story".to_owned());
        }
        let client = Client {
            id: ClientId(self.id()),
            manager: MemberId(Uuid::nil()),
            calendar,
            prospect: None,
            rhythm: None,
            backlog: None,
            marks: Vec::new(),
            do_not_contact: None,
            exit: None,
            dissolved: None,
        };
        self.facts = Some(Facts {
            client,
            contacts: Vec::new(),
            members: Vec::new(),
            projects: Vec::new(),
            interactions: Vec::new(),
            planned: Vec::new(),
            orders: Vec::new(),
            placements: Vec::new(),
        });
        Ok(())
    }

    /// The id that a name stands for.
    pub fn find<T: Copy>(named: &[(String, T)], name: &str, what: &str) -> Told<T> {
        let found = named.iter().find(|(known, _)| known == name);
        found.map(|(_, id)| *id).ok_or_else(|| format!("no {what} is called {name:?}"))
    }

    /// A project by name.
    pub fn project(&self, name: &str) -> Told<ProjectId> {
        Self::find(&self.projects, name, "project")
    }

    /// A project's facts by name.
    pub fn project_facts(&mut self, name: &str) -> Told<&mut seguito_core::facts::Project> {
        let id = self.project(name)?;
        let found = self.facts()?.projects.iter_mut().find(|project| project.id == id);
        found.ok_or_else(|| format!("no project is called {name:?}"))
    }
}
