//! An agenda in the words of a story.

use super::facts::Teller;
use seguito_core::{
    agenda::{Agenda, Because, Bound, Entry, HeldWhy, Occurrence, Reason, Standing},
    time::Span,
};

/// One entry: its line, and the lines that may stand under it.
pub struct Said {
    /// `due ...` or `held ...`.
    pub line: String,
    /// Every line that holds under it.
    pub under: Vec<String>,
}

impl Teller {
    /// What is due, in the words of a story.
    pub fn say_due(&self, agenda: &Agenda) -> Vec<Said> {
        agenda.due.iter().map(|entry| self.say("due", entry)).collect()
    }

    /// What is held, in the words of a story.
    pub fn say_held(&self, agenda: &Agenda) -> Vec<Said> {
        let say = |held: &seguito_core::agenda::Held| {
            let mut said = self.say("held", &held.entry);
            said.under.push(format!("why {}", self.say_why(&held.why)));
            said
        };
        agenda.held.iter().map(say).collect()
    }

    /// What is settled, in the words of a story.
    pub fn say_settled(&self, agenda: &Agenda) -> Vec<String> {
        let say = |settled: &seguito_core::agenda::Settled| {
            format!("settled {} on {}", self.say_occurrence(&settled.occurrence), settled.day)
        };
        agenda.settled.iter().map(say).collect()
    }

    fn say(&self, list: &str, entry: &Entry) -> Said {
        let occurrence = self.say_occurrence(&entry.occurrence);
        let member = name_of(&self.members, entry.member);
        let person = match (entry.contact, entry.channel) {
            (contact, Some(channel)) => {
                let contact = contact.map_or("nobody known", |contact| name_of(&self.contacts, contact));
                format!("{contact} by {}", channel.key())
            }
            (_, None) => "ourselves".to_owned(),
        };
        let line = format!("{list} {} {occurrence}: {person}, {member}", entry.day);
        let mut under = say_reason(&entry.reason);
        under.extend(self.say_moves(&entry.reason));
        under.extend(entry.window.1.map(|latest| format!("window {} to {latest}", entry.window.0)));
        under.extend(self.say_standing(&entry.standing));
        under.push(format!("try {}", entry.attempt));
        let scripts: Vec<_> = entry.script.iter().chain(&entry.second_script).collect();
        under.extend(scripts.iter().map(|script| format!("script {script}")));
        under.extend(scripts.is_empty().then(|| "script none".to_owned()));
        under.extend(entry.also.iter().map(|(other, _)| format!("with {}", self.say_place(other))));
        under.extend(entry.offers.iter().map(|mark| format!("offers {}", mark.key())));
        Said { line, under }
    }

    fn say_place(&self, occurrence: &Occurrence) -> String {
        let project = occurrence.project.map(|project| format!(" of {}", name_of(&self.projects, project)));
        format!("{}{}", occurrence.rule, project.unwrap_or_default())
    }

    fn say_occurrence(&self, occurrence: &Occurrence) -> String {
        let number = if occurrence.number == 1 { String::new() } else { format!(" #{}", occurrence.number) };
        self.say_place(occurrence) + &number
    }

    fn say_moves(&self, reason: &Reason) -> Vec<String> {
        let say = |step: &seguito_core::agenda::Move| {
            format!("moved from {} to {} by {}", step.from, step.to, cause(&step.bound))
        };
        reason.moves.iter().map(say).collect()
    }

    fn say_standing(&self, standing: &Standing) -> Option<String> {
        match standing {
            Standing::Planned | Standing::Open => None,
            Standing::Late { since } => Some(format!("late since {since}")),
            Standing::Unplaceable { bound } => Some(format!("unplaceable by {}", cause(bound))),
        }
    }

    fn say_why(&self, why: &HeldWhy) -> String {
        match why {
            HeldWhy::Planned => "planned".to_owned(),
            HeldWhy::Moved => "moved".to_owned(),
            HeldWhy::Merged { into } => format!("merged into {}", self.say_place(into)),
            HeldWhy::Paused { until, .. } => format!("paused until {until}"),
            HeldWhy::Waived { .. } => "waived".to_owned(),
            HeldWhy::OutOfReach => "out of reach".to_owned(),
            HeldWhy::Backlog => "backlog".to_owned(),
        }
    }
}

fn name_of<T: PartialEq>(named: &[(String, T)], id: T) -> &str {
    named.iter().find(|(_, known)| *known == id).map_or("?", |(name, _)| name)
}

/// A reason counts from one fact; a try without an answer is told beside it.
fn say_reason(reason: &Reason) -> Vec<String> {
    let mut lines = Vec::new();
    let mut say = |span: Option<Span>, because: Because| {
        let way = if reason.ahead { "before" } else { "since" };
        let span = span.map(|span| format!("{span} ")).unwrap_or_default();
        lines.push(format!("because {span}{way} {} {}", because.kind.key(), because.day));
    };
    say(reason.after, reason.because);
    reason.tried.into_iter().for_each(|tried| say(None, tried));
    lines.extend(
        reason.shortened.map(|(plain, mark)| format!("instead of {plain} because of {}", mark.key())),
    );
    lines
}

fn cause(bound: &Bound) -> &'static str {
    match bound {
        Bound::ClientDayOff => "client day off",
        Bound::ClientHoliday { .. } => "client holiday",
        Bound::MemberDayOff { .. } => "member day off",
        Bound::MemberHoliday { .. } => "member holiday",
        Bound::MemberLeave { .. } => "member leave",
        Bound::ContactLeave { .. } => "contact leave",
        Bound::Gap { .. } => "gap",
        Bound::WeeklyCap { .. } => "weekly cap",
        Bound::Load { .. } => "load",
        Bound::Person { .. } => "person",
        Bound::TheyWillCall => "they will call",
        Bound::NoAnswer => "no answer",
        Bound::Backlog => "backlog",
        Bound::Together => "together",
    }
}
