//! A scope belongs to a noun and a verb, and so to route and method: each token opens its routes and no other.

use super::{
    World,
    asked::{Who, ask},
    filled, value,
};
use seguito_core::access::{NOUNS, Verb};
use seguito_ops::{
    Refused,
    actor::by_member,
    token::{MakeToken, make},
};
use seguito_web::{access::Access, routes};
use std::collections::{BTreeMap, BTreeSet};

#[tokio::test]
async fn each_scope_opens_its_routes_and_no_other() {
    let world = World::new().await;
    let all: BTreeSet<String> = NOUNS
        .iter()
        .flat_map(|noun| [Verb::Read, Verb::Write].map(|verb| format!("{noun}:{}", verb.key())))
        .collect();
    let mut tokens = BTreeMap::new();
    for scope in &all {
        let others = all.iter().filter(|other| *other != scope).cloned().collect();
        let one = token(&world, BTreeSet::from([scope.clone()])).await;
        tokens.insert(scope.clone(), (one, token(&world, others).await));
    }
    for route in routes().table() {
        let Access::Token(scope) = route.access else { continue };
        let (one, others) = &tokens[&format!("{}:{}", scope.noun, scope.verb.key())];
        let path = filled(route.path, |name| value(&world.ours, name));
        let what = format!("{} {}", route.method, route.path);
        let told = ask(&world, &Who::Program(others.clone()), route.method, &path, "").await;
        assert_eq!(told.status, 403, "{what} with every other scope");
        let told = ask(&world, &Who::Program(one.clone()), route.method, &path, "[]").await;
        assert!(!matches!(told.status, 401 | 403), "{what} with its scope: {}", told.status);
    }
}

pub async fn token(world: &World, scopes: BTreeSet<String>) -> String {
    let workspace = world.ours.workspace;
    let now = super::world::NOW.parse().unwrap();
    let scope = world.store.scope(workspace);
    let rows = scope.read(|read| Box::pin(seguito_store::read::house::members(read)));
    let owner = rows.await.unwrap().into_iter().find(|row| row.name.starts_with("Olga")).unwrap().id;
    let actor = by_member(&world.store, workspace, owner, seguito_ops::Via::Page).await.unwrap().unwrap();
    let made = scope.write(move |tx| {
        Box::pin(async move {
            let command = MakeToken { name: "scope".into(), scopes, days: 30 };
            Ok::<_, Refused>(make(tx, &actor, command, now).await?.token)
        })
    });
    made.await.unwrap()
}
