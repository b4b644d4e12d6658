//! What was said: contacts that took place or were tried, and persons' words on what is due.

use super::{
    facts::{Teller, Told},
    names,
};
use jiff::civil::{Date, Time};
use seguito_core::{
    facts::{Direction, Flag, Interaction, Order, OrderKind, Outcome, Placement, Planned, Weight},
    id::*,
    people::Channel,
};

const VERBS: [(&str, Channel); 6] = [
    (" phoned ", Channel::Phone),
    (" videoed ", Channel::Video),
    (" met ", Channel::Meeting),
    (" mailed ", Channel::Mail),
    (" wrote to ", Channel::Chat),
    (" answered in writing", Channel::Mail),
];

/// Tells a contact; `false` when the line is none.
pub fn interaction(teller: &mut Teller, day: Date, time: Time, text: &str) -> Told<bool> {
    let found = VERBS.iter().find_map(|(verb, channel)| Some((text.split_once(verb)?, *verb, *channel)));
    let Some(((who, rest), verb, channel)) = found else { return Ok(false) };
    let mut parts = rest.split(", ");
    let (whom, about) = split_about(parts.next().unwrap_or_default());
    let (member, contact, direction) = sides(teller, who, whom, verb.contains("answered"))?;
    let mut interaction = Interaction {
        id: InteractionId(teller.id()),
        at: teller.moment(day, time)?,
        member,
        contact: Some(contact),
        channel,
        direction,
        outcome: Outcome::TookPlace,
        weight: Weight::Ordinary,
        projects: about.map_or_else(|| Ok(Vec::new()), |about| projects(teller, about))?,
        scripts: Vec::new(),
        again: None,
    };
    let mut blocked = false;
    for part in parts {
        match part {
            "blocked" => blocked = true,
            "no answer" => interaction.outcome = Outcome::NoAnswer,
            part => detail(&mut interaction, part)?,
        }
    }
    if blocked {
        open_flag(teller, &interaction, day)?;
    }
    teller.facts()?.interactions.push(interaction);
    Ok(true)
}

fn split_about(text: &str) -> (&str, Option<&str>) {
    match text.split_once("about ") {
        Some((whom, about)) => (whom.trim(), Some(about)),
        None => (text.trim(), None),
    }
}

fn projects(teller: &Teller, about: &str) -> Told<Vec<ProjectId>> {
    about.split(" and ").map(|name| teller.project(name.trim())).collect()
}

fn sides(teller: &Teller, who: &str, whom: &str, answered: bool) -> Told<(MemberId, ContactId, Direction)> {
    let member = |name: &str| Teller::find(&teller.members, name, "member");
    let contact = |name: &str| Teller::find(&teller.contacts, name, "contact");
    if answered {
        let first = teller.members.first().ok_or("there is no member")?;
        return Ok((first.1, contact(who)?, Direction::Theirs));
    }
    match member(who) {
        Ok(member) => Ok((member, contact(whom)?, Direction::Ours)),
        Err(_) => Ok((member(whom)?, contact(who)?, Direction::Theirs)),
    }
}

fn detail(interaction: &mut Interaction, part: &str) -> Told {
    if let Some(scripts) = part.strip_prefix("asked ") {
        for script in scripts.split(" and ") {
            interaction.scripts.push(names::one_of(&names::SCRIPTS, script, "script")?);
        }
    } else if let Some(rest) = part.strip_prefix("they will call") {
        interaction.outcome = Outcome::TheyWillCall;
        interaction.again = rest.strip_prefix(" by ").map(names::day).transpose()?;
    } else if let Some(about) = part.strip_prefix("about ") {
        return Err(format!("`about {about}` belongs right after the person"));
    } else {
        interaction.weight = names::key(Weight::from_key(part), part, "word on a contact")?;
    }
    Ok(())
}

