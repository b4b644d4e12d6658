//! Who may only read is offered nothing that ends in a refusal: every link opens, every form may be sent.

use crate::desk::{Desk, Open, day};
use axum::http::StatusCode;
use seguito_core::people::Role;
use seguito_web::{access::Access, routes};
use std::collections::{BTreeSet, VecDeque};

/// What stands between a piece of a page and the next quote, each time.
fn after<'a>(body: &'a str, piece: &'a str) -> impl Iterator<Item = String> + 'a {
    body.match_indices(piece).map(move |(at, _)| {
        let rest = &body[at + piece.len()..];
        rest.split('"').next().unwrap_or_default().replace("&amp;", "&")
    })
}

/// Who may send a form to a path.
fn access(path: &str) -> Option<Access> {
    let fits = |route: &str| {
        let (route, path): (Vec<_>, Vec<_>) = (route.split('/').collect(), path.split('/').collect());
        route.len() == path.len() && route.iter().zip(&path).all(|(r, p)| r.starts_with('{') || r == p)
    };
    let exact = |route: &str| route.matches('{').count();
    let routes = routes();
    let all = routes.table().iter().filter(|line| line.method == "POST" && fits(line.path));
    all.min_by_key(|line| exact(line.path)).map(|line| line.access)
}

async fn seen(desk: &Open) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut ahead = VecDeque::from([desk.path("today")]);
    while let Some(path) = ahead.pop_front() {
        if !seen.insert(path.clone()) || seen.len() > 400 {
            continue;
        }
        let page = desk.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for link in after(&page.body, "href=\"") {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if link.starts_with("/w/") && !link.ends_with(".csv") {
                ahead.push_back(link);
            }
        }
        let forms =
            page.body.split("<form").filter(|form| form.split("</form>").next().unwrap().contains("<button"));
        for form in forms.flat_map(|form| after(form, "method=\"post\" action=\"").next()) {
            let access = access(&form).unwrap_or_else(|| panic!("{form} on {path} leads nowhere"));
            assert!(access.allows(Role::Reader), "{path} offers {form}");
        }
    }
    seen
}

#[tokio::test]
async fn nothing_is_offered_that_a_reader_may_not_do() {
    let desk = Desk::new()
        .with_presented("Harrow & Pell", day(11, 3))
        .with_presented("Fjordlys", day(11, 2))
        .with_client("Maison Tirel")
        .open()
        .await;
    let entry = desk.page("today").await.body;
    let at = entry.find("id=\"t-").expect("an entry") + 6;
    let pause = format!("touchpoints/{}/pause", &entry[at..at + 36]);
    desk.send(&pause, &[("until", "1 February 2027"), ("reason", "At sea")]).await.leads_to();
    desk.becomes(Role::Reader).await;
    let seen = seen(&desk).await;
    for page in ["held", "weeks", "projects", "clients", "settings/me", "rhythms", "trash", "more"] {
        assert!(seen.contains(&desk.path(page)), "{page} is not reached");
    }
}

#[tokio::test]
async fn the_first_day_offers_a_reader_nothing_to_begin() {
    let desk = Desk::new().open().await;
    desk.becomes(Role::Reader).await;
    seen(&desk).await;
}
