//! Makes one typed function of every message of the catalogues, and refuses to build when a language lacks one.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};
use std::{collections::BTreeMap, error::Error, fs, path::Path};

const LANGUAGES: [&str; 5] = ["en", "it", "es", "nb", "fr"];

fn main() -> Result<(), Box<dyn Error>> {
    // A folder is watched by its own time alone, so each file is named.
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=locales");
    let english = messages("en")?;
    for language in LANGUAGES {
        let here = messages(language)?;
        let lacks: Vec<_> = english.iter().filter(|(id, _)| !here.contains_key(*id)).collect();
        let extra: Vec<_> = here.iter().filter(|(id, _)| !english.contains_key(*id)).collect();
        if !lacks.is_empty() || !extra.is_empty() {
            return Err(format!("{language}: lacks {lacks:?}; has what English has not: {extra:?}").into());
        }
        if let Some((id, file)) = here.iter().find(|(id, file)| english.get(*id) != Some(file)) {
            return Err(
                format!("{language}: {id} stands in {file}, but in English in {:?}", english[id]).into()
            );
        }
    }
    let out = std::env::var("OUT_DIR")?;
    let options = BuildOptions::default()
        .with_prefix("")
        .with_lint_level(LintLevel::Strict)
        .without_bidi_isolation()
        .without_format()
        .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/catalogue.ftl")))
        .with_output_file_path(&format!("{out}/catalogue.rs"));
    Ok(try_build_from_locales_folder(options)?)
}

/// Every message of a language, with the file it stands in.
fn messages(language: &str) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(Path::new("locales").join(language))? {
        let path = entry?.path();
        println!("cargo::rerun-if-changed={}", path.display());
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for line in fs::read_to_string(&path)?.lines() {
            let Some((id, _)) = line.split_once('=') else { continue };
            let id = id.trim_end();
            if id.starts_with(|c: char| c.is_ascii_alphabetic()) && !id.contains(char::is_whitespace) {
                found.insert(id.to_owned(), file.clone());
            }
        }
    }
    Ok(found)
}
