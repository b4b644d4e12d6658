//! Adds a client: a name is enough; what is known of the person makes the first call easier.

use super::{
    answer::{kept, op, unread},
    choices, people_view,
    sheet::SAVE_KEY,
    typed,
};
use crate::{
    App,
    error::Trouble,
    field,
    form::{Form, NAME, NOTE},
    here::Here,
    page::{self, Leaf, Tab},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use seguito_core::{people::Language, refusal::Wrong, time::Calendar};
use seguito_ops::{
    Refused,
    client::{self, AddClient, ClientFields},
};
use seguito_store::read::house::{self, MemberLine};

pub(super) async fn show(State(app): State<App>, here: Here, query: Form) -> Result<Markup, Trouble> {
    let members = members(&app, &here).await?;
    let language = here.workspace.language.key().to_owned();
    let form = Form::of([
        ("name", query.get("name").to_owned()),
        ("language", language),
        ("country", here.workspace.calendar.0.country.clone().unwrap_or_default()),
        ("manager", here.actor.member.to_string()),
    ]);
    Ok(page(&here, &members, &form))
}

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&here, &mut form);
    let name = command.fields.name.clone();
    let outcome = match form.sound() {
        true => op!(&here, &app, client::add, command),
        false => Err(unread()),
    };
    match outcome {
        Ok(done) => {
            let to = here.href(&format!("clients/{}", done.client));
            Ok(kept(&app, &here, &to, &done, here.words().clients_added(name)))
        }
        Err(Refused::Refusal(refusal)) => {
            form.refused(typed::with_person(refusal, ("name", "person")))?;
            let members = members(&app, &here).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &members, &form)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn members(app: &App, here: &Here) -> Result<Vec<MemberLine>, Trouble> {
    here.read(app, |read| Box::pin(house::members(read))).await
}

fn read(here: &Here, form: &mut Form) -> AddClient {
    let fields = ClientFields {
        name: form.needed("name", NAME),
        manager: typed::id(form, "manager"),
        language: form.maybe("language", Language::from_key),
        calendar: calendar(here, form),
        tags: Vec::new(),
        note: form.text("about", NOTE),
    };
    let known =
        ["person", "title", "phone", "mail", "chat"].iter().any(|name| !form.get(name).trim().is_empty());
    let person = known.then(|| typed::person(here, form, "person"));
    AddClient { fields, prospect: form.ticked("prospect"), contacts: person.into_iter().collect() }
}

fn calendar(here: &Here, form: &mut Form) -> Option<Calendar> {
    let country = form.optional("country", 2);
    let zone = form.text("zone", NAME);
    let said = (!zone.is_empty()).then_some(zone.as_str());
    let calendar = here.workspace.calendar.0.moved(country.as_deref(), said);
    if calendar.is_none() {
        form.wrong("zone", Wrong::Unknown);
    }
    calendar
}

fn page(here: &Here, members: &[MemberLine], form: &Form) -> Markup {
    let w = here.words();
    let fields = fields(here, members, form);
    let labels: Vec<_> =
        fields.iter().flat_map(|(_, fields)| fields.iter().map(field::Field::titled)).collect();
    let body = html! {
        div class="single" {
            form class="doing" method="post" action=(here.href("clients")) novalidate {
                @if !form.sound() {
                    div class="line bare" {
                        div class="when" {} div class="what" { (field::summary(w, form, &labels)) }
                    }
                }
                @for (name, group) in &fields {
                    div class="line" {
                        div class="when" { (name) }
                        div class="what" {
                            div class="fields by-two" { @for one in group { (one.show(w, form)) } }
                        }
                    }
                }
                div class="line" {
                    div class="when" {}
                    div class="what stack" {
                        (field::tick("prospect", &w.clients_is_prospect(), None, form.ticked("prospect")))
                        div class="acts foot" {
                            button class="btn primary" data-sending=(w.act_saving()) {
                                (w.clients_new_save()) " " kbd { (SAVE_KEY) }
                            }
                            a class="btn plain" href=(here.href("clients")) data-key="escape" {
                                (w.act_cancel()) kbd { "Esc" }
                            }
                        }
                    }
                }
            }
        }
    };
    let mast = page::mast(html! {}, &w.clients_new_title(), &w.clients_new_lede());
    page::book(here, Leaf { title: &w.clients_new_title(), tab: Tab::Clients, class: "client", mast, body })
}

/// The groups of the form, each with the word in its margin.
fn fields(here: &Here, members: &[MemberLine], form: &Form) -> [(String, Vec<field::Field>); 3] {
    let w = here.words();
    let mut person =
        vec![field::line("person", w.clients_person()).hint(w.clients_person_hint()).optional().whole()];
    person.extend(
        people_view::fields(w)
            .into_iter()
            .filter(|one| !matches!(one.titled().0, "name" | "language" | "formal" | "gender" | "note")),
    );
    let client = vec![
        field::line("name", w.clients_name())
            .hint(w.clients_name_hint())
            .autocomplete("organization")
            .whole(),
        field::select("manager", w.clients_manager(), choices::members(members, form.get("manager"))),
        field::select("language", w.clients_language(), choices::languages(w)),
    ];
    let place = vec![
        field::select("country", w.clients_country(), choices::countries(w, w.clients_country_unknown()))
            .hint(w.clients_country_hint()),
        field::line("zone", w.clients_zone()).hint(w.clients_zone_hint()).optional(),
        field::area("about", w.client_note()).optional().whole(),
    ];
    [(w.client_noun_client(), client), (w.client_noun_contact(), person), (w.clients_where_word(), place)]
}
