//! The data of the demo, as they are written.

use super::wrong;
use crate::contact::ContactFields;
use jiff::civil::Time;
use seguito_core::people::Language;
use seguito_store::Broken;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A file of clients, in the order in which the clients come in.
macro_rules! clients {
    ($($name:literal),+ $(,)?) => { [$(include_str!(concat!("clients/", $name, ".toml"))),+] };
}

const TEAM: &str = include_str!("team.toml");
const CLIENTS: [&str; 12] = clients![
    "harrow",
    "hotel",
    "fjordlys",
    "havbris",
    "molino",
    "solheim",
    "bodegas",
    "tirel",
    "corvaisier",
    "anaquel",
    "thornbury",
    "nordvik",
];

/// Everybody, and all that happened.
pub(super) struct World {
    /// The other members.
    pub team: Vec<Colleague>,
    /// The clients.
    pub clients: Vec<InventedClient>,
    /// How it is told.
    pub words: Told,
}

/// A member besides the owner.
#[derive(Deserialize)]
pub(super) struct Colleague {
    /// By which the data name them.
    pub key: String,
    /// Their name.
    pub name: String,
    /// Their address.
    pub mail: String,
    /// When they came.
    pub since: String,
}

/// A client with its people and its story.
#[derive(Deserialize)]
pub(super) struct InventedClient {
    /// By which the words name it.
    pub key: String,
    /// Its name, as in its country.
    pub name: String,
    /// Its country.
    pub country: String,
    /// Its zone.
    pub zone: String,
    /// The language in which it is spoken to.
    pub language: Language,
    /// When it came in.
    pub since: String,
    /// Its people, the preferred one first.
    pub people: Vec<Person>,
    /// What happened.
    pub acts: Vec<Act>,
}

/// A person at a client.
#[derive(Deserialize)]
pub(super) struct Person {
    /// By which acts name them.
    pub key: String,
    /// What is known of them; title and note are words.
    #[serde(flatten)]
    pub fields: ContactFields,
}

/// Something that happened: an op's command by its fields, with keys instead of ids and phrases instead of days.
#[derive(Clone, Deserialize)]
pub(super) struct Act {
    /// On which day: `6 weeks ago`, `exactly 21 days ago`, `2 working days ago`.
    pub on: String,
    /// At which hour, in the client's zone.
    #[serde(default = "ten")]
    pub at: Time,
    /// Which member acts; nobody said: the owner.
    #[serde(default)]
    pub by: Option<String>,
    /// Which op.
    #[serde(rename = "do")]
    pub verb: String,
    /// By which later acts, and the words, name what came of it.
    #[serde(default)]
    pub key: Option<String>,
    /// Which words it says, if not those of its key.
    #[serde(default)]
    pub say: Option<String>,
    /// It happened again and again.
    #[serde(default)]
    pub every: Option<String>,
    /// The last time.
    #[serde(default)]
    pub last: Option<String>,
    /// The command's own fields.
    #[serde(flatten)]
    pub fields: Map<String, Value>,
}

fn ten() -> Time {
    Time::constant(10, 0, 0, 0)
}

/// The words of one language.
pub(super) struct Told(Map<String, Value>);

#[derive(Deserialize)]
struct Team {
    team: Vec<Colleague>,
}

impl World {
    /// Reads all of it.
    pub fn read(language: Language) -> Result<Self, Broken> {
        let clients = CLIENTS.iter().map(|text| toml::from_str(text).map_err(wrong));
        Ok(Self {
            team: toml::from_str::<Team>(TEAM).map_err(wrong)?.team,
            clients: clients.collect::<Result<_, _>>()?,
            words: Told::read(language)?,
        })
    }
}

impl Told {
    fn read(language: Language) -> Result<Self, Broken> {
        let text = match language {
            Language::En => include_str!("words/en.toml"),
            Language::It => include_str!("words/it.toml"),
            Language::Es => include_str!("words/es.toml"),
            Language::Nb => include_str!("words/nb.toml"),
            Language::Fr => include_str!("words/fr.toml"),
        };
        toml::from_str(text).map(Self).map_err(wrong)
    }

    /// The name of the workspace.
    pub fn title(&self) -> Result<String, Broken> {
        let title = self.0.get("title").and_then(Value::as_str);
        title.map(str::to_owned).ok_or_else(|| wrong("no title"))
    }

    /// What is said of a client under a key.
    pub fn of(&self, client: &str, key: &str) -> Option<&Map<String, Value>> {
        self.0.get(client)?.get(key)?.as_object()
    }

    /// What is usually said in a contact that asks a script, the n-th time.
    pub fn usual(&self, script: &str, n: usize) -> Option<&Map<String, Value>> {
        let usual = self.0.get("usual")?.get(script)?.as_array()?;
        usual.get(n.checked_rem(usual.len())?)?.as_object()
    }
}
