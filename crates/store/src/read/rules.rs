//! The rules in force in a workspace.

use crate::{
    Broken, Cause, Read,
    rows::{CadenceRow, workspace},
};
use seguito_core::cadence::{Cadences, Limits};

/// Cadences and limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    /// The team's own cadences, or the shipped ones.
    pub cadences: Cadences,
    /// The shield's limits.
    pub limits: Limits,
}

/// The key of the team's own cadences.
pub const TEAM: &str = "team";

/// Loads them.
pub async fn load(read: &mut Read) -> Result<Rules, Broken> {
    let row = read.one(&workspace::ONE, ()).await?.ok_or_else(|| Broken::new(Cause::Missing, "workspace"))?;
    let own: Option<CadenceRow> = read.get((TEAM.to_owned(),)).await?;
    let number = |n: i64| u16::try_from(n).unwrap_or(u16::MAX);
    Ok(Rules {
        cadences: own.map_or_else(Cadences::shipped, |own| own.body.0),
        limits: Limits { gap: number(row.gap), weekly_cap: number(row.weekly_cap) },
    })
}
