//! What happened: stages, states, marks and what holds for the whole client.

use super::{
    facts::{Teller, Told},
    names, said,
};
use jiff::civil::{Date, Time};
use seguito_core::{
    facts::{Dated, Event, Mark, MarkKind, Rhythm, StageEntered, StateSaid},
    id::*,
    project::{Builder, ClientState, SaidBy, Stage},
};
use std::sync::Arc;

/// Tells what happened on a day.
pub fn tell(teller: &mut Teller, day: Date, time: Time, text: &str) -> Told {
    let told = client(teller, day, text)?
        || project(teller, day, text)?
        || said::interaction(teller, day, time, text)?
        || said::order(teller, day, time, text)?;
    if told { Ok(()) } else { Err(format!("not understood: {text}")) }
}

fn dated(teller: &mut Teller, day: Date) -> Dated {
    Dated { fact: FactId(teller.id()), day }
}

fn client(teller: &mut Teller, day: Date, text: &str) -> Told<bool> {
    let fact = dated(teller, day);
    if let Some(name) = text.strip_prefix("do not contact ") {
        match name {
            "anyone" => teller.facts()?.client.do_not_contact = Some(fact),
            name => contact(teller, name)?.do_not_contact = Some(fact),
        }
    } else if let Some(name) = text.strip_suffix(" left") {
        contact(teller, name)?.left = Some(fact);
    } else if text == "dissolved" {
        teller.facts()?.client.dissolved = Some(fact);
    } else if text == "exit" {
        teller.facts()?.client.exit = Some(fact);
    } else if let Some(rhythm) = text.strip_prefix("own rhythm every ") {
        own_rhythm(teller, fact, rhythm)?;
    } else if let Some(last) = text.strip_prefix("import, last contact ") {
        import(teller, fact, names::day(last)?)?;
    } else if let Some(load) = text.strip_prefix("others load ") {
        others_load(teller, load)?;
    } else if let Some(mark) = text.strip_prefix("mark ") {
        set_mark(teller, fact, mark)?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

fn contact<'t>(teller: &'t mut Teller, name: &str) -> Told<&'t mut seguito_core::facts::Contact> {
    let id = Teller::find(&teller.contacts, name, "contact")?;
    let found = teller.facts()?.contacts.iter_mut().find(|contact| contact.id == id);
    found.ok_or_else(|| format!("no contact is called {name:?}"))
}

fn own_rhythm(teller: &mut Teller, fact: Dated, text: &str) -> Told {
    let (every, agreed) = match text.strip_suffix(", agreed") {
        Some(every) => (every, true),
        None => (text, false),
    };
    let day = teller.imported.unwrap_or(fact.day);
    let since = Dated { day, ..fact };
    teller.facts()?.client.rhythm = Some(Rhythm { every: names::span(every)?, since, agreed });
    Ok(())
}

fn import(teller: &mut Teller, fact: Dated, last: Date) -> Told {
    teller.imported = Some(last);
    let client = &mut teller.facts()?.client;
    client.backlog = Some(fact);
    if let Some(rhythm) = &mut client.rhythm {
        rhythm.since.day = last;
    }
    Ok(())
}

fn others_load(teller: &mut Teller, text: &str) -> Told {
    let (name, rest) = text.split_once(" with ").ok_or("others load MEMBER with N on DAY")?;
    let (count, day) = rest.split_once(" on ").ok_or("others load MEMBER with N on DAY")?;
    let id = Teller::find(&teller.members, name, "member")?;
    let (day, count) = (names::day(day)?, count.parse().map_err(|_| format!("not a number: {count:?}"))?);
    let members = teller.facts()?.members.iter_mut();
    members
        .filter(|member| member.id == id)
        .for_each(|member| _ = Arc::make_mut(&mut member.load).insert(day, count));
    Ok(())
}

fn set_mark(teller: &mut Teller, fact: Dated, text: &str) -> Told {
    let (text, change) = match (text.strip_suffix(" ended"), text.strip_suffix(" confirmed")) {
        (Some(text), _) => (text, "ended"),
        (_, Some(text)) => (text, "confirmed"),
        _ => (text, "set"),
    };
    let (kind, project) = text.split_once(" on ").map_or((text, None), |(kind, name)| (kind, Some(name)));
    let kind = names::key(MarkKind::from_key(kind), kind, "mark")?;
    let marks = match project {
        Some(name) => &mut teller.project_facts(name)?.marks,
        None => &mut teller.facts()?.client.marks,
    };
    if change == "set" {
        marks.push(Mark { fact: fact.fact, kind, since: fact.day, ended: None, confirmed: None });
        return Ok(());
    }
    let open = marks.iter_mut().rev().find(|mark| mark.kind == kind && mark.ended.is_none());
    let mark = open.ok_or("that mark is not set")?;
    *(if change == "ended" { &mut mark.ended } else { &mut mark.confirmed }) = Some(fact.day);
    Ok(())
}

fn project(teller: &mut Teller, day: Date, text: &str) -> Told<bool> {
    let fact = FactId(teller.id());
    if let Some((stage, name)) = text.split_once(" of ")
        && let Some(stage) = Stage::from_key(stage)
    {
        teller.project_facts(name)?.stages.push(StageEntered { fact, stage, day });
    } else if let Some((name, rest)) = text.strip_prefix("event of ").and_then(|rest| rest.split_once(" on "))
    {
        let event = Event {
            fact,
            day: names::day(rest)?,
            known: day,
            attendance_planned: None,
            attendance_noted: None,
        };
        teller.project_facts(name)?.event = Some(event);
    } else if let Some(name) = text.strip_prefix("attendance planned of ") {
        let event = teller.project_facts(name)?.event.as_mut().ok_or("there is no event")?;
        event.attendance_planned = Some(day);
    } else if let Some(name) = text.strip_prefix("attendance noted of ") {
        let event = teller.project_facts(name)?.event.as_mut().ok_or("there is no event")?;
        event.attendance_noted = Some(day);
    } else if let Some(name) = text.strip_suffix(" flag closed") {
        let flags = teller.project_facts(name)?.flags.iter_mut();
        let open = flags.rev().find(|flag| flag.closed.is_none());
        open.ok_or("no flag is open")?.closed = Some(day);
    } else if let Some(name) = text.strip_suffix(" quarterly, with a reason") {
        teller.project_facts(name)?.quarterly = Some(Dated { fact, day });
    } else if let Some((name, state)) = text.split_once(" is ") {
        let said = state_said(fact, day, state)?;
        teller.project_facts(name)?.states.push(said);
    } else {
        return Ok(false);
    }
    Ok(true)
}

fn state_said(fact: FactId, day: Date, text: &str) -> Told<StateSaid> {
    let mut parts = text.split(", ");
    let state = parts.next().unwrap_or_default();
    let state = names::key(ClientState::from_key(state), state, "state")?;
    let mut said =
        StateSaid { fact, state, builder: Builder::Nobody, day, entered: day, said_by: SaidBy::Us };
    for part in parts {
        if let Some(builder) = part.strip_prefix("built by ") {
            said.builder = names::key(Builder::from_key(builder), builder, "builder")?;
        } else if let Some(by) = part.strip_prefix("said by ") {
            said.said_by = names::key(SaidBy::from_key(by), by, "speaker")?;
        } else if let Some(entered) = part.strip_prefix("entered ") {
            said.entered = names::day(entered)?;
        } else {
            return Err(format!("not understood: {part:?}"));
        }
    }
    Ok(said)
}
