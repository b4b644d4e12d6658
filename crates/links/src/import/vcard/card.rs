//! One card → cells with their heads.

use crate::{export::vcard::WHOLE, import::mapping::heads::OWN};
use calcard::{
    common::{IanaString, PartialDateTime},
    vcard::{VCard, VCardEntry, VCardParameterName, VCardParameterValue, VCardProperty, VCardValue},
};

/// One card as a row: heads with values, and what was not taken over.
#[derive(Default)]
pub struct Cells {
    /// Heads with values, in the card's order.
    pub values: Vec<(String, String)>,
    /// Properties that were not taken over: pictures, sounds, keys.
    pub left_out: Vec<String>,
}

/// Reads one card; `None` for a list of other cards, which is nobody.
pub fn cells(card: &VCard) -> Option<Cells> {
    let mut cells = Cells::default();
    if text_of(card, "KIND").is_some_and(|kind| kind.eq_ignore_ascii_case("group")) {
        return None;
    }
    let mut entries: Vec<&VCardEntry> = card.entries.iter().collect();
    entries.sort_by_key(|entry| preference(entry));
    for entry in entries {
        cells.read(entry, own_label(card, entry).as_deref());
    }
    let organisation = text_of(card, "X-ABSHOWAS").is_some_and(|shown| shown.eq_ignore_ascii_case("company"))
        || text_of(card, "KIND").is_some_and(|kind| kind.eq_ignore_ascii_case("org"));
    if organisation {
        let named = cells.values.iter().any(|(head, _)| head == "ORG");
        cells
            .values
            .iter_mut()
            .filter(|(head, _)| head == "FN" && !named)
            .for_each(|(head, _)| *head = "ORG".into());
    }
    Some(cells)
}

impl Cells {
    fn read(&mut self, entry: &VCardEntry, label: Option<&str>) {
        let values: Vec<String> = entry.values.iter().map(value_text).collect();
        let name = name_of(entry);
        match name.as_str() {
            "BEGIN" | "END" | "VERSION" | "PRODID" | "REV" | "X-ABLABEL" | "X-ABADR" | "X-ABUID" | "KIND"
            | "X-ABSHOWAS" => {}
            "PHOTO" | "LOGO" | "SOUND" | "KEY" => self.left_out.push(name),
            // a given name that is the whole name says nothing of its parts
            "N" if self.values.contains(&("FN".to_owned(), values.concat())) => {}
            "N" => self.parts("N", &["family", "given", "additional", "prefix", "suffix"], &values),
            "ORG" => self.organisation(&values),
            "ADR" => self.address(entry, label, &values),
            "TEL" | "EMAIL" => {
                let head = self.put(&name, values.join(";"));
                self.kind(&name, &head, entry, label);
            }
            "X-SEGUITO-OWN" => {
                if let Some((head, value)) = values.concat().split_once('\n') {
                    self.put(&format!("{head}{OWN}"), value.to_owned());
                }
            }
            "URL" => {
                self.put(&name, values.join(" ").replace("\\:", ":"));
                self.put("URL label", label.unwrap_or_default().to_owned());
            }
            _ => {
                self.put(&name, values.join(", "));
                self.put(&format!("{name} label"), label.unwrap_or_default().to_owned());
            }
        }
    }

    fn organisation(&mut self, values: &[String]) {
        let (first, units) = values.split_first().map_or((String::new(), &[][..]), |(a, b)| (a.clone(), b));
        let units: Vec<&str> = units.iter().map(String::as_str).filter(|unit| !unit.is_empty()).collect();
        self.put("ORG", first);
        self.put("ORG unit", units.join(" / "));
    }

    fn address(&mut self, entry: &VCardEntry, label: Option<&str>, values: &[String]) {
        let part_of = |taken: &str, base: &str| {
            taken.strip_prefix(base).is_some_and(|rest| ADR.iter().any(|part| rest == format!(" {part}")))
        };
        let base = self.free("ADR", part_of);
        let whole = entry.params.iter().any(|param| param.name.as_str().eq_ignore_ascii_case(WHOLE));
        match values.get(2) {
            Some(street) if whole => drop(self.put(&format!("{base} whole"), street.clone())),
            _ => self.parts(&base, &ADR, values),
        }
        self.kind("ADR", &base, entry, label);
    }

    fn parts(&mut self, base: &str, names: &[&str], values: &[String]) {
        for (name, value) in names.iter().zip(values) {
            self.put(&format!("{base} {name}"), value.clone());
        }
    }

    /// Says beside the value under `head` which mail, phone or address it is.
    fn kind(&mut self, name: &str, head: &str, entry: &VCardEntry, label: Option<&str>) {
        if let Some(kind) = kind_of(entry, label) {
            self.put(&head.replacen(name, &format!("{name} kind"), 1), kind);
        }
    }

    /// Puts a value under its head, or under the first number of it that is free, and tells which it was.
    fn put(&mut self, head: &str, value: String) -> String {
        let head = self.free(head, |taken, head| taken == head);
        if !value.trim().is_empty() {
            self.values.push((head.clone(), value));
        }
        head
    }

    /// The head, or the head with the first number that this card has not used.
    fn free(&self, head: &str, same: impl Fn(&str, &str) -> bool) -> String {
        let taken = |head: &str| self.values.iter().any(|(known, _)| same(known, head));
        if !taken(head) {
            return head.to_owned();
        }
        (2..).map(|number| format!("{head} {number}")).find(|head| !taken(head)).unwrap_or_default()
    }
}

