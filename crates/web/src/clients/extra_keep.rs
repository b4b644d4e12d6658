//! Further fields of a client or a person: their form, and saving it. An emptied field goes.

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    client_view::View,
    typed,
};
use crate::{
    App,
    crossed::{Apart, both},
    error::Trouble,
    field,
    form::{Form, LINE, NOTE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use maud::{Markup, html};
use seguito_core::{
    id::{ClientId, ContactId},
    refusal::{Refusal, Wrong},
};
use seguito_ops::{
    Refused,
    extra::{self, ChangeExtra},
};
use seguito_words::Words;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The name by which the form is opened.
pub(super) const FORM: &str = "extra";

pub(super) async fn client(
    app: State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    form: Form,
) -> Result<Response, Trouble> {
    keep(app, here, (id, None), form).await
}

pub(super) async fn person(
    app: State<App>,
    here: Here,
    Path((_, id, person)): Path<(String, ClientId, ContactId)>,
    form: Form,
) -> Result<Response, Trouble> {
    keep(app, here, (id, Some(person)), form).await
}

async fn keep(
    State(app): State<App>,
    here: Here,
    (client, contact): (ClientId, Option<ContactId>),
    mut form: Form,
) -> Result<Response, Trouble> {
    let kept = pairs(&form).into_iter().map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
    let mut extra: BTreeMap<String, String> = kept.collect();
    let value = form.text("extra_value", NOTE);
    let name = if value.is_empty() { form.text("extra_name", LINE) } else { form.needed("extra_name", LINE) };
    if !name.is_empty() {
        extra.insert(name, value);
    }
    let outcome = match form.sound() {
        true => {
            let version = typed::version(&form);
            op!(&here, &app, extra::change, ChangeExtra { client, contact, version, extra })
                .map_err(|refused| placed(refused, &form))
        }
        false => Err(unread()),
    };
    let of = contact.map(|contact| contact.0).or(Some(client.0));
    let place = contact.map_or_else(|| "further".to_owned(), |contact| format!("p-{contact}"));
    let back = here.href(&format!("clients/{client}#{place}"));
    let w = here.words();
    ended(&app, &here, client, Sent { what: FORM, of, back, form }, outcome, |_| w.client_extra_saved()).await
}

/// The op knows a field by its name; the form by its place.
fn placed(refused: Refused, form: &Form) -> Refused {
    let Refused::Refusal(Refusal::Fields { mut problems }) = refused else { return refused };
    let pairs = pairs(form);
    for problem in &mut problems {
        if let Some(name) = problem.field.strip_prefix("extra.") {
            let place = pairs.iter().position(|(known, _)| *known == name);
            problem.field = place.map_or_else(|| "extra_value".to_owned(), |at| format!("extra{at}"));
        }
    }
    Refusal::Fields { problems }.into()
}

/// The fields as the form holds them.
pub(super) fn filled(kept: &BTreeMap<String, String>, version: i64) -> Form {
    let mut form = Form::of([("version", version.to_string())]);
    for (at, (name, value)) in kept.iter().enumerate() {
        form.set(&format!("name{at}"), name.clone());
        form.set(&format!("extra{at}"), value.clone());
    }
    form
}

/// The form, in place of the list; `path` is where it is sent.
pub(super) fn form(view: &View<'_>, path: &str, kept: &BTreeMap<String, String>, version: i64) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| filled(kept, version));
    let fields = [
        field::line("extra_name", w.client_extra_name()).optional(),
        field::line("extra_value", w.client_extra_value()).optional(),
    ];
    let known: Vec<_> =
        pairs(&form).into_iter().enumerate().map(|(at, pair)| (format!("extra{at}"), pair)).collect();
    let mut labels: Vec<_> = known.iter().map(|(id, (name, _))| (id.as_str(), (*name).to_owned())).collect();
    for field in &fields {
        labels.push(field.titled());
    }
    html! {
        form class="doing stack-l" id="do" method="post" action=(view.under(path)) novalidate {
            (field::summary(w, &form, &labels))
            @if let Some(theirs) = &view.opened.theirs { (both(w, &apart(w, theirs, &form))) }
            input type="hidden" name="version" value=(form.get("version"));
            @for (at, (id, (name, value))) in known.iter().enumerate() {
                input type="hidden" name={ "name" (at) } value=(name);
                (one(w, id, (name, value), form.problem(id)))
            }
            p class="hint" { (w.client_extra_hint()) }
            div class="fields by-two" { @for field in &fields { (field.show(w, &form)) } }
            div class="acts foot" {
                button class="btn primary" data-sending=(w.act_saving()) { (w.act_save()) }
                a class="btn plain" href=(view.at()) data-key="escape" { (w.act_cancel()) kbd { "Esc" } }
            }
        }
    }
}

fn one(w: Words, id: &str, (name, value): (&str, &str), wrong: Option<&Wrong>) -> Markup {
    let described = wrong.map(|_| format!("{id}-wrong"));
    html! {
        div class="field" {
            label for=(id) { (name) }
            input class="input" id=(id) name=(id) value=(value) autocomplete="off"
                aria-invalid=[wrong.map(|_| "true")] aria-describedby=[described];
            @if let Some(wrong) = wrong {
                div class="below" { span class="error" id={ (id) "-wrong" } { (w.wrong(wrong)) } }
            }
        }
    }
}

/// Name and value of each field that a form holds.
fn pairs(form: &Form) -> Vec<(&str, &str)> {
    let place = |at| (form.get(&format!("name{at}")), form.get(&format!("extra{at}")));
    (0_usize..).map_while(|at| form.has(&format!("extra{at}")).then(|| place(at))).collect()
}

fn apart(w: Words, theirs: &Form, mine: &Form) -> Vec<Apart> {
    let (theirs, wrote) = (pairs(theirs), pairs(mine));
    let said = |all: &[(&str, &str)], name: &str| {
        all.iter()
            .find(|(known, _)| *known == name)
            .map_or_else(String::new, |(_, value)| (*value).to_owned())
    };
    let new = wrote.iter().filter(|(name, _)| !theirs.iter().any(|(known, _)| known == name));
    let names = theirs.iter().chain(new).map(|(name, _)| *name);
    let kept = names.filter_map(|name| Apart::new(name.to_owned(), said(&theirs, name), said(&wrote, name)));
    kept.chain(Apart::new(w.client_extra_name(), String::new(), mine.get("extra_name").to_owned())).collect()
}

/// The fields as they stand.
pub(super) fn listed(kept: &BTreeMap<String, String>) -> Markup {
    html! {
        @if !kept.is_empty() {
            dl class="pairs" { @for (name, value) in kept { div { dt { (name) } dd { (value) } } } }
        }
    }
}

/// The fields as they stand, with the way to change them.
pub(super) fn shown(view: &View<'_>, of: Uuid, kept: &BTreeMap<String, String>) -> Markup {
    let w = view.w;
    html! {
        (listed(kept))
        (view.opens(FORM, Some(of), &w.client_extra_change(), ""))
    }
}
