//! The sections of one's own settings.

use super::{
    browser_name::browser_name,
    calendar_form,
    me_crossed::crossed,
    me_show::{Section, Shown},
    sheet::{save, section, sheet},
};
use crate::{
    clients::choices,
    field::{self, summary},
    form::Form,
    here::Here,
};
use maud::{Markup, html};
use seguito_ops::account::Browser;
use seguito_store::rows::LeaveRow;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let content = html! {
        (section("who", &w.settings_who(), who(here, shown)))
        (section("where", &w.settings_where(), place(here, shown)))
        (section("hours", &w.settings_when(), hours(here, shown)))
        (section("away", &w.settings_away(), away(here, shown)))
        (section("keys", &w.settings_keys(), keys(here, shown)))
        (section("secret", &w.settings_password(), password(here, shown)))
        (section("sign-ins", &w.settings_sign_ins(), sign_ins(here, &shown.browsers)))
    };
    sheet(here, (&w.settings_me(), &w.settings_me_lede()), content)
}

fn who(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Name);
    let languages = choices::languages(w);
    html! {
        form class="stack-l" method="post" action=(here.href("settings/me/name")) {
            (summary(w, &form, &[("name", w.settings_name()), ("language", w.settings_language())]))
            (crossed(here, shown, Section::Name))
            div class="fields half-wide" {
                (field::line("name", w.settings_name()).autocomplete("name")
                    .hint(w.settings_signs_in(&shown.row.mail)).show(w, &form))
            }
            (field::choice("language", w.settings_language(), languages).show(w, &form))
            (save(&w.act_save(), &w.act_saving(), &w.settings_who()))
        }
    }
}

fn place(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Place);
    html! {
        form class="stack-l" method="post" action=(here.href("settings/me/place")) {
            (summary(w, &form, &[("zone", w.settings_zone()), ("country", w.settings_country()),
                ("region", w.settings_region())]))
            (crossed(here, shown, Section::Place))
            (place_fields(here, &form, &shown.row.calendar.0.zone))
            (save(&w.act_save(), &w.act_saving(), &w.settings_where()))
        }
    }
}

/// Zone, country, region: the same for a person and for the workspace.
pub(super) fn place_fields(here: &Here, form: &Form, zone: &str) -> Markup {
    let w = here.words();
    html! {
        div class="fields" {
            (field::select("zone", w.settings_zone(), calendar_form::zones(zone))
                .hint(w.settings_zone_hint()).show(w, form))
            (field::select("country", w.settings_country(), calendar_form::countries(w))
                .hint(w.settings_country_hint()).show(w, form))
            (field::line("region", w.settings_region()).optional().hint(w.settings_region_hint()).show(w, form))
        }
    }
}

fn hours(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Hours);
    html! {
        form class="stack-l" method="post" action=(here.href("settings/me/hours")) {
            (summary(w, &form, &[("days", w.settings_days()), ("from", w.settings_from()),
                ("until", w.settings_until()), ("daily_load", w.settings_load())]))
            (crossed(here, shown, Section::Hours))
            (week_fields(here, &form))
            div class="fields half-wide" {
                (field::line("daily_load", w.settings_load()).numeric().hint(w.settings_load_hint()).show(w, &form))
            }
            (save(&w.act_save(), &w.act_saving(), &w.settings_when()))
        }
    }
}

/// Working days and hours: the same for a person and for the workspace.
pub(super) fn week_fields(here: &Here, form: &Form) -> Markup {
    let w = here.words();
    html! {
        fieldset class="field days" id="days" {
            legend { (w.settings_days()) }
            (field::several("days", &calendar_form::days(w), form))
            @if let Some(wrong) = form.problem("days") { span class="error" { (w.wrong(wrong)) } }
        }
        div class="fields half-wide" {
            (field::line("from", w.settings_from()).show(w, form))
            (field::line("until", w.settings_until()).show(w, form))
        }
    }
}

fn away(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Leaves);
    html! {
        p class="hint" { (w.settings_away_note()) }
        @if shown.leaves.is_empty() { p class="why" { (w.settings_away_none()) } }
        @else { ul class="notes" { @for leave in &shown.leaves { (one_leave(here, leave)) } } }
        form class="stack-l" method="post" action=(here.href("settings/me/leaves")) {
            (summary(w, &form, &[("leave_from", w.settings_away_from()), ("leave_until", w.settings_away_until())]))
            div class="fields half-wide" {
                (field::line("leave_from", w.settings_away_from()).hint(w.settings_away_hint()).show(w, &form))
                (field::line("leave_until", w.settings_away_until()).show(w, &form))
            }
            (save(&w.settings_away_add(), &w.act_saving(), &w.settings_away()))
        }
    }
}

fn one_leave(here: &Here, leave: &LeaveRow) -> Markup {
    let w = here.words();
    let today = here.today();
    let (from, until) = (w.day_in_text(leave.from_day, today), w.day_in_text(leave.until_day, today));
    html! {
        li class="with-act" {
            span { (w.settings_away_span(&from, until)) }
            form method="post" action=(here.href(&format!("settings/me/leaves/{}/removal", leave.id))) {
                button class="btn plain" { (w.act_remove()) span class="vh" { " " (w.settings_away_remove(&from)) } }
            }
        }
    }
}

fn keys(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Keys);
    let themes = vec![
        ("device".to_owned(), w.settings_theme_device()),
        ("light".to_owned(), w.settings_theme_light()),
        ("dark".to_owned(), w.settings_theme_dark()),
    ];
    html! {
        form class="stack-l" method="post" action=(here.href("settings/me/keys")) {
            (crossed(here, shown, Section::Keys))
            (field::tick("single_keys", &w.settings_single_keys(), Some(&w.settings_single_keys_note()),
                form.ticked("single_keys")))
            (field::choice("theme", w.settings_theme(), themes).show(w, &form))
            (save(&w.act_save(), &w.act_saving(), &w.settings_keys()))
        }
    }
}

fn password(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = shown.form(here, Section::Password);
    let least = w.count(seguito_ops::password::LEAST);
    html! {
        form class="stack-l" method="post" action=(here.href("settings/me/password")) {
            (summary(w, &form, &[("password", w.settings_password_old()), ("new", w.settings_password_new())]))
            div class="fields half-wide" {
                (field::typed("password", w.settings_password_old(), "password")
                    .autocomplete("current-password").show(w, &form))
                (field::typed("new", w.settings_password_new(), "password")
                    .autocomplete("new-password").hint(w.settings_password_hint(least)).show(w, &form))
            }
            (save(&w.settings_password_save(), &w.act_saving(), &w.settings_password()))
        }
    }
}

fn sign_ins(here: &Here, browsers: &[Browser]) -> Markup {
    let w = here.words();
    let day = |moment| w.day_in_text(here.actor.calendar.day_at(moment), here.today());
    html! {
        ul class="notes" {
            @for browser in browsers {
                li {
                    div class="row" {
                        span { (browser_name(w, &browser.name)) }
                        @if browser.this { span class="chip done" { (w.settings_sign_in_here()) } }
                    }
                    span class="meta" { (w.settings_sign_in_seen(day(browser.since), day(browser.seen))) }
                }
            }
        }
        @if browsers.len() > 1 {
            form method="post" action=(here.href("settings/me/sign-ins/end")) {
                button class="btn danger" { (w.settings_sign_ins_end()) }
            }
        } @else { p class="hint" { (w.settings_sign_ins_alone()) } }
    }
}
