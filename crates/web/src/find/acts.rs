//! What can be done from anywhere, by the words one would type for it.

use crate::here::Here;
use seguito_core::access::{Verb, may};
use seguito_words::fold;

/// An act: its address and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Act {
    pub href: String,
    pub text: String,
    /// Whether it only opens a page.
    pub page: bool,
}

/// The acts whose words begin as the typed words do; all of them where nothing is typed.
pub(super) fn acts(here: &Here, typed: &[String]) -> Vec<Act> {
    let fits = |act: &Act| {
        let folded = fold(&act.text);
        let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
        typed.iter().all(|typed| words.iter().any(|word| word.starts_with(typed.as_str())))
    };
    all(here).into_iter().filter(fits).collect()
}

fn all(here: &Here) -> Vec<Act> {
    let w = here.words();
    let act = |path: &str, text: String| Act { href: here.href(path), text, page: false };
    let page = |path: &str, text: String| Act { href: here.href(path), text, page: true };
    let mut all = Vec::new();
    if here.writes() {
        all.extend([
            act("log", w.shell_log_contact()),
            act("find?for=plan", w.weeks_plan()),
            act("clients/new", w.find_add_client()),
            act("import", w.find_import()),
            act("projects/new", w.find_add_project()),
            act("settings/me#away", w.find_leave()),
        ]);
    }
    all.push(act("settings/tokens#new", w.find_make_token()));
    if may(here.actor.role, Verb::ManageMembers) {
        all.push(act("settings/members#add", w.find_add_member()));
    }
    all.extend([
        page("today", w.shell_today()),
        page("clients", w.shell_clients()),
        page("projects", w.shell_projects()),
        page("weeks", w.shell_weeks()),
        page("held", w.shell_held()),
        page("nothing-planned", w.shell_nothing_planned()),
        page("settings", w.shell_settings()),
        page("rhythms", w.shell_rhythms()),
        page("settings/members", w.settings_members()),
        page("settings/tokens", w.settings_tokens()),
        page("trash", w.shell_trash()),
    ]);
    all
}
