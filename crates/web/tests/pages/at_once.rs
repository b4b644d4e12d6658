//! A hundred at the same time (T4): over each version of a record one is saved, the others are told and shown what
//! stands, and nothing of theirs is kept.

use crate::isolation::{World, filled, scopes::token, value};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, header},
};
use seguito_core::access::{NOUNS, Verb};
use seguito_web::routes;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tower::ServiceExt;

/// How many write at the same time.
const WRITERS: usize = 100;
/// A version that no record has.
const NONE: &str = "7777";

/// The nouns that are changed over a version, each with a field in which one writer can be told from another.
const CHANGES: [(&str, &str); 7] = [
    ("/api/v1/clients/{client}", "note"),
    ("/api/v1/contacts/{contact}", "note"),
    ("/api/v1/flags/{flag}", "text"),
    ("/api/v1/interactions/{interaction}", "note"),
    ("/api/v1/opportunities/{opportunity}", "text"),
    ("/api/v1/plans/{plan}", "about"),
    ("/api/v1/projects/{project}", "note"),
];

/// The forms that carry a version; `WORD` or `DAYS` is what one writer writes, `GAP` too, with fewer values than writers.
const FORMS: [(&str, &str); 9] = [
    (
        "clients/{client}",
        "name=Harrow&note=WORD&zone=Europe/Rome&days=1&days=2&days=3&from=09:00&until=17:00",
    ),
    ("clients/{client}/extra", "extra_name=Loyalty+card&extra_value=WORD"),
    ("clients/{client}/contacts/{contact}", "name=Judith&note=WORD"),
    ("projects/{project}", "name=Order+book&kind=consultancy&solution=new-build&note=WORD"),
    ("projects/{project}/opportunities/{one}", "text=WORD&state=draft"),
    (
        "log/{interaction}",
        "client={client}&channel=phone&outcome=took-place&at=yesterday,+9:40&note=WORD&progress=none&critical=none",
    ),
    (
        "settings/workspace",
        "name=WORD&language=en&zone=Europe/Rome&country=IT&days=1&days=2&days=3&from=09:00&until=17:00",
    ),
    ("settings/limits", "gap=GAP&weekly_cap=5"),
    (
        "rhythms/consultancy-new-build",
        "sent=1&rule=start-of-work&stage=presentation&first0=DAYS&first0_unit=days&counted=trigger&channel0=phone\
         &earlier=0&later=3&script=start-of-work-new&also=&also_every=3&enabled=on",
    ),
];

struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
}

async fn send(service: Router, request: Request<Body>) -> Answer {
    let (parts, body) = service.oneshot(request).await.unwrap().into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 23).await.unwrap();
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Answer { status: parts.status.as_u16(), headers: parts.headers, body }
}

/// All of them together; the answers in the order of the requests.
async fn together(world: &World, requests: Vec<Request<Body>>) -> Vec<Answer> {
    let tasks: Vec<_> =
        requests.into_iter().map(|request| tokio::spawn(send(world.service.clone(), request))).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

fn word(writer: usize) -> String {
    format!("quince{writer:03}")
}

/// Keys of our owner's; each may ask ten times at once.
async fn keys(world: &World, count: usize) -> Vec<String> {
    let verbs = NOUNS.iter().flat_map(|noun| [(noun, Verb::Read), (noun, Verb::Write)]);
    let all: BTreeSet<String> = verbs.map(|(noun, verb)| format!("{noun}:{}", verb.key())).collect();
    let mut keys = Vec::new();
    for _ in 0..count {
        keys.push(token(world, all.clone()).await);
    }
    keys
}

fn change(path: &str, key: &str, mark: &str, body: &Value) -> Request<Body> {
    let request = Request::patch(path)
        .header(header::AUTHORIZATION, format!("Bearer {key}"))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::IF_MATCH, mark);
    request.body(Body::from(body.to_string())).unwrap()
}

