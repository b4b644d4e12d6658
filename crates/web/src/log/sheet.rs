//! What the log form needs to be drawn: people, projects, scripts; and the form as it stands.

use crate::form::Form;
use seguito_core::{
    id::{ClientId, ContactId, InteractionId, ProjectId, TouchpointId},
    people::Language,
};

/// A log form, for a client.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// With which client.
    pub client_id: ClientId,
    /// Its name.
    pub client: String,
    /// For which planned contact, if it came from one.
    pub touchpoint: Option<TouchpointId>,
    /// The contact that is corrected, with its version; `None` = a new one.
    pub corrects: Option<(InteractionId, i64)>,
    /// What stands in the contact since, where somebody else corrected it first.
    pub theirs: Option<Form>,
    /// Its people.
    pub people: Vec<(ContactId, String)>,
    /// Its projects that are not closed.
    pub projects: Vec<(ProjectId, String)>,
    /// Scripts that may be asked, with their questions.
    pub scripts: Vec<Script>,
    /// What stands in the form.
    pub form: Form,
    /// When the draft was kept, if it is one.
    pub draft_of: Option<String>,
    /// What would follow, if the form can be read.
    pub next: Option<Next>,
    /// The one question (F4), as it is asked of this person.
    pub question: String,
    /// The languages in which a congratulation may be written: theirs first.
    pub languages: Vec<Language>,
}

/// A script and its questions.
#[derive(Clone, Debug)]
pub struct Script {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Each question's key and text, in the order in which they are asked.
    pub questions: Vec<(&'static str, String)>,
}

/// The next contact, before it is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing would be planned.
    Nothing,
    /// Day and channel, and why.
    Planned {
        /// "Tuesday 1 December, by phone."
        when: String,
        /// The reason.
        why: String,
    },
}

/// The field of the answer to a question of a script.
pub fn answer_field(script: &str, question: &str) -> String {
    format!("answer-{script}-{question}")
}
