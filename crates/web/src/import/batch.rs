//! From what a dry run found, and what a person decided, to what is brought in: one for page and terminal.

use super::card::{Card, merged};
use seguito_core::{
    id::{ClientId, ContactId},
    people::Language,
    time::{Day, Span},
};
use seguito_links::{
    import::{
        dry_run::{Because, ClientOf, DryRun, Known, Likely, Verdict, With},
        mapping::Draft,
    },
    record::Record,
    text::fold,
};
use seguito_ops::{
    contact::ContactFields,
    import::{ImportBatch, ImportOf, ImportRow, ImportedClient, ImportedContact},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// Characters of a name or a line that a person's row holds.
const NAME: usize = 200;

/// What a person says of a row that may be a double.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// They are one.
    Join,
    /// They are two.
    Apart,
    /// The row stays out.
    Leave,
}

impl Decision {
    /// The likelier answer, where nobody has decided.
    pub const fn usual(because: Because) -> Self {
        match because {
            Because::SameMail | Because::SimilarNames => Self::Join,
            Because::SameNames | Because::SimilarOrganisation | Because::SamePhone => Self::Apart,
        }
    }

    /// How it stands in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Join => "join",
            Self::Apart => "apart",
            Self::Leave => "leave",
        }
    }

    /// From a form.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Join, Self::Apart, Self::Leave].into_iter().find(|one| one.key() == key)
    }
}

/// "Follow these, this often".
#[derive(Clone, Debug, PartialEq)]
pub struct Follow {
    /// Whom.
    pub whom: Whom,
    /// How often.
    pub every: Span,
    /// Counted from; `None` = the last contact of each, else today.
    pub since: Option<Day>,
}

/// Which of those that come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// All.
    All,
    /// Clients that were not there.
    New,
    /// Those with a tag.
    Tag(String),
}

/// All that decides what is brought in.
#[derive(Clone, Copy)]
pub struct Decided<'a> {
    /// The file's name.
    pub name: &'a str,
    /// Its rows, read.
    pub drafts: &'a [Draft],
    /// What the dry run found, row by row.
    pub run: &'a DryRun,
    /// Who is there.
    pub known: &'a [Known],
    /// Where the list comes from, for its ids.
    pub source: &'a str,
    /// What was said of doubtful rows.
    pub decisions: &'a BTreeMap<u32, Decision>,
    /// Whom to follow, how often.
    pub follow: Option<&'a Follow>,
}

/// What is brought in.
pub fn batch(decided: &Decided<'_>) -> ImportBatch {
    let known = decided.known.iter().map(|known| ((known.client, known.contact), known)).collect();
    let mut gather = Gather {
        decided,
        known,
        places: HashMap::new(),
        changed: HashMap::new(),
        made: Vec::new(),
        equal: 0,
        out: 0,
    };
    for (draft, outcome) in decided.drafts.iter().zip(&decided.run.outcomes) {
        let place = gather.place(draft, &outcome.verdict);
        gather.places.insert(draft.row, place);
    }
    ImportBatch {
        name: decided.name.to_owned(),
        rows: gather.made.iter().map(|made| made.row(decided.follow)).collect(),
        equal: gather.equal,
        refused: gather.out,
    }
}

/// Where a row of the file ends up.
#[derive(Clone, Copy)]
enum Place {
    Known(ClientId, Option<ContactId>),
    Made(usize),
    Out,
}

struct Gather<'a> {
    decided: &'a Decided<'a>,
    known: HashMap<(ClientId, Option<ContactId>), &'a Known>,
    places: HashMap<u32, Place>,
    /// Who is there and changes, with its place among those made.
    changed: HashMap<(ClientId, Option<ContactId>), usize>,
    made: Vec<Made<'a>>,
    equal: u32,
    out: u32,
}

/// A row to be brought in, with all rows that were joined into it.
struct Made<'a> {
    row: u32,
    of: ImportOf,
    base: Option<&'a Known>,
    record: Record,
    card: Card,
}

