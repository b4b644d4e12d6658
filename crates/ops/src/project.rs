//! Adding and changing projects: our work and the client's (F1: neither ever changes the other).

use crate::{
    Actor, Refused,
    check::{Check, NAME, NOTE},
    client::{Done, house, same_version, save as save_client, standing},
    member::worker,
    record::{Told, record},
    term,
};
use jiff::civil::Time;
use seguito_core::{
    id::*,
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    refusal::Wrong,
    time::{Day, Moment},
};
use seguito_store::{Broken, Tx, rows::*};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a person writes of a project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ProjectFields {
    /// Its name.
    pub name: String,
    /// What for.
    pub kind: Kind,
    /// What was advised; a consultancy needs it, nothing else has it.
    #[serde(default)]
    pub solution: Option<Solution>,
    /// The accountable manager; `None` = the client's.
    #[serde(default)]
    pub manager: Option<MemberId>,
    /// Whom to reach first.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The hour of the daily call, client's time (agile build).
    #[serde(default)]
    #[schema(value_type = Option<String>, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$")]
    pub agreed_hour: Option<Time>,
    /// What one should know.
    #[serde(default)]
    pub note: String,
}

/// A new project.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AddProject {
    /// For whom.
    pub client: ClientId,
    /// What is known of it.
    #[serde(flatten)]
    pub fields: ProjectFields,
    /// Where our work stands, and since when; `None` = handed over today.
    #[serde(default)]
    #[schema(schema_with = stage_and_day)]
    pub stage: Option<(Stage, Day)>,
    /// How the client's own project stands; `None` = nobody has said.
    #[serde(default)]
    pub state: Option<SaidState>,
}

/// How the API writes a stage with its day: `["presentation", "2026-03-02"]`.
fn stage_and_day() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
    use utoipa::{PartialSchema, openapi::schema};
    let day = schema::ObjectBuilder::new()
        .schema_type(schema::Type::String)
        .format(Some(schema::SchemaFormat::KnownFormat(schema::KnownFormat::Date)));
    let pair = schema::ArrayBuilder::new()
        .schema_type(schema::SchemaType::from_iter([schema::Type::Array, schema::Type::Null]))
        .prefix_items([Stage::schema(), day.into()])
        .items(schema::ArrayItems::False)
        .min_items(Some(2))
        .description(Some("Where our work stands, and since when; `null` = handed over today."));
    pair.into()
}

/// A word on the client's own project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SaidState {
    /// How it stands.
    pub state: ClientState,
    /// Who builds.
    pub builder: Builder,
    /// Since when it is so.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
    /// Who said it.
    pub said_by: SaidBy,
}

/// A project that changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ChangeProject {
    /// Which.
    pub project: ProjectId,
    /// The version that was changed.
    pub version: i64,
    /// How it is now.
    #[serde(flatten)]
    pub fields: ProjectFields,
}

/// Our work enters a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct EnterStage {
    /// Of which project.
    pub project: ProjectId,
    /// Which stage.
    pub stage: Stage,
    /// On which day.
    #[schema(value_type = String, format = Date)]
    pub day: Day,
}

/// Somebody says how the client's project stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct SayState {
    /// Of which project.
    pub project: ProjectId,
    /// What was said.
    #[serde(flatten)]
    pub said: SaidState,
}

/// Adds a project; a prospect who has one is a prospect no more.
pub async fn add(tx: &mut Tx, actor: &Actor, command: AddProject, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let language = house(tx).await?.language;
    let mut client = standing(tx, command.client, None).await?;
    let today = client.calendar.0.day_at(now);
    let (stage, day) = command.stage.unwrap_or((Stage::Handover, today));
    let mut check = Check::default();
    let fields = check_fields(tx, &mut check, &command.fields, client.id).await?;
    check.wrong_if(!fields.kind.stages().contains(&stage), "stage", Wrong::Unknown);
    check.past("day", day, today);
    if let Some(said) = &command.state {
        check_state(&mut check, said, &[(stage, day)], today);
    }
    check.done()?;
    let mut row = blank(ProjectId(Uuid::now_v7()), &client, &fields, now);
    apply(&mut row, fields, &client);
    row.sort_key = seguito_words::sort_key(language, &row.name);
    row.stage = stage;
    term::add(tx, &row).await?;
    write_stage(tx, &row, stage, day).await?;
    if let Some(said) = command.state {
        write_state(tx, &mut row, said, today).await?;
        tx.put(&row).await?;
    }
    if client.prospect.take().is_some() {
        save_client(tx, &mut client).await?;
    }
    told(tx, actor, &row, "added", serde_json::json!({ "stage": stage, "day": day }), now).await
}

