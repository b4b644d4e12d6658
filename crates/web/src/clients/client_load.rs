//! What a client's page shows, read as of one moment.

use crate::{App, error::Trouble, form::Form, here::Here};
use seguito_core::{
    cadence::Cadences,
    id::ClientId,
    people::Channel,
    time::{Moment, Span},
};
use seguito_store::{
    Broken, Read,
    read::{
        client::{self, ClientPage},
        house::{self, MemberLine},
        rules,
        timeline::{self, TrailLine},
    },
    rows::ClientRow,
};

/// Lines of the trail on a page.
const LINES: usize = 25;
/// Lines looked at, at most, to find those of one kind.
const LOOKED_AT: i64 = 2_000;

/// The page.
pub(crate) struct Loaded {
    /// The client with all that belongs to it.
    pub(crate) page: ClientPage,
    /// The members, former ones last.
    pub(crate) members: Vec<MemberLine>,
    /// The client that it was merged into.
    pub(crate) merged_into: Option<String>,
    /// A page of its trail, newest first.
    pub(crate) trail: Vec<TrailLine>,
    /// Where the next page begins; `None` = this is the end.
    pub(crate) next: Option<(Moment, i64)>,
    /// F8: working days between contacts with one person.
    pub(crate) gap: u16,
    /// The rhythm in force.
    pub(crate) rhythm: Option<Span>,
}

/// Loads it with the part of the trail that the address asks for.
pub(crate) async fn load(app: &App, here: &Here, id: ClientId, query: &Form) -> Result<Loaded, Trouble> {
    let part = Part::of(query.get("trail"));
    let before = place(query.get("before"));
    let now = here.now();
    let loaded =
        here.glance(app, move |read| Box::pin(async move { all(read, id, (part, before), now).await }));
    loaded.await?.ok_or(Trouble::Absent)
}

async fn all(
    read: &mut Read,
    id: ClientId,
    (part, before): (Part, (Moment, i64)),
    now: Moment,
) -> Result<Option<Loaded>, Broken> {
    let Some(mut page) = client::page(read, id, now).await? else { return Ok(None) };
    page.touchpoints.sort_by_key(|t| (!t.awaited, t.place != "due", t.day, t.opens_at, t.id));
    page.projects.reverse();
    page.contacts.sort_by_key(|contact| contact.left_on.is_some());
    let today = page.client.calendar.0.day_at(now);
    page.planned.retain(|planned| planned.settled.is_none() && planned.dropped.is_none());
    page.orders.retain(|order| order.taken_back_at.is_none() && order.day.is_some_and(|day| day > today));
    let (trail, next) = trail(read, id, part, before).await?;
    let merged_into = match page.client.merged_into {
        Some(other) => read.get::<ClientRow>((other,)).await?.map(|row| row.name),
        None => None,
    };
    let members = house::members(read).await?;
    let rules = rules::load(read).await?;
    let (gap, rhythm) = (rules.limits.gap, rhythm(&page, &rules.cadences));
    Ok(Some(Loaded { page, members, merged_into, trail, next, gap, rhythm }))
}

/// The client's own rhythm, else that of the next contact that comes round: what happens once has none.
fn rhythm(page: &ClientPage, cadences: &Cadences) -> Option<Span> {
    let of_next = || {
        page.touchpoints.iter().find_map(|touchpoint| {
            let project = page.projects.iter().find(|project| Some(project.id) == touchpoint.project_id);
            let pack = project.and_then(|project| cadences.pack(project.kind, project.solution));
            let reason = &touchpoint.entry.0.reason;
            let rule = cadences.rule(pack.map(|pack| pack.key.as_str()), &reason.rule)?;
            let begun = reason.count as usize > rule.first.len();
            // what counts from its start on says by the reason how long that is, not how often
            let every = if rule.counts_from_start() { rule.repeat } else { rule.repeat.and(reason.after) };
            every.filter(|_| begun)
        })
    };
    page.client.rhythm_every.or_else(of_next)
}

/// Which lines of the trail are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// All.
    All,
    /// Calls and meetings.
    Spoken,
    /// Mail and chat.
    Written,
    /// Changes of the record.
    Changes,
}

impl Part {
    /// As it stands in the address.
    pub(crate) fn of(key: &str) -> Self {
        match key {
            "spoken" => Self::Spoken,
            "written" => Self::Written,
            "changes" => Self::Changes,
            _ => Self::All,
        }
    }

    /// Its key.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Spoken => "spoken",
            Self::Written => "written",
            Self::Changes => "changes",
        }
    }

    fn holds(self, line: &TrailLine) -> bool {
        match self {
            Self::All => true,
            Self::Spoken => line.channel.is_some_and(Channel::spoken),
            Self::Written => line.channel.is_some_and(|channel| !channel.spoken()),
            Self::Changes => line.channel.is_none(),
        }
    }
}

/// A page of the trail and where the next begins.
pub(crate) async fn trail(
    read: &mut Read,
    id: ClientId,
    part: Part,
    mut before: (Moment, i64),
) -> Result<(Vec<TrailLine>, Option<(Moment, i64)>), Broken> {
    let step = 100;
    let (mut found, mut looked_at) = (Vec::new(), 0);
    while looked_at < LOOKED_AT {
        let lines = timeline::of_client(read, id, before, step).await?;
        let last_of_all = (lines.len() as i64) < step;
        for line in lines {
            if found.len() == LINES {
                return Ok((found, Some(before)));
            }
            before = (line.happened_at, line.sequence);
            if part.holds(&line) && !correction(&line) {
                found.push(line);
            }
        }
        if last_of_all {
            return Ok((found, None));
        }
        looked_at += step;
    }
    Ok((found, Some(before)))
}

/// A corrected contact says so itself.
fn correction(line: &TrailLine) -> bool {
    line.noun == "interaction" && line.verb == "corrected"
}

/// A place in the trail as it stands in an address.
pub(crate) fn written((at, sequence): (Moment, i64)) -> String {
    format!("{}.{sequence}", at.as_microsecond())
}

fn place(text: &str) -> (Moment, i64) {
    let read = || {
        let (at, sequence) = text.split_once('.')?;
        Some((Moment::from_microsecond(at.parse().ok()?).ok()?, sequence.parse().ok()?))
    };
    read().unwrap_or(timeline::NEWEST)
}
