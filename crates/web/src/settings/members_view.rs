//! The team as a list; an owner changes each member in place, and hands links over by hand.

use super::{
    members_show::{Opened, Shown},
    proof,
    sheet::{section, sheet},
};
use crate::{
    clients::choices,
    field::{self, summary},
    form::Form,
    here::Here,
};
use maud::{Markup, html};
use seguito_core::{
    access::{Verb, may},
    id::MemberId,
    people::Role,
};
use seguito_store::read::house::MemberLine;
use seguito_words::Words;

pub(super) fn page(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let (team, left): (Vec<_>, Vec<_>) = shown.members.iter().partition(|m| m.removed_at.is_none());
    let title = w.settings_members_title(team.len(), w.count(team.len()));
    let manages = may(here.actor.role, Verb::ManageMembers);
    let lede = if manages { w.settings_members_lede() } else { w.settings_owner_only() };
    let content = html! {
        @if let Opened::Link { name, address, until } = &shown.opened {
            div class="line" { div class="when" {} div class="what" { (link(here, name, address, *until)) } }
        }
        @for member in &team { (one(here, shown, member, &team)) }
        @if manages { (section("add", &w.settings_member_add(), add(here, shown))) }
        @if !left.is_empty() {
            (section("left", &w.settings_left(), html! {
                ul class="notes" {
                    @for member in left { li { (member.name) " " span class="meta" { (member.mail) } } }
                }
            }))
        }
    };
    sheet(here, (&title, &lede), content)
}

fn link(here: &Here, name: &str, address: &str, until: seguito_core::time::Moment) -> Markup {
    let w = here.words();
    let until = until.to_zoned(here.actor.calendar.tz());
    html! {
        div class="slip" role="status" {
            h2 class="legend" { (w.settings_link(name)) }
            p class="secret" { code { (address) } }
            p { (w.settings_link_once(w.moment_long(until.date(), until.time()))) }
        }
    }
}

fn one(here: &Here, shown: &Shown, member: &MemberLine, team: &[&MemberLine]) -> Markup {
    let w = here.words();
    let clients = shown.clients.get(&member.id).copied().unwrap_or_default();
    let me = member.id == here.actor.member;
    let open = matches!(&shown.opened, Opened::Changing(id, _) if *id == member.id);
    html! {
        article class="line named" id={ "m-" (member.id) } data-entry {
            div class="when" { (w.role(member.role)) }
            div class="what" {
                div class="stack" {
                    div class="tp-head" { h2 class="name" { (member.name) } span class="who" { (member.mail) } }
                    div class="chips" {
                        @if me { span class="chip" { (w.settings_member_you()) } }
                        @if member.account_id.is_none() { span class="chip wait" { (w.settings_member_awaited()) } }
                        span { (w.settings_member_clients(clients, w.number(clients))) }
                    }
                    @if may(here.actor.role, Verb::ManageMembers) {
                        details class="fold" open[open] {
                            summary { (w.settings_member_manage()) span class="vh" { " "
                                (w.settings_of(&member.name)) } }
                            (change(here, shown, member, team))
                        }
                    }
                }
            }
        }
    }
}

