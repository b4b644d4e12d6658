//! The files of the project, as the rules read them.

use super::rust_source::RustSource;
use std::{fs, path::Path, process::Command, sync::OnceLock};

/// One text file.
pub struct Source {
    /// From the root of the project, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
    rust: OnceLock<Option<RustSource>>,
}

impl Source {
    /// A file with its text.
    pub fn new(path: &str, text: String) -> Self {
        Self { path: path.to_owned(), text, rust: OnceLock::new() }
    }

    /// The file as Rust, read once; `None` when it is none, or broken (the compiler will say so).
    pub fn rust(&self) -> Option<&RustSource> {
        let read = || if self.path.ends_with(".rs") { RustSource::read(&self.text) } else { None };
        self.rust.get_or_init(read).as_ref()
    }

    /// The lines with their numbers from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(at, line)| (at + 1, line))
    }

    /// Whether the file holds tests only, by its place.
    pub fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs") || self.path.ends_with("_tests.rs")
    }
}

/// All files that are, or would be, committed.
pub struct Tree {
    paths: Vec<String>,
    /// Those that are text.
    pub sources: Vec<Source>,
}

impl Tree {
    /// Reads the tree under `root`; what git ignores is left out.
    pub fn of(root: &Path) -> Result<Self, String> {
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
            .current_dir(root)
            .output()
            .map_err(|why| format!("git could not be started: {why}"))?;
        let mut paths: Vec<String> =
            String::from_utf8_lossy(&listed.stdout).split_terminator('\0').map(str::to_owned).collect();
        paths.retain(|path| root.join(path).is_file());
        paths.sort();
        let sources = paths
            .iter()
            .filter_map(|path| Some(Source::new(path, fs::read_to_string(root.join(path)).ok()?)))
            .collect();
        Ok(Self { paths, sources })
    }

    /// Every path, those of pictures and other bytes too.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// The text files whose path begins and ends so.
    pub fn under<'a>(&'a self, start: &'a str, end: &'a str) -> impl Iterator<Item = &'a Source> {
        self.sources.iter().filter(move |source| source.path.starts_with(start) && source.path.ends_with(end))
    }
}

#[cfg(test)]
impl Tree {
    /// A tree made up for a test.
    pub fn made<const N: usize>(files: [(&str, &str); N]) -> Self {
        let sources: Vec<Source> = files.map(|(path, text)| Source::new(path, text.to_owned())).into();
        Self { paths: sources.iter().map(|source| source.path.clone()).collect(), sources }
    }
}
