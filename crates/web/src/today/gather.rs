//! Everything that Today reads, in one read of one moment.

use seguito_core::id::ClientId;
use seguito_core::{
    agenda::Purpose,
    id::{MemberId, PlannedId, TouchpointId},
    time::Moment,
};
use seguito_store::{
    Broken, Read,
    read::{
        client::{self, ClientCursor, ClientFilter, ClientLine, Spoken},
        house::{self, MemberLine},
        today::{self, TodayRow},
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
    /// What was noted with contacts planned by hand.
    pub notes: BTreeMap<TouchpointId, String>,
    /// How many open tomorrow.
    pub tomorrow: i64,
    /// The next after today.
    pub next: Option<TodayRow>,
    /// What is held back.
    pub held: Vec<HeldRow>,
    /// Clients with nothing planned.
    pub unplanned: Vec<ClientLine>,
    /// How many clients there are.
    pub clients: i64,
    /// How many of them have nothing planned.
    pub without: i64,
    /// The members, for the names in sentences.
    pub members: Vec<MemberLine>,
}

/// For whom, and when.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    /// The member whose day it is.
    pub member: MemberId,
    /// The end of the member's day.
    pub midnight: Moment,
    /// The end of the day after.
    pub morrow: Moment,
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
    let Asked { member, midnight, morrow } = asked;
    let rows = today::today(read, member, midnight).await?;
    let mut flags: BTreeMap<ClientId, Vec<String>> = BTreeMap::new();
    for (client, text) in today::flags(read, member, midnight).await? {
        flags.entry(client).or_default().push(text);
    }
    let counts = client::counts(read).await?;
    let without =
        counts.by_facet.iter().find(|(facet, _)| *facet == "nothing").map_or(0, |(_, count)| *count);
    let nothing = ClientFilter { manager: Some(member), facet: "nothing".into(), ..ClientFilter::default() };
    Ok(Gathered {
        notes: notes(read, &rows).await?,
        flags,
        tomorrow: today::count(read, member, (midnight, morrow)).await?,
        next: if rows.is_empty() { today::next(read, member, midnight).await? } else { None },
        held: weeks::held(read, Some(member), beginning(), BESIDE).await?,
        unplanned: client::list(read, nothing, ClientCursor::by_name(), BESIDE).await?,
        clients: counts.all,
        without,
        members: house::members(read).await?,
        rows,
    })
}

fn beginning() -> (seguito_core::time::Day, TouchpointId) {
    (seguito_core::time::Day::constant(1, 1, 1), TouchpointId(uuid::Uuid::nil()))
}

async fn notes(read: &mut Read, rows: &[TodayRow]) -> Result<BTreeMap<TouchpointId, String>, Broken> {
    let mut notes = BTreeMap::new();
    for row in rows.iter().filter(|row| row.entry.0.reason.purpose == Purpose::ByHand) {
        let planned = PlannedId(row.entry.0.occurrence.origin.0);
        if let Some(planned) = read.get::<PlannedRow>((planned,)).await? {
            notes.insert(row.id, planned.about);
        }
    }
    Ok(notes)
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
