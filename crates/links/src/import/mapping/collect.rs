//! One row's cells, each put where its column says.

use super::{Column, Doubt, Field, Target, Why, data, day, draft::Rules, mail, place, rhythm, side};
use crate::{
    export::cell::unguard,
    record::{Address, Birthday, Label, Mail, Person, Record},
    text::{fold, tidy},
};
use std::{collections::HashMap, sync::LazyLock};

static NEVER: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    let names = data::lines(include_str!("data/never.txt"))
        .flat_map(|(key, names)| names.map(move |name| (name, key)));
    names.map(|(name, key)| (name.to_owned(), key)).collect()
});
static LABELS: LazyLock<HashMap<String, &str>> =
    LazyLock::new(|| data::by_name(include_str!("data/labels.txt")));

/// What one row has given so far.
pub(super) struct Collector<'a> {
    pub rules: &'a Rules<'a>,
    pub record: Record,
    pub person: Person,
    pub doubts: Vec<Doubt>,
    /// Addresses with the label and number that hold their parts together.
    pub addresses: Vec<(Target, Address)>,
    /// Phones wait for the country, which may stand behind them.
    pub phones: Vec<(usize, String)>,
    /// What label columns say, by field and number.
    pub labels: Vec<(Field, u8, Label)>,
    /// Number of the mail's column, beside each mail.
    pub mail_groups: Vec<u8>,
    /// Cells about a person: kept as extra fields where there turns out to be none.
    pub about_person: Vec<(usize, String)>,
    /// Year, month, day of birth where they stand apart.
    pub born: [Option<i16>; 3],
}

impl<'a> Collector<'a> {
    pub fn new(rules: &'a Rules<'a>) -> Self {
        Self {
            rules,
            record: Record::default(),
            person: Person::default(),
            doubts: Vec::new(),
            addresses: Vec::new(),
            phones: Vec::new(),
            labels: Vec::new(),
            mail_groups: Vec::new(),
            about_person: Vec::new(),
            born: [None; 3],
        }
    }

    /// Puts one cell where its column says.
    pub fn place(&mut self, at: usize, cell: &str) {
        let raw = if self.rules.guarded { unguard(cell) } else { cell };
        if raw.trim().is_empty() {
            return;
        }
        let field = self.target(at).field;
        if field == Field::Notes {
            return self.notes(raw);
        }
        let tidied = tidy(raw);
        let answered = self.rules.answer(field, &tidied);
        let text = answered.filter(|means| !means.is_empty()).map_or(tidied, str::to_owned);
        match field {
            Field::LeaveOut => {}
            Field::Extra => self.extra(at, text),
            _ if NEVER.contains_key(text.to_lowercase().as_str()) => {}
            _ if answered == Some("") => self.extra(at, text),
            _ => self.place_known(at, field, text),
        }
    }

    fn place_known(&mut self, at: usize, field: Field, text: String) {
        use Field as F;
        match field {
            F::Organisation => self.organisation(at, text),
            F::Name if side::is_organisation(&text) => self.organisation(at, text),
            F::Name | F::FullName | F::Prefix | F::Given | F::Middle | F::Family | F::Suffix => {
                self.name(at, text)
            }
            F::Nickname | F::Role | F::Department => self.name(at, text),
            F::Mail => self.mails(at, &text),
            F::Phone => self.phones.push((at, text)),
            F::Website => self.websites(at, &text),
            F::Address | F::Street | F::PoBox | F::Locality | F::Region | F::PostalCode | F::Country => {
                self.address(at, field, text);
            }
            F::Language if self.record.language.is_some() => self.extra(at, text),
            F::Zone if self.record.zone.is_some() => self.extra(at, text),
            F::Rhythm if self.record.rhythm.is_some() => self.extra(at, text),
            F::Language => match place::language(&text) {
                Some(code) => self.record.language = Some(code.to_owned()),
                None => self.doubt(at, text, Why::UnknownLanguage),
            },
            F::Zone => match place::zone(&text) {
                Some(zone) => self.record.zone = Some(zone),
                None => self.doubt(at, text, Why::UnknownZone),
            },
            F::LastContact => self.last_contact(at, text),
            F::Rhythm => match rhythm::read(&text) {
                Some(span) => self.record.rhythm = Some(span),
                None => self.doubt(at, text, Why::NotARhythm),
            },
            F::Tags => self.tags(&text),
            F::SourceId if self.record.source_id.is_none() => self.record.source_id = Some(text),
            F::Birthday => self.birthday(at, text),
            F::BirthYear | F::BirthMonth | F::BirthDay => self.birth_part(at, field, text),
            F::MailLabel | F::PhoneLabel | F::AddressLabel => self.label(at, field, text),
            F::SourceId | F::Notes | F::Extra | F::LeaveOut => self.extra(at, text),
        }
    }

