//! Everything that happened, in the order in which it happened.

use super::{
    days::Days,
    world::{Act, World},
    wrong,
};
use jiff::civil::Time;
use seguito_core::{
    id::MemberId,
    time::{Calendar, Day, Moment},
};
use seguito_store::Broken;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// Fields that are days.
const DAYS: [&str; 9] = ["day", "since", "from", "until", "due_on", "made_on", "opened", "again", "entered"];

/// When somebody comes in.
const MORNING: Time = Time::constant(8, 0, 0, 0);

/// One thing that happened.
pub(super) struct Happening {
    /// When.
    pub at: Moment,
    /// The client's day.
    pub day: Day,
    /// To whom: the place of the client, or of the colleague who joined.
    pub place: usize,
    /// What.
    pub what: What,
}

/// What happened.
pub(super) enum What {
    /// A colleague joined.
    Joined,
    /// The client came in.
    CameIn(Calendar),
    /// An op.
    Did(Act),
}

/// Expands what comes again, turns phrases into days, and puts all of it in order.
pub(super) fn in_order(world: &World, ours: &Calendar, now: Moment) -> Result<Vec<Happening>, Broken> {
    let owner = (MemberId(Uuid::nil()), ours);
    let mut all = Vec::new();
    let here = Days::new(ours, owner, ours.day_at(now));
    for (place, colleague) in world.team.iter().enumerate() {
        let story = Story { place, calendar: ours, days: &here };
        all.push(story.happening(here.find(&colleague.since)?, MORNING, What::Joined)?);
    }
    for (place, client) in world.clients.iter().enumerate() {
        let (zone, country) = (client.zone.clone(), Some(client.country.clone()));
        let calendar = Calendar { zone, country, region: None, ..ours.clone() };
        let days = Days::new(&calendar, owner, calendar.day_at(now));
        let story = Story { place, calendar: &calendar, days: &days };
        story.tell(&client.since, &client.acts, &mut all)?;
    }
    all.sort_by_key(|happening| happening.at);
    Ok(all)
}

/// A project tells its stages by name and day: each is an act of its own.
fn with_stages(act: &Act) -> Vec<Act> {
    let mut own = act.clone();
    let stages =
        own.fields.remove("stages").and_then(|stages| stages.as_object().cloned()).unwrap_or_default();
    let stage = |(stage, day): (String, Value)| Act {
        on: day.as_str().unwrap_or_default().to_owned(),
        verb: "stage".into(),
        key: None,
        fields: Map::from_iter([("project".into(), json!(act.key)), ("stage".into(), json!(stage))]),
        ..act.clone()
    };
    std::iter::once(own).chain(stages.into_iter().map(stage)).collect()
}

struct Story<'a> {
    place: usize,
    calendar: &'a Calendar,
    days: &'a Days<'a>,
}

impl Story<'_> {
    fn tell(&self, since: &str, acts: &[Act], all: &mut Vec<Happening>) -> Result<(), Broken> {
        let came = self.days.find(since)?;
        all.push(self.happening(came, MORNING, What::CameIn(self.calendar.clone()))?);
        let every: Vec<Act> = acts.iter().flat_map(with_stages).collect();
        for act in &every {
            let days = match (&act.every, &act.last) {
                (Some(every), Some(last)) => self.days.every(&act.on, every, last)?,
                _ => vec![self.days.find(&act.on)?],
            };
            for day in days {
                all.push(self.happening(day, act.at, What::Did(self.dated(act)?))?);
            }
        }
        Ok(())
    }

    fn happening(&self, day: Day, at: Time, what: What) -> Result<Happening, Broken> {
        let at = day.to_datetime(at).to_zoned(self.calendar.tz()).map_err(wrong)?.timestamp();
        Ok(Happening { at, day, place: self.place, what })
    }

    /// The act with days where its fields say phrases.
    fn dated(&self, act: &Act) -> Result<Act, Broken> {
        let mut act = act.clone();
        for (field, value) in &mut act.fields {
            if let (true, Some(phrase)) = (DAYS.contains(&field.as_str()), value.as_str()) {
                *value = Value::String(self.days.find(phrase)?.to_string());
            }
        }
        Ok(act)
    }
}
