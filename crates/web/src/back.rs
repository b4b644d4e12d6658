//! The page that one acts on, and comes back to: each form carries it, and no other place is ever followed.

use crate::{App, error::Trouble, form::Form, here::Here, sign_in::language_choose::own_path};
use maud::{Markup, html};
use seguito_core::id::{ClientId, ProjectId};
use seguito_store::rows::{ClientRow, ProjectRow};

/// The name of its field, in forms and in addresses.
pub(crate) const NAME: &str = "back";

/// The field that carries it.
pub(crate) fn field(path: &str) -> Markup {
    html! { input type="hidden" name=(NAME) value=(path); }
}

/// An address that carries it: `log?client=...`, from this page.
pub(crate) fn from(address: &str, page: &str) -> String {
    let (path, place) =
        address.split_once('#').map_or((address, String::new()), |(p, at)| (p, format!("#{at}")));
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}{NAME}={}{place}", crate::form::encoded(page))
}

/// Where a form came from: a page of this workspace, else Today.
pub(crate) fn of(here: &Here, form: &Form) -> String {
    let path = own_path(form.get(NAME));
    if path.starts_with(&here.href("")) { path.to_owned() } else { here.href("today") }
}

/// Where one is once an entry of Today is done: Today without it; every other page as it was.
pub(crate) fn after(here: &Here, path: &str) -> String {
    if on_today(here, path) { here.href("today") } else { path.to_owned() }
}

/// Whether the page is Today.
pub(crate) fn on_today(here: &Here, path: &str) -> bool {
    path.split(['?', '#']).next() == Some(here.href("today").as_str())
}

/// The page, if what it is about is still there; else the list that it would stand in.
pub(crate) async fn standing(app: &App, here: &Here, path: String) -> Result<String, Trouble> {
    let below = path.strip_prefix(&here.href("")).unwrap_or_default();
    let mut parts = below.split(['/', '?', '#']);
    let (noun, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let gone = match noun {
        "clients" => match id.parse::<ClientId>() {
            Ok(id) => here
                .read(app, move |r| Box::pin(async move { r.get::<ClientRow>((id,)).await }))
                .await?
                .is_none(),
            Err(_) => false,
        },
        "projects" => match id.parse::<ProjectId>() {
            Ok(id) => here
                .read(app, move |r| Box::pin(async move { r.get::<ProjectRow>((id,)).await }))
                .await?
                .is_none(),
            Err(_) => false,
        },
        _ => false,
    };
    Ok(if gone { here.href(noun) } else { path })
}
