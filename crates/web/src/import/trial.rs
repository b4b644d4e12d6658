//! A list tried out: what each column means, and what would become of each row. Nothing is saved by it.

use super::batch::{Decided, Decision, Follow, batch};
use seguito_links::{
    LinkError,
    import::{
        Table,
        dry_run::{DryRun, Known, Verdict, dry_run},
        mapping::{Draft, Mapping, Settings, drafts},
    },
};
use seguito_ops::import::ImportBatch;
use std::collections::BTreeMap;

/// A list, tried out.
pub struct Trial {
    /// The file, read.
    pub table: Table,
    /// What its columns mean.
    pub mapping: Mapping,
    /// Its rows, read by that.
    pub drafts: Vec<Draft>,
    /// What would become of each.
    pub run: DryRun,
    /// Who is there.
    pub known: Vec<Known>,
    /// Why no row could be read by this mapping.
    pub refused: Option<LinkError>,
}

impl Trial {
    /// Tries a list out.
    pub fn of(table: Table, mapping: Mapping, known: Vec<Known>, settings: &Settings) -> Self {
        let (drafts, refused) = match drafts(&table, &mapping, settings) {
            Ok(drafts) => (drafts, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        let run = dry_run(&drafts, &known, mapping.preset.key());
        Self { table, mapping, drafts, run, known, refused }
    }

    /// What would be brought in.
    pub fn batch(
        &self,
        name: &str,
        decisions: &BTreeMap<u32, Decision>,
        follow: Option<&Follow>,
    ) -> ImportBatch {
        batch(&Decided {
            name,
            drafts: &self.drafts,
            run: &self.run,
            known: &self.known,
            source: self.mapping.preset.key(),
            decisions,
            follow,
        })
    }

    /// How many rows would come in.
    pub fn coming(&self, decisions: &BTreeMap<u32, Decision>) -> usize {
        let comes = |row: u32, verdict: &Verdict| match verdict {
            Verdict::New { .. } | Verdict::Changed { .. } => true,
            Verdict::Doubtful { .. } => decisions.get(&row) != Some(&Decision::Leave),
            Verdict::Equal { .. } | Verdict::Repeated { .. } | Verdict::Refused { .. } => false,
        };
        self.run.outcomes.iter().filter(|outcome| comes(outcome.row, &outcome.verdict)).count()
    }

    /// The draft of a row.
    pub fn draft(&self, row: u32) -> Option<&Draft> {
        let at = self.drafts.binary_search_by_key(&row, |draft| draft.row).ok()?;
        self.drafts.get(at)
    }
}
