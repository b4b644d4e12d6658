//! All settings on one page: where what is, and how it stands.

use super::{sheet, waking};
use crate::{App, error::Trouble, here::Here};
use axum::extract::State;
use maud::{Markup, html};
use seguito_ops::quiet;
use seguito_store::{Broken, read::house, rows::TokenRow};

/// What the lines say.
struct Shown {
    members: usize,
    tokens: usize,
    load: i64,
}

pub(super) async fn handle(State(app): State<App>, here: Here) -> Result<Markup, Trouble> {
    let (me, now) = (here.actor.member, here.now());
    let shown = here.read(&app, move |read| {
        Box::pin(async move {
            let members = house::members(read).await?.iter().filter(|m| m.removed_at.is_none()).count();
            let tokens = read.all(&TokenRow::BY_MEMBER, (me,)).await?;
            let tokens = tokens.iter().filter(|t| t.revoked_at.is_none() && t.expires_at > now).count();
            let load = house::member(read, me).await?.map_or(0, |(row, _)| row.daily_load);
            Ok::<_, Broken>(Shown { members, tokens, load })
        })
    });
    let quiet = quiet::held(app.store()).await?;
    Ok(page(&here, &shown.await?, quiet))
}

fn page(here: &Here, shown: &Shown, quiet: bool) -> Markup {
    let w = here.words();
    let calendar = &here.actor.calendar;
    let me = w.settings_me_note(
        &calendar.zone,
        w.time(calendar.from),
        w.time(calendar.until),
        w.number(shown.load),
    );
    let team = w.settings_members_note(shown.members, w.count(shown.members));
    let tokens = w.settings_tokens_note(shown.tokens, w.count(shown.tokens));
    let content = html! {
        @if quiet { (waking::slip(here)) }
        (line(here, &w.settings_margin_you(), "settings/me", &w.settings_me(), &me))
        (line(here, "", "settings/tokens", &w.settings_tokens(), &tokens))
        (line(here, &w.settings_margin_team(),
            "settings/workspace", &w.settings_workspace(), &w.settings_workspace_note()))
        (line(here, "", "settings/members", &w.settings_members(), &team))
        (line(here, "", "rhythms", &w.shell_rhythms(), &w.settings_rhythms_note()))
        @if here.writes() {
            (line(here, &w.settings_margin_data(), "import", &w.shell_import(), &w.settings_import_note()))
        }
        @let data = if here.writes() { String::new() } else { w.settings_margin_data() };
        (line(here, &data, "nothing-planned", &w.shell_nothing_planned(), &w.settings_idle_note()))
        (line(here, "", "trash", &w.shell_trash(), &w.settings_trash_note()))
        div class="line" {
            div class="when" {}
            div class="what" {
                form method="post" action="/sign-out" { button class="btn" { (w.shell_sign_out()) } }
            }
        }
    };
    sheet::sheet(here, (&w.settings_title(), &w.settings_lede()), content)
}

fn line(here: &Here, margin: &str, path: &str, name: &str, note: &str) -> Markup {
    html! {
        div class="line brief" data-entry {
            div class="when" { (margin) }
            div class="what" { h2 class="name" { a href=(here.href(path)) { (name) } } p class="meta" { (note) } }
        }
    }
}
