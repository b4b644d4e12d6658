//! From what was read to what is shown: every sentence is made here, in the member's words.

use super::{
    day::{Detail, Due, Missing, Note, Opened, TodayPage, When},
    gather::{Gathered, Known},
    turn::late,
};
use crate::{
    clients::next,
    here::Here,
    names::{addressed, dialled, first_word, with_title},
};
use seguito_core::{
    agenda::{Held, Standing},
    people::Channel,
    project::ClientState,
    time::{Day, Moment},
};
use seguito_store::read::{
    today::{TodayRow, UnplannedRow},
    weeks::HeldRow,
};
use seguito_words::Record;

/// The page.
pub(super) fn page(here: &Here, read: &Gathered) -> TodayPage {
    let missing = Missing { client: !read.any_client, rhythm: read.any_client && !read.any_awaited };
    TodayPage {
        day: here.today(),
        due: read.rows.iter().map(|row| entry(here, read, row)).collect(),
        opened: Opened::Acts,
        tomorrow: read.tomorrow,
        next: read.next.as_ref().map(|row| (row.client.clone(), row.day)),
        missing,
        held: read.held.iter().map(|row| held(here, read, row)).collect(),
        unplanned: read.unplanned.iter().map(|line| unplanned(here, line)).collect(),
        failed: read.failed.clone(),
    }
}

/// One entry, without its detail.
fn entry(here: &Here, read: &Gathered, row: &TodayRow) -> Due {
    let w = here.words();
    let today = here.today();
    let entry = &row.entry.0;
    let named = read.names.named(entry, &row.client, row.contact.as_deref());
    let mut why = vec![w.why(&entry.reason, &named, entry.day, today)];
    why.extend(w.why_missed(&entry.reason));
    why.extend(entry.also.iter().map(|(_, reason)| w.why(reason, &named, entry.day, today)));
    why.extend(w.why_shortened(&entry.reason));
    let who = first_word(row.contact.as_deref().unwrap_or(&row.client));
    why.extend(entry.asks.iter().map(|mark| w.asks(*mark, who)));
    why.extend(w.standing(entry, &read.names.around(named)));
    why.extend(entry.crowded.then(|| w.crowded_day(read.names.member_name(entry.member))));
    let title = row.contact_title.as_deref().unwrap_or_default();
    let person = row.contact.as_deref().map(|name| with_title(w, name, title));
    let tel =
        dialled(row.phone_e164.as_deref().unwrap_or_default(), row.phone.as_deref().unwrap_or_default());
    let ours = next::ours(w, entry.reason.purpose, row.project_id);
    let spoken = row.last_contact.map(|day| w.today_last_spoke_on(w.day_in_text(day, today)));
    Due {
        id: row.id,
        client_id: row.client_id,
        client: row.client.clone(),
        who: ours.as_ref().and(row.project.clone()).or(person),
        ours,
        first_name: who.to_owned(),
        tel: Some(tel).filter(|number| !number.is_empty()),
        mail: row.mail.clone().filter(|mail| !mail.is_empty()),
        when: when(here, row),
        why,
        channel: entry.channel,
        stage: row.kind.zip(row.stage),
        flags: read.flags.get(&row.client_id).cloned().unwrap_or_default(),
        marks: entry.offers.iter().map(|mark| w.mark(*mark)).collect(),
        notes: spoken.into_iter().collect(),
        detail: None,
    }
}

fn when(here: &Here, row: &TodayRow) -> When {
    let (w, entry) = (here.words(), &row.entry.0);
    if let Some(since) = late(row, here.now()) {
        return When::Late(since);
    }
    if matches!(entry.standing, Standing::Unplaceable { .. }) {
        return When::NoDay;
    }
    let tz = here.actor.calendar.tz();
    let clock = |moment: Moment| moment.to_zoned(tz.clone()).time();
    if let Some(at) = entry.at {
        return When::Hours(w.time(clock(at)));
    }
    let Some((from, until)) = entry.hours.map(|(from, until)| (clock(from), clock(until))) else {
        return When::AnyTime;
    };
    match (from > here.actor.calendar.from, until < here.actor.calendar.until) {
        (true, true) => When::Hours(w.time(from)),
        (true, false) => When::Hours(w.today_from(w.time(from))),
        (false, true) => When::Hours(w.today_until(w.time(until))),
        (false, false) => When::AnyTime,
    }
}

