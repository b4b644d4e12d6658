//! A failure as a person reads it, and as a program does: what happened, what is safe, what to do.

use crate::{error::Trouble, page, visitor::Visitor};
use axum::{
    Json,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use maud::html;
use seguito_words::Words;
use serde_json::json;

/// A page with a way out.
pub(crate) fn page(trouble: &Trouble, visitor: &Visitor) -> Response {
    let w = Words::of(visitor.language);
    let (title, sentence) = text(trouble, w);
    let content = html! {
        (page::letter_mast(None, &title, &sentence))
        div class="line bare" {
            div class="when" {}
            div class="what stack" {
                p class="acts" {
                    a class="btn primary" href="/" { (w.trouble_to_today()) }
                }
                p class="hint" { (w.trouble_number(visitor.request.to_string())) }
            }
        }
    };
    finished((trouble.status(), page::letter(visitor, &title, content)).into_response(), trouble)
}

/// RFC 9457.
pub(crate) fn json(trouble: &Trouble, visitor: &Visitor) -> Response {
    let w = Words::of(visitor.language);
    let (title, sentence) = text(trouble, w);
    let mut body = json!({
        "type": format!("urn:seguito:trouble:{}", trouble.name()),
        "title": title,
        "status": trouble.status().as_u16(),
        "detail": sentence,
        "request": visitor.request,
    });
    if let Trouble::Fields(problems) | Trouble::Misshapen(problems) = trouble {
        let said = problems.iter().map(|problem| {
            json!({ "field": problem.field, "wrong": problem.wrong, "detail": w.wrong(&problem.wrong) })
        });
        body["problems"] = said.collect();
    }
    let mut mark = None;
    if let Trouble::Stale { current, mark: standing } = trouble {
        body["current"] = current.as_ref().clone();
        mark = HeaderValue::from_str(standing).ok();
    }
    let mut answer = (trouble.status(), Json(body)).into_response();
    let kind = HeaderValue::from_static("application/problem+json");
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    if let Some(mark) = mark {
        answer.headers_mut().insert(header::ETAG, mark);
    }
    finished(answer, trouble)
}

fn finished(mut answer: Response, trouble: &Trouble) -> Response {
    let wait = match trouble {
        Trouble::TooMany { retry_after } => *retry_after,
        Trouble::Unwritable(_) | Trouble::TooSlow => 5,
        _ => return answer,
    };
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    answer
}

/// Title and sentence.
fn text(trouble: &Trouble, w: Words) -> (String, String) {
    match trouble {
        Trouble::Absent => (w.trouble_absent(), w.trouble_absent_why()),
        Trouble::SignInFirst => (w.trouble_sign_in(), w.trouble_sign_in_why()),
        Trouble::MayNotWrite => (w.trouble_may_not(), w.trouble_may_not_why()),
        Trouble::ScopeLacks { scope, .. } => (w.trouble_scope(), w.trouble_scope_why(scope.to_string())),
        Trouble::Fields(problems) => {
            let count = problems.len();
            (w.trouble_fields(count, w.number(count as i64)), w.trouble_fields_why())
        }
        Trouble::Misshapen(_) => (w.trouble_misshapen(), w.trouble_misshapen_why()),
        Trouble::NotJson => (w.trouble_not_json(), w.trouble_not_json_why()),
        Trouble::Unconditional => (w.trouble_unconditional(), w.trouble_unconditional_why()),
        Trouble::Stale { .. } => (w.trouble_conflict(), w.trouble_stale_why()),
        Trouble::Unreadable | Trouble::OtherMethod => (w.trouble_unreadable(), w.trouble_unreadable_why()),
        Trouble::Conflict { .. } => (w.trouble_conflict(), w.trouble_conflict_why()),
        Trouble::Touched { .. } => (w.trouble_touched(), w.trouble_touched_why()),
        Trouble::Lasting => (w.trouble_lasting(), w.trouble_lasting_why()),
        Trouble::TooMany { retry_after } => {
            let minutes = retry_after.div_ceil(60);
            (w.trouble_too_many(), w.trouble_too_many_why(minutes, w.number(minutes as i64)))
        }
        Trouble::TooLarge { limit } => {
            (w.trouble_too_large(), w.trouble_too_large_why(w.number((limit / 1024) as i64)))
        }
        Trouble::HeadTooLarge { limit } => {
            (w.trouble_head_too_large(), w.trouble_head_too_large_why(w.number((limit / 1024) as i64)))
        }
        Trouble::Forged => (w.trouble_forged(), w.trouble_forged_why()),
        Trouble::Unwritable(_) => (w.trouble_unwritable(), w.trouble_unwritable_why()),
        Trouble::TooSlow => (w.trouble_too_slow(), w.trouble_too_slow_why()),
        Trouble::Broken(_) => (w.trouble_broken(), w.trouble_broken_why()),
    }
}
