//! What does not fit on a phone's five tabs.

use crate::{
    access::{Access::Member, Verb::Read},
    here::Here,
    page::{self, Leaf, Tab},
    router::Routes,
};
use maud::{Markup, html};

/// The route of this room.
pub fn routes() -> Routes {
    Routes::new().get("/w/{workspace}/more", Member(Read), show)
}

async fn show(here: Here) -> Markup {
    let w = here.words();
    let pages = [
        ("find", w.shell_find_or_do()),
        ("weeks", w.shell_weeks()),
        ("held", w.shell_held()),
        ("rhythms", w.shell_rhythms()),
        ("import", w.shell_import()),
        ("settings", w.shell_settings()),
        ("trash", w.shell_trash()),
    ];
    let body = html! {
        div class="single" {
            @for (path, name) in pages.into_iter().filter(|(path, _)| *path != "import" || here.writes()) {
                div class="line brief" data-entry="" {
                    div class="when" {}
                    div class="what" { h2 { a href=(here.href(path)) { (name) } } }
                }
            }
            div class="line" {
                div class="when" {}
                div class="what acts" {
                    form method="post" action="/sign-out" { button class="btn" { (w.shell_sign_out()) } }
                }
            }
        }
    };
    let mast = page::mast(page::margin_day(w, here.today()), &w.shell_more(), &here.actor.name);
    page::book(&here, Leaf { title: &w.shell_more(), tab: Tab::More, class: "more", mast, body })
}
