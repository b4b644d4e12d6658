//! The people at a client: how, when and what to remember of each.

use super::{choices, client_view::View, extra_keep, sheet::Sheet};
use crate::{field, form::Form, import::card::Card, names::dialled};
use maud::{Markup, html};
use seguito_store::rows::ContactRow;
use seguito_words::Words;

/// Each person, and the form that adds or changes one.
pub(super) fn people(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        @for contact in &view.page.contacts {
            section id={ "p-" (contact.id) } {
                h2 { (contact.name) }
                @if view.opened.is_of("person", contact.id.0) {
                    (form(view, Some(contact)))
                } @else if view.opened.is_of(extra_keep::FORM, contact.id.0) {
                    (extra_keep::form(view, &format!("contacts/{}/extra", contact.id), &contact.extra.0, contact.version))
                } @else if view.opened.is_of("leaving", contact.id.0) {
                    (leaving(view, contact))
                } @else {
                    (person(view, contact))
                }
            }
        }
        section id="people" {
            @if view.page.contacts.is_empty() {
                h2 { (w.client_people()) }
                p class="meta" { (w.client_people_none()) }
            }
            @if view.opened.is("new-person") {
                @if !view.page.contacts.is_empty() { h2 { (w.client_person_add()) } }
                (form(view, None))
            } @else {
                (view.opens("new-person", None, &w.client_person_add(), ""))
            }
        }
    }
}

fn person(view: &View<'_>, contact: &ContactRow) -> Markup {
    let (w, id) = (view.w, contact.id.0);
    let at = format!("contacts/{id}");
    let of = contact.name.as_str();
    html! {
        @if let Some(left) = &contact.left_on {
            p class="meta" { (w.client_person_left(view.day(left.0.day))) }
        }
        @if contact.do_not_contact.is_some() {
            p { span class="chip know" { (w.client_person_no_contact()) } }
        }
        dl class="pairs" {
            @for (label, value) in facts(view, contact) { div { dt { (label) } dd { (value) } } }
        }
        (reach(contact))
        (extra_keep::listed(&contact.extra.0))
        @if view.writes {
            div class="acts tight" {
                (view.opens("person", Some(id), &w.act_change(), of))
                @if contact.left_on.is_none() && !first(view, contact) {
                    (view.press(&format!("{at}/preference"), &w.client_person_prefer(), of, &[]))
                }
                @if contact.left_on.is_some() {
                    (view.press(&format!("{at}/return"), &w.client_person_back(), of, &[]))
                } @else {
                    (view.opens("leaving", Some(id), &w.client_person_leave(), of))
                    @if contact.do_not_contact.is_some() {
                        (view.press(&format!("{at}/welcome"), &w.client_person_unsilence(), of, &[]))
                    } @else {
                        (view.press(&format!("{at}/do-not-contact"), &w.client_person_silence(), of, &[]))
                    }
                }
                (view.opens(extra_keep::FORM, Some(id), &w.client_extra_change(), of))
            }
        }
    }
}

/// Whether they are asked first.
fn first(view: &View<'_>, contact: &ContactRow) -> bool {
    view.page
        .contacts
        .iter()
        .find(|contact| contact.left_on.is_none())
        .is_some_and(|one| one.id == contact.id)
}

fn facts(view: &View<'_>, contact: &ContactRow) -> Vec<(String, String)> {
    let w = view.w;
    let mut facts = Vec::new();
    if !contact.title.is_empty() {
        facts.push((w.client_person_title(), contact.title.clone()));
    }
    if let Some(prefers) = prefers(w, contact) {
        facts.push((w.client_person_prefers(), prefers));
    }
    let calendar = contact.calendar.as_ref().map_or(&view.page.client.calendar.0, |own| &own.0);
    if contact.left_on.is_none() && calendar.zone != view.here.actor.calendar.zone {
        let now = view.here.now().to_zoned(calendar.tz()).time();
        let text = w.client_person_now_in(w.time(now), choices::city(&calendar.zone));
        facts.push((w.client_person_now(), text));
    }
    if let Some(language) = contact.language.filter(|language| *language != view.page.client.language) {
        facts.push((w.clients_language(), w.language_name(language)));
    }
    if !contact.chat.is_empty() {
        facts.push((w.clients_chat(), contact.chat.clone()));
    }
    if !contact.note.is_empty() {
        facts.push((w.client_person_remember(), contact.note.clone()));
    }
    facts
}

fn prefers(w: Words, contact: &ContactRow) -> Option<String> {
    let channels: Vec<_> = contact.channels.0.iter().map(|channel| w.channel(*channel)).collect();
    let hours =
        contact.hours_from.zip(contact.hours_until).map(|(from, until)| (w.time(from), w.time(until)));
    match (channels.is_empty(), hours) {
        (false, Some((from, until))) => Some(w.client_person_prefers_hours(w.list(&channels), from, until)),
        (false, None) => Some(w.list(&channels)),
        (true, Some((from, until))) => Some(w.client_person_hours(from, until)),
        (true, None) => None,
    }
}

