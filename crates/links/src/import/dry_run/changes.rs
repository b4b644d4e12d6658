//! What a record would change in what is known. A list adds and corrects; what it does not say it does not
//! erase.

use super::likeness::full_name;
use crate::{
    import::mapping::Field,
    record::{Address, Birthday, Person, Phone, Record},
    text::fold,
};
use serde::{Deserialize, Serialize};

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What changes.
    pub field: Field,
    /// The head, where it is a column of the list's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head: Option<String>,
    /// What is there; empty where nothing is.
    pub from: String,
    /// What the list says.
    pub to: String,
}

/// What `new` would change in `known`.
pub fn changes(known: &Record, new: &Record) -> Vec<Change> {
    let mut found = Found::default();
    found.one(Field::Organisation, known.organisation.as_deref(), new.organisation.as_deref());
    if full_name(new).is_some() {
        found.person(known.person.as_ref(), new.person.as_ref());
    }
    let mails = known.mails.iter().map(|mail| mail.address.to_lowercase());
    found.added(
        Field::Mail,
        mails,
        new.mails.iter().map(|mail| (mail.address.to_lowercase(), mail.address.clone())),
    );
    found.phones(&known.phones, &new.phones);
    found.added(
        Field::Website,
        known.websites.iter().cloned(),
        new.websites.iter().map(|web| (web.clone(), web.clone())),
    );
    let addresses = new.addresses.iter().map(|address| (address_key(address), address_text(address)));
    found.added(Field::Address, known.addresses.iter().map(address_key), addresses);
    found.one(Field::Country, known.country.as_deref(), new.country.as_deref());
    found.one(Field::Language, known.language.as_deref(), new.language.as_deref());
    found.one(Field::Zone, known.zone.as_deref(), new.zone.as_deref());
    if new.last_contact > known.last_contact {
        found.put(Field::LastContact, text(known.last_contact), text(new.last_contact));
    }
    if new.rhythm.is_some() && new.rhythm != known.rhythm {
        found.put(Field::Rhythm, text(known.rhythm), text(new.rhythm));
    }
    found.added(
        Field::Tags,
        known.tags.iter().map(|tag| fold(tag)),
        new.tags.iter().map(|tag| (fold(tag), tag.clone())),
    );
    found.notes(known.notes.as_deref(), new.notes.as_deref());
    found.extra(&known.extra, &new.extra);
    found.changes
}

#[derive(Default)]
struct Found {
    changes: Vec<Change>,
}

impl Found {
    fn put(&mut self, field: Field, from: String, to: String) {
        self.changes.push(Change { field, head: None, from, to });
    }

    fn one(&mut self, field: Field, known: Option<&str>, new: Option<&str>) {
        let known = known.unwrap_or_default();
        match new {
            Some(new) if !new.is_empty() && new != known => self.put(field, known.to_owned(), new.to_owned()),
            _ => {}
        }
    }

    /// What a list of values would gain. `new`: key and text of each.
    fn added(
        &mut self,
        field: Field,
        known: impl Iterator<Item = String>,
        new: impl Iterator<Item = (String, String)>,
    ) {
        let known: Vec<String> = known.collect();
        let gained: Vec<String> = new.filter(|(key, _)| !known.contains(key)).map(|(_, text)| text).collect();
        if !gained.is_empty() {
            self.put(field, known.join(", "), gained.join(", "));
        }
    }

    fn phones(&mut self, known: &[Phone], new: &[Phone]) {
        let typed = |phone: &Phone| phone.typed.clone();
        let gained = new.iter().filter(|new| !known.iter().any(|known| known.is(new)));
        let gained: Vec<String> = gained.map(typed).collect();
        if !gained.is_empty() {
            let known: Vec<String> = known.iter().map(typed).collect();
            self.put(Field::Phone, known.join(", "), gained.join(", "));
        }
    }

    fn person(&mut self, known: Option<&Person>, new: Option<&Person>) {
        let nobody = Person::default();
        let (Some(new), known) = (new, known.unwrap_or(&nobody)) else { return };
        for (field, known, new) in [
            (Field::FullName, &known.full, &new.full),
            (Field::Prefix, &known.prefix, &new.prefix),
            (Field::Given, &known.given, &new.given),
            (Field::Middle, &known.middle, &new.middle),
            (Field::Family, &known.family, &new.family),
            (Field::Suffix, &known.suffix, &new.suffix),
            (Field::Nickname, &known.nickname, &new.nickname),
            (Field::Role, &known.role, &new.role),
            (Field::Department, &known.department, &new.department),
        ] {
            self.one(field, Some(known), Some(new));
        }
        if new.birthday.is_some() && new.birthday != known.birthday {
            self.put(Field::Birthday, text(known.birthday), text(new.birthday));
        }
    }

    fn notes(&mut self, known: Option<&str>, new: Option<&str>) {
        let known = known.unwrap_or_default();
        if let Some(new) = new.filter(|new| !known.contains(*new)) {
            self.put(Field::Notes, known.to_owned(), new.to_owned());
        }
    }

    fn extra(&mut self, known: &[(String, String)], new: &[(String, String)]) {
        for (head, value) in new {
            let there = known
                .iter()
                .find(|(name, _)| name == head)
                .map(|(_, value)| value.clone())
                .unwrap_or_default();
            if there != *value {
                let head = Some(head.clone());
                self.changes.push(Change { field: Field::Extra, head, from: there, to: value.clone() });
            }
        }
    }
}

fn text(value: Option<impl std::fmt::Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn address_key(address: &Address) -> String {
    fold(&address_text(address))
}

fn address_text(address: &Address) -> String {
    let parts = [&address.whole, &address.po_box, &address.street, &address.postal_code, &address.locality];
    let parts = parts.into_iter().chain([&address.region, &address.country]);
    parts.filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
}

impl std::fmt::Display for Birthday {
    /// ISO, `--03-22` without its year.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}-{:02}-{:02}", self.month, self.day),
            None => write!(f, "--{:02}-{:02}", self.month, self.day),
        }
    }
}