    pub fn target(&self, at: usize) -> Target {
        self.rules.mapping.columns[at].target
    }

    fn head(&self, at: usize) -> &str {
        &self.rules.mapping.columns[at].head
    }

    /// Keeps a value under its column's head; a second column of the same head gets a number.
    pub fn extra(&mut self, at: usize, text: String) {
        let head = self.head(at);
        let own = |column: &&Column| column.head == head && column.target.field == Field::Extra;
        let same = self.rules.mapping.columns[..at].iter().filter(own).count();
        let head = if same == 0 { head.to_owned() } else { format!("{head} ({})", same + 1) };
        match self.record.extra.iter_mut().find(|(known, _)| *known == head) {
            Some((_, value)) => *value = format!("{value}; {text}"),
            None => self.record.extra.push((head, text)),
        }
    }

    /// Notes a value that was not understood; it stays under its column's head.
    pub fn doubt(&mut self, at: usize, text: String, why: Why) {
        self.note_doubt(at, &text, why);
        self.extra(at, text);
    }

    pub fn note_doubt(&mut self, at: usize, text: &str, why: Why) {
        let (field, head) = (self.target(at).field, self.head(at).to_owned());
        self.doubts.push(Doubt { field, head, typed: text.to_owned(), why });
    }

    fn organisation(&mut self, at: usize, text: String) {
        match &self.record.organisation {
            None => self.record.organisation = Some(text),
            Some(known) if fold(known) == fold(&text) => {}
            Some(_) => self.extra(at, text),
        }
    }

    fn name(&mut self, at: usize, text: String) {
        let person = &mut self.person;
        let slot = match self.rules.mapping.columns[at].target.field {
            Field::Prefix => &mut person.prefix,
            Field::Given => &mut person.given,
            Field::Middle => &mut person.middle,
            Field::Family => &mut person.family,
            Field::Suffix => &mut person.suffix,
            Field::Nickname => &mut person.nickname,
            Field::Role => &mut person.role,
            Field::Department => &mut person.department,
            _ => &mut person.full,
        };
        if slot.is_empty() {
            slot.clone_from(&text);
            self.about_person.push((at, text));
        } else if fold(slot) != fold(&text) {
            self.extra(at, text);
        }
    }

    fn mails(&mut self, at: usize, text: &str) {
        for part in mail::parts(text) {
            let Some(address) = mail::read(part) else {
                self.doubt(at, part.to_owned(), Why::NotAMail);
                continue;
            };
            let known = self.record.mails.iter().any(|mail| mail.address.eq_ignore_ascii_case(address));
            if !known {
                let Target { label, group, .. } = self.target(at);
                self.record.mails.push(Mail { address: address.to_owned(), label });
                self.mail_groups.push(group);
            }
        }
    }

