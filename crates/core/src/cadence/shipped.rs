//! The five shipped packs, read from the data files beside this one.

use super::{Cadences, MarkFactors, Pack, Rule, Tries};
use crate::project::{Kind, Solution};
use serde::Deserialize;
use std::sync::LazyLock;

impl Cadences {
    /// The cadences as shipped; a team edits a copy.
    pub fn shipped() -> Self {
        SHIPPED.clone()
    }

    /// The pack of an engagement. A consultancy that has not said what it advised follows the first that fits.
    pub fn pack(&self, kind: Kind, solution: Option<Solution>) -> Option<&Pack> {
        let fits = |pack: &&Pack| {
            pack.kind == kind && (solution.is_none() || pack.solution.is_none_or(|is| Some(is) == solution))
        };
        self.packs.iter().find(fits)
    }

    /// A rule by pack and key; `None` as the pack means the rules without a project.
    pub fn rule(&self, pack: Option<&str>, key: &str) -> Option<&Rule> {
        let rules = match pack {
            Some(pack) => &self.packs.iter().find(|one| one.key == pack)?.rules,
            None => &self.client,
        };
        rules.iter().find(|rule| rule.key == key)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clientwide {
    client: Vec<Rule>,
    marks: MarkFactors,
    tries: Tries,
}

static SHIPPED: LazyLock<Cadences> = LazyLock::new(|| {
    let Clientwide { client, marks, tries } = read(include_str!("packs/client.toml"));
    let packs = [
        include_str!("packs/consultancy-new-build.toml"),
        include_str!("packs/consultancy-existing-solution.toml"),
        include_str!("packs/build.toml"),
        include_str!("packs/agile-build.toml"),
        include_str!("packs/retainer.toml"),
    ];
    Cadences { packs: packs.into_iter().map(read).collect(), client, marks, tries }
});

#[expect(
    clippy::expect_used,
    reason = "the files are part of the program, and tests/packs.rs reads each of them"
)]
fn read<T: for<'a> Deserialize<'a>>(text: &str) -> T {
    toml::from_str(text).expect("a shipped pack is well formed")
}
