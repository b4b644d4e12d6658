//! The next contact with a client or in a project: when, with whom, why, and what may be done about it.

use super::sheet;
use crate::{App, back, error::Trouble, form::Form, here::Here, names::first_word, order, page::near_day};
use jiff::civil::Date;
use maud::{Markup, html};
use seguito_core::{
    agenda::{Entry, Held, Purpose, Standing},
    facts::MarkKind,
    id::{ContactId, MemberId, ProjectId, TouchpointId},
};
use seguito_store::{
    read::{house::MemberLine, today},
    rows::{ContactRow, PlannedRow, TouchpointRow},
};
use seguito_words::{Around, Named, People, Words};

/// Everything that the sentences of an agenda may name.
pub(crate) struct Names<'a> {
    /// The client.
    pub(crate) client: &'a str,
    /// Its people.
    pub(crate) contacts: &'a [ContactRow],
    /// The members.
    pub(crate) members: &'a [MemberLine],
    /// What was planned by hand.
    pub(crate) planned: &'a [PlannedRow],
    /// F8: working days between contacts with one person.
    pub(crate) gap: u16,
    /// The reader's day.
    pub(crate) today: Date,
}

impl People for Names<'_> {
    fn member(&self, id: MemberId) -> String {
        first_word(name_of(self.members, id)).to_owned()
    }

    fn contact(&self, id: ContactId) -> String {
        self.contacts.iter().find(|contact| contact.id == id).map_or_else(String::new, |c| c.name.clone())
    }
}

/// The name of a member; empty where nobody is known.
pub(crate) fn name_of(members: &[MemberLine], id: MemberId) -> &str {
    members.iter().find(|member| member.id == id).map_or("", |member| &member.name)
}

impl<'a> Names<'a> {
    fn person(&self, entry: &Entry) -> Option<&'a str> {
        self.contacts.iter().find(|contact| Some(contact.id) == entry.contact).map(|c| c.name.as_str())
    }

    fn named(&self, entry: &Entry) -> Named<'a> {
        let origin = entry.occurrence.origin.0;
        let planned = self.planned.iter().find(|planned| planned.id.0 == origin);
        Named {
            client: self.client,
            contact: self.person(entry).map(first_word),
            note: planned.map(|planned| planned.about.as_str()),
        }
    }

    fn around(&self, entry: &Entry) -> Around<'_> {
        Around { named: self.named(entry), people: self, gap: self.gap, today: self.today }
    }

    /// Why, a sentence a reason.
    pub(crate) fn why(&self, w: Words, entry: &Entry) -> Vec<String> {
        let named = self.named(entry);
        let mut told = vec![w.why(&entry.reason, &named, entry.day, self.today)];
        told.extend(w.why_shortened(&entry.reason));
        told.extend(entry.also.iter().map(|(_, reason)| w.why(reason, &named, entry.day, self.today)));
        if let Standing::Unplaceable { bound } = &entry.standing {
            told.push(w.unplaceable(entry, bound, &self.around(entry)));
        }
        told.dedup();
        told
    }

    /// Why it waits.
    pub(crate) fn held(&self, w: Words, touchpoint: &TouchpointRow) -> Option<String> {
        let held = Held { entry: touchpoint.entry.0.clone(), why: touchpoint.why.as_ref()?.0.clone() };
        Some(w.held(&held, &self.around(&touchpoint.entry.0)))
    }
}

/// When, in the margin: late, today, or a day; with the hour that the person likes.
pub(crate) fn margin(w: Words, entry: &Entry, today: Date, hours: Option<String>) -> Markup {
    html! {
        @match &entry.standing {
            Standing::Late { since } => {
                span class="late" { (w.clients_late()) } br;
                (near_day(w, *since, today, |day| w.clients_late_since(day)))
            },
            Standing::Unplaceable { .. } => span class="late" { (w.clients_no_day()) },
            _ if entry.day <= today => b { (w.clients_today()) },
            _ => time datetime=(entry.day) {
                @if (entry.day - today).get_days() < 60 { (w.day_short_with_weekday(entry.day)) }
                @else { (w.day_short(entry.day, today)) }
            },
        }
        @if let Some(hours) = hours.filter(|_| !matches!(entry.standing, Standing::Late { .. })) {
            br; (hours)
        }
    }
}

