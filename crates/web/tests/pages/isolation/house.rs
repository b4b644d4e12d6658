//! A workspace with one of everything: members of each role and one who left, tokens of each kind, a client with all
//! that can hang on it.

use super::world::House;
use jiff::{SignedDuration, civil::date};
use seguito_core::{
    facts::{Direction, MarkKind, Outcome, Weight},
    id::*,
    people::{Channel, Language, Role},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::Moment,
};
use seguito_ops::{
    Actor, Refused,
    client::{self, AddClient, ClientFields},
    contact::ContactFields,
    first_run::{self, NewWorkspace},
    flag, import,
    interaction_effect::Effects,
    interaction_log, invitation, mark, member, opportunity, order, plan, project, promise, request, sign_in,
    token, trash, wish,
};
use seguito_store::{
    Store, Tx,
    rows::{self, MemberRow, TouchpointRow},
};
use std::collections::BTreeMap;
use uuid::Uuid;

pub async fn furnish(store: &Store, word: &'static str, now: Moment) -> House {
    let across = store.across();
    across.write(move |tx| Box::pin(async move { all(tx, word, now).await })).await.unwrap()
}

async fn all(tx: &mut Tx, word: &'static str, now: Moment) -> Result<House, Refused> {
    let mail = format!("owner@{}.example", word.to_lowercase());
    let account = account(tx, &mail, now).await?;
    let new = NewWorkspace {
        workspace: format!("Studio {word}"),
        language: Language::En,
        calendar: first_run::usual_week(Language::It),
        demo: false,
    };
    let made = first_run::make_workspace(tx, new, (account, format!("Olga {word}"), mail), now).await?;
    let mut house = House {
        workspace: made.actor.workspace,
        slug: made.slug,
        ids: BTreeMap::new(),
        cookies: BTreeMap::new(),
        tokens: BTreeMap::new(),
    };
    let owner = made.actor;
    house.cookies.insert("owner", cookie(tx, account, now).await?);
    people(tx, &owner, &mut house, word, now).await?;
    client_records(tx, &owner, &mut house, word, now).await?;
    kept(tx, &owner, &mut house, word, now).await?;
    tokens(tx, &owner, &mut house, now).await?;
    Ok(house)
}

async fn account(tx: &mut Tx, mail: &str, now: Moment) -> Result<AccountId, Refused> {
    let id = AccountId(Uuid::now_v7());
    tx.run_across(&rows::house::ADD_ACCOUNT, (id, mail.to_owned(), None::<String>, now)).await?;
    Ok(id)
}

async fn cookie(tx: &mut Tx, account: AccountId, now: Moment) -> Result<String, Refused> {
    Ok(format!("seguito={}", sign_in::open(tx, account, "test".into(), now).await?.token))
}

/// Members of each role, one who left, one who is only invited.
async fn people(
    tx: &mut Tx,
    owner: &Actor,
    house: &mut House,
    word: &str,
    now: Moment,
) -> Result<(), Refused> {
    for (who, role) in [("member", Role::Member), ("reader", Role::Reader), ("removed", Role::Member)] {
        let mail = format!("{who}@{}.example", word.to_lowercase());
        let new =
            member::AddMember { name: format!("{who} {word}"), mail: mail.clone(), role, language: None };
        let id = member::add(tx, owner, new, now).await?.member;
        let account = account(tx, &mail, now).await?;
        let row: MemberRow = tx.need((id,)).await?;
        tx.put_quietly(&MemberRow { account_id: Some(account), ..row }).await?;
        house.cookies.insert(who, cookie(tx, account, now).await?);
        let actor = Actor { member: id, role, ..owner.clone() };
        let scopes: &[&str] = if role == Role::Reader { &["read"] } else { &["read", "write"] };
        let named = if who == "reader" { "reader's" } else { "removed member's" };
        if who == "member" {
            house.ids.insert("member", id.to_string());
        } else {
            house.tokens.insert(named, make(tx, &actor, scopes, now).await?.token);
        }
        if who == "removed" {
            let command = member::RemoveMember { member: id, to: owner.member };
            member::remove(tx, owner, command, now).await?;
        }
    }
    let new = member::AddMember {
        name: format!("Ines {word}"),
        mail: format!("invited@{}.example", word.to_lowercase()),
        role: Role::Member,
        language: None,
    };
    let invited = member::add(tx, owner, new, now).await?.member;
    invitation::make(tx, owner, invited, now).await?;
    let id = MemberId(house.ids["member"].parse().unwrap());
    let leave = member::AddLeave { member: id, from: date(2026, 12, 1), until: date(2026, 12, 2) };
    member::add_leave(tx, owner, leave, now).await?;
    let leave = tx.all(&rows::LeaveRow::BY_MEMBER, (id,)).await?[0].id;
    house.ids.insert("leave", leave.to_string());
    Ok(())
}

