//! The isolation matrix (T1): every route of the table, asked by everybody who exists, with the ids of another
//! workspace in every place where an id can stand. What is not theirs answers as if it were absent, and no digest
//! changes. A route with a parameter that this test does not know fails it; what it reports of a route that is wrong is
//! seen in `wrong`.

mod asked;
pub mod body;
mod house;
mod pages;
mod public;
pub mod scopes;
mod tokens;
mod world;
mod wrong;

pub use world::{House, World};

/// A word in every text of the other workspace; it may never be read in this one.
const CANARY: &str = "Zibellino";

/// Fails if anything changed in either workspace.
async fn unchanged(world: &World, before: &(String, String), what: &str) {
    let (ours, theirs) = world.digests().await;
    assert_eq!(before.1, theirs, "{what}: the other workspace changed");
    assert_eq!(before.0, ours, "{what}: our workspace changed");
}

/// Fails if the other workspace changed, or if anything of it stands in ours.
async fn nothing_crossed(world: &World, before: &(String, String), what: &str) {
    let (_, theirs) = world.digests().await;
    assert_eq!(before.1, theirs, "{what}: the other workspace changed");
    let rows = world.rows(&world.ours).await;
    for (name, id) in &world.theirs.ids {
        assert!(
            *name == "sequence" || !rows.contains(id.as_str()),
            "{what}: their {name} stands in our rows"
        );
    }
    assert!(!rows.contains(CANARY), "{what}: their words stand in our rows");
}

/// Every value of a parameter, for somebody who may only know our house.
pub fn value(house: &House, name: &str) -> String {
    match name {
        "workspace" => house.slug.clone(),
        "pack" => "consultancy-new-build".into(),
        "section" => "place".into(),
        "condition" => "do-not-contact".into(),
        "language" => "nb".into(),
        "name" => "icon.svg".into(),
        _ => house
            .ids
            .get(name)
            .unwrap_or_else(|| panic!("no value for {{{name}}}: add it to the matrix"))
            .clone(),
    }
}

/// Whether a parameter is an id of a record.
fn is_id(name: &str) -> bool {
    !matches!(name, "workspace" | "pack" | "section" | "condition" | "language" | "name")
}

/// A path with its parameters filled in.
pub fn filled(path: &str, fill: impl Fn(&str) -> String) -> String {
    let part = |part: &str| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) => fill(name),
        None => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// The names of a path's parameters.
fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}