/// The hours of the person to reach, if they have any.
pub(crate) fn hours(w: Words, contacts: &[ContactRow], entry: &Entry) -> Option<String> {
    let person = contacts.iter().find(|contact| Some(contact.id) == entry.contact)?;
    match (person.hours_from, person.hours_until) {
        (Some(from), _) => Some(w.today_from(w.time(from))),
        (None, Some(until)) => Some(w.today_until(w.time(until))),
        (None, None) => None,
    }
}

/// "Video, with Sigrid Aasen." and why.
pub(crate) fn sentence(w: Words, names: &Names<'_>, entry: &Entry) -> Markup {
    let how = match (entry.channel, names.person(entry)) {
        (Some(channel), Some(person)) => Some(w.client_next_with(w.channel(channel), person)),
        (Some(channel), None) => Some(w.client_next_channel(w.channel(channel))),
        (None, _) => None,
    };
    let why = names.why(w, entry);
    html! {
        p class="why" {
            @if let Some(how) = how { b { (how) } " " }
            @for (at, sentence) in why.iter().enumerate() { @if at > 0 { " " } (sentence) }
        }
    }
}

/// Who of us goes to an event, or was there (F5): for ourselves alone to settle, on the project's page. Its path in the
/// workspace, and the question.
pub(crate) fn ours(w: Words, purpose: Purpose, project: Option<ProjectId>) -> Option<(String, String)> {
    let asks = match purpose {
        Purpose::PlanAttendance => w.project_event_go(),
        Purpose::NoteAttendance => w.project_event_went(),
        _ => return None,
    };
    Some((format!("projects/{}?do=attendance#do", project?), asks))
}

/// The acts on the contact that comes next.
pub(crate) fn acts(here: &Here, page: &str, touchpoint: &TouchpointRow, main: bool) -> Markup {
    let w = here.words();
    let opens = |what: &str| sheet::opens(page, what, Some(touchpoint.id.0));
    let log = format!("log?client={}&touchpoint={}", touchpoint.client_id, touchpoint.id);
    let purpose = touchpoint.entry.0.reason.purpose;
    let class = if main { "btn primary" } else { "btn" };
    html! {
        div class="acts" {
            @if let Some((path, asks)) = ours(w, purpose, touchpoint.project_id) {
                a class=(class) href=(here.href(&path)) { (asks) }
            } @else {
                a class=(class) data-key="l" href=(back::from(&here.href(&log), page)) {
                    (w.client_log()) " " kbd { "L" }
                }
            }
            @if !purpose.stays() {
                a class="btn plain" data-key="s" href=(opens("day")) { (w.act_another_day()) kbd { "S" } }
                a class="btn plain" data-key="x" href=(opens("waiver")) { (w.act_not_needed()) }
                a class="btn plain" href=(opens("pause")) { (w.act_pause()) }
            }
        }
    }
}

/// The form of another day, not needed or a pause, where the address asks for one.
pub(crate) async fn order(
    app: &App,
    here: &Here,
    query: &Form,
    page: &str,
) -> Result<Option<Markup>, Trouble> {
    let (what, of) = (query.get("do").to_owned(), query.get("of").parse());
    let Ok(of) = of else { return Ok(None) };
    if !matches!(what.as_str(), "day" | "waiver" | "pause") {
        return Ok(None);
    }
    let row = here.read(app, move |read| Box::pin(today::entry(read, TouchpointId(of)))).await?;
    Ok(row.and_then(|row| order::opened(here, &what, &row, &Form::default(), page)))
}

/// A mark by its key; one that is not known is not shown.
pub(crate) fn mark(w: Words, key: &str) -> Option<String> {
    MarkKind::from_key(key).map(|kind| w.mark(kind))
}
