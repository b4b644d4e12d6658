//! Adds a project: its kind chooses the rhythm, its dates may lie back.

use super::{facts_view, project_change};
use crate::{
    App,
    clients::{
        answer::{kept, op, unread},
        choices,
        sheet::SAVE_KEY,
        typed,
    },
    error::Trouble,
    field,
    form::Form,
    here::Here,
    page::{self, Leaf, Tab},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use seguito_core::{
    id::ClientId,
    project::{Builder, ClientState, Kind, SaidBy, Stage},
    refusal::Wrong,
};
use seguito_ops::{
    Refused,
    project::{self, AddProject, SaidState},
};
use seguito_store::{
    read::{
        client_tidy,
        house::{self, MemberLine},
    },
    rows::{ClientRow, ContactRow},
};

/// Clients offered to choose from, at most; beyond, one begins at the client's page.
const OFFERED: i64 = 500;

/// What the form needs to be drawn.
struct Around {
    members: Vec<MemberLine>,
    clients: Vec<(ClientId, String)>,
    client: Option<ClientRow>,
    contacts: Vec<ContactRow>,
}

pub(super) async fn show(State(app): State<App>, here: Here, query: Form) -> Result<Markup, Trouble> {
    let around = around(&app, &here, query.get("client").parse().ok()).await?;
    let manager = around.client.as_ref().map_or(here.actor.member, |client| client.manager_id);
    let form = Form::of([
        ("client", query.get("client").to_owned()),
        ("manager", manager.to_string()),
        ("kind", Kind::Consultancy.key().to_owned()),
    ]);
    Ok(page(&here, &around, &form))
}

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let command = read(&here, &mut form).filter(|_| form.sound());
    let name = form.get("name").trim().to_owned();
    let outcome = match command {
        Some(command) => op!(&here, &app, project::add, command),
        None => Err(unread()),
    };
    match outcome {
        Ok(done) => {
            let to = here.href(&format!("projects/{}", done.id));
            Ok(kept(&app, &here, &to, &done, here.words().projects_added(name)))
        }
        Err(Refused::Refusal(refusal)) => {
            form.refused(refusal)?;
            let around = around(&app, &here, form.get("client").parse().ok()).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &around, &form)).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn around(app: &App, here: &Here, client: Option<ClientId>) -> Result<Around, Trouble> {
    let read = here.read(app, move |read| {
        Box::pin(async move {
            let row = match client {
                Some(id) => read.get::<ClientRow>((id,)).await?,
                None => None,
            };
            let contacts = match &row {
                Some(row) => read.all(&ContactRow::BY_CLIENT, (row.id,)).await?,
                None => Vec::new(),
            };
            Ok(Around {
                members: house::members(read).await?,
                clients: client_tidy::names(read, OFFERED).await?,
                client: row,
                contacts,
            })
        })
    });
    read.await
}

fn read(here: &Here, form: &mut Form) -> Option<AddProject> {
    let client: Option<ClientId> = form.one_of("client", |text| text.parse().ok());
    let fields = project_change::read(here, form);
    let begun = typed::past(here, form, "begun");
    let presented = typed::past(here, form, "presented");
    let concluded = typed::past(here, form, "concluded");
    if let Some((given, other)) = presented.zip(concluded).filter(|(given, other)| given > other) {
        form.wrong("presented", Wrong::After { given, other });
    }
    let fields = fields?;
    let stage = match presented.filter(|_| fields.kind == Kind::Consultancy) {
        Some(day) => Some((Stage::Presentation, day)),
        None => begun.map(|day| (Stage::Handover, day)),
    };
    let builder = if fields.kind == Kind::Consultancy { Builder::Nobody } else { Builder::Us };
    let state =
        concluded.map(|day| SaidState { state: ClientState::Concluded, builder, day, said_by: SaidBy::Us });
    Some(AddProject { client: client?, fields, stage, state })
}

fn page(here: &Here, around: &Around, form: &Form) -> Markup {
    let w = here.words();
    let groups = groups(here, around, form);
    let labels: Vec<_> =
        groups.iter().flat_map(|(_, group)| group.iter().map(field::Field::titled)).collect();
    let back = around
        .client
        .as_ref()
        .map_or_else(|| here.href("projects"), |client| here.href(&format!("clients/{}", client.id)));
    let body = html! {
        div class="single" {
            form class="doing" method="post" action=(here.href("projects")) novalidate {
                @if !form.sound() {
                    div class="line bare" {
                        div class="when" {}
                        div class="what" { (field::summary(w, form, &labels)) }
                    }
                }
                @if around.client.is_some() { input type="hidden" name="client" value=(form.get("client")); }
                @for (name, group) in &groups {
                    div class="line" {
                        div class="when" { (name) }
                        div class="what" {
                            div class="fields by-two" { @for one in group { (one.show(w, form)) } }
                        }
                    }
                }
                div class="line" {
                    div class="when" {}
                    div class="what" {
                        div class="acts foot" {
                            button class="btn primary" data-sending=(w.act_saving()) {
                                (w.projects_new_save()) " " kbd { (SAVE_KEY) }
                            }
                            a class="btn plain" href=(back) data-key="escape" {
                                (w.act_cancel()) kbd { "Esc" }
                            }
                        }
                    }
                }
            }
        }
    };
    let title = w.projects_new_title();
    let mast = page::mast(html! {}, &title, &lede(here, around));
    page::book(here, Leaf { title: &title, tab: Tab::Projects, class: "project", mast, body })
}

fn lede(here: &Here, around: &Around) -> String {
    let w = here.words();
    match &around.client {
        Some(client) => format!("{}. {}", w.projects_new_for(&client.name), w.projects_new_lede()),
        None if around.clients.is_empty() => w.projects_first_client(),
        None => w.projects_new_lede(),
    }
}

/// The groups of the form, each with the word in its margin.
fn groups(here: &Here, around: &Around, form: &Form) -> Vec<(String, Vec<field::Field>)> {
    let w = here.words();
    let mut what = vec![field::line("name", w.projects_name()).whole()];
    if around.client.is_none() {
        let none = std::iter::once((String::new(), w.projects_client_choose()));
        let clients =
            none.chain(around.clients.iter().map(|(id, name)| (id.to_string(), name.clone()))).collect();
        what.insert(0, field::select("client", w.projects_client(), clients).whole());
    }
    what.extend([facts_view::kind(w), facts_view::solution(w)]);
    let days = vec![
        field::line("begun", w.projects_begun()).hint(w.projects_begun_hint()).optional(),
        field::line("presented", w.projects_presented()).hint(w.projects_presented_hint()).optional(),
        field::line("concluded", w.projects_concluded()).hint(w.projects_concluded_hint()).optional(),
    ];
    let contacts = choices::people(&around.contacts, w.projects_contact_any());
    let who = vec![
        field::select(
            "manager",
            w.projects_manager(),
            choices::members(&around.members, form.get("manager")),
        ),
        field::select("contact", w.projects_contact(), contacts),
    ];
    vec![(w.client_noun_project(), what), (w.projects_days_word(), days), (w.projects_people_word(), who)]
}
