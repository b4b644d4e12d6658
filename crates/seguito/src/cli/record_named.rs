//! Records as people name them at a terminal: by the beginning of the name, or by id.

use super::{Failure, place::Opened};
use seguito_core::{
    id::{ClientId, ContactId, ProjectId},
    time::Moment,
};
use seguito_store::read::{
    client::{self, ClientPage},
    find::{self, Found},
};
use seguito_words::{Words, fold, typed};

/// The one client with this name, whole.
pub async fn client(opened: &Opened, name: &str, now: Moment) -> Result<ClientPage, Failure> {
    let id = match name.parse() {
        Ok(id) => ClientId(id),
        Err(_) => client_named(opened, name).await?,
    };
    let page = opened.scope.read(move |read| Box::pin(async move { client::page(read, id, now).await }));
    page.await?.ok_or_else(|| Failure::Asked(opened.words.cli_no_client(name)))
}

async fn client_named(opened: &Opened, name: &str) -> Result<ClientId, Failure> {
    let (words, w) = (typed(name), opened.words);
    let found = opened.scope.read(move |read| Box::pin(async move { find::find(read, &words).await }));
    let found: Vec<Found> = found.await?.into_iter().filter(|found| found.kind == "client").collect();
    let near = found.iter().map(|found| (found.client_id, found.name.as_str())).collect();
    one(w, name, near, || w.cli_no_client(name))
}

/// The one person of a client with this name.
pub fn contact(w: Words, page: &ClientPage, name: &str) -> Result<ContactId, Failure> {
    let of = page.contacts.iter().map(|row| (row.id, row.name.as_str()));
    one(w, name, beginning(name, of), || w.cli_no_contact_of(&page.client.name, name))
}

/// The one project of a client with this name.
pub fn project(w: Words, page: &ClientPage, name: &str) -> Result<ProjectId, Failure> {
    let of = page.projects.iter().map(|row| (row.id, row.name.as_str()));
    one(w, name, beginning(name, of), || w.cli_no_project_of(&page.client.name, name))
}

fn beginning<'n, I>(name: &str, of: impl Iterator<Item = (I, &'n str)>) -> Vec<(I, &'n str)> {
    let folded = fold(name);
    of.filter(|(_, known)| fold(known).starts_with(&folded)).collect()
}

/// Of those near the name the only one, or the only one with exactly this name.
fn one<I: Copy>(w: Words, name: &str, near: Vec<(I, &str)>, none: impl Fn() -> String) -> Result<I, Failure> {
    let folded = fold(name);
    let exactly: Vec<_> = near.iter().filter(|(_, known)| fold(known) == folded).collect();
    match (exactly.as_slice(), near.as_slice()) {
        ([(id, _)], _) | (_, [(id, _)]) => Ok(*id),
        (_, []) => Err(Failure::Asked(none())),
        (_, several) => {
            let names: Vec<&str> = several.iter().map(|(_, known)| *known).collect();
            Err(Failure::Asked(w.cli_which_record(name, w.list(&names))))
        }
    }
}
