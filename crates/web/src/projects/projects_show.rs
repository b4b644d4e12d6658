//! The list of projects: by need first, filters as words in a sentence, a page at a time.

use super::projects_view::{self, Asked, ProjectsPage};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::State;
use maud::Markup;
use seguito_core::{id::ProjectId, time::Day};
use seguito_store::{
    Broken, Read,
    read::{
        find, house,
        project::{self, ProjectFilter, ProjectLine},
    },
};

/// Lines on a page.
const LINES: i64 = 25;

pub(super) async fn handle(State(app): State<App>, here: Here, query: Form) -> Result<Markup, Trouble> {
    let asked = Asked::of(&here, &query);
    let words = seguito_words::typed(&asked.word);
    let wanted = asked.clone();
    let read = here.read(&app, move |read| {
        Box::pin(async move {
            let (lines, idle) = match wanted.word.trim().is_empty() {
                true => listed(read, &wanted).await?,
                false => (found(read, &words, &wanted.filter).await?, Vec::new()),
            };
            Ok(ProjectsPage {
                lines,
                idle,
                counts: project::counts(read).await?,
                members: house::members(read).await?,
                asked: wanted,
                writes: false,
            })
        })
    });
    let writes = here.writes();
    Ok(projects_view::page(&here, &ProjectsPage { writes, ..read.await? }))
}

/// A page by need and, at its end, those with nothing planned; or a page of only these.
async fn listed(read: &mut Read, asked: &Asked) -> Result<(Vec<ProjectLine>, Vec<ProjectLine>), Broken> {
    let filter = asked.filter.clone();
    if asked.idle {
        let place = named_place(&asked.after);
        return Ok((Vec::new(), project::idle(read, filter, place, LINES).await?));
    }
    let lines = project::by_need(read, filter.clone(), day_place(&asked.after), LINES).await?;
    let idle = match (lines.len() as i64) < LINES {
        true => project::idle(read, filter, named_place(""), LINES).await?,
        false => Vec::new(),
    };
    Ok((lines, idle))
}

async fn found(
    read: &mut Read,
    words: &[String],
    filter: &ProjectFilter,
) -> Result<Vec<ProjectLine>, Broken> {
    let mut lines: Vec<ProjectLine> = Vec::new();
    for hit in find::find(read, words).await?.into_iter().filter(|hit| hit.kind == "project") {
        lines.extend(project::line(read, ProjectId(hit.id)).await?);
    }
    lines.retain(|line| {
        filter.manager.is_none_or(|manager| manager == line.manager_id)
            && filter.kind.is_none_or(|kind| kind == line.kind)
            && filter.state.is_none_or(|state| state == line.state)
            && (!filter.flagged || line.flags > 0)
    });
    Ok(lines)
}

/// Whether a page of this many lines is full, so that another may follow.
pub(super) fn full(lines: usize) -> bool {
    lines as i64 >= LINES
}

/// The place after a line, as it stands in an address.
pub(super) fn written(line: &ProjectLine) -> String {
    match line.next_day {
        Some(day) => format!("{day}.{}", line.id),
        None => {
            format!("{}.{}", line.sort_key.iter().map(|b| format!("{b:02x}")).collect::<String>(), line.id)
        }
    }
}

fn day_place(text: &str) -> (Day, ProjectId) {
    let read = || {
        let (day, id) = text.split_once('.')?;
        Some((day.parse().ok()?, id.parse().ok()?))
    };
    read().unwrap_or((jiff::civil::date(1, 1, 1), ProjectId(uuid::Uuid::nil())))
}

fn named_place(text: &str) -> (Vec<u8>, ProjectId) {
    let read = || {
        let (hex, id) = text.split_once('.')?;
        let byte = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        let key: Option<Vec<u8>> = (0..hex.len()).step_by(2).map(byte).collect();
        Some((key?, id.parse().ok()?))
    };
    read().unwrap_or((Vec::new(), ProjectId(uuid::Uuid::nil())))
}
