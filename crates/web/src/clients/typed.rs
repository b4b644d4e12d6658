//! Days, times, people and places as they are typed into a form.

use crate::{
    form::{Form, LINE, NAME, NOTE},
    here::Here,
};
use jiff::civil::Time;
use seguito_core::{
    people::{Channel, Language},
    refusal::{Refusal, Wrong},
    time::Day,
};
use seguito_ops::contact::ContactFields;
use seguito_words::Toward;

/// A day that has come, or `None` when nothing was typed.
pub(crate) fn past(here: &Here, form: &mut Form, name: &str) -> Option<Day> {
    day(here, form, name, Toward::Past)
}

/// A day to come, or `None` when nothing was typed.
pub(crate) fn coming(here: &Here, form: &mut Form, name: &str) -> Option<Day> {
    day(here, form, name, Toward::Future)
}

/// A day that must be given.
pub(crate) fn needed(form: &mut Form, name: &str, day: Option<Day>) -> Option<Day> {
    if day.is_none() {
        form.wrong(name, Wrong::Missing);
    }
    day
}

fn day(here: &Here, form: &mut Form, name: &str, toward: Toward) -> Option<Day> {
    let (w, today) = (here.words(), here.today());
    form.readable(name, |text| w.read_day(text, today, toward).ok())
}

/// A time of day, or `None` when nothing was typed.
pub(crate) fn time(here: &Here, form: &mut Form, name: &str) -> Option<Time> {
    let w = here.words();
    form.readable(name, |text| w.read_time(text).ok())
}

/// An id, or `None` when nothing was chosen.
pub(crate) fn id<T: std::str::FromStr>(form: &mut Form, name: &str) -> Option<T> {
    form.maybe(name, |text| text.parse().ok())
}

/// The version of the record that was shown; one that cannot be read is older than any.
pub(crate) fn version(form: &Form) -> i64 {
    form.get("version").parse().unwrap_or(0)
}

/// The channels in their order, each once.
fn channels(form: &mut Form) -> Vec<Channel> {
    let mut liked = Vec::new();
    for name in ["channel", "channel2", "channel3"] {
        liked.extend(form.maybe(name, Channel::from_key).filter(|channel| !liked.contains(channel)));
    }
    liked
}

/// What is wrong with a new client and its one person, under the form's names of the two names: of the client and of
/// the person. The op names fields of its command.
pub(crate) fn with_person(refusal: Refusal, (client, person): (&str, &str)) -> Refusal {
    let Refusal::Fields { mut problems } = refusal else { return refusal };
    for problem in &mut problems {
        let field = match problem.field.as_str() {
            "name" => client,
            "contacts.0.name" => person,
            field => field.strip_prefix("contacts.0.").unwrap_or(field),
        };
        problem.field = field.to_owned();
    }
    Refusal::Fields { problems }
}

/// A person, under the field names of the forms.
pub(crate) fn person(here: &Here, form: &mut Form, name: &str) -> ContactFields {
    ContactFields {
        name: form.needed(name, NAME),
        title: form.text("title", NAME),
        mail: form.text("mail", NAME),
        phone: form.text("phone", NAME),
        phone_e164: None,
        chat: form.text("chat", LINE),
        channels: channels(form),
        language: form.maybe("language", Language::from_key),
        formal: form
            .maybe("formal", |text| ["no", "yes"].iter().position(|one| *one == text).map(|at| at == 1)),
        gender: form.optional("gender", 1),
        calendar: None,
        hours_from: time(here, form, "hours_from"),
        hours_until: time(here, form, "hours_until"),
        note: form.text("note", NOTE),
    }
}
