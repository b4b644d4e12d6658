//! Records as cards: 3.0 for phones and Outlook, 4.0 for everything newer.

use crate::record::{Address, Birthday, Label, Person, Phone, Record};

/// The version of the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// vCard 3.0 (RFC 2426).
    V3,
    /// vCard 4.0 (RFC 6350).
    V4,
}

/// Says that the street of an address is the whole of it: cards know parts only.
pub(crate) const WHOLE: &str = "X-SEGUITO-WHOLE";

/// Writes one card a record.
pub fn write(records: &[Record], version: Version) -> String {
    let mut out = Cards { text: String::new(), version };
    for record in records {
        out.card(record);
    }
    out.text
}

struct Cards {
    text: String,
    version: Version,
}

impl Cards {
    fn card(&mut self, record: &Record) {
        let v4 = self.version == Version::V4;
        self.line("BEGIN", "VCARD");
        self.line("VERSION", if v4 { "4.0" } else { "3.0" });
        self.each("UID", record.source_id.iter());
        self.names(record);
        self.each("X-SEGUITO-COUNTRY", record.country.iter());
        for mail in &record.mails {
            self.line(&typed("EMAIL", mail.label), &escape(&mail.address));
        }
        for phone in &record.phones {
            self.line(&typed("TEL", phone.label), &escape(&number(phone)));
        }
        for address in &record.addresses {
            self.address(address);
        }
        self.each("URL", record.websites.iter());
        self.each(if v4 { "LANG" } else { "X-SEGUITO-LANGUAGE" }, record.language.iter());
        self.each(if v4 { "TZ" } else { "TZ;VALUE=text" }, record.zone.iter());
        self.each("NOTE", record.notes.iter());
        if !record.tags.is_empty() {
            self.line("CATEGORIES", &record.tags.iter().map(|tag| escape(tag)).collect::<Vec<_>>().join(","));
        }
        self.each("X-SEGUITO-LAST-CONTACT", record.last_contact.iter());
        self.each("X-SEGUITO-RHYTHM", record.rhythm.iter());
        for (head, value) in &record.extra {
            self.line("X-SEGUITO-OWN", &escape(&format!("{}\n{value}", head.replace('\n', " "))));
        }
        self.line("END", "VCARD");
    }

    fn names(&mut self, record: &Record) {
        self.line("FN", &escape(record.person.as_ref().map_or(record.client_name(), |person| &person.full)));
        match &record.person {
            Some(person) => self.person(person),
            None if self.version == Version::V4 => self.line("KIND", "org"),
            None => {
                self.line("N", ";;;;"); // 3.0 demands it, with or without a name
                self.line("X-ABShowAs", "COMPANY");
            }
        }
        let department = record.person.as_ref().map_or("", |person| person.department.as_str());
        match (&record.organisation, department) {
            (Some(organisation), "") => self.line("ORG", &escape(organisation)),
            (organisation, department) if organisation.is_some() || !department.is_empty() => {
                let organisation = escape(organisation.as_deref().unwrap_or_default());
                self.line("ORG", &format!("{organisation};{}", escape(department)));
            }
            _ => {}
        }
    }

    fn person(&mut self, person: &Person) {
        let mut parts = [&person.family, &person.given, &person.middle, &person.prefix, &person.suffix];
        if parts.iter().all(|part| part.is_empty()) {
            parts[1] = &person.full; // phones show N, not FN; our reader takes it back
        }
        self.line("N", &parts.map(|part| escape(part)).join(";"));
        let given = [("NICKNAME", &person.nickname), ("TITLE", &person.role)];
        for (name, value) in given.into_iter().filter(|(_, value)| !value.is_empty()) {
            self.line(name, &escape(value));
        }
        if let Some(born) = person.birthday {
            let (name, value) = self.birthday(born);
            self.line(name, &value);
        }
    }

    fn birthday(&self, Birthday { year, month, day }: Birthday) -> (&'static str, String) {
        match (self.version, year) {
            (Version::V4, Some(year)) => ("BDAY", format!("{year:04}{month:02}{day:02}")),
            (Version::V4, None) => ("BDAY", format!("--{month:02}{day:02}")),
            (Version::V3, Some(year)) => ("BDAY", format!("{year:04}-{month:02}-{day:02}")),
            // 3.0 knows no birthday without a year; this is how Apple says it
            (Version::V3, None) => ("BDAY;X-APPLE-OMIT-YEAR=1604", format!("1604-{month:02}-{day:02}")),
        }
    }

    fn address(&mut self, address: &Address) {
        let street = if address.street.is_empty() { &address.whole } else { &address.street };
        let parts = [&address.po_box, &String::new(), street, &address.locality, &address.region];
        let parts =
            parts.into_iter().chain([&address.postal_code, &address.country]).map(|part| escape(part));
        let name = typed("ADR", address.label);
        let name = if address.whole.is_empty() { name } else { format!("{name};{WHOLE}=yes") };
        self.line(&name, &parts.collect::<Vec<_>>().join(";"));
    }

    fn each(&mut self, name: &str, values: impl Iterator<Item = impl ToString>) {
        values.for_each(|value| self.line(name, &escape(&value.to_string())));
    }

    /// One property, folded at 75 bytes between characters.
    fn line(&mut self, name: &str, value: &str) {
        let mut width = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if width + c.len_utf8() > 75 {
                self.text.push_str("\r\n ");
                width = 1;
            }
            self.text.push(c);
            width += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

fn typed(name: &str, label: Option<Label>) -> String {
    let kind = match label {
        None => return name.to_owned(),
        Some(Label::Work) => "work",
        Some(Label::Home) => "home",
        Some(Label::Mobile) => "cell",
        Some(Label::Main) => "main",
        Some(Label::Fax) => "fax",
        Some(Label::Pager) => "pager",
        Some(Label::Car) => "car",
        Some(Label::Video) => "video",
        Some(Label::Assistant) => "assistant",
        Some(Label::Other) => "other",
    };
    format!("{name};TYPE={kind}")
}

/// As it is dialled from anywhere, where that is known: a card leaves its country.
fn number(phone: &Phone) -> String {
    match (&phone.e164, &phone.extension) {
        (Some(number), None) => number.clone(),
        (Some(number), Some(extension)) => format!("tel:{number};ext={extension}"),
        (None, _) => phone.typed.clone(),
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}
