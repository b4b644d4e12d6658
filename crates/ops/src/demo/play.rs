//! Replays what happened: each act is an op's command, read from its fields.

use super::{
    acts::{Happening, What},
    world::{Act, Colleague, InventedClient, World},
    wrong,
};
use crate::{
    Actor, Refused, Via, client, client_standing, flag, interaction_log, mark, member, opportunity, order,
    plan, project, project_event, promise, request, wish,
};
use seguito_core::{
    id::*,
    people::Role,
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Tx, rows::*};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Fields that name something by its key.
const NAMED: [&str; 13] = [
    "client",
    "contact",
    "project",
    "member",
    "manager",
    "owner",
    "flag",
    "promise",
    "mark",
    "request",
    "opportunity",
    "plan",
    "to",
];

/// Who is on the stage: what came of the acts so far, by the keys of the data.
pub(super) struct Stage<'a> {
    world: &'a World,
    owner: Actor,
    members: BTreeMap<String, Actor>,
    clients: BTreeMap<usize, ClientId>,
    ids: BTreeMap<(usize, String), Uuid>,
    /// How often a script was asked of a client: what is usually said goes round.
    asked: BTreeMap<(usize, String), usize>,
}

impl<'a> Stage<'a> {
    /// An empty stage, but for the owner.
    pub fn new(world: &'a World, owner: &Actor) -> Self {
        let owner = Actor { via: Via::Itself, ..owner.clone() };
        let members = BTreeMap::from([("owner".to_owned(), owner.clone())]);
        Self { world, owner, members, clients: BTreeMap::new(), ids: BTreeMap::new(), asked: BTreeMap::new() }
    }

    /// The clients, in the order in which they are written.
    pub fn clients(&self) -> Vec<ClientId> {
        self.clients.values().copied().collect()
    }

    /// Lets one thing happen.
    pub async fn play(&mut self, tx: &mut Tx, happening: Happening) -> Result<(), Refused> {
        let Happening { at, place, .. } = happening;
        let world = self.world;
        match &happening.what {
            What::Joined => self.join(tx, &world.team[place], at).await,
            What::CameIn(calendar) => {
                self.meet(tx, (place, &world.clients[place]), calendar.clone(), at).await
            }
            What::Did(act) => {
                let fields = self.fields(tx, place, act, &happening).await?;
                let done = self.act(tx, act, fields, at).await;
                let id = done.map_err(|refused| {
                    wrong(format!("{} {}, {}: {refused}", world.clients[place].key, act.on, act.verb))
                })?;
                if let Some(key) = &act.key {
                    self.ids.insert((place, key.clone()), id);
                }
                Ok(())
            }
        }
    }

    async fn join(&mut self, tx: &mut Tx, colleague: &Colleague, now: Moment) -> Result<(), Refused> {
        let (name, mail) = (colleague.name.clone(), colleague.mail.clone());
        let command = member::AddMember {
            name: name.clone(),
            mail,
            role: Role::Member,
            language: Some(self.owner.language),
        };
        let member = member::add(tx, &self.owner, command, now).await?.member;
        let actor = Actor { member, name, role: Role::Member, ..self.owner.clone() };
        self.members.insert(colleague.key.clone(), actor);
        Ok(())
    }

    /// A client comes in with its people.
    async fn meet(
        &mut self,
        tx: &mut Tx,
        (place, new): (usize, &InventedClient),
        calendar: Calendar,
        now: Moment,
    ) -> Result<(), Refused> {
        let words = &self.world.words;
        let mut fields = words.of(&new.key, "client").cloned().unwrap_or_default();
        fields.insert("name".into(), json!(new.name));
        fields.insert("language".into(), json!(new.language));
        fields.insert("calendar".into(), json!(calendar));
        let people = new.people.iter().map(|person| {
            let mut fields = person.fields.clone();
            let said = |field: &str| words.of(&new.key, &person.key)?.get(field)?.as_str().map(str::to_owned);
            fields.title = said("title").unwrap_or_default();
            fields.note = said("note").unwrap_or_default();
            fields
        });
        let command = client::AddClient { contacts: people.collect(), ..read(fields)? };
        let id = client::add(tx, &self.owner, command, now).await?.client;
        self.clients.insert(place, id);
        let known = tx.all(&ContactRow::BY_CLIENT, (id,)).await?;
        for (person, row) in new.people.iter().zip(known) {
            self.ids.insert((place, person.key.clone()), row.id.0);
        }
        Ok(())
    }

    /// The fields of an act's command: its own with ids for keys, what is said, and what goes without saying.
    async fn fields(
        &mut self,
        tx: &mut Tx,
        place: usize,
        act: &Act,
        happening: &Happening,
    ) -> Result<Map<String, Value>, Broken> {
        let client =
            self.clients.get(&place).copied().ok_or_else(|| wrong("a client that is not there yet"))?;
        let mut fields = self.said(place, act)?;
        fields.extend(usually(act, happening));
        fields.insert("client".into(), json!(client));
        for (field, value) in act.fields.clone() {
            let value = match (&value, field.as_str()) {
                (Value::String(key), field) if NAMED.contains(&field) => json!(self.id(place, key)?),
                (Value::Array(keys), "projects") => {
                    let keys = keys.iter().filter_map(Value::as_str);
                    json!(keys.map(|key| self.id(place, key)).collect::<Result<Vec<_>, _>>()?)
                }
                _ => value,
            };
            fields.insert(field, value);
        }
        if let Some(rule) = act.fields.get("rule").and_then(Value::as_str) {
            let project = fields.get("project").cloned();
            let rows = tx.all(&TouchpointRow::BY_CLIENT, (client,)).await?;
            let of_project =
                |row: &&TouchpointRow| project.as_ref().is_none_or(|id| *id == json!(row.project_id));
            let found = rows.iter().filter(|row| row.rule == rule && row.awaited).find(of_project);
            let found = found.ok_or_else(|| wrong(format!("nothing planned by {rule}")))?;
            fields.insert("touchpoint".into(), json!(found.id));
        }
        Ok(fields)
    }