fn reach(contact: &ContactRow) -> Markup {
    let mut ways = Vec::new();
    if !contact.phone.is_empty() {
        ways.push((tel(&contact.phone_e164, &contact.phone), contact.phone.clone()));
    }
    if !contact.mail.is_empty() {
        ways.push((format!("mailto:{}", contact.mail), contact.mail.clone()));
    }
    ways.extend(others(contact));
    html! {
        @if !ways.is_empty() {
            p class="meta reach" {
                @for (at, (address, text)) in ways.iter().enumerate() {
                    @if at > 0 { ", " }
                    a href=(address) { (text) }
                }
            }
        }
    }
}

fn tel(e164: &str, typed: &str) -> String {
    format!("tel:{}", dialled(e164, typed))
}

/// Further numbers and addresses that a list brought.
fn others(contact: &ContactRow) -> Vec<(String, String)> {
    let Some(card) = Card::of(&contact.card.0) else { return Vec::new() };
    let phones = card.record.phones.into_iter().filter(|phone| {
        phone.typed != contact.phone
            && phone.e164.as_deref().is_none_or(|number| number != contact.phone_e164)
    });
    let phones =
        phones.map(|phone| (tel(phone.e164.as_deref().unwrap_or_default(), &phone.typed), phone.typed));
    let mails =
        card.record.mails.into_iter().filter(|mail| !mail.address.eq_ignore_ascii_case(&contact.mail));
    phones.chain(mails.map(|mail| (format!("mailto:{}", mail.address), mail.address))).collect()
}

fn form(view: &View<'_>, contact: Option<&ContactRow>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| contact.map_or_else(Form::default, filled));
    let save = match contact {
        Some(_) => w.client_person_save(),
        None => w.client_person_add(),
    };
    let action =
        contact.map_or_else(|| view.under("contacts"), |c| view.under(&format!("contacts/{}", c.id)));
    let sheet = Sheet { action, back: format!("{}#people", view.at()), save };
    sheet.show(w, &form, view.opened, &fields(w))
}

/// The fields of a person.
pub(super) fn fields(w: Words) -> Vec<field::Field> {
    let none = |label: String| std::iter::once((String::new(), label));
    let ways = |label: String| none(label).chain(choices::channels(w)).collect();
    vec![
        field::line("name", w.client_person_name()).autocomplete("off").whole(),
        field::line("title", w.client_person_title()).optional().whole(),
        field::typed("phone", w.clients_phone(), "tel").optional(),
        field::typed("mail", w.clients_mail(), "email").optional(),
        field::line("chat", w.clients_chat()).hint(w.clients_chat_hint()).optional(),
        field::select("channel", w.clients_channel(), ways(w.clients_channel_unknown())),
        field::select("channel2", w.client_person_else(), ways(w.client_person_else_none())),
        field::select("channel3", w.client_person_else(), ways(w.client_person_else_none())),
        field::line("hours_from", w.clients_hours_from()).hint(w.clients_hours_hint()).optional(),
        field::line("hours_until", w.clients_hours_until()).optional(),
        field::select(
            "language",
            w.client_person_language(),
            none(w.client_person_same_language()).chain(choices::languages(w)).collect(),
        ),
        field::choice(
            "formal",
            w.client_person_formal(),
            vec![
                (String::new(), w.client_person_formal_usual()),
                ("yes".to_owned(), w.client_person_formal_yes()),
                ("no".to_owned(), w.client_person_formal_no()),
            ],
        )
        .whole(),
        field::choice(
            "gender",
            w.client_person_gender(),
            vec![
                (String::new(), w.client_person_gender_unknown()),
                ("f".to_owned(), w.client_person_gender_f()),
                ("m".to_owned(), w.client_person_gender_m()),
            ],
        )
        .whole(),
        field::area("note", w.client_person_note()).optional().whole(),
    ]
}

/// A person as the form shows them.
pub(super) fn filled(row: &ContactRow) -> Form {
    let time =
        |time: Option<jiff::civil::Time>| time.map_or_else(String::new, |t| t.strftime("%H:%M").to_string());
    let way = |at: usize| row.channels.0.get(at).map_or_else(String::new, |channel| channel.key().to_owned());
    let formal = row.formal.map_or("", |formal| if formal { "yes" } else { "no" });
    Form::of([
        ("name", row.name.clone()),
        ("title", row.title.clone()),
        ("phone", row.phone.clone()),
        ("mail", row.mail.clone()),
        ("chat", row.chat.clone()),
        ("channel", way(0)),
        ("channel2", way(1)),
        ("channel3", way(2)),
        ("hours_from", time(row.hours_from)),
        ("hours_until", time(row.hours_until)),
        ("language", row.language.map_or_else(String::new, |language| language.key().to_owned())),
        ("formal", formal.to_owned()),
        ("gender", row.gender.clone().unwrap_or_default()),
        ("note", row.note.clone()),
        ("version", row.version.to_string()),
    ])
}

fn leaving(view: &View<'_>, contact: &ContactRow) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("day", view.today.to_string())]));
    let sheet = Sheet {
        action: view.under(&format!("contacts/{}/leaving", contact.id)),
        back: format!("{}#people", view.at()),
        save: w.client_person_leave(),
    };
    sheet.show(w, &form, view.opened, &[field::line("day", w.client_person_leave_day())])
}
