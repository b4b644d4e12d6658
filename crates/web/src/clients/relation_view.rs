//! The relation as a whole: its rhythm, prospect or not, whether they may be contacted, whether they exist; plans by
//! hand; two clients that are one; the way to the trash.

use super::{
    choices,
    client_view::View,
    sheet::{self, Sheet},
};
use crate::{back, field, form::Form};
use maud::{Markup, html};
use seguito_core::time::Unit;
use seguito_store::rows::ClientRow;
use seguito_words::Words;

/// The section beside the page.
pub(super) fn relation(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        section id="relation" {
            h2 { (w.client_relation()) }
            @if view.opened.is("rhythm") { (rhythm_form(view)) }
            @else if view.opened.is("silence") {
                (day_form(view, "do-not-contact", w.client_no_contact_save(), w.client_no_contact_hint()))
            }
            @else if view.opened.is("dissolution") {
                (day_form(view, "dissolution", w.client_dissolved_save(), w.client_dissolved_hint()))
            }
            @else { (standing(view)) }
        }
    }
}

fn standing(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    html! {
        ul class="notes" {
            li {
                (w.client_rhythm())
                span class="meta" { (rhythm(view)) }
                div class="acts tight" {
                    (view.opens("rhythm", None, &w.client_rhythm_set(), ""))
                    @if client.rhythm_every.is_some() {
                        (view.press("rhythm/end", &w.client_rhythm_end(), "", &[]))
                    }
                }
            }
            li {
                @match &client.prospect {
                    Some(since) => {
                        (w.client_prospect_since(view.day(since.0.day)))
                        div class="acts tight" { (view.press("prospect/end", &w.client_prospect_end(), "", &[])) }
                    },
                    None => {
                        (w.client_prospect_no())
                        div class="acts tight" { (view.press("prospect", &w.client_prospect_make(), "", &[])) }
                    },
                }
            }
            @for pause in view.page.orders.iter().filter(|order| order.kind == "pause") {
                @if let Some(until) = pause.day {
                    li {
                        (w.client_paused(view.day(until)))
                        @if !pause.reason.is_empty() { span class="meta" { (pause.reason) } }
                        @let end = view.here.href(&format!("held/{}/recall", pause.id));
                        @if view.writes {
                            (sheet::press(&end, "plain", &w.client_pause_end(), "", &[(back::NAME, &view.at())]))
                        }
                    }
                }
            }
        }
        @if view.writes { (endings(view)) }
    }
}

fn rhythm(view: &View<'_>) -> String {
    let (w, client) = (view.w, &view.page.client);
    match client.rhythm_every {
        Some(every) if client.rhythm_agreed => seguito_words::capital(w.client_rhythm_agreed(w.every(every))),
        Some(every) => seguito_words::capital(w.every(every)),
        None => w.client_rhythm_none(),
    }
}

/// What is seldom needed, and what cannot be undone at a glance.
fn endings(view: &View<'_>) -> Markup {
    let (w, client) = (view.w, &view.page.client);
    html! {
        ul class="links" {
            li {
                @if client.do_not_contact.is_some() {
                    (view.press("welcome", &w.client_no_contact_lift(), "", &[]))
                } @else {
                    (view.opens("silence", None, &w.client_no_contact_save(), ""))
                }
            }
            li {
                @if client.dissolved.is_some() {
                    (view.press("dissolution/end", &w.client_dissolved_lift(), "", &[]))
                }
                @else { (view.opens("dissolution", None, &w.client_dissolved_save(), "")) }
            }
            li { a class="btn plain" href=(view.under("merge")) { (w.client_merge()) } }
            li { a class="btn plain" href=(view.under("deletion")) { (w.client_delete()) } }
        }
    }
}

/// The units in which a rhythm is said.
pub(crate) fn units(w: Words) -> choices::Options {
    [
        (Unit::Weeks, w.client_unit_weeks()),
        (Unit::Months, w.client_unit_months()),
        (Unit::Days, w.client_unit_days()),
        (Unit::WorkingDays, w.client_unit_working_days()),
    ]
    .into_iter()
    .map(|(unit, name)| (unit_key(unit).to_owned(), name))
    .collect()
}