/// What only the current entry shows.
pub(super) fn detail(here: &Here, row: &TodayRow, known: &Known) -> Detail {
    let (w, today, entry) = (here.words(), here.today(), &row.entry.0);
    let who = first_word(row.contact.as_deref().unwrap_or(&row.client));
    let record = record(here, row, known, who);
    let to = addressed(known.contact.as_ref());
    let scripts = [&entry.script, &entry.second_script].into_iter().flatten();
    let questions = scripts.clone().flat_map(|key| w.script_questions(key, entry.opens_with, to));
    let name = entry.script.as_deref().and_then(|key| w.script_name(key));
    Detail {
        facts: facts(here, known, who),
        script: name.map(|name| {
            let opening = entry.script.as_deref().and_then(|key| w.script_opening(key));
            (name, opening.into_iter().chain(questions.map(|question| question.text)).collect())
        }),
        offers: entry.offers.iter().map(|mark| w.offer(*mark, who)).collect(),
        yes: w.yes_because(&record, today),
        doubts: w.doubts(&record, today).into_iter().map(|doubt| (doubt.question, doubt.answer)).collect(),
        may_wait: !entry.reason.purpose.stays(),
    }
}

fn record<'a>(here: &Here, row: &'a TodayRow, known: &'a Known, who: &'a str) -> Record<'a> {
    let since = known.client.rhythm_since.as_ref().map(|since| since.0.day);
    Record {
        who,
        last_spoke: last_spoke(known),
        asked_for: since.filter(|_| known.client.rhythm_agreed).map(|day| (who, day)),
        hours: known.contact.as_ref().and_then(|contact| contact.hours_from.zip(contact.hours_until)),
        this_month: usize::try_from(known.spoken.this_month).unwrap_or_default(),
        gap: gap(here),
        open: known.open,
        theirs_goes_on: known.projects.iter().any(|project| !over(project.state)),
        purpose: row.entry.0.reason.purpose,
    }
}

/// The day and the way of the last contact that was logged; else the day that a list named.
fn last_spoke(known: &Known) -> Option<(Day, Option<Channel>)> {
    let client = &known.client;
    let logged = known.spoken.last.map(|(at, channel, _)| (client.calendar.0.day_at(at), Some(channel)));
    logged.or(client.last_contact.map(|day| (day, None)))
}

/// The client's own project has come to its end, one way or the other.
fn over(state: ClientState) -> bool {
    matches!(state, ClientState::Concluded | ClientState::Failed)
}

fn gap(here: &Here) -> u16 {
    u16::try_from(here.workspace.gap).unwrap_or(u16::MAX)
}

/// Last spoke, asked for, all of us this month.
fn facts(here: &Here, known: &Known, who: &str) -> Vec<(String, String)> {
    let w = here.words();
    let spoke = match last_spoke(known) {
        Some((day, Some(channel))) => w.today_on_by(w.day_short_with_weekday(day), w.by_channel(channel)),
        Some((day, None)) => w.day_short(day, here.today()),
        None => w.today_never_spoke(),
    };
    let month = known.spoken.this_month;
    vec![
        (w.today_last_spoke(), spoke),
        (w.today_asked_for(who), wish(here, known).unwrap_or_else(|| w.today_no_wish())),
        (w.today_this_month(), w.today_contacts(month, w.number(month))),
    ]
}

/// The rhythm they asked for, or the hours they like.
fn wish(here: &Here, known: &Known) -> Option<String> {
    let w = here.words();
    let every = known.client.rhythm_every.filter(|_| known.client.rhythm_agreed).map(|span| w.every(span));
    let contact = known.contact.as_ref();
    let hours = contact.and_then(|contact| contact.hours_from.zip(contact.hours_until));
    let hours = hours.map(|(from, until)| w.today_hours(w.time(from), w.time(until)));
    match (every, hours) {
        (Some(every), Some(hours)) => Some(w.today_wish(every, hours)),
        (one, other) => one.or(other),
    }
}

fn held(here: &Here, read: &Gathered, row: &HeldRow) -> Note {
    let (w, entry) = (here.words(), &row.entry.0);
    let around = read.names.around(read.names.named(entry, &row.client, row.contact.as_deref()));
    let text = match (&row.why, entry.reason.moves.last()) {
        (_, Some(step)) => w.moved(step, &around),
        (Some(why), None) => w.held(&Held { entry: entry.clone(), why: why.0.clone() }, &around),
        (None, None) => String::new(),
    };
    Note { client_id: row.client_id, client: row.client.clone(), text }
}

fn unplanned(here: &Here, line: &UnplannedRow) -> Note {
    let w = here.words();
    let text = match line.last_contact {
        Some(day) => w.today_last_spoke_on(w.day_in_text(day, here.today())),
        None => w.today_never_spoken_with(),
    };
    Note { client_id: line.id, client: line.name.clone(), text }
}
