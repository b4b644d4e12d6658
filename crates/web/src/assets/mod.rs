//! Style sheet, script and fonts: named by their content, kept by browsers for ever.

use crate::{access::Access, error::Trouble, router::Routes};
use axum::{extract::Path, http::header, response::IntoResponse};

struct Asset {
    name: &'static str,
    path: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new().get("/assets/{name}", Access::Public, serve)
}

/// The address of an asset, by the name it has in the source.
///
/// # Panics
/// When no such asset was built: the names are constants, and a test asks for each.
#[expect(
    clippy::panic,
    reason = "a constant that does not exist is a mistake of ours, found by the first test"
)]
pub fn address(name: &'static str) -> &'static str {
    match ASSETS.iter().find(|asset| asset.name == name) {
        Some(asset) => asset.path,
        None => panic!("no asset {name}"),
    }
}

async fn serve(Path(name): Path<String>) -> Result<impl IntoResponse, Trouble> {
    let asset = ASSETS
        .iter()
        .find(|asset| asset.path.strip_prefix("/assets/") == Some(&name))
        .ok_or(Trouble::Absent)?;
    let kept = "public, max-age=31536000, immutable";
    Ok(([(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, kept)], asset.bytes))
}
