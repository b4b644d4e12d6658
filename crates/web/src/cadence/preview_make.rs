//! What an edit would change, ready to be drawn: who moves, who does not and why, and one's own next weeks.

use crate::here::Here;
use jiff::ToSpan;
use seguito_core::{
    agenda::{Bound, HeldWhy},
    cadence::{Cadences, Problem},
    id::{ClientId, MemberId},
    time::{Day, Moment},
};
use seguito_ops::cadence_preview::{Changed, Preview, preview};
use seguito_store::{
    Broken, Scope,
    read::{house, today::TodayRow, weeks},
};
use std::collections::HashMap;

/// Weeks of one's own that are shown.
const WEEKS: usize = 5;

/// The preview of one edit.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub digest: String,
    pub problems: Vec<Problem>,
    /// Who moves, by the new day.
    pub moves: Vec<Changed>,
    /// Who does not, with why.
    pub stays: Vec<(Changed, Stays)>,
    /// Clients looked at.
    pub clients: usize,
    pub weeks: Vec<MyWeek>,
    /// Whether anything of the sentence differs from what is saved.
    pub differs: bool,
}

/// Why a contact does not move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stays {
    Due,
    Chosen(String),
    Together,
    Paused,
    Waived,
    OutOfReach,
    Shield,
    Same,
}

/// One week of one's own, if the edit is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MyWeek {
    pub monday: Day,
    /// Contacts that are there already, and stay.
    pub there: usize,
    /// Contacts that come from another week, or are new.
    pub moved: usize,
    /// How many there were before.
    pub before: usize,
}

/// For whom a preview is made.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub me: MemberId,
    pub today: Day,
    pub now: Moment,
}

impl Asked {
    pub(super) fn of(here: &Here) -> Self {
        Self { me: here.actor.member, today: here.today(), now: here.now() }
    }
}

/// Makes the preview of an edit.
///
/// # Errors
/// What the database could not do.
pub(super) async fn make(
    scope: &Scope,
    (stored, edited): (&Cadences, Cadences),
    asked: Asked,
) -> Result<Seen, Broken> {
    let differs = *stored != edited;
    let Preview { digest, problems, changes, clients } = preview(scope, edited, asked.now).await?;
    let (moves, stays): (Vec<_>, Vec<_>) = changes.into_iter().partition(|one| moves_on(one, asked.today));
    let mondays = mondays(asked.today);
    let span = (mondays[0], mondays[WEEKS]);
    let (members, rows) = scope
        .read(move |read| {
            Box::pin(async move {
                let mine = weeks::between(read, span, Some(asked.me)).await?;
                Ok::<_, Broken>((house::members(read).await?, mine))
            })
        })
        .await?;
    let names: HashMap<MemberId, String> =
        members.into_iter().map(|member| (member.id, member.name)).collect();
    let weeks = mondays.windows(2).map(|week| my_week((week[0], week[1]), &rows, &moves, asked.me)).collect();
    let stays = stays.into_iter().map(|one| {
        let why = stays_because(&one, &names, asked.today);
        (one, why)
    });
    Ok(Seen { digest, problems, moves, stays: stays.collect(), clients, weeks, differs })
}

/// Whether the day on which somebody calls differs: what is due already stays due.
fn moves_on(one: &Changed, today: Day) -> bool {
    let reached = |day: Option<Day>| day.map(|day| day.max(today));
    reached(one.old) != reached(one.new)
}

fn stays_because(one: &Changed, names: &HashMap<MemberId, String>, today: Day) -> Stays {
    match &one.held {
        Some(HeldWhy::Merged { .. }) => return Stays::Together,
        Some(HeldWhy::Paused { .. }) => return Stays::Paused,
        Some(HeldWhy::Waived { .. }) => return Stays::Waived,
        Some(HeldWhy::OutOfReach) => return Stays::OutOfReach,
        _ => {}
    }
    let chosen = one.bound.iter().find_map(|bound| match bound {
        Bound::Person { member } => Some(names.get(member).cloned().unwrap_or_default()),
        _ => None,
    });
    let shield = |bound: &Bound| matches!(bound, Bound::Gap { .. } | Bound::WeeklyCap { .. });
    match chosen {
        Some(name) => Stays::Chosen(name),
        None if one.new.is_some_and(|day| day <= today) => Stays::Due,
        None if one.bound.iter().any(shield) => Stays::Shield,
        None => Stays::Same,
    }
}

/// The Mondays of the weeks that are shown, and the one after.
fn mondays(today: Day) -> [Day; WEEKS + 1] {
    let back = i64::from(today.weekday().to_monday_zero_offset());
    let monday = today.checked_sub(back.days()).unwrap_or(today);
    std::array::from_fn(|week| {
        let days = i64::try_from(week * 7).unwrap_or_default().days();
        monday.checked_add(days).unwrap_or(Day::MAX)
    })
}

fn my_week((from, before): (Day, Day), rows: &[TodayRow], moves: &[Changed], me: MemberId) -> MyWeek {
    let within = |day: Day| (from..before).contains(&day);
    let mine = |one: &&Changed| one.member == Some(me);
    let count = rows.iter().filter(|row| within(row.day)).count();
    let lost =
        moves.iter().filter(mine).filter(|one| one.old.is_some_and(within) && !one.new.is_some_and(within));
    let come =
        moves.iter().filter(mine).filter(|one| one.new.is_some_and(within) && !one.old.is_some_and(within));
    MyWeek { monday: from, there: count.saturating_sub(lost.count()), moved: come.count(), before: count }
}

/// How many clients hear from us sooner, later, newly, or not any more.
pub(super) fn directions(moves: &[Changed]) -> [usize; 4] {
    let clients = |wanted: &dyn Fn(&Changed) -> bool| {
        let mut ids: Vec<ClientId> = moves.iter().filter(|one| wanted(one)).map(|one| one.client).collect();
        ids.sort();
        ids.dedup();
        ids.len()
    };
    [
        clients(&|one| one.old.zip(one.new).is_some_and(|(old, new)| new < old)),
        clients(&|one| one.old.zip(one.new).is_some_and(|(old, new)| new > old)),
        clients(&|one| one.old.is_none() && one.new.is_some()),
        clients(&|one| one.old.is_some() && one.new.is_none()),
    ]
}