fn open_flag(teller: &mut Teller, interaction: &Interaction, day: Date) -> Told {
    let first = *interaction.projects.first().ok_or("blocked: about which project?")?;
    let flag = Flag { id: FlagId(teller.id()), fact: interaction.id.into(), opened: day, closed: None };
    let project = teller.facts()?.projects.iter_mut().find(|project| project.id == first);
    project.ok_or("no such project")?.flags.push(flag);
    Ok(())
}

/// Tells a person's word on what is due; `false` when the line is none.
pub fn order(teller: &mut Teller, day: Date, time: Time, text: &str) -> Told<bool> {
    let Some((who, rest)) = text.split_once(' ') else { return Ok(false) };
    let Ok(member) = Teller::find(&teller.members, who, "member") else { return Ok(false) };
    let at = teller.moment(day, time)?;
    let (verb, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let (what, reasoned) = match verb {
        "moves" => {
            let (rule, to) = rest.split_once(" to ").ok_or("moves RULE to DAY")?;
            let (to, reasoned) = to.strip_suffix(", with a reason").map_or((to, false), |to| (to, true));
            let occurrence = standing(teller, rule, at)?.occurrence;
            (OrderKind::AnotherDay { occurrence, day: names::day(to)? }, reasoned)
        }
        "waives" => (OrderKind::NotNeeded { occurrence: standing(teller, rest, at)?.occurrence }, true),
        "pauses" => (pause(teller, rest)?, true),
        "plans" => return plan(teller, day, member, rest).map(|()| true),
        "placed" => return place(teller, at, member, rest).map(|()| true),
        _ => return Ok(false),
    };
    let order = Order { id: OrderId(teller.id()), at, member, what, reasoned };
    teller.facts()?.orders.push(order);
    Ok(true)
}

fn standing(
    teller: &Teller,
    text: &str,
    at: seguito_core::time::Moment,
) -> Told<seguito_core::agenda::Entry> {
    let (rule, project) = text.split_once(" of ").map_or((text, None), |(rule, name)| (rule, Some(name)));
    let project = project.map(|name| teller.project(name)).transpose()?;
    teller.standing(&names::one_of(&names::RULES, rule, "rule")?, project, at)
}

fn pause(teller: &Teller, text: &str) -> Told<OrderKind> {
    let (name, until) = match text.strip_prefix("until ") {
        Some(until) => (None, until),
        None => {
            text.split_once(" until ").map(|(name, until)| (Some(name), until)).ok_or("pauses until DAY")?
        }
    };
    let project = name.map(|name| teller.project(name)).transpose()?;
    Ok(OrderKind::Pause { project, until: names::day(until)? })
}

fn plan(teller: &mut Teller, made: Date, member: MemberId, text: &str) -> Told {
    let (channel, rest) = text.split_once(" with ").ok_or("plans CHANNEL with CONTACT on DAY")?;
    let (contact, rest) = rest.split_once(" on ").ok_or("plans CHANNEL with CONTACT on DAY")?;
    let (day, project) = rest.split_once(" for ").map_or((rest, None), |(day, name)| (day, Some(name)));
    let planned = Planned {
        id: PlannedId(teller.id()),
        made,
        day: names::day(day)?,
        member,
        contact: Some(Teller::find(&teller.contacts, contact, "contact")?),
        project: project.map(|name| teller.project(name)).transpose()?,
        channel: names::key(Channel::from_key(&channel.to_lowercase()), channel, "channel")?,
        settled: None,
        dropped: None,
    };
    teller.facts()?.planned.push(planned);
    Ok(())
}

fn place(teller: &mut Teller, at: seguito_core::time::Moment, member: MemberId, text: &str) -> Told {
    let (rule, day) = text.split_once(" on ").ok_or("placed RULE on DAY")?;
    let entry = standing(teller, rule, at)?;
    let placement = Placement {
        occurrence: entry.occurrence,
        day: names::day(day)?,
        member,
        contact: entry.contact,
        moves: Vec::new(),
        crowded: false,
    };
    teller.facts()?.placements.push(placement);
    Ok(())
}