fn read(path: &str, key: &str) -> Request<Body> {
    Request::get(path).header(header::AUTHORIZATION, format!("Bearer {key}")).body(Body::empty()).unwrap()
}

fn mark(answer: &Answer) -> String {
    answer.headers[header::ETAG].to_str().unwrap().to_owned()
}

/// The one writer who was saved; each of the others was answered with `status`.
fn winner(answers: &[Answer], saved: u16, status: u16, what: &str) -> usize {
    let won: Vec<usize> = (0..answers.len()).filter(|n| answers[*n].status == saved).collect();
    assert_eq!(won.len(), 1, "{what}: {won:?} were saved over one version");
    let other = answers.iter().find(|answer| ![saved, status].contains(&answer.status));
    assert!(other.is_none(), "{what}: {}", other.unwrap().body);
    won[0]
}

/// The winner's word is kept, and no other's.
async fn only_kept(world: &World, won: usize, what: &str) {
    let rows = world.rows(&world.ours).await;
    let kept: Vec<usize> = (0..WRITERS).filter(|n| rows.contains(&word(*n))).collect();
    assert_eq!(kept, [won], "{what}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_programs_over_one_version_one_is_saved() {
    let table = routes();
    let patched: Vec<_> = table.table().iter().filter(|route| route.method == "PATCH").collect();
    assert!(patched.iter().all(|route| CHANGES.iter().any(|(path, _)| *path == route.path)), "{patched:?}");
    for (path, field) in CHANGES {
        let world = World::new().await;
        let keys = keys(&world, WRITERS / 10).await;
        let record = filled(path, |name| value(&world.ours, name));
        let seen = send(world.service.clone(), read(&record, &keys[0])).await;
        let writes = (0..WRITERS)
            .map(|n| change(&record, &keys[n % keys.len()], &mark(&seen), &json!({ field: word(n) })));
        let answers = together(&world, writes.collect()).await;
        let won = winner(&answers, 200, 412, path);
        for told in answers.iter().filter(|answer| answer.status == 412) {
            let trouble: Value = serde_json::from_str(&told.body).unwrap();
            assert_eq!(trouble["current"][field], word(won), "{path}: the others are shown what stands");
            assert_ne!(mark(told), mark(&seen), "{path}");
        }
        let stands = send(world.service.clone(), read(&record, &keys[0])).await;
        assert!(
            answers.iter().filter(|told| told.status == 412).all(|told| mark(told) == mark(&stands)),
            "{path}"
        );
        only_kept(&world, won, path).await;
    }
}

/// Ten programs add a line each to a client's note, ten times, each time to the note as it stands.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_changes_that_meet_are_all_kept_when_each_looks_again() {
    let world = World::new().await;
    let path = filled("/api/v1/clients/{client}", |name| value(&world.ours, name));
    let keys = keys(&world, 10).await;
    let began = mark(&send(world.service.clone(), read(&path, &keys[0])).await);
    let adding = keys.iter().enumerate().map(|(program, key)| {
        let (service, path, key) = (world.service.clone(), path.clone(), key.clone());
        tokio::spawn(async move {
            let mut marks = Vec::new();
            for line in 0..10 {
                marks.push(add_line(&service, &path, &key, &word(program * 10 + line)).await);
            }
            marks
        })
    });
    let mut marks = BTreeSet::new();
    for task in adding.collect::<Vec<_>>() {
        marks.extend(task.await.unwrap());
    }
    assert_eq!(marks.len(), WRITERS, "each was saved over a version of its own");
    let stands = send(world.service.clone(), read(&path, &keys[0])).await;
    let client: Value = serde_json::from_str(&stands.body).unwrap();
    let note = client["note"].as_str().unwrap();
    let lost: Vec<usize> = (0..WRITERS).filter(|n| !note.contains(&word(*n))).collect();
    assert!(lost.is_empty(), "{lost:?} were acknowledged and are lost");
    assert!(marks.contains(&began) && !marks.contains(&mark(&stands)));
}