/// Changes what is known of a project.
pub async fn change(
    tx: &mut Tx,
    actor: &Actor,
    command: ChangeProject,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let language = house(tx).await?.language;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    same_version(row.version, Some(command.version))?;
    let client = standing(tx, row.client_id, None).await?;
    let mut check = Check::default();
    let fields = check_fields(tx, &mut check, &command.fields, client.id).await?;
    check.wrong_if(!fields.kind.stages().contains(&row.stage), "kind", Wrong::Mismatch);
    check.done()?;
    apply(&mut row, fields, &client);
    row.sort_key = seguito_words::sort_key(language, &row.name);
    save(tx, &mut row).await?;
    told(tx, actor, &row, "changed", serde_json::json!({}), now).await
}

/// Enters a stage of our work, on a day that may lie back. Stages may be left out, none is entered twice in a row.
pub async fn enter_stage(
    tx: &mut Tx,
    actor: &Actor,
    command: EnterStage,
    now: Moment,
) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let entered = stages(tx, &row).await?;
    let mut check = Check::default();
    check.wrong_if(!row.kind.stages().contains(&command.stage), "stage", Wrong::Unknown);
    check.past("day", command.day, client.calendar.0.day_at(now));
    if let Some(concluded) = concluded(tx, &row).await?.filter(|_| command.stage == Stage::Presentation) {
        let wrong = Wrong::After { given: command.day, other: concluded };
        check.wrong_if(command.day > concluded, "day", wrong);
    }
    if let Some((given, other)) = out_of_order(row.kind, &entered, (command.stage, command.day)) {
        check.wrong("day", Wrong::Before { given, other });
    }
    check.done()?;
    write_stage(tx, &row, command.stage, command.day).await?;
    let latest = entered.iter().all(|(_, day)| *day <= command.day);
    row.stage = if latest { command.stage } else { row.stage };
    save(tx, &mut row).await?;
    let words = serde_json::json!({ "stage": command.stage, "day": command.day });
    told(tx, actor, &row, "stage-entered", words, now).await
}

/// Notes how the client's project stands, and who said so.
pub async fn say_state(tx: &mut Tx, actor: &Actor, command: SayState, now: Moment) -> Result<Done, Refused> {
    actor.must_write()?;
    let mut row: ProjectRow = tx.need((command.project,)).await?;
    let client = standing(tx, row.client_id, None).await?;
    let today = client.calendar.0.day_at(now);
    let entered = stages(tx, &row).await?;
    let mut check = Check::default();
    check_state(&mut check, &command.said, &entered, today);
    check.done()?;
    write_state(tx, &mut row, command.said, today).await?;
    save(tx, &mut row).await?;
    let words = serde_json::json!({ "state": command.said.state, "day": command.said.day, "by": command.said.said_by });
    told(tx, actor, &row, "state-said", words, now).await
}

/// The line of a change of a project, and the client's agenda anew.
pub(crate) async fn told(
    tx: &mut Tx,
    actor: &Actor,
    row: &ProjectRow,
    verb: &'static str,
    mut words: serde_json::Value,
    now: Moment,
) -> Result<Done, Refused> {
    words["name"] = row.name.clone().into();
    let told = Told::of_client(row.client_id, "project", row.id.0, verb).about([row.id.0]).words(words);
    Ok(Done::new(row.client_id, row.id.0, record(tx, actor, told, now).await?))
}

/// Writes a changed project, with the words by which it is found.
pub(crate) async fn save(tx: &mut Tx, row: &mut ProjectRow) -> Result<(), Broken> {
    row.version += 1;
    term::put(tx, row).await
}

/// Writes a word on the client's project, in its place by day.
pub(crate) async fn write_state(
    tx: &mut Tx,
    row: &mut ProjectRow,
    said: SaidState,
    today: Day,
) -> Result<FactId, Broken> {
    let others = tx.all(&StateSaidRow::BY_CLIENT, (row.client_id,)).await?;
    let latest = others.iter().filter(|other| other.project_id == row.id).all(|other| other.day <= said.day);
    if latest {
        (row.state, row.builder) = (said.state, said.builder);
    }
    let id = FactId(Uuid::now_v7());
    tx.add(&StateSaidRow {
        id,
        client_id: row.client_id,
        project_id: row.id,
        state: said.state,
        builder: said.builder,
        day: said.day,
        entered: today,
        said_by: said.said_by,
    })
    .await?;
    Ok(id)
}

