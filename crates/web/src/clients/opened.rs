//! Which form is open on a page, and what stands in it.

use crate::{form::Form, here::Here};
use uuid::Uuid;

/// A form that is open under what it is about, or none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Opened {
    what: String,
    of: Option<Uuid>,
    sent: Option<Form>,
    /// What stands in the record since, where somebody else saved it first.
    pub(crate) theirs: Option<Form>,
}

impl Opened {
    /// As the address says: `?do=promise&of=ID`. Nothing opens for who may only read.
    pub(crate) fn asked(here: &Here, query: &Form) -> Self {
        if !here.writes() {
            return Self::default();
        }
        Self { what: query.get("do").to_owned(), of: query.get("of").parse().ok(), ..Self::default() }
    }

    /// As it was sent, and could not be kept.
    pub(crate) fn sent(what: &str, of: Option<Uuid>, form: Form) -> Self {
        Self { what: what.to_owned(), of, sent: Some(form), theirs: None }
    }

    /// Beside what somebody else saved first.
    pub(crate) fn beside(self, theirs: Form) -> Self {
        Self { theirs: Some(theirs), ..self }
    }

    /// Whether this form is open.
    pub(crate) fn is(&self, what: &str) -> bool {
        self.what == what
    }

    /// Whether this form is open, of this record.
    pub(crate) fn is_of(&self, what: &str, of: Uuid) -> bool {
        self.is(what) && self.of == Some(of)
    }

    /// Whether any is open: then its button is the page's main action.
    pub(crate) fn any(&self) -> bool {
        !self.what.is_empty()
    }

    /// What was typed, else what the record says.
    pub(crate) fn or(&self, record: impl FnOnce() -> Form) -> Form {
        self.sent.clone().unwrap_or_else(record)
    }
}
