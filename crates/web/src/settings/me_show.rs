//! How one works: who, where, when, days away, keys and looks, password, sign-ins.

use super::{calendar_form, me_view, sent::Sent};
use crate::{
    App,
    error::Trouble,
    form::Form,
    here::Here,
    session::{cookie, session_cookie},
};
use axum::{extract::State, http::HeaderMap};
use maud::Markup;
use seguito_core::refusal::Refusal;
use seguito_ops::account::{self, Browser};
use seguito_store::{
    Broken,
    read::house,
    rows::{LeaveRow, MemberRow},
};
use seguito_words::Words;

/// A part of the page that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Name,
    Place,
    Hours,
    Leaves,
    Keys,
    Password,
}

/// All that the page shows.
pub(super) struct Shown {
    pub row: MemberRow,
    pub leaves: Vec<LeaveRow>,
    pub browsers: Vec<Browser>,
    /// The section that could not be saved.
    pub sent: Option<Sent<Section>>,
}

impl Shown {
    /// What stands in a section: what was typed, else what is kept.
    pub(super) fn form(&self, here: &Here, section: Section) -> Form {
        match &self.sent {
            Some(sent) if sent.section == section => sent.form.clone(),
            _ => self.kept(here, section),
        }
    }

    /// What is kept of a section.
    pub(super) fn kept(&self, here: &Here, section: Section) -> Form {
        Form::of(kept(here, &self.row, section))
    }

    /// A section as it was sent, where somebody else saved these settings first.
    pub(super) fn crossed(&self, section: Section) -> Option<&Form> {
        self.sent.as_ref().filter(|sent| sent.crossed && sent.section == section).map(|sent| &sent.form)
    }
}

fn kept(here: &Here, row: &MemberRow, section: Section) -> Vec<(&'static str, String)> {
    let w: Words = here.words();
    match section {
        Section::Name => vec![("name", row.name.clone()), ("language", row.language.key().to_owned())],
        Section::Place => calendar_form::place(&row.calendar.0),
        Section::Hours => {
            let mut pairs = calendar_form::week(w, &row.calendar.0);
            pairs.push(("daily_load", row.daily_load.to_string()));
            pairs
        }
        Section::Keys => {
            let theme = here.visitor.theme.map_or("device", |theme| theme.key());
            let mut pairs = vec![("theme", theme.to_owned())];
            pairs.extend(row.single_keys.then(|| ("single_keys", "on".to_owned())));
            pairs
        }
        Section::Leaves | Section::Password => Vec::new(),
    }
}

pub(super) async fn handle(
    State(app): State<App>,
    here: Here,
    headers: HeaderMap,
) -> Result<Markup, Trouble> {
    Ok(me_view::page(&here, &shown(&app, &here, &headers, None).await?))
}

/// The page with the section that could not be saved.
pub(super) async fn shown(
    app: &App,
    here: &Here,
    headers: &HeaderMap,
    sent: Option<Sent<Section>>,
) -> Result<Shown, Trouble> {
    let me = here.actor.member;
    let found = here.read(app, move |read| Box::pin(house::member(read, me))).await?;
    let (row, leaves) = found.ok_or(Trouble::from(Refusal::Absent))?;
    let token = cookie(headers, session_cookie(app)).unwrap_or_default();
    let browsers: Result<_, Broken> = account::browsers(app.store(), token, here.now()).await;
    Ok(Shown { row, leaves, browsers: browsers?, sent })
}
