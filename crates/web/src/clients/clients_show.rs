//! The list of clients: filters as words in a sentence, by next contact first, a page at a time.

use super::clients_view::{self, Asked, ClientsPage};
use crate::{App, error::Trouble, form::Form, here::Here};
use axum::extract::State;
use jiff::SignedDuration;
use maud::Markup;
use seguito_core::{id::ClientId, time::Day};
use seguito_store::{
    Broken, Read,
    read::{
        client::{self, ClientCursor, ClientFilter, ClientLine},
        client_tidy, find, house,
    },
};

/// Lines on a page.
const LINES: i64 = 25;

pub(super) async fn handle(State(app): State<App>, here: Here, query: Form) -> Result<Markup, Trouble> {
    let page = load(&app, &here, &query).await?;
    Ok(clients_view::page(&here, &page))
}

/// The list as the address asks for it.
pub(super) async fn load(app: &App, here: &Here, query: &Form) -> Result<ClientsPage, Trouble> {
    let asked = Asked::of(here, query);
    let words = seguito_words::typed(&asked.word);
    let all = asked.word.trim().is_empty();
    let (filter, from) = (asked.filter.clone(), asked.from.clone());
    let kept_since = here.now().checked_sub(SignedDuration::from_hours(30 * 24)).unwrap_or(here.now());
    let today = here.today();
    let read = here.read(app, move |read| {
        Box::pin(async move {
            let mut lines = match all {
                true => client::list(read, filter, from, LINES + 1).await?,
                false => found(read, &words, &filter).await?,
            };
            let more = all && lines.len() as i64 > LINES;
            lines.truncate(if all { LINES as usize } else { usize::MAX });
            Ok(ClientsPage {
                lines,
                more,
                counts: client::counts(read).await?,
                tidy: client_tidy::load(read, kept_since, today).await?,
                tags: house::tags(read).await?,
                members: house::members(read).await?,
                asked: Asked::default(),
                writes: false,
            })
        })
    });
    let writes = here.writes();
    Ok(ClientsPage { asked, writes, ..read.await? })
}

/// Clients who have every word, in their own name or in that of a person or project of theirs.
async fn found(read: &mut Read, words: &[String], filter: &ClientFilter) -> Result<Vec<ClientLine>, Broken> {
    let mut ids: Vec<ClientId> = Vec::new();
    for hit in find::find(read, words).await? {
        if !ids.contains(&hit.client_id) {
            ids.push(hit.client_id);
        }
    }
    let mut lines = Vec::new();
    for id in ids {
        lines.extend(client::line(read, id).await?.filter(|line| filter.holds(line)));
    }
    Ok(lines)
}

/// A place in the list as it stands in an address.
pub(super) fn written(cursor: &ClientCursor) -> String {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    match cursor {
        ClientCursor::Name(key, id) => format!("{}.{id}", hex(key)),
        ClientCursor::Next(day, id) | ClientCursor::Silence(day, id) => format!("{day}.{id}"),
    }
}

/// A place in the list from an address, in this order; an unknown one is the beginning.
pub(super) fn place(order: &str, text: &str) -> ClientCursor {
    let id = text.split_once('.').and_then(|(_, id)| id.parse().ok());
    let day = || text.split('.').next()?.parse::<Day>().ok();
    let key = || {
        let hex = text.split('.').next()?;
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok())
            .collect::<Option<Vec<u8>>>()
    };
    match order {
        "name" => {
            id.and_then(|id| Some(ClientCursor::Name(key()?, id))).unwrap_or_else(ClientCursor::by_name)
        }
        "silence" => {
            id.and_then(|id| Some(ClientCursor::Silence(day()?, id))).unwrap_or_else(ClientCursor::by_silence)
        }
        _ => id.and_then(|id| Some(ClientCursor::Next(day()?, id))).unwrap_or_else(ClientCursor::by_next),
    }
}
