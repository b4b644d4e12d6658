//! Everything that Today reads, in one read of one moment.

use crate::names::Names;
use seguito_core::{
    id::{ClientId, MemberId, TouchpointId},
    time::{Day, Moment},
};
use seguito_store::{
    Broken, Read,
    read::{
        client::{self, Spoken},
        today::{self, TodayRow, UnplannedRow},
        weeks::{self, HeldRow},
    },
    rows::*,
};
use std::collections::BTreeMap;

/// How many lines the aside shows of each kind.
const BESIDE: i64 = 4;

/// What was read.
pub(super) struct Gathered {
    /// Whom to reach, as they open.
    pub rows: Vec<TodayRow>,
    /// Open red flags, by client.
    pub flags: BTreeMap<ClientId, Vec<String>>,
    /// How many open tomorrow.
    pub tomorrow: i64,
    /// The next after today.
    pub next: Option<TodayRow>,
    /// What is held back.
    pub held: Vec<HeldRow>,
    /// Clients with nothing planned.
    pub unplanned: Vec<UnplannedRow>,
    /// Whether there is any client.
    pub any_client: bool,
    /// Whether anything is awaited from anybody.
    pub any_awaited: bool,
    /// Clients whose agendas could not be worked out.
    pub failed: Vec<String>,
    /// The names and notes in the sentences.
    pub names: Names,
}

/// For whom, and when.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    /// The member whose day it is.
    pub member: MemberId,
    /// The middle of the member's day.
    pub midday: Moment,
    /// The same of the day after.
    pub morrow: Moment,
    /// Agendas that should have been made anew before then are missing something.
    pub stale: Moment,
    /// The member's day.
    pub today: Day,
    /// Working days between two contacts with one person.
    pub gap: i64,
}

/// What is known of the current entry's client.
pub(super) struct Known {
    /// The client.
    pub client: ClientRow,
    /// The person.
    pub contact: Option<ContactRow>,
    /// Its projects.
    pub projects: Vec<ProjectRow>,
    /// Flags, opportunities, requests and promises that are open.
    pub open: usize,
    /// When we spoke.
    pub spoken: Spoken,
}

pub(super) async fn gather(read: &mut Read, asked: Asked) -> Result<Gathered, Broken> {
    let Asked { member, midday, morrow, .. } = asked;
    let rows = today::today(read, member, midday).await?;
    let mut flags: BTreeMap<ClientId, Vec<String>> = BTreeMap::new();
    for (client, text) in today::flags(read, member, midday).await? {
        flags.entry(client).or_default().push(text);
    }
    let (any_client, any_awaited) = today::begun(read).await?;
    let held = weeks::held(read, Some(member), beginning(), BESIDE).await?;
    let entries = rows.iter().map(|row| &row.entry.0).chain(held.iter().map(|row| &row.entry.0));
    let entries: Vec<_> = entries.collect();
    Ok(Gathered {
        names: Names::of(read, (asked.gap, asked.today), &entries).await?,
        flags,
        tomorrow: today::count(read, member, (midday, morrow)).await?,
        next: if rows.is_empty() { today::next(read, member, midday).await? } else { None },
        held,
        unplanned: today::unplanned(read, member, BESIDE).await?,
        any_client,
        any_awaited,
        failed: today::stuck(read, member, asked.stale).await?,
        rows,
    })
}

fn beginning() -> (Day, TouchpointId) {
    (Day::constant(1, 1, 1), TouchpointId(uuid::Uuid::nil()))
}

/// The client of one entry.
pub(super) async fn known(read: &mut Read, row: &TodayRow, now: Moment) -> Result<Known, Broken> {
    let id = row.client_id;
    let contact = match row.contact_id {
        Some(contact) => read.get::<ContactRow>((contact,)).await?,
        None => None,
    };
    let flags = read.all(&FlagRow::BY_CLIENT, (id,)).await?;
    let opportunities = read.all(&OpportunityRow::BY_CLIENT, (id,)).await?;
    let requests = read.all(&RequestRow::BY_CLIENT, (id,)).await?;
    let open = flags.iter().filter(|row| row.closed.is_none()).count()
        + opportunities.iter().filter(|row| row.closed.is_none()).count()
        + requests.iter().filter(|row| row.answered.is_none()).count();
    Ok(Known {
        client: read.need((id,)).await?,
        contact,
        projects: read.all(&ProjectRow::BY_CLIENT, (id,)).await?,
        open,
        spoken: client::spoken(read, id, now).await?,
    })
}
