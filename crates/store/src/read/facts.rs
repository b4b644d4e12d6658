//! Everything that the decision may know of one client.

use crate::{
    Broken, Cause, Read,
    read::fact_rows::{ClientFacts, FactRows, Happened, PersonFacts},
    rows::*,
    statements,
};
use seguito_core::{
    facts::*,
    id::*,
    people::Channel,
    time::{Calendar, Day, Leave, Moment},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

statements! {
    /// A member's days with clients, from a day on.
    LOAD: (MemberId, Day, Day) => (Day, i64) =
        "SELECT day AS on_day, COUNT(*) FROM touchpoint WHERE workspace_id = $1 AND member_id = $2 \
         AND awaited = 1 AND day >= $3 AND day <= $4 GROUP BY day ORDER BY day";
}

/// How far ahead a member's other contacts are looked at, in days: beyond it days are free enough.
const AHEAD: i64 = 200;

/// Members as the decision sees them, each read once: for making many agendas anew.
#[derive(Clone, Debug, Default)]
pub struct Members {
    known: BTreeMap<MemberId, Member>,
}

impl Members {
    /// Counts a client's entries out (-1) or in (1): what one client takes of a day, the next one finds taken.
    pub fn count(&mut self, loads: &[(MemberId, Day)], by: i8) {
        for (member, day) in loads {
            if let Some(member) = self.known.get_mut(member) {
                let load = Arc::make_mut(&mut member.load).entry(*day).or_default();
                *load = load.saturating_add_signed(by.into());
            }
        }
    }

    async fn member(&mut self, read: &mut Read, id: MemberId, now: Moment) -> Result<Member, Broken> {
        if let Some(member) = self.known.get(&id) {
            return Ok(member.clone());
        }
        let member = member(read, id, now).await?;
        self.known.insert(id, member.clone());
        Ok(member)
    }
}

/// Makes the facts of a client from its rows, as of a moment. `own` are the days of the client's own entries, which do
/// not count as their members' load.
pub async fn make(
    read: &mut Read,
    rows: FactRows,
    own: &[(MemberId, Day)],
    (members, now): (&mut Members, Moment),
) -> Result<Facts, Broken> {
    let cache = members;
    let mut known: BTreeSet<MemberId> = rows.projects.iter().map(|p| p.manager_id).collect();
    known.insert(rows.client.manager_id);
    known.extend(rows.happened.iter().map(|i| i.member_id));
    known.extend(rows.planned.iter().map(|p| p.member_id));
    known.extend(rows.orders.iter().map(|o| o.member_id));
    let mut members = Vec::new();
    for id in known {
        let mut member = cache.member(read, id, now).await?;
        member.own = own.iter().filter(|(own, _)| *own == id).map(|(_, day)| *day).collect();
        members.push(member);
    }
    let FactRows {
        client,
        contacts,
        marks,
        happened,
        planned,
        projects,
        stages,
        states,
        flags,
        orders,
        agenda,
    } = rows;
    let project = |row| self::project(row, &stages, &states, &marks, &flags);
    Ok(Facts {
        client: self::client(client, &marks),
        contacts: contacts.into_iter().map(contact).collect(),
        members,
        projects: projects.into_iter().map(project).collect(),
        interactions: happened.into_iter().map(interaction).collect(),
        planned: planned.into_iter().map(plan).collect(),
        orders: orders.into_iter().filter(|o| o.taken_back_at.is_none()).filter_map(order).collect(),
        placements: agenda.map(|a| a.placements.0).unwrap_or_default(),
    })
}

/// The days of entries that count as their members' load.
pub fn loads(kept: &[TouchpointRow]) -> Vec<(MemberId, Day)> {
    kept.iter().filter(|row| row.awaited).map(|row| (row.member_id, row.day)).collect()
}

fn client(row: ClientFacts, marks: &[MarkRow]) -> Client {
    let since = row.rhythm_since.map(|since| since.0);
    Client {
        id: row.id,
        manager: row.manager_id,
        calendar: row.calendar.0,
        prospect: row.prospect.map(|d| d.0),
        rhythm: row.rhythm_every.zip(since).map(|(every, since)| Rhythm {
            every,
            since,
            agreed: row.rhythm_agreed,
        }),
        backlog: row.backlog.map(|d| d.0),
        marks: marks.iter().filter(|m| m.project_id.is_none()).map(mark).collect(),
        do_not_contact: row.do_not_contact.map(|d| d.0),
        exit: row.exit.map(|d| d.0),
        dissolved: row.dissolved.map(|d| d.0),
    }
}

fn mark(row: &MarkRow) -> Mark {
    Mark { fact: row.id, kind: row.kind, since: row.since, ended: row.ended, confirmed: row.confirmed }
}

/// Channels that nobody has said are read from what can reach them.
fn contact(row: PersonFacts) -> Contact {
    let channels = if row.channels.0.is_empty() { reachable(&row) } else { row.channels.0 };
    Contact {
        id: row.id,
        channels,
        calendar: row.calendar.map(|c| c.0),
        hours: row.hours_from.zip(row.hours_until),
        do_not_contact: row.do_not_contact.map(|d| d.0),
        left: row.left_on.map(|d| d.0),
    }
}

fn reachable(row: &PersonFacts) -> Vec<Channel> {
    let known = [(Channel::Phone, &row.phone), (Channel::Mail, &row.mail), (Channel::Chat, &row.chat)];
    known.into_iter().filter(|(_, address)| !address.is_empty()).map(|(channel, _)| channel).collect()
}

fn interaction(row: Happened) -> Interaction {
    Interaction {
        id: row.id,
        at: row.at,
        member: row.member_id,
        contact: row.contact_id,
        channel: row.channel,
        direction: row.direction,
        outcome: row.outcome,
        weight: row.weight,
        projects: row.projects.0,
        scripts: row.scripts.0,
        again: row.again,
    }
}

fn plan(row: PlannedRow) -> Planned {
    Planned {
        id: row.id,
        made: row.made,
        day: row.day,
        member: row.member_id,
        contact: row.contact_id,
        project: row.project_id,
        channel: row.channel,
        settled: row.settled.map(|d| d.0),
        dropped: row.dropped.map(|d| d.0),
    }
}

fn order(row: OrderRow) -> Option<Order> {
    let occurrence = row.occurrence.map(|o| o.0);
    let what = match row.kind.as_str() {
        "another-day" => OrderKind::AnotherDay { occurrence: occurrence?, day: row.day? },
        "not-needed" => OrderKind::NotNeeded { occurrence: occurrence? },
        _ => OrderKind::Pause { project: row.project_id, until: row.day? },
    };
    Some(Order { id: row.id, at: row.at, member: row.member_id, what, reasoned: !row.reason.is_empty() })
}

fn project(
    row: ProjectRow,
    stages: &[StageEnteredRow],
    states: &[StateSaidRow],
    marks: &[MarkRow],
    flags: &[FlagRow],
) -> Project {
    let id = row.id;
    Project {
        id,
        kind: row.kind,
        solution: row.solution,
        manager: row.manager_id,
        contact: row.contact_id,
        event: event(&row),
        quarterly: row.quarterly.map(|d| d.0),
        agreed_hour: row.agreed_hour,
        stages: stages.iter().filter(|s| s.project_id == id).map(stage).collect(),
        states: states.iter().filter(|s| s.project_id == id).map(state).collect(),
        marks: marks.iter().filter(|m| m.project_id == Some(id)).map(mark).collect(),
        flags: flags.iter().filter(|f| f.project_id == id && f.kind == "blocked").map(flag).collect(),
    }
}

fn stage(row: &StageEnteredRow) -> StageEntered {
    StageEntered { fact: row.id, stage: row.stage, day: row.day }
}

fn state(row: &StateSaidRow) -> StateSaid {
    StateSaid {
        fact: row.id,
        state: row.state,
        builder: row.builder,
        day: row.day,
        entered: row.entered,
        said_by: row.said_by,
    }
}

fn flag(row: &FlagRow) -> Flag {
    let fact = row.origin.map_or(FactId(row.id.0), FactId::from);
    Flag { id: row.id, fact, opened: row.opened, closed: row.closed }
}

fn event(row: &ProjectRow) -> Option<Event> {
    Some(Event {
        fact: row.event_fact?,
        day: row.event_day?,
        known: row.event_known?,
        attendance_planned: row.event_planned,
        attendance_noted: row.event_noted,
    })
}

/// A member with leaves and load, as the decision sees one.
async fn member(read: &mut Read, id: MemberId, now: Moment) -> Result<Member, Broken> {
    let row: MemberRow = read.need((id,)).await?;
    let calendar = calendar(read, &row).await?;
    let today = calendar.day_at(now);
    let until = today.checked_add(jiff::Span::new().days(AHEAD)).unwrap_or(Day::MAX);
    let load = read.all(&LOAD, (id, today, until)).await?;
    let load: BTreeMap<Day, u16> =
        load.into_iter().map(|(day, n)| (day, n.try_into().unwrap_or(u16::MAX))).collect();
    let daily_load = u16::try_from(row.daily_load).map_err(|e| Broken::new(Cause::Fault, e.to_string()))?;
    Ok(Member { id, calendar, daily_load, load: Arc::new(load), own: Vec::new() })
}

/// A member's working time with its leaves.
pub async fn calendar(read: &mut Read, row: &MemberRow) -> Result<Calendar, Broken> {
    let leaves = read.all(&LeaveRow::BY_MEMBER, (row.id,)).await?;
    let mut calendar = row.calendar.0.clone();
    calendar.leaves =
        leaves.iter().map(|leave| Leave { from: leave.from_day, until: leave.until_day }).collect();
    Ok(calendar)
}
