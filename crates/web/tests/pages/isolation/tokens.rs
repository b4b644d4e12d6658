//! The API, by its own description.

use super::{
    CANARY, World,
    asked::{Who, ask},
    body, filled, is_id, nothing_crossed, parameters, unchanged, value,
};
use axum::{body::Body, http::Request};
use seguito_web::{access::Access, router::Declared};
use serde_json::{Value, json};
use tower::ServiceExt;
use uuid::Uuid;

fn operations(world: &World) -> Vec<Declared> {
    world.table.iter().filter(|route| matches!(route.access, Access::Token(_))).copied().collect()
}

async fn document(world: &World) -> Value {
    let request = Request::get("/api/openapi.json").body(Body::empty()).unwrap();
    let answer = world.service.clone().oneshot(request).await.unwrap();
    let bytes = axum::body::to_bytes(answer.into_body(), 1 << 23).await.unwrap();
    let mut document: Value = serde_json::from_slice(&bytes).unwrap();
    for route in world.table.iter().filter(|_| world.beside.is_some()) {
        document["paths"][route.path] = json!({ route.method.to_lowercase(): {} });
    }
    document
}

fn operation<'a>(document: &'a Value, route: &Declared) -> &'a Value {
    let operation = &document["paths"][route.path][route.method.to_lowercase()];
    assert!(operation.is_object(), "{} {} is not described", route.method, route.path);
    operation
}

fn programs(world: &World) -> Vec<(&'static str, Who)> {
    let tokens = world.ours.tokens.iter().map(|(name, token)| (*name, Who::Program(token.clone())));
    tokens.chain([("stranger", Who::Stranger)]).collect()
}

#[tokio::test]
async fn an_id_of_another_workspace_in_an_address_is_absent_for_every_token() {
    foreign_id_in_address(World::new().await).await;
}

pub async fn foreign_id_in_address(world: World) {
    let document = document(&world).await;
    let before = world.digests().await;
    for route in operations(&world) {
        let ids = parameters(route.path).iter().any(|name| is_id(name));
        let filter = route.method == "GET" && operation(&document, &route).to_string().contains("\"client\"");
        let address = |id: &dyn Fn(&str) -> String| {
            let path =
                filled(route.path, |name| if is_id(name) { id(name) } else { value(&world.ours, name) });
            if filter && !ids { format!("{path}?client={}", id("client")) } else { path }
        };
        let theirs =
            address(&|name| if name == "sequence" { "999999".into() } else { value(&world.theirs, name) });
        let nobodys =
            address(&|name| if name == "sequence" { "999998".into() } else { Uuid::now_v7().to_string() });
        let json = body::json(&document, operation(&document, &route), &world.ours);
        for (name, who) in programs(&world) {
            let what = format!("{name}: {} {}", route.method, route.path);
            if !ids && !filter && matches!(name, "owner's" | "reader's") {
                continue;
            }
            let told = ask(&world, &who, route.method, &theirs, &json).await;
            let other = ask(&world, &who, route.method, &nobodys, &json).await;
            assert_eq!(told.masked(&[]), other.masked(&[]), "{what}");
            assert!(!told.body.contains(CANARY), "{what}");
            let shut = !matches!(name, "owner's" | "reader's" | "narrow");
            assert!(!shut || told.status == 401, "{what}: {}", told.status);
            assert!(!ids || told.status >= 400, "{what}: {}", told.status);
            assert!(told.status < 500, "{what}: {}", told.status);
        }
        unchanged(&world, &before, route.path).await;
    }
}

#[tokio::test]
async fn an_id_of_another_workspace_in_a_body_brings_nothing_across() {
    let mut world = World::new().await;
    let document = document(&world).await;
    let mut before = world.digests().await;
    for route in operations(&world).iter().filter(|route| route.method != "GET") {
        let path = filled(route.path, |name| value(&world.ours, name));
        let json = body::json(&document, operation(&document, route), &world.theirs);
        let who = Who::Program(world.ours.tokens["owner's"].clone());
        let told = ask(&world, &who, route.method, &path, &json).await;
        let what = format!("{} {} {json}", route.method, route.path);
        assert!(told.status < 500, "{what}: {} {}", told.status, told.body);
        assert!(!told.body.contains(CANARY), "{what}");
        nothing_crossed(&world, &before, &what).await;
        if world.digests().await != before {
            world = world.again().await;
            before = world.digests().await;
        }
    }
}

/// Without this the others prove nothing: the same requests with our own ids are answered.
#[tokio::test]
async fn a_token_gets_what_is_its_members() {
    let mut world = World::new().await;
    let document = document(&world).await;
    let mut before = world.digests().await;
    for route in operations(&world) {
        let path = filled(route.path, |name| value(&world.ours, name));
        let json = body::json(&document, operation(&document, &route), &world.ours);
        let who = Who::Program(world.ours.tokens["owner's"].clone());
        let told = ask(&world, &who, route.method, &path, &json).await;
        let what = format!("{} {} {json}: {} {}", route.method, route.path, told.status, told.body);
        assert!(!matches!(told.status, 400 | 401 | 403 | 404 | 405) && told.status < 500, "{what}");
        if world.digests().await != before {
            world = world.again().await;
            before = world.digests().await;
        }
    }
}

#[tokio::test]
async fn a_cursor_of_another_workspace_reads_nothing_of_it() {
    let world = World::new().await;
    for route in
        operations(&world).iter().filter(|route| route.method == "GET" && parameters(route.path).is_empty())
    {
        let theirs = Who::Program(world.theirs.tokens["owner's"].clone());
        let first = ask(&world, &theirs, "GET", &format!("{}?limit=1", route.path), "").await;
        let first: Value = serde_json::from_str(&first.body).unwrap();
        let Some(next) = first["next"].as_str() else { continue };
        let ours = Who::Program(world.ours.tokens["owner's"].clone());
        let told = ask(&world, &ours, "GET", &format!("{}?after={next}", route.path), "").await;
        assert!(!told.body.contains(CANARY), "{}", route.path);
    }
}
