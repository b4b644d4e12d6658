//! What waits between two pages: the file as it was read, and what was decided about it.

use super::{batch::Decision, known, trial::Trial};
use crate::{App, error::Trouble, here::Here};
use seguito_links::import::{
    Table,
    mapping::{Mapping, Settings},
};
use seguito_ops::{Refused, draft};
use seguito_store::{Broken, rows::DraftRow};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

/// The drafts' names.
const FILE: &str = "import-file";
const CHOICES: &str = "import-choices";

/// The file.
#[derive(Serialize, Deserialize)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) table: Table,
}

/// What was decided about it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Choices {
    pub(super) mapping: Mapping,
    #[serde(default)]
    pub(super) decisions: BTreeMap<u32, Decision>,
    /// The name by which the mapping is to be kept.
    #[serde(default)]
    pub(super) keep_as: String,
}

/// A file that waits, tried out.
pub(super) struct Tried {
    pub(super) name: String,
    pub(super) choices: Choices,
    pub(super) trial: Trial,
}

/// Lets a file wait, in place of the one before.
pub(super) async fn keep(app: &App, here: &Here, file: File, choices: Choices) -> Result<(), Trouble> {
    let (actor, now) = (here.actor.clone(), here.now());
    let (file, choices) = (written(&file)?, written(&choices)?);
    let keeping = here.write(app, move |tx| {
        Box::pin(async move {
            draft::keep_file(tx, &actor, FILE, file, now).await?;
            draft::keep_file(tx, &actor, CHOICES, choices, now).await
        })
    });
    Ok(keeping.await?)
}

/// Keeps what was decided.
pub(super) async fn decide(app: &App, here: &Here, choices: &Choices) -> Result<(), Trouble> {
    let (actor, now, body) = (here.actor.clone(), here.now(), written(choices)?);
    let keeping = here.write(app, move |tx| {
        Box::pin(async move { draft::keep_file(tx, &actor, CHOICES, body, now).await })
    });
    Ok(keeping.await?)
}

/// Forgets the file.
pub(super) async fn forget(tx: &mut seguito_store::Tx, actor: &seguito_ops::Actor) -> Result<(), Refused> {
    draft::forget(tx, actor, FILE.into()).await?;
    draft::forget(tx, actor, CHOICES.into()).await
}

/// The name of the file that waits, if one does.
pub(super) async fn name(app: &App, here: &Here) -> Result<Option<String>, Trouble> {
    Ok(load(app, here).await?.map(|(file, _)| file.name))
}

/// The file and what was decided.
pub(super) async fn load(app: &App, here: &Here) -> Result<Option<(File, Choices)>, Trouble> {
    let member = here.actor.member;
    let rows = here.read(app, move |read| {
        Box::pin(async move {
            let file: Option<DraftRow> = read.get((member, FILE.to_owned())).await?;
            let choices: Option<DraftRow> = read.get((member, CHOICES.to_owned())).await?;
            Ok::<_, Broken>(file.zip(choices))
        })
    });
    match rows.await? {
        None => Ok(None),
        Some((file, choices)) => Ok(Some((parsed(&file.body)?, parsed(&choices.body)?))),
    }
}

/// The file that waits, tried out by what was decided; `None` = no file waits.
pub(super) async fn tried(app: &App, here: &Here) -> Result<Option<Tried>, Trouble> {
    let Some((file, choices)) = load(app, here).await? else { return Ok(None) };
    Ok(Some(try_out(app, here, file, choices).await?))
}

/// Tries a file out. Reading every row takes a while, so it is done beside the requests.
pub(super) async fn try_out(app: &App, here: &Here, file: File, choices: Choices) -> Result<Tried, Trouble> {
    let known = here.read(app, |read| Box::pin(known::everybody(read))).await?;
    let settings = Settings { today: here.today(), region: here.workspace.calendar.0.country.clone() };
    let mapping = choices.mapping.clone();
    let trying = tokio::task::spawn_blocking(move || Trial::of(file.table, mapping, known, &settings));
    let trial = trying.await.map_err(Trouble::broken)?;
    Ok(Tried { name: file.name, choices, trial })
}

fn written(value: &impl Serialize) -> Result<String, Trouble> {
    serde_json::to_string(value).map_err(Trouble::broken)
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T, Trouble> {
    serde_json::from_str(text).map_err(Trouble::broken)
}
