//! What they wish, and what we promised them.

use super::{choices, client_view::View, sheet::Sheet};
use crate::{field, form::Form};
use maud::{Markup, html};
use seguito_store::rows::PromiseRow;

/// Their wishes, and the form for one more.
pub(super) fn wishes(view: &View<'_>) -> Markup {
    let (w, page) = (view.w, view.page);
    html! {
        section id="wishes" {
            h2 { (w.client_wishes()) }
            @if page.wishes.is_empty() {
                p class="meta" { (w.client_wish_none()) }
            } @else {
                ul class="notes" {
                    @for wish in page.wishes.iter().rev() {
                        @let who = page.contacts.iter().find(|contact| Some(contact.id) == wish.contact_id);
                        li {
                            (wish.text)
                            span class="meta" {
                                @if let Some(who) = who {
                                    (w.client_wish_said_by(&who.name, view.day(wish.said_on)))
                                } @else {
                                    (w.client_wish_said(view.day(wish.said_on)))
                                }
                            }
                            (view.press(&format!("wishes/{}/end", wish.id), &w.client_wish_drop(), &wish.text, &[]))
                        }
                    }
                }
            }
            @if view.opened.is("wish") { (wish(view)) }
            @else { (view.opens("wish", None, &w.client_wish_add(), "")) }
        }
    }
}

fn wish(view: &View<'_>) -> Markup {
    let w = view.w;
    let form = view.opened.or(Form::default);
    let sheet = Sheet {
        action: view.under("wishes"),
        back: format!("{}#wishes", view.at()),
        save: w.client_wish_save(),
    };
    let fields = [
        field::area("text", w.client_wish_text()).hint(w.client_wish_hint()).whole(),
        field::select(
            "contact",
            w.client_wish_who(),
            choices::people(&view.page.contacts, w.client_person_whole()),
        ),
    ];
    sheet.show(w, &form, view.opened, &fields)
}

/// Promises: open ones first, each until it is kept or taken back.
pub(super) fn promises(view: &View<'_>) -> Markup {
    let w = view.w;
    let mut promises: Vec<_> = view.page.promises.iter().collect();
    promises.sort_by_key(|promise| (closed(promise), promise.due_on, promise.made_on));
    html! {
        section id="promises" {
            h2 { (w.client_promises()) }
            @if promises.is_empty() {
                p class="meta" { (w.client_promise_none()) }
            } @else {
                ul class="notes" { @for promise in promises { (one(view, promise)) } }
            }
            @if view.opened.is("promise") { (promise_form(view)) }
            @else { (view.opens("promise", None, &w.client_promise_add(), "")) }
        }
    }
}

fn closed(promise: &PromiseRow) -> bool {
    promise.kept_on.is_some() || promise.retracted_on.is_some()
}

fn one(view: &View<'_>, promise: &PromiseRow) -> Markup {
    let w = view.w;
    let at = format!("promises/{}", promise.id);
    html! {
        li {
            (promise.text)
            span class="meta" { (standing(view, promise)) }
            @if !closed(promise) && view.writes {
                div class="acts tight" {
                    (view.press(&format!("{at}/keeping"), &w.client_promise_keep(), &promise.text, &[]))
                    (view.press(&format!("{at}/retraction"), &w.client_promise_retract(), &promise.text, &[]))
                }
            }
        }
    }
}

fn standing(view: &View<'_>, promise: &PromiseRow) -> Markup {
    let (w, member) = (view.w, view.member(promise.member_id));
    html! {
        @if let Some(kept) = promise.kept_on { (w.client_promise_kept(view.day(kept))) }
        @else if let Some(back) = promise.retracted_on { (w.client_promise_retracted(view.day(back))) }
        @else if let Some(due) = promise.due_on {
            @if due < view.today { span class="late" { (w.client_promise_late(member, view.day(due))) } }
            @else { (w.client_promise_due_by(member, view.day(due))) }
        }
        @else { (w.client_promise_made(member, view.day(promise.made_on))) }
    }
}

fn promise_form(view: &View<'_>) -> Markup {
    let (w, me) = (view.w, view.here.actor.member.to_string());
    let form = view.opened.or(|| Form::of([("made_on", view.today.to_string()), ("member", me)]));
    let sheet = Sheet {
        action: view.under("promises"),
        back: format!("{}#promises", view.at()),
        save: w.client_promise_save(),
    };
    let members = choices::members(&view.loaded.members, form.get("member"));
    let fields = [
        field::area("text", w.client_promise_text()).whole(),
        field::line("due_on", w.client_promise_due()).optional(),
        field::line("made_on", w.client_promise_made_on()),
        field::select("member", w.client_promise_by(), members),
        field::select(
            "contact",
            w.client_promise_to(),
            choices::people(&view.page.contacts, w.client_person_whole()),
        ),
    ];
    sheet.show(w, &form, view.opened, &fields)
}
