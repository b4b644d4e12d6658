//! What the Today page shows, ready to be drawn: every sentence made, nothing left to decide.

use seguito_core::{
    id::{ClientId, TouchpointId},
    people::Channel,
    project::{Kind, Stage},
    time::Day,
};

/// The whole page.
#[derive(Clone, Debug, Default)]
pub struct TodayPage {
    /// The member's day.
    pub day: Day,
    /// Whom to reach, in the order of the page.
    pub due: Vec<Due>,
    /// What is opened under the current entry.
    pub opened: Opened,
    /// How many are due tomorrow.
    pub tomorrow: i64,
    /// The next after today, when there is nobody today.
    pub next: Option<(String, Day)>,
    /// What is still missing on the first days.
    pub missing: Missing,
    /// Held back, each with its why; at most a few, the page of its own has all.
    pub held: Vec<Note>,
    /// Clients with nothing planned.
    pub unplanned: Vec<Note>,
    /// Clients whose agenda could not be worked out.
    pub failed: Vec<String>,
}

/// What is opened under the current entry.
#[derive(Clone, Debug, Default)]
pub enum Opened {
    /// Facts, script and acts.
    #[default]
    Acts,
    /// A form in their place.
    Form(maud::Markup),
}

/// What the first days still lack.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// There is no client at all.
    pub client: bool,
    /// There are clients, but no rhythm.
    pub rhythm: bool,
}

/// One contact to make.
#[derive(Clone, Debug)]
pub struct Due {
    /// The entry.
    pub id: TouchpointId,
    /// With which client.
    pub client_id: ClientId,
    /// Its name.
    pub client: String,
    /// The person, with what they do there.
    pub who: Option<String>,
    /// What is for ourselves alone to settle (F5): a path in the workspace, and the question.
    pub ours: Option<(String, String)>,
    /// The person's first name, for the button that calls.
    pub first_name: String,
    /// `tel:` as it is dialled.
    pub tel: Option<String>,
    /// The mail address.
    pub mail: Option<String>,
    /// When, in the margin.
    pub when: When,
    /// Why, a sentence a reason.
    pub why: Vec<String>,
    /// How.
    pub channel: Option<Channel>,
    /// Of what kind the project is, and where our work on it stands.
    pub stage: Option<(Kind, Stage)>,
    /// Open red flags.
    pub flags: Vec<String>,
    /// Marks, to know.
    pub marks: Vec<String>,
    /// Plain facts after the chips: last spoke, preferred hours.
    pub notes: Vec<String>,
    /// Everything that only the current entry shows.
    pub detail: Option<Detail>,
}

/// When a contact is best made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Its window has closed.
    Late(Day),
    /// No day in its window can be had.
    NoDay,
    /// A word of hours: "9:30", "from 13:00".
    Hours(String),
    /// Whenever.
    AnyTime,
}

/// What only the current entry shows.
#[derive(Clone, Debug)]
pub struct Detail {
    /// Label and value.
    pub facts: Vec<(String, String)>,
    /// The script's name, and what to ask.
    pub script: Option<(String, Vec<String>)>,
    /// Offers of help that go with it.
    pub offers: Vec<String>,
    /// "Yes, because ...".
    pub yes: String,
    /// The four doubts, each with its answer from the record.
    pub doubts: Vec<(String, String)>,
    /// Whether another day, "not needed" and a pause are possible (not where a project stands still, F6).
    pub may_wait: bool,
}

/// A line of the aside.
#[derive(Clone, Debug)]
pub struct Note {
    /// With which client.
    pub client_id: ClientId,
    /// Its name.
    pub client: String,
    /// What of it, in a sentence.
    pub text: String,
}