    fn websites(&mut self, at: usize, text: &str) {
        for part in text.split([' ', '\n', ';']).filter(|part| !part.is_empty() && *part != ":::") {
            let scheme = part.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
            let web =
                scheme.is_none_or(|scheme| scheme == "http" || scheme == "https" || scheme.contains('.'));
            if !web || !part.contains('.') && !part.contains("//") {
                self.extra(at, part.to_owned());
            } else if !self.record.websites.iter().any(|known| known == part) {
                self.record.websites.push(part.to_owned());
            }
        }
    }

    fn address(&mut self, at: usize, field: Field, text: String) {
        let target = Target { field: Field::Address, ..self.target(at) };
        let found = self.addresses.iter().position(|(known, _)| *known == target).unwrap_or_else(|| {
            self.addresses.push((target, Address { label: target.label, ..Address::default() }));
            self.addresses.len() - 1
        });
        let address = &mut self.addresses[found].1;
        let (slot, several_lines) = match field {
            Field::Street => (&mut address.street, true),
            Field::PoBox => (&mut address.po_box, false),
            Field::Locality => (&mut address.locality, false),
            Field::Region => (&mut address.region, false),
            Field::PostalCode => (&mut address.postal_code, false),
            Field::Country => (&mut address.country, false),
            _ => (&mut address.whole, true),
        };
        match (slot.is_empty(), several_lines) {
            (true, _) => *slot = text,
            (false, true) => *slot = format!("{slot}\n{text}"),
            (false, false) if fold(slot) == fold(&text) => {}
            (false, false) => self.extra(at, text),
        }
    }

    fn last_contact(&mut self, at: usize, text: String) {
        match day::read(&text, self.rules.mapping.day_order, self.rules.from_1904) {
            Ok(day) if day > self.rules.settings.today => self.doubt(at, text, Why::InFuture { day }),
            Ok(day) => self.record.last_contact = self.record.last_contact.max(Some(day)),
            Err(why) => self.doubt(at, text, why),
        }
    }

    fn tags(&mut self, text: &str) {
        for tag in text.split([',', ';', '\n']).flat_map(|part| part.split(" ::: ")) {
            let tag = tag.trim().trim_start_matches("* ").trim();
            if !tag.is_empty() && !self.record.tags.iter().any(|known| fold(known) == fold(tag)) {
                self.record.tags.push(tag.to_owned());
            }
        }
    }

    fn notes(&mut self, raw: &str) {
        let text = raw.trim().replace("\r\n", "\n").replace('\r', "\n");
        let notes = self.record.notes.take();
        self.record.notes = Some(notes.map_or(text.clone(), |notes| format!("{notes}\n{text}")));
    }

    fn birthday(&mut self, at: usize, text: String) {
        let year_less = text.strip_prefix("--").map(|rest| rest.replace('-', ""));
        let short =
            year_less.filter(|rest| rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit()));
        let born = match short {
            Some(rest) => {
                rest[..2].parse().ok().zip(rest[2..].parse().ok()).map(|(month, day)| (None, month, day))
            }
            None => day::read(&text, self.rules.mapping.day_order, self.rules.from_1904)
                .ok()
                .map(|day| (Some(day.year()), day.month(), day.day())),
        };
        match born {
            Some((year, month, day)) => {
                self.person.birthday = Some(Birthday { year, month, day });
                self.about_person.push((at, text));
            }
            None => self.doubt(at, text, Why::NotADay),
        }
    }

    fn birth_part(&mut self, at: usize, field: Field, text: String) {
        let place =
            [Field::BirthYear, Field::BirthMonth, Field::BirthDay].iter().position(|part| *part == field);
        match (place, text.parse()) {
            (Some(place), Ok(number)) => self.born[place] = Some(number),
            _ => return self.extra(at, text),
        }
        self.about_person.push((at, text));
    }

    fn label(&mut self, at: usize, field: Field, text: String) {
        let words = fold(text.trim_start_matches("* "));
        match LABELS.get(&words).and_then(|key| Label::from_key(key)) {
            Some(label) => self.labels.push((field, self.target(at).group, label)),
            None => self.extra(at, text),
        }
    }
}
