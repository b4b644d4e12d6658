//! The database into a file: one moment of it, row by row, beside a running server.

use super::{
    ArchiveError, Stage, Watch, heads,
    lines::Writer,
    manifest::{self, ACCOUNTS, FIRST, FIRST_TEXT, MANIFEST, Manifest, Part, VERSION, WorkspacePart},
};
use crate::{
    Read, Store, migrate,
    port::{statement::Params, value::Val},
    rows::house,
};
use seguito_core::{id::WorkspaceId, time::Moment};
use std::{
    collections::BTreeSet,
    fs::File,
    io::{BufWriter, Write},
};
use zip::{CompressionMethod, write::SimpleFileOptions, write::ZipWriter};

/// What goes into an archive.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Only the workspace with this slug, and the accounts of its members; else everything.
    pub workspace: Option<String>,
    /// Now.
    pub now: Moment,
}

type Zip = ZipWriter<BufWriter<File>>;

/// Writes everything of one moment into the file, which must be open for reading too, and sees it on the disk.
pub async fn write(store: &Store, ask: Ask, file: File, watch: Watch) -> Result<Manifest, ArchiveError> {
    let reading = store.across();
    let (manifest, mut file) = reading
        .read(move |read| {
            Box::pin(async move {
                let mut zip = ZipWriter::new(BufWriter::with_capacity(1 << 16, file));
                let manifest = everything(read, &ask, &mut zip, &watch).await?;
                let mut whole = zip.finish()?;
                whole.flush()?;
                let file = whole.into_inner().map_err(|error| ArchiveError::File(error.into_error()))?;
                Ok::<_, ArchiveError>((manifest, file))
            })
        })
        .await?;
    manifest::seal(&mut file)?;
    file.sync_all()?;
    Ok(manifest)
}

async fn everything(
    read: &mut Read,
    ask: &Ask,
    zip: &mut Zip,
    watch: &Watch,
) -> Result<Manifest, ArchiveError> {
    begin(zip, FIRST)?;
    zip.write_all(FIRST_TEXT.as_bytes())?;
    let every = read.all_across(&heads::WORKSPACES, ()).await?;
    let wanted = |slug: &String| ask.workspace.as_ref().is_none_or(|one| one == slug);
    let chosen: Vec<_> = every.into_iter().filter(|(_, slug)| wanted(slug)).collect();
    if ask.workspace.is_some() && chosen.is_empty() {
        return Err(ArchiveError::NoWorkspace);
    }
    let accounts = accounts(read, ask, &chosen, zip).await?;
    let total = count(read, &chosen).await?;
    let (mut done, mut workspaces) = (0, Vec::new());
    for (id, slug) in chosen {
        read.look_into(id);
        begin(zip, &manifest::file_of(id))?;
        let mut each = || watch.count(Stage::Writing, &mut done, total);
        let part = workspace(read, &mut *zip, &mut each).await?;
        workspaces.push(WorkspacePart { id, slug, part });
    }
    watch.tell(Stage::Writing, total, total)?;
    let house = read.one_across(&house::INSTALLATION, ()).await?;
    let manifest = Manifest {
        version: VERSION,
        tables: migrate::known(),
        made_by: env!("CARGO_PKG_VERSION").into(),
        made_at: ask.now,
        claimed_at: house.as_ref().and_then(|(_, claimed_at, _)| *claimed_at),
        quiet_since: house.as_ref().and_then(|(_, _, quiet_since)| *quiet_since),
        accounts,
        workspaces,
    };
    begin(zip, MANIFEST)?;
    serde_json::to_writer_pretty(&mut *zip, &manifest)?;
    zip.set_comment(manifest::blank_seal())?;
    Ok(manifest)
}

fn begin(zip: &mut Zip, name: &str) -> Result<(), ArchiveError> {
    let packed = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(3))
        .large_file(true)
        .unix_permissions(0o600);
    Ok(zip.start_file(name, packed)?)
}

/// Every table of the workspace that is looked into; `each` is told of every row.
pub(super) async fn workspace<W: Write + Send>(
    read: &mut Read,
    to: W,
    each: &mut (dyn FnMut() -> Result<(), ArchiveError> + Send),
) -> Result<Part, ArchiveError> {
    let mut lines = Writer::new(to);
    for table in heads::all() {
        lines.table(table)?;
        let mut row = |row: Vec<Val>| {
            lines.row(&row)?;
            each()
        };
        read.each_row(table, &mut row).await?;
    }
    Ok(lines.done())
}

async fn accounts(
    read: &mut Read,
    ask: &Ask,
    chosen: &[(WorkspaceId, String)],
    zip: &mut Zip,
) -> Result<Part, ArchiveError> {
    let mut members = BTreeSet::new();
    for (id, _) in chosen {
        read.look_into(*id);
        members.extend(read.all(&heads::ACCOUNTS_OF, ()).await?.into_iter().map(|(account,)| account));
    }
    begin(zip, ACCOUNTS)?;
    let mut lines = Writer::new(zip);
    lines.table(&heads::ACCOUNT)?;
    for row in read.all_across(&heads::ACCOUNTS, ()).await? {
        if ask.workspace.is_none() || members.contains(&row.id) {
            let mut cells = Vec::new();
            (row.id, row.mail, row.password_hash, row.created_at, row.version).push(&mut cells);
            lines.row(&cells)?;
        }
    }
    Ok(lines.done())
}

async fn count(read: &mut Read, chosen: &[(WorkspaceId, String)]) -> Result<u64, ArchiveError> {
    let mut total = 0;
    for (id, _) in chosen {
        read.look_into(*id);
        for table in heads::all() {
            total += read.count_rows(table).await?;
        }
    }
    Ok(total)
}
