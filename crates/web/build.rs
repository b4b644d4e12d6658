//! Joins the style sheets and the script modules into one file each, names every asset by its content, and writes the
//! table that `assets` serves from.

use sha2::{Digest, Sha256};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// The layers in the order of `layers.css`; files are joined in this order.
const LAYERS: [&str; 10] =
    ["layers", "fonts", "reset", "tokens", "base", "layout", "components", "pages", "utilities", "print"];

fn main() -> io::Result<()> {
    let source = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("src");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=src");
    let mut table = Table { out, rows: String::new() };

    let mut css = joined_css(&source)?;
    for font in files(&source.join("assets/fonts"), "woff2")? {
        let name = file_name(&font);
        let address = table.add(&name, "font/woff2", &fs::read(&font)?)?;
        css = css.replace(&format!("asset:{name}"), &address);
    }
    table.add("seguito.css", "text/css; charset=utf-8", css.as_bytes())?;
    table.add(
        "seguito.js",
        "text/javascript; charset=utf-8",
        joined_js(&source.join("assets/js"))?.as_bytes(),
    )?;
    for icon in files(&source.join("assets"), "svg")? {
        table.add(&file_name(&icon), "image/svg+xml", &fs::read(&icon)?)?;
    }
    table.write()
}

/// Every style sheet: those of `assets/css` by layer, then each feature folder's own.
fn joined_css(source: &Path) -> io::Result<String> {
    let shared = files(&source.join("assets/css"), "css")?;
    let mut features = Vec::new();
    for folder in fs::read_dir(source)?.flatten().filter(|f| f.path().is_dir() && f.file_name() != "assets") {
        features.extend(files(&folder.path(), "css")?);
    }
    features.sort();
    let mut joined = String::new();
    for layer in LAYERS {
        for path in shared.iter().filter(|path| layer_of(path) == layer) {
            joined += &fs::read_to_string(path)?;
        }
        if layer == "pages" {
            for path in &features {
                joined += &fs::read_to_string(path)?;
            }
        }
    }
    Ok(joined)
}

/// The script modules as one module, `main.js` last: imports between them and the word `export` fall away.
fn joined_js(folder: &Path) -> io::Result<String> {
    let mut modules = files(folder, "js")?;
    modules.sort_by_key(|path| path.ends_with("main.js"));
    let mut joined = String::new();
    for path in modules {
        for line in fs::read_to_string(path)?.lines().filter(|line| !line.starts_with("import ")) {
            joined += line.strip_prefix("export ").unwrap_or(line);
            joined.push('\n');
        }
    }
    Ok(joined)
}

fn layer_of(path: &Path) -> String {
    let name = file_name(path);
    name.trim_end_matches(".css").split('-').next().unwrap_or_default().to_owned()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn files(folder: &Path, ending: &str) -> io::Result<Vec<PathBuf>> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|e| e == ending));
    found.sort();
    Ok(found)
}

/// The table of assets, as Rust source.
struct Table {
    out: PathBuf,
    rows: String,
}

impl Table {
    /// Keeps a file under a name made from its content; returns its address.
    fn add(&mut self, name: &str, kind: &str, bytes: &[u8]) -> io::Result<String> {
        let hash: String = Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = format!("{stem}.{hash}.{ending}");
        fs::write(self.out.join(&hashed), bytes)?;
        self.rows += &format!(
            "Asset {{ name: {name:?}, path: \"/assets/{hashed}\", kind: {kind:?}, \
             bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{hashed}\")) }},\n"
        );
        Ok(format!("/assets/{hashed}"))
    }

    fn write(self) -> io::Result<()> {
        fs::write(self.out.join("assets.rs"), format!("static ASSETS: &[Asset] = &[\n{}];\n", self.rows))
    }
}
