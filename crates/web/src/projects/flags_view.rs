//! Red flags: open ones, each with who sees to it; closed ones on a press, with how they were solved.

use super::project_view::View;
use crate::{clients::choices, field, form::Form, page::pennant};
use maud::{Markup, html};
use seguito_store::rows::FlagRow;

/// The section.
pub(super) fn flags(view: &View<'_>) -> Markup {
    let w = view.w;
    let (open, closed): (Vec<_>, Vec<_>) = view.page.flags.iter().partition(|flag| flag.closed.is_none());
    html! {
        div class="section" id="flags" {
            div {
                h2 { (w.project_flags()) }
                @if open.is_empty() { p class="note" { (w.project_flags_none()) } }
            }
        }
        @for flag in open { (one(view, flag)) }
        @if view.opened.is("flag") {
            div class="line now" { div class="when" {} div class="what" { (form(view)) } }
        }
        div class="line flat" {
            div class="when" {}
            div class="what" {
                @if !closed.is_empty() {
                    details class="fold" {
                        summary { (w.project_flags_closed(closed.len(), w.count(closed.len()))) }
                        ul class="notes" { @for flag in &closed { (past(view, flag)) } }
                    }
                }
                @if !view.opened.is("flag") && view.writes {
                    a class="btn soft" data-key="r"
                        href=(crate::clients::sheet::opens(&view.at(), "flag", None)) {
                            (w.project_flag_add())
                        }
                }
            }
        }
    }
}

fn one(view: &View<'_>, flag: &FlagRow) -> Markup {
    let w = view.w;
    let closing = view.opened.is_of("closure", flag.id.0);
    let kind = if flag.kind == "blocked" { w.project_flag_blocked() } else { w.project_flag_other() };
    html! {
        article class={ "line" @if closing { " now" } } {
            div class="when" { (w.project_flag_since(w.day_short_near(flag.opened, view.today))) }
            div class="what" {
                div class="tp" {
                    div {
                        div class="tp-head" {
                            h3 { (flag.text) }
                            span class="chip flag" { (pennant()) (kind) }
                        }
                        div class="chips" { span { (w.project_flag_watched(view.member(flag.owner_id))) } }
                    }
                    @if !closing {
                        div class="acts" {
                            @let about = w.project_flag_close_named(&flag.text);
                            (view.opens("closure", Some(flag.id.0), &w.project_flag_close(), &about))
                        }
                    }
                }
                @if closing { (closure(view, flag)) }
            }
        }
    }
}

fn past(view: &View<'_>, flag: &FlagRow) -> Markup {
    html! {
        li {
            (flag.text)
            @if let Some(closed) = flag.closed {
                span class="meta" { (view.w.project_flag_closed_on(view.day(closed), &flag.closing_note)) }
            }
        }
    }
}

fn closure(view: &View<'_>, flag: &FlagRow) -> Markup {
    let w = view.w;
    let form = view.opened.or(Form::default);
    let fields = [field::area("note", w.project_flag_how()).whole()];
    let path = format!("flags/{}/closure", flag.id);
    view.sheet(&path, w.project_flag_close_save(), "flags").show(w, &form, view.opened, &fields)
}

fn form(view: &View<'_>) -> Markup {
    let (w, me) = (view.w, view.here.actor.member.to_string());
    let form = view.opened.or(|| Form::of([("kind", "other".to_owned()), ("owner", me)]));
    let kinds =
        vec![("blocked".to_owned(), w.project_flag_blocked()), ("other".to_owned(), w.project_flag_other())];
    let fields = [
        field::choice("kind", w.project_flag_kind(), kinds).hint(w.project_flag_blocked_hint()).whole(),
        field::area("text", w.project_flag_text()).whole(),
        field::select(
            "owner",
            w.project_flag_owner(),
            choices::members(&view.loaded.members, form.get("owner")),
        ),
    ];
    view.sheet("flags", w.project_flag_save(), "flags").show(w, &form, view.opened, &fields)
}
