//! Looks at a whole file before anything is touched: cut, altered, foreign, newer and swollen ones end here.

use super::{
    ArchiveError, Stage, Watch, heads,
    lines::Reader,
    manifest::{self, ACCOUNTS, FIRST, MANIFEST, Manifest, Part},
};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufReader, Read},
};
use zip::ZipArchive;

/// Unpacked bytes for each packed one.
const MOST_RATIO: u64 = 100;
/// Up to here nobody minds how well it was packed.
const SMALL: u64 = 10_000_000;
/// Entries: a workspace each, and three.
const MOST_ENTRIES: usize = 100_000;

/// The parts of a sealed file, none of them larger than it may be.
pub struct Parts {
    zip: ZipArchive<BufReader<File>>,
    most: u64,
}

impl Parts {
    /// Opens a file whose seal holds.
    pub fn open(mut file: File) -> Result<Self, ArchiveError> {
        manifest::sealed(&mut file)?;
        let most = file.metadata()?.len().saturating_mul(MOST_RATIO).max(SMALL);
        let zip = ZipArchive::new(BufReader::new(file))?;
        if zip.len() > MOST_ENTRIES {
            return Err(ArchiveError::TooLarge);
        }
        Ok(Self { zip, most })
    }

    /// What the archive says of itself.
    pub fn manifest(&mut self) -> Result<Manifest, ArchiveError> {
        let mut text = Vec::new();
        let most = self.most;
        self.zip.by_name(MANIFEST)?.take(most).read_to_end(&mut text)?;
        let said: serde_json::Value = serde_json::from_slice(&text)?;
        let version = said.get("version").and_then(serde_json::Value::as_u64).ok_or(ArchiveError::Damaged)?;
        if version > manifest::VERSION.into() {
            let by = said.get("made_by").and_then(serde_json::Value::as_str).unwrap_or_default();
            return Err(ArchiveError::Newer { by: by.into() });
        }
        let manifest: Manifest = serde_json::from_value(said)?;
        manifest.known()?;
        let mut names: BTreeSet<String> = [FIRST, MANIFEST, ACCOUNTS].map(str::to_owned).into();
        names.extend(manifest.workspaces.iter().map(|workspace| manifest::file_of(workspace.id)));
        let there: Vec<String> =
            self.zip.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<_, ArchiveError>>()?;
        let same = there.len() == names.len() && there.iter().all(|name| names.contains(name));
        if same { Ok(manifest) } else { Err(ArchiveError::Damaged) }
    }

    /// The rows of one workspace.
    pub fn workspace(&mut self, said: &manifest::WorkspacePart) -> Result<Reader<impl Read>, ArchiveError> {
        let most = said.part.bytes.min(self.most);
        Ok(Reader::of_workspace(self.zip.by_name(&manifest::file_of(said.id))?, most))
    }

    /// The rows of the accounts.
    pub fn accounts(&mut self, said: &Part) -> Result<Reader<impl Read>, ArchiveError> {
        let most = said.bytes.min(self.most);
        Ok(Reader::new(self.zip.by_name(ACCOUNTS)?, vec![&heads::ACCOUNT], most))
    }
}

/// Reads the whole file once, comparing every part with what the archive says of it.
pub fn check(file: File, watch: &Watch) -> Result<Manifest, ArchiveError> {
    watch.tell(Stage::Checking, 0, 0)?;
    let mut parts = Parts::open(file)?;
    let manifest = parts.manifest()?;
    let said = manifest.workspaces.iter().map(|workspace| workspace.part.bytes);
    if said.chain([manifest.accounts.bytes]).fold(0, u64::saturating_add) > parts.most {
        return Err(ArchiveError::TooLarge);
    }
    let (mut done, total) = (0, manifest.rows());
    let accounts = parts.accounts(&manifest.accounts)?;
    compare(accounts, &manifest.accounts, &mut || watch.count(Stage::Checking, &mut done, total))?;
    for workspace in &manifest.workspaces {
        let rows = parts.workspace(workspace)?;
        compare(rows, &workspace.part, &mut || watch.count(Stage::Checking, &mut done, total))?;
    }
    watch.tell(Stage::Checking, total, total)?;
    Ok(manifest)
}

fn compare<R: Read>(
    mut rows: Reader<R>,
    said: &Part,
    each: &mut dyn FnMut() -> Result<(), ArchiveError>,
) -> Result<(), ArchiveError> {
    while rows.next_row()?.is_some() {
        each()?;
    }
    if rows.done() == *said { Ok(()) } else { Err(ArchiveError::Damaged) }
}
