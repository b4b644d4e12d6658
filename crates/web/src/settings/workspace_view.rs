//! The sections of the workspace; who may not change them reads what holds.

use super::{
    me_view::{place_fields, week_fields},
    sheet::{save, section, sheet},
    workspace_show::{Section, Sent, form},
};
use crate::{
    field::{self, summary},
    here::Here,
};
use maud::{Markup, html};
use seguito_core::{
    access::{Verb, may},
    people::Language,
};

pub(super) fn page(here: &Here, sent: &Sent) -> Markup {
    let w = here.words();
    let may_change = may(here.actor.role, Verb::ChangeSettings);
    let lede = match may_change {
        true => w.settings_workspace_lede(),
        false => w.settings_owner_only(),
    };
    let content = html! {
        (section("house", &w.settings_workspace_who(), locked(may_change, house(here, sent))))
        (section("limits", &w.settings_limits(), locked(may_change, limits(here, sent))))
        @if here.workspace.demo { (section("demo", &w.settings_demo(), demo(here))) }
    };
    sheet(here, (&w.settings_workspace(), &lede), content)
}

/// Fields that may only be read stay readable, and cannot be changed.
fn locked(may_change: bool, content: Markup) -> Markup {
    html! {
        @if may_change { (content) } @else { fieldset class="locked" disabled { (content) } }
    }
}

fn house(here: &Here, sent: &Sent) -> Markup {
    let w = here.words();
    let form = form(here, sent, Section::House);
    let languages = Language::ALL.iter().map(|l| (l.key().to_owned(), w.language_name(*l))).collect();
    let labels = [
        ("name", w.settings_workspace_name()),
        ("language", w.settings_workspace_language()),
        ("zone", w.settings_zone()),
        ("country", w.settings_country()),
        ("region", w.settings_region()),
        ("days", w.settings_days()),
        ("from", w.settings_from()),
        ("until", w.settings_until()),
    ];
    html! {
        form class="stack-l" method="post" action=(here.href("settings/workspace")) {
            (summary(w, &form, &labels))
            input type="hidden" name="version" value=(here.workspace.version);
            div class="fields half-wide" {
                (field::line("name", w.settings_workspace_name()).autocomplete("organization").show(w, &form))
            }
            (field::choice("language", w.settings_workspace_language(), languages)
                .hint(w.settings_workspace_language_hint()).show(w, &form))
            (place_fields(here, &form, &here.workspace.calendar.0.zone))
            (week_fields(here, &form))
            p class="hint" { (w.settings_workspace_place_hint()) }
            (save(&w.act_save(), &w.act_saving(), &w.settings_workspace_who()))
        }
    }
}

fn limits(here: &Here, sent: &Sent) -> Markup {
    let w = here.words();
    let form = form(here, sent, Section::Limits);
    html! {
        p class="why" { (w.settings_limits_why()) }
        form class="stack-l" method="post" action=(here.href("settings/limits")) {
            (summary(w, &form, &[("gap", w.settings_gap()), ("weekly_cap", w.settings_cap())]))
            input type="hidden" name="version" value=(here.workspace.version);
            div class="fields" {
                (field::line("gap", w.settings_gap()).numeric().show(w, &form))
                (field::line("weekly_cap", w.settings_cap()).numeric().show(w, &form))
            }
            p class="hint" { (w.settings_limits_hint()) }
            (save(&w.act_save(), &w.act_saving(), &w.settings_limits()))
        }
    }
}

fn demo(here: &Here) -> Markup {
    let w = here.words();
    html! {
        p { (w.settings_demo_here()) }
        @if may(here.actor.role, Verb::MoveWorkspace) {
            form class="acts" method="post" action=(here.href("settings/demo/removal")) {
                button class="btn danger" { (w.settings_demo_remove()) }
            }
        }
    }
}
