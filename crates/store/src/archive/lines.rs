//! The lines of a workspace's file: a table's head, then its rows; the same text on both databases.

use super::{ArchiveError, heads, manifest::Part};
use crate::port::{
    table::{Table, hex},
    value::Val,
};
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Read, Write};

/// The head of a table: its name and its columns, each in order.
fn head(table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    format!("{{\"table\":\"{}\",\"columns\":{}}}\n", table.name, serde_json::json!(columns))
}

/// Writes lines, counting them and forming their digest.
pub struct Writer<W> {
    to: W,
    all: Sha256,
    part: Part,
    line: Vec<u8>,
}

impl<W: Write> Writer<W> {
    /// Lines that go there.
    pub fn new(to: W) -> Self {
        Self { to, all: Sha256::new(), part: Part::default(), line: Vec::new() }
    }

    /// A table's head.
    pub fn table(&mut self, table: &Table) -> Result<(), ArchiveError> {
        self.line = head(table).into_bytes();
        self.put()
    }

    /// A row.
    pub fn row(&mut self, row: &[Val]) -> Result<(), ArchiveError> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, row)?;
        self.line.push(b'\n');
        self.part.rows += 1;
        self.put()
    }

    fn put(&mut self) -> Result<(), ArchiveError> {
        self.all.update(&self.line);
        self.part.bytes += self.line.len() as u64;
        Ok(self.to.write_all(&self.line)?)
    }

    /// What was written.
    pub fn done(self) -> Part {
        Part { digest: hex(&self.all.finalize()), ..self.part }
    }
}

/// Reads lines back, no more bytes than it may.
pub struct Reader<R: Read> {
    from: BufReader<std::io::Take<R>>,
    all: Sha256,
    part: Part,
    line: Vec<u8>,
    tables: Vec<&'static Table>,
    at: usize,
}

impl<R: Read> Reader<R> {
    /// Lines of these tables in this order, of at most so many bytes.
    pub fn new(from: R, tables: Vec<&'static Table>, most: u64) -> Self {
        let from = BufReader::with_capacity(1 << 16, from.take(most.saturating_add(1)));
        Self { from, all: Sha256::new(), part: Part::default(), line: Vec::new(), tables, at: 0 }
    }

    /// Lines of a workspace.
    pub fn of_workspace(from: R, most: u64) -> Self {
        Self::new(from, heads::all().collect(), most)
    }

    /// The next row with its table; heads are passed over when they are the ones expected.
    pub fn next_row(&mut self) -> Result<Option<(&'static Table, Vec<Val>)>, ArchiveError> {
        loop {
            self.line.clear();
            if self.from.read_until(b'\n', &mut self.line)? == 0 {
                return if self.at == self.tables.len() { Ok(None) } else { Err(ArchiveError::Damaged) };
            }
            self.all.update(&self.line);
            self.part.bytes += self.line.len() as u64;
            if self.line.last() != Some(&b'\n') {
                return Err(ArchiveError::Damaged);
            }
            if self.line.first() != Some(&b'{') {
                return self.row().map(Some);
            }
            let expected = self.tables.get(self.at).map(|table| head(table));
            if expected.map(String::into_bytes).as_ref() != Some(&self.line) {
                return Err(ArchiveError::Damaged);
            }
            self.at += 1;
        }
    }

    fn row(&mut self) -> Result<(&'static Table, Vec<Val>), ArchiveError> {
        let table = self.at.checked_sub(1).and_then(|at| self.tables.get(at)).ok_or(ArchiveError::Damaged)?;
        let cells = serde_json::from_slice(&self.line)?;
        self.part.rows += 1;
        Ok((table, table.from_json(&cells).map_err(|_| ArchiveError::Damaged)?))
    }

    /// What was read.
    pub fn done(self) -> Part {
        Part { digest: hex(&self.all.finalize()), ..self.part }
    }
}
