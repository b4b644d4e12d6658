//! Who is who: the lines before the first day.

use super::{
    facts::{Teller, Told},
    names,
};
use jiff::civil::time;
use seguito_core::{
    cadence::Limits,
    facts::{Contact, Dated, Member, Project},
    id::*,
    people::Channel,
    project::{Kind, Solution},
    time::{Calendar, Leave},
};
use std::sync::Arc;

/// Tells a line of people; `false` when it is none.
pub fn tell(teller: &mut Teller, line: &str) -> Told<bool> {
    let Some((word, rest)) = line.split_once(' ') else { return Ok(false) };
    let parts: Vec<&str> = rest.split(',').map(str::trim).collect();
    match word {
        "client" => client(teller, &parts)?,
        "contact" => contact(teller, &parts)?,
        "member" => member(teller, &parts)?,
        "project" => project(teller, &parts)?,
        "limits" => limits(teller, &parts)?,
        _ => return Ok(false),
    }
    Ok(true)
}

fn place(parts: &[&str]) -> Told<Calendar> {
    let [country, zone] = parts else { return Err("country and zone are missing".to_owned()) };
    let (country, region) = names::country(country)?;
    jiff::tz::TimeZone::get(zone).map_err(|_| format!("not a zone: {zone:?}"))?;
    Ok(Calendar {
        zone: (*zone).to_owned(),
        country: Some(country),
        region,
        days: (1..=5).collect(),
        from: time(9, 0, 0, 0),
        until: time(17, 0, 0, 0),
        leaves: Vec::new(),
    })
}

fn client(teller: &mut Teller, parts: &[&str]) -> Told {
    let (place_of, options) = parts.get(1..3).zip(parts.get(3..)).ok_or("client NAME, COUNTRY, ZONE")?;
    teller.begin(place(place_of)?)?;
    for option in options {
        if let Some(day) = option.strip_prefix("prospect since ") {
            let prospect = Dated { fact: FactId(teller.id()), day: names::day(day)? };
            teller.facts()?.client.prospect = Some(prospect);
        } else if let Some(days) = option.strip_prefix("days ") {
            teller.facts()?.client.calendar.days = names::weekdays(days)?;
        } else {
            return Err(format!("not understood: {option:?}"));
        }
    }
    Ok(())
}

fn leave(text: &str) -> Told<Leave> {
    let (from, until) = text.split_once(" to ").ok_or("away DAY to DAY")?;
    Ok(Leave { from: names::day(from)?, until: names::day(until)? })
}

fn contact(teller: &mut Teller, parts: &[&str]) -> Told {
    let [name, channels, options @ ..] = parts else { return Err("contact NAME, CHANNEL".to_owned()) };
    let channel = |key: &str| names::key(Channel::from_key(key.trim()), key, "channel");
    let channels = channels.split(" then ").map(channel).collect::<Told<Vec<_>>>()?;
    let id = ContactId(teller.id());
    let shared = teller.facts()?.client.calendar.clone();
    let mut own: Option<Calendar> = None;
    for option in options {
        let own = own.get_or_insert_with(|| shared.clone());
        if let Some(zone) = option.strip_prefix("zone ") {
            own.zone = zone.to_owned();
        } else if let Some(days) = option.strip_prefix("days ") {
            own.days = names::weekdays(days)?;
        } else if let Some(away) = option.strip_prefix("away ") {
            own.leaves.push(leave(away)?);
        } else {
            return Err(format!("not understood: {option:?}"));
        }
    }
    teller.contacts.push(((*name).to_owned(), id));
    let contact = Contact { id, channels, calendar: own, hours: None, do_not_contact: None, left: None };
    teller.facts()?.contacts.push(contact);
    Ok(())
}

fn member(teller: &mut Teller, parts: &[&str]) -> Told {
    let (place_of, options) = parts.get(1..3).zip(parts.get(3..)).ok_or("member NAME, COUNTRY, ZONE")?;
    let (mut calendar, mut daily_load) = (place(place_of)?, 8);
    for option in options {
        if let Some(days) = option.strip_prefix("days ") {
            calendar.days = names::weekdays(days)?;
        } else if let Some(away) = option.strip_prefix("away ") {
            calendar.leaves.push(leave(away)?);
        } else if let Some(load) = option.strip_prefix("load ") {
            daily_load = load.parse().map_err(|_| format!("not a load: {load:?}"))?;
        } else {
            return Err(format!("not understood: {option:?}"));
        }
    }
    let id = MemberId(teller.id());
    teller.members.push((parts[0].to_owned(), id));
    let facts = teller.facts()?;
    if facts.members.is_empty() {
        facts.client.manager = id;
    }
    facts.members.push(Member { id, calendar, daily_load, load: Arc::default(), own: Vec::new() });
    Ok(())
}

fn project(teller: &mut Teller, parts: &[&str]) -> Told {
    let [name, pack, options @ ..] = parts else { return Err("project NAME, PACK".to_owned()) };
    let (kind, solution) = match *pack {
        "consultancy new build" => (Kind::Consultancy, Some(Solution::NewBuild)),
        "consultancy existing solution" => (Kind::Consultancy, Some(Solution::Existing)),
        "build" => (Kind::Build, None),
        "agile build" => (Kind::AgileBuild, None),
        "retainer" => (Kind::Retainer, None),
        other => return Err(format!("not a pack: {other:?}")),
    };
    let id = ProjectId(teller.id());
    let manager = teller.facts()?.client.manager;
    let mut project = Project {
        id,
        kind,
        solution,
        manager,
        contact: None,
        stages: Vec::new(),
        states: Vec::new(),
        event: None,
        marks: Vec::new(),
        flags: Vec::new(),
        quarterly: None,
        agreed_hour: None,
    };
    for option in options {
        if let Some(contact) = option.strip_prefix("with ") {
            project.contact = Some(Teller::find(&teller.contacts, contact, "contact")?);
        } else if let Some(member) = option.strip_prefix("by ") {
            project.manager = Teller::find(&teller.members, member, "member")?;
        } else if let Some(hour) = option.strip_prefix("daily at ") {
            project.agreed_hour = Some(names::key(names::clock(hour), hour, "time")?);
        } else {
            return Err(format!("not understood: {option:?}"));
        }
    }
    teller.projects.push(((*name).to_owned(), id));
    teller.facts()?.projects.push(project);
    Ok(())
}

fn limits(teller: &mut Teller, parts: &[&str]) -> Told {
    let mut limits = Limits::default();
    for part in parts {
        let (word, number) = part.split_once(' ').ok_or("limits gap N, cap N")?;
        let number = number.parse().map_err(|_| format!("not a number: {number:?}"))?;
        match word {
            "gap" => limits.gap = number,
            "cap" => limits.weekly_cap = number,
            _ => return Err(format!("not a limit: {word:?}")),
        }
    }
    teller.set_limits(limits);
    Ok(())
}
