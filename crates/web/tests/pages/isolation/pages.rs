//! The pages of a workspace.

use super::{
    CANARY, World,
    asked::{Told, Who, ask},
    body, filled, is_id, nothing_crossed, parameters, unchanged, value,
};
use seguito_web::{access::Access, router::Declared};
use uuid::Uuid;

/// Who may come to a page.
const ACTORS: [&str; 5] = ["stranger", "owner", "member", "reader", "removed"];

fn who(world: &World, name: &str) -> Who {
    world.ours.cookies.get(name).map_or(Who::Stranger, |cookie| Who::Browser(cookie.clone()))
}

fn pages(world: &World) -> Vec<Declared> {
    let inside = world.table.iter().filter(|route| matches!(route.access, Access::Member(_) | Access::Owner));
    inside.copied().collect()
}

fn absent() -> String {
    Uuid::now_v7().to_string()
}

/// The answer without what tells the two ways of asking apart.
fn plain(world: &World, told: &Told) -> Told {
    told.masked(&[&world.theirs.slug, "nowhere", &world.ours.slug])
}

#[tokio::test]
async fn a_page_of_another_workspace_is_absent_whoever_asks() {
    foreign_workspace(World::new().await).await;
}

pub async fn foreign_workspace(world: World) {
    let before = world.digests().await;
    for route in pages(&world) {
        let theirs = filled(route.path, |name| value(&world.theirs, name));
        let nowhere = filled(route.path, |name| match name {
            "workspace" => "nowhere".into(),
            _ => value(&world.theirs, name),
        });
        let form = if route.method == "GET" { String::new() } else { body::form(&world.theirs) };
        for actor in ACTORS {
            let who = who(&world, actor);
            let told = ask(&world, &who, route.method, &theirs, &form).await;
            let other = ask(&world, &who, route.method, &nowhere, &form).await;
            let what = format!("{actor}: {} {}", route.method, route.path);
            assert_eq!(plain(&world, &told), plain(&world, &other), "{what}");
            assert!(!told.body.contains(CANARY), "{what}");
            let led_away = told.status == 303 && told.leads_to.starts_with("/sign-in");
            // who is not signed in has a form given back, to be sent again
            let given_back = told.status == 401 && actor == "stranger" && route.method == "POST";
            assert!(told.status == 404 || led_away || given_back, "{what}: {}", told.status);
        }
        unchanged(&world, &before, route.path).await;
    }
}

#[tokio::test]
async fn an_id_of_another_workspace_in_an_address_is_absent_whoever_asks() {
    foreign_id_in_address(World::new().await).await;
}

pub async fn foreign_id_in_address(world: World) {
    let before = world.digests().await;
    for route in pages(&world).iter().filter(|route| parameters(route.path).iter().any(|name| is_id(name))) {
        let with = |id: &dyn Fn(&str) -> String| {
            filled(route.path, |name| if is_id(name) { id(name) } else { value(&world.ours, name) })
        };
        let theirs =
            with(&|name| if name == "sequence" { "999999".into() } else { value(&world.theirs, name) });
        let nobodys = with(&|name| if name == "sequence" { "999998".into() } else { absent() });
        let broken = with(&|_| "x%27--%00%0d%0a".into());
        let form = if route.method == "GET" { String::new() } else { body::form(&world.ours) };
        for actor in ACTORS {
            let who = who(&world, actor);
            let what = format!("{actor}: {} {}", route.method, route.path);
            let told = ask(&world, &who, route.method, &theirs, &form).await;
            let other = ask(&world, &who, route.method, &nobodys, &form).await;
            let names = ["999999", "999998"];
            assert_eq!(plain(&world, &told).masked(&names), plain(&world, &other).masked(&names), "{what}");
            assert!(!told.body.contains(CANARY), "{what}");
            assert!(told.status >= 300, "{what}: {}", told.status);
            let told = ask(&world, &who, route.method, &broken, &form).await;
            assert!((300..500).contains(&told.status), "{what} with a broken id: {}", told.status);
        }
        unchanged(&world, &before, route.path).await;
    }
}

#[tokio::test]
async fn an_id_of_another_workspace_in_a_form_or_a_query_brings_nothing_across() {
    foreign_id_in_form(World::new().await).await;
}

pub async fn foreign_id_in_form(mut world: World) {
    let mut before = world.digests().await;
    for route in pages(&world) {
        for actor in ["reader", "member", "owner"] {
            let path = filled(route.path, |name| value(&world.ours, name));
            let what = format!("{actor}: {} {}", route.method, route.path);
            let get = route.method == "GET";
            let asked = if get { format!("{path}?{}", body::query(&world.theirs)) } else { path };
            let form = if get { String::new() } else { body::form(&world.theirs) };
            let told = ask(&world, &who(&world, actor), route.method, &asked, &form).await;
            assert!(told.status < 500, "{what}: {} {}", told.status, told.body);
            assert!(!told.body.contains(CANARY), "{what}: their words are read");
            // the first run asks for the client's name in the field that elsewhere takes its id
            if !route.path.contains("first-run/client") {
                nothing_crossed(&world, &before, &what).await;
            }
            let after = world.digests().await;
            assert!(!get || after == before, "{what}: GET changed something");
            if after != before {
                world = world.again().await;
                before = world.digests().await;
            }
        }
    }
}

/// Without this the others prove nothing: the same requests with our own ids are answered.
#[tokio::test]
async fn an_owner_gets_what_is_theirs() {
    let mut world = World::new().await;
    let mut before = world.digests().await;
    for route in pages(&world) {
        let mut path = filled(route.path, |name| value(&world.ours, name));
        let get = route.method == "GET";
        if get {
            path = format!("{path}?{}", body::query(&world.ours));
        }
        let form = if get { String::new() } else { body::form(&world.ours) };
        let told = ask(&world, &who(&world, "owner"), route.method, &path, &form).await;
        let what = format!("{} {}: {}", route.method, route.path, told.status);
        // a workspace that is no demo is not removed, whoever asks
        let kept = told.status == 403 && route.path.ends_with("/demo/removal");
        assert!(kept || !matches!(told.status, 401 | 403 | 404 | 405) && told.status < 500, "{what}");
        assert!(!told.leads_to.starts_with("/sign-in"), "{what}");
        let after = world.digests().await;
        assert_eq!(before.1, after.1, "{what}");
        if after != before || route.path.contains("sign-ins") || route.path.contains("password") {
            world = world.again().await;
            before = world.digests().await;
        }
    }
}