fn change(here: &Here, shown: &Shown, member: &MemberLine, team: &[&MemberLine]) -> Markup {
    let w = here.words();
    let form = match &shown.opened {
        Opened::Changing(id, form) if *id == member.id => form.clone(),
        _ => Form::of([("role", member.role.key().to_owned())]),
    };
    let at = |what: &str| here.href(&format!("settings/members/{}/{what}", member.id));
    let works = |other: &&&MemberLine| other.id != member.id && may(other.role, Verb::Write);
    let others: Vec<_> = team.iter().filter(works).collect();
    let has_clients = shown.clients.get(&member.id).is_some_and(|count| *count > 0);
    html! {
        div class="stack-l member-change" {
            (summary(w, &form, &[("role", w.settings_role()), ("to", w.settings_hand_over_to()),
                ("password", w.settings_password_again()), ("member", w.settings_last_owner())]))
            form class="stack" method="post" action=(at("role")) {
                fieldset class="field" {
                    legend { (w.settings_role_of(&member.name)) }
                    (field::choices("role", &roles(w), &form))
                }
                (again(here, &form, shown.proven, member.id, "role"))
                div class="acts" { button class="btn soft" { (w.settings_role_save()) } }
            }
            form class="stack" method="post" action=(at("link")) {
                (again(here, &form, shown.proven, member.id, "link"))
                div class="acts" { button class="btn soft" { (w.settings_member_link()) } }
            }
            @if !others.is_empty() {
                form class="stack" method="post" action=(at("clients")) {
                    h3 { (w.settings_hand_over()) }
                    (whom(here, member.id, "clients", &others, &form))
                    p class="hint" { (w.settings_hand_over_note()) }
                    div class="acts" {
                        button class="btn soft" disabled[!has_clients] { (w.settings_hand_over_do()) }
                    }
                }
                form class="stack" method="post" action=(at("removal")) {
                    h3 { (w.settings_dismiss()) }
                    p { (w.settings_dismiss_note(&member.name)) }
                    (whom(here, member.id, "removal", &others, &form))
                    (again(here, &form, shown.proven, member.id, "removal"))
                    div class="acts" { button class="btn danger" { (w.settings_dismiss()) } }
                }
            }
        }
    }
}

fn roles(w: Words) -> Vec<(String, String)> {
    Role::ALL.iter().map(|role| (role.key().to_owned(), w.role(*role))).collect()
}

/// To whom the clients go; each form on the page has its own field.
fn whom(here: &Here, member: MemberId, what: &str, others: &[&&MemberLine], form: &Form) -> Markup {
    let w = here.words();
    let id = format!("to-{what}-{member}");
    html! {
        div class="field half-wide" {
            label for=(id) { (w.settings_hand_over_to()) }
            select class="input" id=(id) name="to" {
                @for other in others {
                    @let key = other.id.to_string();
                    option value=(key) selected[form.get("to") == key] { (other.name) }
                }
            }
        }
    }
}

/// The password once more, where it is needed.
fn again(here: &Here, form: &Form, proven: bool, member: MemberId, what: &str) -> Markup {
    let w = here.words();
    let id = format!("password-{what}-{member}");
    let wrong = form.problem("password").map(|_| "true");
    html! {
        @if !proven {
            div class="field half-wide" {
                label for=(id) { (w.settings_password_again()) }
                input class="input" id=(id) name="password" type="password" autocomplete="current-password"
                    aria-invalid=[wrong];
                span class="hint" { (w.settings_password_again_hint()) }
            }
        }
    }
}

fn add(here: &Here, shown: &Shown) -> Markup {
    let w = here.words();
    let form = match &shown.opened {
        Opened::Adding(form) => form.clone(),
        _ => {
            Form::of([("role", "member".to_owned()), ("language", here.workspace.language.key().to_owned())])
        }
    };
    let languages = choices::languages(w);
    let labels = [
        ("name", w.settings_name()),
        ("mail", w.settings_member_mail()),
        ("role", w.settings_role()),
        ("language", w.settings_language()),
        ("password", w.settings_password_again()),
    ];
    html! {
        form class="stack-l" method="post" action=(here.href("settings/members")) {
            (summary(w, &form, &labels))
            div class="fields half-wide" {
                (field::line("name", w.settings_name()).show(w, &form))
                (field::typed("mail", w.settings_member_mail(),
                    "email").hint(w.settings_member_mail_hint()).show(w, &form))
            }
            (field::choice("role", w.settings_role(), roles(w)).show(w, &form))
            (field::choice("language", w.settings_language(), languages).show(w, &form))
            (proof::password(here, &form, shown.proven))
            div class="acts" { button class="btn primary" data-sending=(w.act_saving()) {
                (w.settings_member_add_do()) } }
        }
    }
}
