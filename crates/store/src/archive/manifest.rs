//! What an archive says of itself: `manifest.json`, and the seal at its very end.

use super::ArchiveError;
use crate::{migrate, port::table::hex};
use seguito_core::{id::WorkspaceId, time::Moment};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::{Read, Seek, SeekFrom, Write};

/// The version of the format.
pub const VERSION: u32 = 1;

/// Its first entry, by which a cut archive is still known as one.
pub const FIRST: &str = "seguito-archive.txt";
/// What stands in it.
pub const FIRST_TEXT: &str = "An archive of Seguito. One file a workspace: a line that names a table and its columns, \
    then a line a row. accounts.ndjson has the sign-ins, manifest.json the counts and digests (SHA-256 of each file).\n";

/// Accounts, one a line.
pub const ACCOUNTS: &str = "accounts.ndjson";
/// The manifest.
pub const MANIFEST: &str = "manifest.json";

/// What an archive holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the format.
    pub version: u32,
    /// The version of the tables.
    pub tables: i64,
    /// Which Seguito wrote it.
    pub made_by: String,
    /// When.
    pub made_at: Moment,
    /// When the installation was claimed.
    pub claimed_at: Option<Moment>,
    /// Since when it is quiet.
    pub quiet_since: Option<Moment>,
    /// The accounts.
    pub accounts: Part,
    /// The workspaces.
    pub workspaces: Vec<WorkspacePart>,
}

/// One file of an archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Rows.
    pub rows: u64,
    /// Bytes, unpacked.
    pub bytes: u64,
    /// SHA-256 of them.
    pub digest: String,
}

/// One workspace of an archive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkspacePart {
    /// Its id.
    pub id: WorkspaceId,
    /// Its part of the address.
    pub slug: String,
    /// Its file; the digest is that of the workspace.
    #[serde(flatten)]
    pub part: Part,
}

impl Manifest {
    /// Rows in all.
    pub fn rows(&self) -> u64 {
        self.accounts.rows + self.workspaces.iter().map(|workspace| workspace.part.rows).sum::<u64>()
    }

    /// Refuses tables that only a newer Seguito knows; a newer format is refused before it is read so far.
    pub fn known(&self) -> Result<(), ArchiveError> {
        if self.tables > migrate::known() {
            return Err(ArchiveError::Newer { by: self.made_by.clone() });
        }
        Ok(())
    }
}

/// The file of a workspace inside the archive.
pub fn file_of(workspace: WorkspaceId) -> String {
    format!("workspaces/{workspace}.ndjson")
}

const SEAL: &str = "seguito archive sha256 ";
const FIGURES: u64 = 64;

/// The seal before its figure is known; it stands as the comment of the zip, its last bytes.
pub fn blank_seal() -> String {
    format!("{SEAL}{}", "0".repeat(FIGURES as usize))
}

/// Writes the figure of all bytes before it.
pub fn seal<F: Read + Write + Seek>(file: &mut F) -> Result<(), ArchiveError> {
    let figure = figure(file)?;
    file.seek(SeekFrom::End(-(FIGURES as i64)))?;
    Ok(file.write_all(figure.as_bytes())?)
}

/// Whether the file is whole, and was an archive at all.
pub fn sealed<F: Read + Seek>(file: &mut F) -> Result<(), ArchiveError> {
    let length = file.seek(SeekFrom::End(0))?;
    let tail = (SEAL.len() as u64 + FIGURES).min(length);
    file.seek(SeekFrom::End(-(tail as i64)))?;
    let mut end = Vec::new();
    file.read_to_end(&mut end)?;
    let figure_said = end.strip_prefix(SEAL.as_bytes());
    match figure_said {
        Some(said) if figure(file)?.as_bytes() == said => Ok(()),
        Some(_) => Err(ArchiveError::Damaged),
        None => Err(if begins_as_ours(file)? { ArchiveError::Damaged } else { ArchiveError::Foreign }),
    }
}

fn begins_as_ours<F: Read + Seek>(file: &mut F) -> Result<bool, ArchiveError> {
    file.seek(SeekFrom::Start(0))?;
    let mut begin = Vec::new();
    file.take(30 + FIRST.len() as u64).read_to_end(&mut begin)?;
    Ok(begin.starts_with(b"PK") && begin.ends_with(FIRST.as_bytes()))
}

fn figure<F: Read + Seek>(file: &mut F) -> Result<String, ArchiveError> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    let (mut all, mut left, mut some) = (Sha256::new(), length.saturating_sub(FIGURES), vec![0; 1 << 16]);
    while left > 0 {
        let wanted = some.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let Some(into) = some.get_mut(..wanted) else { break };
        file.read_exact(into)?;
        all.update(&*into);
        left -= wanted as u64;
    }
    Ok(hex(&all.finalize()))
}
