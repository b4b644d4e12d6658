//! Takes in a file: reads it in the binary's child process, and lets it wait for what a person decides.

use super::{
    file_show,
    waiting::{self, Choices, File},
};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::{
    extract::{Multipart, State, multipart::MultipartError},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::refusal::Wrong;
use seguito_links::{
    Content, LinkError,
    import::{
        Choice, FileKind, Table,
        mapping::{Mapping, Preset},
    },
};
use seguito_store::rows::ImportMappingRow;
use std::collections::BTreeMap;

/// What stands before the name of a kept mapping in the field of presets.
pub(super) const SAVED: &str = "saved:";
/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 200;

/// What was sent.
#[derive(Default)]
struct Sent {
    name: String,
    bytes: Vec<u8>,
    form: Form,
}

pub(super) async fn handle(State(app): State<App>, here: Here, body: Multipart) -> Result<Response, Trouble> {
    let Sent { name, bytes, mut form } = sent(body).await?;
    if name.is_empty() && bytes.is_empty() {
        form.wrong("file", Wrong::Missing);
        return again(&app, &here, &form, here.words().import_choose_file()).await;
    }
    let choice = Choice {
        sheet: form.optional("sheet", 200),
        head_row: form.get("head").trim().parse().ok(),
        ..Choice::default()
    };
    let table = match read(&app, &name, bytes, choice).await? {
        Ok(table) => table,
        Err(error) => {
            form.wrong("file", Wrong::Unreadable);
            return again(&app, &here, &form, error.told(&here.words())).await;
        }
    };
    let mapping = mapping(&app, &here, &table, form.get("preset")).await?;
    let choices = Choices { mapping, decisions: BTreeMap::new(), keep_as: String::new() };
    let name: String = name.chars().take(LONGEST_NAME).collect();
    waiting::keep(&app, &here, File { name, table }, choices).await?;
    Ok(Redirect::to(&here.href("import/trial")).into_response())
}

/// The page of the file once more, with what is wrong.
async fn again(app: &App, here: &Here, form: &Form, sentence: String) -> Result<Response, Trouble> {
    let page = file_show::page(app, here, form, Some(&sentence)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn sent(mut body: Multipart) -> Result<Sent, Trouble> {
    let mut sent = Sent::default();
    while let Some(field) = body.next_field().await.map_err(of_body)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            sent.name = field.file_name().unwrap_or_default().to_owned();
            sent.bytes = field.bytes().await.map_err(of_body)?.to_vec();
        } else if matches!(name.as_str(), "preset" | "sheet" | "head") {
            let text = field.text().await.map_err(of_body)?;
            sent.form.set(&name, text);
        }
    }
    Ok(sent)
}

fn of_body(error: MultipartError) -> Trouble {
    Trouble::of_status(error.status(), super::UPLOAD)
}

/// Reads the file beside the requests: the child may take its time.
async fn read(
    app: &App,
    name: &str,
    bytes: Vec<u8>,
    choice: Choice,
) -> Result<Result<Table, LinkError>, Trouble> {
    if bytes.is_empty() {
        return Ok(Err(LinkError::Empty));
    }
    let Some(kind) = FileKind::guess(name, &bytes) else {
        return Ok(Err(LinkError::NotThisKind { expected: FileKind::Csv, found: Content::Binary }));
    };
    let reader = app.read_file();
    let reading = tokio::task::spawn_blocking(move || reader(kind, &bytes, &choice));
    reading.await.map_err(Trouble::broken)
}

/// What the columns mean: as kept by name, as a preset says, or as they look.
async fn mapping(app: &App, here: &Here, table: &Table, preset: &str) -> Result<Mapping, Trouble> {
    let Some(name) = preset.strip_prefix(SAVED) else {
        return Ok(Mapping::guess(table, Preset::from_key(preset)));
    };
    let name = name.to_owned();
    let row =
        here.read(app, move |read| Box::pin(async move { read.get::<ImportMappingRow>((name,)).await }));
    let kept = row.await?.and_then(|row| serde_json::from_str::<Mapping>(&row.body).ok());
    Ok(kept.map_or_else(|| Mapping::guess(table, None), |kept| kept.refit(table)))
}