/// Adds a line to the note that stands, as often as it takes; the mark of the version that it was added to.
async fn add_line(service: &Router, path: &str, key: &str, line: &str) -> String {
    let mut seen = send(service.clone(), read(path, key)).await;
    loop {
        let told: Value = serde_json::from_str(&seen.body).unwrap();
        let note = told["current"]["note"].as_str().or(told["note"].as_str()).unwrap();
        let body = json!({ "note": format!("{note} {line}") });
        let answer = send(service.clone(), change(path, key, &mark(&seen), &body)).await;
        match answer.status {
            200 => return mark(&seen),
            412 => seen = answer,
            other => panic!("{other}: {}", answer.body),
        }
    }
}

fn form(world: &World, path: &str, fields: &str) -> Request<Body> {
    Request::post(format!("/w/{}/{path}", world.ours.slug))
        .header(header::COOKIE, &world.ours.cookies["owner"])
        .header(header::ORIGIN, "http://localhost:7171")
        .header(header::HOST, "localhost:7171")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(fields.to_owned()))
        .unwrap()
}

/// What one writer writes.
fn mine(fields: &str, writer: usize) -> String {
    match (fields.contains("DAYS"), fields.contains("GAP")) {
        (true, _) => (30 + writer).to_string(),
        (_, true) => (7 + writer % 50).to_string(),
        _ => word(writer),
    }
}

/// The fields of one writer.
fn written(world: &World, fields: &str, writer: usize) -> String {
    let filled = fields.replace("{client}", &world.ours.ids["client"]);
    ["WORD", "DAYS", "GAP"].iter().fold(filled, |filled, place| filled.replace(place, &mine(fields, writer)))
}

fn hidden(page: &str, name: &str) -> Option<String> {
    let at = page.find(&format!("name=\"{name}\" value=\""))?;
    page[at..].split('"').nth(3).map(str::to_owned)
}

/// What a crossed form sends with it when it is pressed again.
fn stands(page: &str) -> String {
    let pairs = ["version", "digest"].map(|name| hidden(page, name).map(|value| format!("&{name}={value}")));
    pairs.into_iter().flatten().collect()
}

/// What a writer has seen: a form over no version is answered with the one that stands.
async fn look(world: &World, place: &str, fields: &str) -> String {
    let looked = form(world, place, &format!("{fields}&version={NONE}"));
    let looked = send(world.service.clone(), looked).await;
    assert_eq!(looked.status, 409, "{place}: {}", looked.body);
    stands(&looked.body)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_forms_over_one_version_one_is_saved_and_the_others_show_both() {
    for (path, fields) in FORMS {
        let world = World::new().await;
        let place = filled(path, |name| value(&world.ours, name));
        let mut seen = String::new();
        let mut forms = Vec::new();
        for n in 0..WRITERS {
            let fields = written(&world, fields, n);
            // a rhythm is saved by the digest of its own preview, all else by what every writer has seen
            if n == 0 || path.starts_with("rhythms") {
                seen = look(&world, &place, &fields).await;
            }
            forms.push(form(&world, &place, &format!("{fields}{seen}")));
        }
        let answers = together(&world, forms).await;
        let won = winner(&answers, 303, 409, path);
        for (n, told) in answers.iter().enumerate().filter(|(n, _)| *n != won) {
            let (mine, theirs) = (mine(fields, n), mine(fields, won));
            assert!(told.body.contains(&mine), "{path}: what was typed is there still");
            assert!(
                told.body.contains("class=\"slip wait\"") && told.body.contains(&theirs),
                "{path}: {mine}"
            );
        }
        if fields.contains("WORD") {
            only_kept(&world, won, path).await;
        }
        let last = (won + 1) % WRITERS;
        let again = format!("{}{}", written(&world, fields, last), stands(&answers[last].body));
        assert_eq!(send(world.service.clone(), form(&world, &place, &again)).await.status, 303, "{path}");
    }
}