impl<'a> Gather<'a> {
    fn place(&mut self, draft: &'a Draft, verdict: &Verdict) -> Place {
        match verdict {
            Verdict::Refused { .. } => self.leave(),
            Verdict::Equal { client, contact } => {
                self.equal += 1;
                Place::Known(*client, *contact)
            }
            Verdict::Repeated { row } => {
                self.equal += 1;
                self.places.get(row).copied().unwrap_or(Place::Out)
            }
            Verdict::Changed { client, contact, .. } => self.change(draft, *client, *contact),
            Verdict::New { of } => self.add(draft, *of),
            Verdict::Doubtful { likely } => self.doubtful(draft, likely),
        }
    }

    fn leave(&mut self) -> Place {
        self.out += 1;
        Place::Out
    }

    fn doubtful(&mut self, draft: &'a Draft, likely: &[Likely]) -> Place {
        let Some(first) = likely.first() else { return self.add(draft, ClientOf::Itself) };
        let said = self.decided.decisions.get(&draft.row).copied();
        match said.unwrap_or(Decision::usual(first.because)) {
            Decision::Leave => self.leave(),
            Decision::Apart => {
                let of = self.of_another(draft, first);
                self.add(draft, of)
            }
            Decision::Join => match first.with {
                With::Known { client, contact } => self.change(draft, client, contact),
                With::Row { row } => match self.places.get(&row).copied() {
                    Some(Place::Made(at)) => self.join(draft, at),
                    Some(Place::Known(client, contact)) => self.change(draft, client, contact),
                    Some(Place::Out) | None => self.add(draft, ClientOf::Itself),
                },
            },
        }
    }

    /// Two people with one address in one organisation are two people of one client; else there are two clients.
    fn of_another(&self, draft: &Draft, likely: &Likely) -> ClientOf {
        let organisation = |record: &Record| record.organisation.as_deref().map(fold);
        let (other, of) = match likely.with {
            With::Known { client, contact } => (
                self.known.get(&(client, contact)).map(|known| &known.record),
                ClientOf::Known { id: client },
            ),
            With::Row { row } => {
                let at = self.decided.drafts.binary_search_by_key(&row, |draft| draft.row);
                (at.ok().map(|at| &self.decided.drafts[at].record), ClientOf::Row { row })
            }
        };
        let mine = organisation(&draft.record);
        let one_house = mine.is_some() && other.and_then(organisation) == mine;
        if one_house && likely.because == Because::SameMail { of } else { ClientOf::Itself }
    }

    fn add(&mut self, draft: &'a Draft, of: ClientOf) -> Place {
        let of = match of {
            ClientOf::Itself => ImportOf::New,
            ClientOf::Known { id } => ImportOf::Known(id),
            ClientOf::Row { row } => match self.places.get(&row) {
                Some(Place::Known(id, _)) => ImportOf::Known(*id),
                Some(Place::Made(at)) => match self.made[*at].of {
                    ImportOf::New => ImportOf::Row(self.made[*at].row),
                    other => other,
                },
                Some(Place::Out) | None => ImportOf::New,
            },
        };
        self.make(draft, of, None)
    }

    fn change(&mut self, draft: &'a Draft, client: ClientId, contact: Option<ContactId>) -> Place {
        let Some(base) = self.known.get(&(client, contact)).copied() else {
            return self.make(draft, ImportOf::Known(client), None);
        };
        if let Some(at) = self.changed.get(&(client, contact)).copied() {
            return self.join(draft, at);
        }
        self.changed.insert((client, contact), self.made.len());
        self.make(draft, ImportOf::Known(client), Some(base))
    }

    fn make(&mut self, draft: &'a Draft, of: ImportOf, base: Option<&'a Known>) -> Place {
        let mut card = Card::default();
        if let Some(base) = base {
            card.sources.clone_from(&base.source_ids);
            card.imported.clone_from(&base.imported);
        }
        let record = base.map_or_else(Record::default, |base| base.record.clone());
        self.made.push(Made { row: draft.row, of, base, record, card });
        self.join(draft, self.made.len() - 1)
    }

    fn join(&mut self, draft: &Draft, at: usize) -> Place {
        let source = self.decided.source;
        let made = &mut self.made[at];
        made.record = merged(&made.record, &draft.record);
        made.card.imported.push(draft.record.fingerprint());
        if let Some(id) = &draft.record.source_id {
            let given = (source.to_owned(), id.clone());
            if !made.card.sources.contains(&given) {
                made.card.sources.push(given);
            }
        }
        Place::Made(at)
    }
}

