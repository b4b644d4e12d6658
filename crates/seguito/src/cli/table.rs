//! Lines in columns for a terminal.

use std::fmt;

/// Rows of equally many cells; each column as wide as its widest cell, the last one as it comes.
pub struct Table(pub Vec<Vec<String>>);

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let columns = self.0.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            self.0.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
        };
        let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
        for row in &self.0 {
            let cells: Vec<String> =
                row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            writeln!(f, "{}", cells.join("  ").trim_end())?;
        }
        Ok(())
    }
}

/// JSON for other programs, indented for people.
pub fn json(value: &impl serde::Serialize) -> Result<String, super::Failure> {
    serde_json::to_string_pretty(value).map_err(|error| super::Failure::Fault(error.to_string()))
}
