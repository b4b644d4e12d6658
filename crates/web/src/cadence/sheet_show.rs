//! Shows a sheet of rules; with `?rule=KEY` one of its sentences with fields in it, and with the fields in the address
//! also what they would change.

use super::{
    edit::edited,
    preview_make::{Asked, Seen, make},
    sheet_view,
    target::{CLIENT, Target, pack, rules},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::{Path, State};
use maud::Markup;
use seguito_core::cadence::{Cadences, Rule};
use seguito_ops::cadence::version;
use seguito_store::{
    Broken,
    read::{client, rules as stored_rules, touchpoint},
};

/// All that the page shows.
pub(super) struct Shown {
    /// The sheet's key.
    pub sheet: String,
    /// As they are saved.
    pub stored: Cadences,
    /// As the form says.
    pub edited: Cadences,
    /// The sentence that is open.
    pub target: Option<Target>,
    pub form: Form,
    pub seen: Option<Seen>,
    /// The version that was edited.
    pub version: i64,
    /// Clients who follow this sheet.
    pub clients: usize,
    /// Somebody else saved rules while this one was edited.
    pub crossed: bool,
    /// Saving was asked for without a preview of exactly this.
    pub look_first: bool,
}

impl Shown {
    /// The rules of the sheet, as the form says.
    pub(super) fn rules(&self) -> &[Rule] {
        rules(&self.edited, &self.sheet).unwrap_or_default()
    }
}

pub(super) async fn handle(
    State(app): State<App>,
    Path((_, sheet)): Path<(String, String)>,
    here: Here,
    form: Form,
) -> Result<Markup, Trouble> {
    Ok(sheet_view::page(&here, &shown(&app, &here, sheet, form).await?))
}

/// What the page shows for the fields of a form, from the address or sent.
pub(super) async fn shown(app: &App, here: &Here, sheet: String, form: Form) -> Result<Shown, Trouble> {
    let (asked, writes) = (Asked::of(here), here.writes());
    let found = here.read(app, move |read| {
        Box::pin(async move {
            let stored = stored_rules::load(read).await?.cadences;
            if rules(&stored, &sheet).is_none() {
                return Ok(None);
            }
            let target = Target::of(&stored, &sheet, form.get("rule")).filter(|_| writes);
            let base = if form.has("shipped") { Cadences::shipped() } else { stored.clone() };
            let after = match &target {
                Some(target) if form.has("sent") => edited(&stored, &sheet, target, &form),
                Some(target) if form.has("shipped") => as_shipped(&stored, &base, &sheet, target),
                _ => stored.clone(),
            };
            let clients = match pack(&stored, &sheet) {
                Some(pack) => read.all(&touchpoint::CLIENTS_OF_PACK, (pack.kind, pack.solution)).await?.len(),
                None => usize::try_from(client::counts(read).await?.all).unwrap_or_default(),
            };
            let version = version(read).await?;
            let (seen, crossed, look_first) = (None, false, false);
            Ok::<_, Broken>(Some(Shown {
                sheet,
                stored,
                edited: after,
                target,
                form,
                seen,
                version,
                clients,
                crossed,
                look_first,
            }))
        })
    });
    let mut shown = found.await?.ok_or(Trouble::Absent)?;
    if shown.target.is_some() && (shown.form.has("sent") || shown.form.has("shipped")) {
        let edit = (&shown.stored, shown.edited.clone());
        shown.seen = Some(make(&here.scope(app), edit, asked).await?);
    }
    Ok(shown)
}

/// The cadences with one sentence as it was shipped.
fn as_shipped(stored: &Cadences, shipped: &Cadences, sheet: &str, target: &Target) -> Cadences {
    let mut after = stored.clone();
    match target {
        Target::Marks => after.marks = shipped.marks.clone(),
        Target::Tries => after.tries = shipped.tries.clone(),
        Target::Rule(key) => {
            let shipped = shipped.rule(Some(sheet).filter(|sheet| *sheet != CLIENT), key);
            if let (Some(rule), Some(shipped)) = (super::target::rule_mut(&mut after, sheet, key), shipped) {
                *rule = shipped.clone();
            }
        }
    }
    after
}
