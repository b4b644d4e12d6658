//! Bringing in a list: the file, what each column means and what would become of each row, then one step that can be
//! taken back. [`batch`], [`known`] and [`trial`] are shared with the terminal.
//!
//! The file waits between two pages with its member, as it was read; the pages carry only what a person decides.

pub mod batch;
mod batch_follow;
mod batch_show;
mod batch_undo;
mod batch_view;
pub mod card;
mod changed_view;
mod choices_read;
mod columns_view;
mod double_view;
mod file_drop;
mod file_send;
mod file_show;
mod file_view;
mod follow_view;
mod job;
pub mod known;
mod progress_show;
pub mod trial;
mod trial_keep;
mod trial_show;
mod trial_view;
mod waiting;
mod weeks_chart;
mod weeks_foresee;

pub(crate) use job::Jobs;

use crate::{
    access::{
        Access::Member,
        Verb::{Read, Write},
    },
    router::Routes,
};
use seguito_links::import::FileKind;

/// The routes of this room.
pub fn routes() -> Routes {
    Routes::new()
        .get("/w/{workspace}/import", Member(Write), file_show::handle)
        .upload("/w/{workspace}/import", Member(Write), UPLOAD, file_send::handle)
        .post("/w/{workspace}/import/end", Member(Write), file_drop::handle)
        .get("/w/{workspace}/import/trial", Member(Write), trial_show::handle)
        .post("/w/{workspace}/import/trial", Member(Write), trial_keep::handle)
        .post("/w/{workspace}/import/trial/weeks", Member(Write), weeks_foresee::handle)
        .get("/w/{workspace}/import/progress", Member(Write), progress_show::handle)
        .post("/w/{workspace}/import/progress/end", Member(Write), progress_show::stop)
        .get("/w/{workspace}/import/{batch}", Member(Read), batch_show::handle)
        .post("/w/{workspace}/import/{batch}/follow", Member(Write), batch_follow::handle)
        .post("/w/{workspace}/import/{batch}/undo", Member(Write), batch_undo::handle)
}

/// Bytes of a form with a file: the largest file, and what stands around it.
#[expect(clippy::cast_possible_truncation, reason = "fifty million fits into any address space")]
const UPLOAD: usize = FileKind::Csv.size_limit() as usize + 100_000;
