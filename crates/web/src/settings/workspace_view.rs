//! The sections of the workspace; who may not change them reads what holds.

use super::{
    calendar_form,
    me_view::{place_fields, week_fields},
    sent::Sent,
    sheet::{save, section, sheet},
    workspace_show::{Section, form, kept},
};
use crate::{
    clients::choices,
    crossed::{Apart, both},
    field::{self, Field, summary},
    form::Form,
    here::Here,
};
use maud::{Markup, html};
use seguito_core::access::{Verb, may};
use seguito_words::Words;

pub(super) fn page(here: &Here, sent: Option<&Sent<Section>>) -> Markup {
    let w = here.words();
    let may_change = may(here.actor.role, Verb::ChangeSettings);
    let lede = match may_change {
        true => w.settings_workspace_lede(),
        false => w.settings_owner_only(),
    };
    let content = html! {
        (section("house", &w.settings_workspace_who(), locked(may_change, house(here, sent))))
        (section("limits", &w.settings_limits(), locked(may_change, limits(here, sent))))
        @if here.workspace.demo {
            (section("demo", &w.settings_demo(), demo(here)))
        } @else if may(here.actor.role, Verb::MoveWorkspace) {
            (section("demo", &w.settings_demo(), no_demo(here)))
        }
    };
    sheet(here, (&w.settings_workspace(), &lede), content)
}

/// Fields that may only be read stay readable, and cannot be changed.
fn locked(may_change: bool, content: Markup) -> Markup {
    html! {
        @if may_change { (content) } @else { fieldset class="locked" disabled { (content) } }
    }
}

fn house(here: &Here, sent: Option<&Sent<Section>>) -> Markup {
    let w = here.words();
    let form = form(here, sent, Section::House);
    let languages = choices::languages(w);
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
            (crossed(here, sent, Section::House))
            input type="hidden" name="version" value=(here.workspace.version);
            div class="fields half-wide" {
                (field::line("name", w.settings_workspace_name()).autocomplete("organization").show(w, &form))
            }
            (field::choice("language", w.settings_workspace_language(), languages)
                .hint(w.settings_workspace_language_hint()).show(w, &form))
            (place_fields(here, &form, &here.workspace.calendar.0.zone))
            (week_fields(here, &form))
            p class="hint" { (w.settings_workspace_place_hint()) }
            @if may(here.actor.role, Verb::ChangeSettings) {
                (save(&w.act_save(), &w.act_saving(), &w.settings_workspace_who()))
            }
        }
    }
}

/// Both versions of a section that somebody else saved first; the button below saves one's own.
fn crossed(here: &Here, sent: Option<&Sent<Section>>, section: Section) -> Markup {
    let w = here.words();
    let Some(sent) = sent.filter(|sent| sent.crossed && sent.section == section) else { return html! {} };
    let fields = match section {
        Section::House => house_fields(w),
        Section::Limits => {
            vec![field::line("gap", w.settings_gap()), field::line("weekly_cap", w.settings_cap())]
        }
    };
    let theirs = Form::of(kept(here, section));
    let mut apart = Apart::of(&fields, &theirs, &sent.form);
    apart.extend(Apart::new(
        w.settings_days(),
        calendar_form::days_said(w, &theirs),
        calendar_form::days_said(w, &sent.form),
    ));
    html! {
        (both(w, &apart))
        p { a class="btn plain" href=(here.href("settings/workspace")) { (w.client_both_keep_theirs()) } }
    }
}

fn house_fields(w: Words) -> Vec<Field> {
    let languages = choices::languages(w);
    let mut fields = vec![
        field::line("name", w.settings_workspace_name()),
        field::choice("language", w.settings_workspace_language(), languages),
    ];
    fields.extend(calendar_form::place_fields(w));
    fields.extend(calendar_form::hour_fields(w));
    fields
}

fn limits(here: &Here, sent: Option<&Sent<Section>>) -> Markup {
    let w = here.words();
    let form = form(here, sent, Section::Limits);
    html! {
        p class="why" { (w.settings_limits_why()) }
        form class="stack-l" method="post" action=(here.href("settings/limits")) {
            (summary(w, &form, &[("gap", w.settings_gap()), ("weekly_cap", w.settings_cap())]))
            (crossed(here, sent, Section::Limits))
            input type="hidden" name="version" value=(here.workspace.version);
            div class="fields" {
                (field::line("gap", w.settings_gap()).numeric().show(w, &form))
                (field::line("weekly_cap", w.settings_cap()).numeric().show(w, &form))
            }
            p class="hint" { (w.settings_limits_hint()) }
            @if may(here.actor.role, Verb::ChangeSettings) {
                (save(&w.act_save(), &w.act_saving(), &w.settings_limits()))
            }
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

fn no_demo(here: &Here) -> Markup {
    let w = here.words();
    html! {
        p { (w.settings_demo_none()) }
        form class="acts" method="post" action=(here.href("settings/demo")) {
            button class="btn" { (w.settings_demo_add()) }
        }
    }
}