async fn client_records(
    tx: &mut Tx,
    owner: &Actor,
    house: &mut House,
    word: &str,
    now: Moment,
) -> Result<(), Refused> {
    let person = ContactFields {
        name: format!("Judith {word}"),
        phone: "+44 1632 960000".into(),
        ..Default::default()
    };
    let fields = |name: &str| ClientFields {
        name: format!("{name} {word}"),
        manager: None,
        language: None,
        calendar: None,
        tags: vec![word.to_lowercase()],
        note: word.into(),
    };
    let new =
        |name: &str| AddClient { fields: fields(name), prospect: false, contacts: vec![person.clone()] };
    let client = client::add(tx, owner, new("Harrow"), now).await?.client;
    let contact = tx.all(&rows::ContactRow::BY_CLIENT, (client,)).await?[0].id;
    let project = ProjectId(project::add(tx, owner, presented(client, word), now).await?.id);
    let logged =
        interaction_log::log_interaction(tx, owner, contact_with(client, contact, word, now), now).await?;
    let mut keep = |name: &'static str, id: Uuid| house.ids.insert(name, id.to_string());
    keep("client", client.0);
    keep("contact", contact.0);
    keep("project", project.0);
    keep("interaction", logged.interaction.0);
    let text = || word.to_owned();
    let wish = wish::NoteWish { client, contact: None, text: text(), day: None };
    keep("wish", wish::note(tx, owner, wish, now).await?.id);
    let promise = promise::MakePromise {
        client,
        project: None,
        contact: None,
        member: None,
        text: text(),
        made_on: None,
        due_on: None,
    };
    keep("promise", promise::make(tx, owner, promise, now).await?.id);
    let set = mark::SetMark { client, project: None, kind: MarkKind::Fragile, since: None };
    keep("mark", mark::set(tx, owner, set, now).await?.id);
    let open = flag::OpenFlag { project, blocked: false, text: text(), owner: None, opened: None };
    keep("flag", flag::open(tx, owner, open, now).await?.id);
    let ask = request::OpenRequest { client, project: None, kind: "idea".into(), text: text(), opened: None };
    keep("request", request::open(tx, owner, ask, now).await?.id);
    let project = Some(project);
    let see = opportunity::OpenOpportunity { client, project, text: text(), next_step: String::new() };
    let one = opportunity::open(tx, owner, see, now).await?.id;
    keep("opportunity", one);
    keep("one", one);
    let by_hand = plan::PlanContact {
        client,
        contact: None,
        member: None,
        project: None,
        channel: Channel::Phone,
        day: date(2026, 12, 3),
        about: text(),
    };
    keep("plan", plan::plan(tx, owner, by_hand, now).await?.id);
    waiting(tx, owner, house, (client, new("Brevik")), word, now).await
}

/// A pause of the client, and another client who is due.
async fn waiting(
    tx: &mut Tx,
    owner: &Actor,
    house: &mut House,
    (client, other): (ClientId, AddClient),
    word: &str,
    now: Moment,
) -> Result<(), Refused> {
    let pause = order::Pause { client, project: None, until: date(2026, 12, 20), reason: word.into() };
    let given = order::pause(tx, owner, pause, now).await?;
    house.ids.insert("order", given.id.to_string());
    let other = client::add(tx, owner, other, now).await?;
    house.ids.insert("sequence", other.sequence.to_string());
    house.ids.insert("other", other.client.to_string());
    project::add(tx, owner, presented(other.client, word), now).await?;
    let touchpoint = tx.all(&TouchpointRow::BY_CLIENT, (other.client,)).await?[0].id;
    house.ids.insert("touchpoint", touchpoint.to_string());
    Ok(())
}