async fn write_stage(tx: &mut Tx, row: &ProjectRow, stage: Stage, day: Day) -> Result<(), Broken> {
    let id = FactId(Uuid::now_v7());
    tx.add(&StageEnteredRow { id, client_id: row.client_id, project_id: row.id, stage, day }).await
}

async fn stages(tx: &mut Tx, row: &ProjectRow) -> Result<Vec<(Stage, Day)>, Broken> {
    let rows = tx.all(&StageEnteredRow::BY_CLIENT, (row.client_id,)).await?;
    Ok(rows.iter().filter(|s| s.project_id == row.id).map(|s| (s.stage, s.day)).collect())
}

async fn concluded(tx: &mut Tx, row: &ProjectRow) -> Result<Option<Day>, Broken> {
    let said = tx.all(&StateSaidRow::BY_CLIENT, (row.client_id,)).await?;
    let mut said = said.iter().filter(|s| s.project_id == row.id);
    Ok(said.find(|s| s.state == ClientState::Concluded).map(|s| s.day))
}

/// A later stage entered on an earlier day than one that must precede it: both days.
fn out_of_order(kind: Kind, entered: &[(Stage, Day)], (stage, day): (Stage, Day)) -> Option<(Day, Day)> {
    let place = |stage: Stage| kind.stages().iter().position(|s| *s == stage);
    let before =
        entered.iter().filter(|(other, _)| place(*other) < place(stage)).map(|(_, day)| *day).max()?;
    (day < before).then_some((day, before))
}

fn check_state(check: &mut Check, said: &SaidState, stages: &[(Stage, Day)], today: Day) {
    check.past("day", said.day, today);
    let presented =
        stages.iter().filter(|(stage, _)| *stage == Stage::Presentation).map(|(_, day)| *day).max();
    if let Some(other) = presented.filter(|_| said.state == ClientState::Concluded) {
        check.wrong_if(said.day < other, "day", Wrong::Before { given: said.day, other });
    }
}

async fn check_fields(
    tx: &mut Tx,
    check: &mut Check,
    fields: &ProjectFields,
    client: ClientId,
) -> Result<ProjectFields, Refused> {
    let consultancy = fields.kind == Kind::Consultancy;
    check.wrong_if(consultancy && fields.solution.is_none(), "solution", Wrong::Missing);
    if let Some(contact) = fields.contact {
        let row = tx.get::<ContactRow>((contact,)).await?.filter(|row| row.client_id == client);
        check.wrong_if(row.is_none(), "contact", Wrong::Unknown);
    }
    if let Some(manager) = fields.manager {
        let row = worker(tx, manager).await?;
        check.wrong_if(row.is_none(), "manager", Wrong::Unknown);
    }
    Ok(ProjectFields {
        name: check.needed("name", &fields.name, NAME),
        note: check.text("note", &fields.note, NOTE),
        solution: fields.solution.filter(|_| consultancy),
        ..fields.clone()
    })
}

fn apply(row: &mut ProjectRow, fields: ProjectFields, client: &ClientRow) {
    row.name = fields.name;
    row.kind = fields.kind;
    row.solution = fields.solution;
    row.manager_id = fields.manager.unwrap_or(client.manager_id);
    row.contact_id = fields.contact;
    row.agreed_hour = fields.agreed_hour;
    row.note = fields.note;
}

fn blank(id: ProjectId, client: &ClientRow, fields: &ProjectFields, now: Moment) -> ProjectRow {
    ProjectRow {
        id,
        client_id: client.id,
        name: String::new(),
        sort_key: Vec::new(),
        kind: fields.kind,
        solution: None,
        manager_id: client.manager_id,
        contact_id: None,
        agreed_hour: None,
        note: String::new(),
        stage: Stage::Handover,
        state: ClientState::Unknown,
        builder: Builder::Nobody,
        event_fact: None,
        event_day: None,
        event_known: None,
        event_name: String::new(),
        event_who: String::new(),
        event_planned: None,
        event_noted: None,
        quarterly: None,
        quarterly_reason: String::new(),
        outcome: String::new(),
        outcome_answer: None,
        outcome_day: None,
        created_at: now,
        version: 1,
    }
}