/// A unit's name in a form.
pub(super) fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Weeks => "weeks",
        Unit::Months => "months",
        Unit::Days => "days",
        Unit::WorkingDays => "working days",
    }
}

/// The form of a rhythm as it is kept; six weeks are offered where there is none.
pub(super) fn filled(client: &ClientRow) -> Form {
    let (count, unit) = client.rhythm_every.map_or((6, Unit::Weeks), |every| (every.count, every.unit));
    let last = client.last_contact.map_or_else(String::new, |day| day.to_string());
    let mut form = Form::of([
        ("count", count.to_string()),
        ("unit", unit_key(unit).to_owned()),
        ("since", last),
        ("version", client.version.to_string()),
    ]);
    if client.rhythm_agreed {
        form.set("agreed", "on");
    }
    form
}

fn rhythm_form(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| filled(&view.page.client));
    let sheet = Sheet {
        action: view.under("rhythm"),
        back: format!("{}#relation", view.at()),
        save: w.client_rhythm_save(),
    };
    let fields = [
        field::line("count", w.client_rhythm_count()).numeric(),
        field::select("unit", w.client_rhythm_unit(), units(w)),
        field::line("since", w.client_rhythm_since()).hint(w.client_rhythm_since_hint()).optional().whole(),
        field::yes_or_no("agreed", w.client_rhythm_asked(), (w.log_outcome_yes(), w.log_outcome_no()))
            .whole(),
    ];
    sheet.show(w, &form, view.opened, &fields)
}

fn day_form(view: &View<'_>, path: &str, save: String, hint: String) -> Markup {
    let w = view.w;
    let form = view.opened.or(|| Form::of([("day", view.today.to_string())]));
    let label = if path == "dissolution" { w.client_dissolved_day() } else { w.client_no_contact_day() };
    let sheet = Sheet { action: view.under(path), back: format!("{}#relation", view.at()), save };
    sheet.show(w, &form, view.opened, &[field::line("day", label).hint(hint).whole()])
}

/// A contact planned by hand, in place under the next contact; those planned already can be taken back.
pub(super) fn plan(view: &View<'_>) -> Markup {
    let w = view.w;
    html! {
        @if view.opened.is("plan") {
            div class="line now" {
                div class="when" {}
                div class="what" { h2 { (w.client_plan()) } (plan_form(view)) }
            }
        } @else if view.writes && view.page.touchpoints.iter().any(|t| t.awaited) {
            div class="line bare" {
                div class="when" {}
                div class="what" {
                    div class="acts" {
                        (view.opens("plan", None, &w.client_plan(), ""))
                        @for planned in &view.page.planned {
                            @let end = format!("plans/{}/end", planned.id);
                            (view.press(&end, &w.client_plan_drop(), &planned.about, &[]))
                        }
                    }
                }
            }
        }
    }
}

fn plan_form(view: &View<'_>) -> Markup {
    let (w, me) = (view.w, view.here.actor.member.to_string());
    let form = view.opened.or(|| {
        let first = view.page.contacts.iter().find(|contact| contact.left_on.is_none());
        let channel =
            first.and_then(|contact| contact.channels.0.first()).map_or("phone", |channel| channel.key());
        Form::of([
            ("channel", channel.to_owned()),
            ("member", me),
            ("contact", first.map_or_else(String::new, |contact| contact.id.to_string())),
        ])
    });
    let sheet = Sheet { action: view.under("plans"), back: view.at(), save: w.client_plan_save() };
    let members = choices::members(&view.loaded.members, form.get("member"));
    let fields = [
        field::line("day", w.client_plan_day()).hint(w.order_day_hint()),
        field::line("about", w.client_plan_about()),
        field::choice("channel", w.client_plan_channel(), choices::channels(w)).whole(),
        field::select(
            "contact",
            w.client_plan_with(),
            choices::people(&view.page.contacts, w.client_person_whole()),
        ),
        field::select("member", w.clients_manager(), members),
    ];
    sheet.show(w, &form, view.opened, &fields)
}