fn presented(client: ClientId, word: &str) -> project::AddProject {
    let fields = project::ProjectFields {
        name: format!("Order book {word}"),
        kind: Kind::Consultancy,
        solution: Some(Solution::NewBuild),
        manager: None,
        contact: None,
        agreed_hour: None,
        note: String::new(),
    };
    let day = date(2026, 11, 3);
    let said = project::SaidState {
        state: ClientState::Starting,
        builder: Builder::Others,
        day,
        said_by: SaidBy::Client,
    };
    project::AddProject { client, fields, stage: Some((Stage::Presentation, day)), state: Some(said) }
}

fn contact_with(
    client: ClientId,
    contact: ContactId,
    word: &str,
    now: Moment,
) -> interaction_log::LogInteraction {
    interaction_log::LogInteraction {
        client,
        member: None,
        contact: Some(contact),
        channel: Channel::Phone,
        at: now - SignedDuration::from_hours(20),
        direction: Direction::Ours,
        outcome: Outcome::TookPlace,
        weight: Weight::Ordinary,
        projects: Vec::new(),
        scripts: Vec::new(),
        answers: Vec::new(),
        progress: String::new(),
        critical: String::new(),
        note: word.into(),
        standing: None,
        effects: Effects::default(),
        again: None,
    }
}

/// Something in the trash, and a list that was brought in.
async fn kept(tx: &mut Tx, owner: &Actor, house: &mut House, word: &str, now: Moment) -> Result<(), Refused> {
    let fields = ClientFields {
        name: format!("Gone {word}"),
        manager: None,
        language: None,
        calendar: None,
        tags: Vec::new(),
        note: String::new(),
    };
    let gone =
        client::add(tx, owner, AddClient { fields, prospect: false, contacts: Vec::new() }, now).await?;
    let deleted = trash::delete(tx, owner, trash::Delete::Client(gone.client), now).await?;
    house.ids.insert("trash", deleted.trash.to_string());
    let row = import::ImportRow {
        row: 1,
        of: import::ImportOf::New,
        client: Some(import::ImportedClient { name: format!("Listed {word}"), ..Default::default() }),
        contact: None,
    };
    let batch = import::ImportBatch { name: format!("{word}.csv"), rows: vec![row], equal: 0, refused: 0 };
    let batch = import::import(tx, owner, batch, |_| true, now).await?.batch;
    house.ids.insert("batch", batch.to_string());
    house.ids.insert("import", batch.to_string());
    Ok(())
}

async fn tokens(tx: &mut Tx, owner: &Actor, house: &mut House, now: Moment) -> Result<(), Refused> {
    let whole = make(tx, owner, &["read", "write", "change-settings"], now).await?;
    house.tokens.insert("owner's", whole.token);
    house.tokens.insert("narrow", make(tx, owner, &["wishes:read"], now).await?.token);
    let long_ago = now - SignedDuration::from_hours(24 * 40);
    house.tokens.insert("expired", make(tx, owner, &["read", "write"], long_ago).await?.token);
    let revoked = make(tx, owner, &["read", "write"], now).await?;
    token::revoke(tx, owner, revoked.id, now).await?;
    house.tokens.insert("revoked", revoked.token);
    house.tokens.insert("nobody's", "sgt_nobody".into());
    house.ids.insert("token", make(tx, owner, &["read"], now).await?.id.to_string());
    Ok(())
}

async fn make(tx: &mut Tx, actor: &Actor, scopes: &[&str], now: Moment) -> Result<token::MadeToken, Refused> {
    let scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
    token::make(tx, actor, token::MakeToken { name: "matrix".into(), scopes, days: 30 }, now).await
}