impl Made<'_> {
    fn row(&self, follow: Option<&Follow>) -> ImportRow {
        let record = &self.record;
        let reachable = !record.mails.is_empty() || !record.phones.is_empty();
        let known = self.base.and_then(|base| base.contact);
        let with_contact = known.is_some() || record.person.is_some() || reachable;
        let card = Card { record: record.clone(), ..self.card.clone() }.kept();
        let mut client = self.client(follow);
        if !with_contact {
            client.card = card.clone();
        }
        let contact = with_contact.then(|| self.contact(known, card));
        ImportRow { row: self.row, of: self.of, client: Some(client), contact }
    }

    /// What the row says of the client: all of it where it makes one or changes it, little where it adds a person.
    fn client(&self, follow: Option<&Follow>) -> ImportedClient {
        let record = &self.record;
        let new = self.of == ImportOf::New;
        let mut client = ImportedClient {
            tags: record.tags.clone(),
            last_contact: record.last_contact,
            ..ImportedClient::default()
        };
        let before = self.base.map(|base| &base.record);
        if new || before.is_some() {
            let differs = |of: fn(&Record) -> Option<&str>| {
                of(record).filter(|text| before.is_none_or(|before| of(before) != Some(*text)))
            };
            client.name = differs(|record| Some(record.client_name())).unwrap_or_default().to_owned();
            client.language = differs(|record| record.language.as_deref()).and_then(language);
            client.country = differs(|record| record.country.as_deref()).map(str::to_owned);
            client.zone = differs(|record| record.zone.as_deref()).map(str::to_owned);
            client.extra = record.extra.iter().cloned().collect();
            if !self.of_a_person() {
                client.note = record.notes.clone().unwrap_or_default();
            }
        }
        let own = record.rhythm.filter(|own| before.is_none_or(|before| before.rhythm != Some(*own)));
        let wanted = follow.filter(|follow| self.is_followed(follow, new));
        client.rhythm = own.or(wanted.map(|follow| follow.every));
        client.rhythm_since = if own.is_some() { None } else { wanted.and_then(|follow| follow.since) };
        client
    }

    fn is_followed(&self, follow: &Follow, new: bool) -> bool {
        match &follow.whom {
            Whom::All => true,
            Whom::New => new,
            Whom::Tag(tag) => self.record.tags.contains(tag),
        }
    }

    /// The row is about a person of an organisation, so its note is about them.
    fn of_a_person(&self) -> bool {
        self.record.organisation.is_some() && self.record.person.is_some()
    }

    fn contact(&self, id: Option<ContactId>, card: serde_json::Value) -> ImportedContact {
        let record = &self.record;
        let person = record.person.as_ref();
        let name = person.map(|person| person.full.as_str()).filter(|name| !name.is_empty());
        let short = |text: &str| Some(text.to_owned()).filter(|text| text.chars().count() <= NAME);
        let phone = record.phones.first().filter(|phone| phone.typed.chars().count() <= NAME);
        let note = if self.of_a_person() { record.notes.clone() } else { None };
        let fields = ContactFields {
            name: name.unwrap_or_else(|| record.client_name()).to_owned(),
            title: person.and_then(|person| short(&person.role)).unwrap_or_default(),
            mail: record.mails.first().and_then(|mail| short(&mail.address)).unwrap_or_default(),
            phone: phone.map_or_else(String::new, |phone| phone.typed.clone()),
            phone_e164: phone.and_then(|phone| phone.e164.clone()),
            note: note.unwrap_or_default(),
            ..ContactFields::default()
        };
        let added = self.of != ImportOf::New && self.base.is_none();
        let extra = if added { record.extra.iter().cloned().collect() } else { BTreeMap::new() };
        ImportedContact { id, fields, extra, card }
    }
}

/// A language of ours, from a tag such as `it` or `nb-NO`.
fn language(tag: &str) -> Option<Language> {
    Language::from_key(tag.split('-').next().unwrap_or(tag))
}