    /// What is said: the words of the act, else what is usually said when its script is asked.
    fn said(&mut self, place: usize, act: &Act) -> Result<Map<String, Value>, Broken> {
        let (client, words) = (&self.world.clients[place].key, &self.world.words);
        if let Some(key) = act.say.as_ref().or(act.key.as_ref()) {
            let said = words.of(client, key);
            return match (said, &act.say) {
                (Some(said), _) => Ok(said.clone()),
                (None, None) => Ok(Map::new()),
                (None, Some(key)) => Err(wrong(format!("no words for {client}.{key}"))),
            };
        }
        let script = act.fields.get("scripts").and_then(|scripts| scripts.get(0)?.as_str());
        let Some(script) = script else { return Ok(Map::new()) };
        let times = self.asked.entry((place, script.to_owned())).or_insert(place);
        *times += 1;
        let said = words.usual(script, *times - 1);
        said.cloned().ok_or_else(|| wrong(format!("no usual words for {script}")))
    }

    async fn act(
        &self,
        tx: &mut Tx,
        act: &Act,
        fields: Map<String, Value>,
        now: Moment,
    ) -> Result<Uuid, Refused> {
        let actor = self.member(act.by.as_deref().unwrap_or("owner"))?;
        if act.verb == "log" {
            let logged = interaction_log::log_interaction(tx, actor, read(fields)?, now).await?;
            let opened = logged.flag.map(|id| id.0).or(logged.opportunity.map(|id| id.0));
            return Ok(opened.or(logged.request.map(|id| id.0)).unwrap_or(logged.interaction.0));
        }
        if act.verb == "leave" {
            return Ok(member::add_leave(tx, actor, read(fields)?, now).await?.member.0);
        }
        let done = match act.verb.as_str() {
            "project" => project::add(tx, actor, read(fields)?, now).await?,
            "stage" => project::enter_stage(tx, actor, read(fields)?, now).await?,
            "state" => project::say_state(tx, actor, read(fields)?, now).await?,
            "event" => project_event::plan_event(tx, actor, read(fields)?, now).await?,
            "attendance" => project_event::note_attendance(tx, actor, read(fields)?, now).await?,
            "quarterly" => project_event::go_quarterly(tx, actor, read(fields)?, now).await?,
            "condition" => client_standing::set_condition(tx, actor, read(fields)?, now).await?,
            "mark" => mark::set(tx, actor, read(fields)?, now).await?,
            "end-mark" => mark::end(tx, actor, read(fields)?, now).await?,
            "not-needed" => order::not_needed(tx, actor, read(fields)?, now).await?,
            "plan" => plan::plan(tx, actor, read(fields)?, now).await?,
            "promise" => promise::make(tx, actor, read(fields)?, now).await?,
            "wish" => wish::note(tx, actor, read(fields)?, now).await?,
            "flag" => flag::open(tx, actor, read(fields)?, now).await?,
            "close-flag" => flag::close(tx, actor, read(fields)?, now).await?,
            "request" => request::open(tx, actor, read(fields)?, now).await?,
            "answer-request" => request::answer(tx, actor, read(fields)?, now).await?,
            "opportunity" => opportunity::open(tx, actor, read(fields)?, now).await?,
            other => return Err(wrong(format!("{other:?} is nothing that can be done")).into()),
        };
        Ok(done.id)
    }

    fn member(&self, key: &str) -> Result<&Actor, Broken> {
        self.members.get(key).ok_or_else(|| wrong(format!("nobody called {key:?}")))
    }

    fn id(&self, place: usize, key: &str) -> Result<Uuid, Broken> {
        let own = self.ids.get(&(place, key.to_owned())).copied();
        let found = own.or_else(|| self.members.get(key).map(|actor| actor.member.0));
        found.ok_or_else(|| wrong(format!("{} knows no {key:?}", self.world.clients[place].key)))
    }
}

/// What goes without saying: its day, and for a contact that it was ours, by phone, and took place.
fn usually(act: &Act, happening: &Happening) -> Map<String, Value> {
    let mut fields = Map::from_iter([("day".to_owned(), json!(happening.day))]);
    if act.verb == "log" {
        let said = json!({
            "at": happening.at, "channel": "phone", "direction": "ours", "outcome": "took-place",
            "weight": "ordinary",
        });
        fields.extend(said.as_object().cloned().unwrap_or_default());
    }
    if act.verb == "state" {
        fields.insert("said_by".into(), json!("client"));
    }
    fields
}

fn read<T: DeserializeOwned>(fields: Map<String, Value>) -> Result<T, Broken> {
    serde_json::from_value(Value::Object(fields)).map_err(wrong)
}
