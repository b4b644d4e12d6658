//! Everything that is kept comes out and goes in again, equal on both databases.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;

use house::{House, call, houses};
use seguito_ops::interaction_log;
use seguito_store::archive;

async fn digest(house: &House) -> String {
    archive::digest_of(&house.store, house.owner.workspace).await.expect("a digest")
}

#[tokio::test]
async fn a_digest_changes_with_what_is_kept_and_with_nothing_else() {
    for (house, other) in houses().await.into_iter().zip(houses().await) {
        let (empty, elsewhere) = (digest(&house).await, digest(&other).await);
        let (client, contact) = house.fjordlys("2026-01-05T09:00Z").await;
        let project = house.webshop(client, "2026-01-05", "2026-01-05T09:00Z").await;
        let full = digest(&house).await;
        assert_ne!(empty, full);
        let tomorrow = call(client, contact, project, "2026-01-07T09:00Z");
        let refused = house.act(move |tx, actor| {
            Box::pin(interaction_log::log_interaction(tx, actor, tomorrow, house::at("2026-01-06T09:00Z")))
        });
        assert!(refused.await.is_err(), "a contact in the future");
        assert_eq!(digest(&house).await, full, "a refused change leaves nothing");
        assert_eq!(digest(&other).await, elsewhere, "nor does a change touch another workspace");
    }
}