const ADR: [&str; 8] = ["box", "extended", "street", "town", "region", "code", "country", "whole"];

fn name_of(entry: &VCardEntry) -> String {
    match &entry.name {
        VCardProperty::Other(name) => name.to_ascii_uppercase(),
        known => known.as_str().to_ascii_uppercase(),
    }
}

fn text_of<'a>(card: &'a VCard, name: &str) -> Option<&'a str> {
    card.entries.iter().find(|entry| name_of(entry) == name)?.values.first()?.as_text()
}

/// What Apple's cards say of a property in a line beside it: `item1.X-ABLabel:_$!<Home>!$_`.
fn own_label(card: &VCard, entry: &VCardEntry) -> Option<String> {
    let group = entry.group.as_deref()?;
    let beside = |other: &&VCardEntry| other.group.as_deref() == Some(group) && name_of(other) == "X-ABLABEL";
    let label = card.entries.iter().find(beside).filter(|_| name_of(entry) != "X-ABLABEL")?;
    let text = label.values.first()?.as_text()?;
    let bare = text.trim_start_matches("_$!<").trim_end_matches(">!$_");
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// How much a card prefers one of several: 1 most.
fn preference(entry: &VCardEntry) -> u32 {
    let stated = entry.params.iter().find_map(|param| match (&param.name, &param.value) {
        (VCardParameterName::Pref, VCardParameterValue::Integer(rank)) => Some(*rank),
        (VCardParameterName::Pref, _) => Some(1),
        (VCardParameterName::Type, value) => value.as_text().filter(|text| has_pref(text)).map(|_| 1),
        _ => None,
    });
    stated.unwrap_or(101)
}

fn has_pref(types: &str) -> bool {
    types.split(',').any(|text| text.trim().eq_ignore_ascii_case("pref"))
}

/// Which mail, phone or address it is: the most telling of its types, or a type of the card's own.
fn kind_of(entry: &VCardEntry, label: Option<&str>) -> Option<String> {
    let mut types: Vec<String> = label.into_iter().map(str::to_owned).collect();
    for param in &entry.params {
        let bare = matches!(param.value, VCardParameterValue::Null);
        match (&param.name, param.value.as_text()) {
            (VCardParameterName::Type, Some(text)) => types.extend(text.split(',').map(str::to_lowercase)),
            (VCardParameterName::Other(text), _) if bare => types.push(text.to_lowercase()),
            (other, _) if bare => types.push(other.as_str().to_lowercase()),
            _ => {}
        }
    }
    let words = types.iter().filter_map(|text| word(text));
    let known = words.min_by_key(|word| WORDS.iter().position(|(_, known)| known == word)).map(str::to_owned);
    known.or_else(|| types.into_iter().find(|text| !SILENT.contains(&text.to_lowercase().as_str())))
}

/// Types that say nothing of which it is.
const SILENT: [&str; 12] =
    ["internet", "pref", "voice", "x400", "text", "msg", "postal", "parcel", "dom", "intl", "textphone", ""];

/// Types as cards write them, with the word of our heads; the most telling first.
const WORDS: [(&str, &str); 18] = [
    ("fax", "fax"),
    ("homefax", "fax"),
    ("workfax", "fax"),
    ("pager", "pager"),
    ("assistant", "assistant"),
    ("assistantphone", "assistant"),
    ("cell", "cell"),
    ("mobile", "cell"),
    ("iphone", "cell"),
    ("video", "video"),
    ("car", "car"),
    ("main", "main"),
    ("main-number", "main"),
    ("work", "work"),
    ("work2", "work"),
    ("home", "home"),
    ("home2", "home"),
    ("other", "other"),
];

fn word(text: &str) -> Option<&'static str> {
    let text = text.trim().to_lowercase();
    WORDS.iter().find(|(known, _)| *known == text).map(|(_, word)| *word)
}

fn value_text(value: &VCardValue) -> String {
    match value {
        VCardValue::Text(text) => text.clone(),
        VCardValue::Component(parts) => parts.join(", "),
        VCardValue::Integer(number) => number.to_string(),
        VCardValue::Float(number) => number.to_string(),
        VCardValue::Boolean(yes) => yes.to_string(),
        VCardValue::PartialDateTime(moment) => moment_text(moment),
        VCardValue::Binary(_) => String::new(),
        VCardValue::Sex(sex) => sex.as_str().to_owned(),
        VCardValue::GramGender(gender) => gender.as_str().to_owned(),
        VCardValue::Kind(kind) => kind.as_str().to_owned(),
    }
}

/// `1980-03-22`, `--02-03` without its year, an offset alone.
fn moment_text(moment: &PartialDateTime) -> String {
    let day = match (moment.year, moment.month, moment.day) {
        // 1604 is how Apple says that the year is not known
        (Some(1604) | None, Some(month), Some(day)) => format!("--{month:02}-{day:02}"),
        (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (Some(year), ..) => year.to_string(),
        _ => String::new(),
    };
    match (moment.tz_hour, day.is_empty()) {
        (Some(hour), true) => {
            let sign = if moment.tz_minus { '-' } else { '+' };
            format!("{sign}{hour:02}{:02}", moment.tz_minute.unwrap_or(0))
        }
        _ => day,
    }
}
