//! What is open to everybody shows nothing of any workspace and changes nothing.

use super::{
    CANARY, World,
    asked::{Who, ask},
    body, filled, unchanged, value,
};
use seguito_web::access::Access;

#[tokio::test]
async fn what_is_open_to_all_shows_nothing_and_changes_nothing() {
    open_to_all(World::new().await).await;
}

pub async fn open_to_all(world: World) {
    let before = world.digests().await;
    for route in world.table.iter().filter(|route| route.access == Access::Public) {
        let path = filled(route.path, |name| value(&world.theirs, name));
        let form = if route.method == "GET" { String::new() } else { body::form(&world.theirs) };
        let mut browsers = vec![("stranger", Who::Stranger)];
        browsers
            .extend(world.ours.cookies.iter().map(|(name, cookie)| (*name, Who::Browser(cookie.clone()))));
        for (name, who) in browsers.iter().filter(|_| route.path != "/sign-out") {
            let told = ask(&world, who, route.method, &path, &form).await;
            let what = format!("{name}: {} {}", route.method, route.path);
            assert!(told.status < 500, "{what}: {}", told.status);
            assert!(!told.body.contains(CANARY), "{what}");
        }
        unchanged(&world, &before, route.path).await;
    }
}
