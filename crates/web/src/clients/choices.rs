//! What a person may choose from: members, people, channels, countries, languages.

use seguito_core::{
    access::{Verb, may},
    people::{Channel, Language},
    time::holidays,
};
use seguito_store::{read::house::MemberLine, rows::ContactRow};
use seguito_words::{Words, sort_key};
use std::sync::OnceLock;

/// Value and label.
pub(crate) type Options = Vec<(String, String)>;

/// The members to whom work may be given; another only while the record names them.
pub(crate) fn members(members: &[MemberLine], current: &str) -> Options {
    let works = |member: &MemberLine| member.removed_at.is_none() && may(member.role, Verb::Write);
    let here = members.iter().filter(|member| works(member) || member.id.to_string() == current);
    here.map(|member| (member.id.to_string(), member.name.clone())).collect()
}

/// The people of a client, after a word for nobody in particular.
pub(crate) fn people(contacts: &[ContactRow], nobody: String) -> Options {
    let here = contacts.iter().filter(|contact| contact.left_on.is_none());
    std::iter::once((String::new(), nobody))
        .chain(here.map(|contact| (contact.id.to_string(), contact.name.clone())))
        .collect()
}

/// Phone, video, in person, mail, chat.
pub(crate) fn channels(w: Words) -> Options {
    Channel::ALL.iter().map(|channel| (channel.key().to_owned(), w.channel(*channel))).collect()
}

/// The five languages, each in itself.
pub(crate) fn languages(w: Words) -> Options {
    Language::ALL.iter().map(|language| (language.key().to_owned(), w.language_name(*language))).collect()
}

/// The countries whose holidays are known, by name, after a word for none.
pub(crate) fn countries(w: Words, none: String) -> Options {
    std::iter::once((String::new(), none)).chain(countries_by_name(w).iter().cloned()).collect()
}

/// The countries whose holidays are known, by name: put in order once a language.
pub(crate) fn countries_by_name(w: Words) -> &'static [(String, String)] {
    static KNOWN: [OnceLock<Options>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|one| *one == w.language()).unwrap_or_default();
    KNOWN[at].get_or_init(|| {
        let named = |code: &str| (code.to_owned(), w.country(code));
        let mut all: Options = holidays::countries().into_iter().map(named).collect();
        all.sort_by_cached_key(|(_, name)| sort_key(w.language(), name));
        all
    })
}

/// Monday to Sunday as 1 to 7.
pub(crate) fn weekdays(w: Words) -> Options {
    let monday = jiff::civil::date(2026, 3, 2);
    (0..7).map(|at| ((at + 1).to_string(), w.weekday(monday + jiff::Span::new().days(at)))).collect()
}

/// A zone as people call it: its city.
pub(crate) fn city(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}
