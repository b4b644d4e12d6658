//! A file that a person can read in one sitting.

use super::{Finding, tree::Tree};

const MOST_LINES: usize = 400;
/// rustfmt holds code at 110; what it does not reach, markup and comments, may go a little beyond.
const MOST_COLUMNS: usize = 140;
/// Code that a tool wrote and nobody reads line by line: none so far; tables are kept as data.
const GENERATED: &[&str] = &[];

/// Finds a file past 400 lines, and a line past 140 characters; a test may quote a longer one.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in &tree.sources {
        let path = source.path.as_str();
        let code = [".rs", ".css", ".js", ".mjs"].iter().any(|end| path.ends_with(end));
        if !code || GENERATED.iter().any(|start| path.starts_with(start)) {
            continue;
        }
        let lines = source.text.lines().count();
        if lines > MOST_LINES {
            let says = format!("{lines} lines; split it, {MOST_LINES} are the most");
            found.push(Finding { path: path.to_owned(), line: 0, says });
        }
        let Some(read) = source.rust() else { continue };
        let wide = source.lines().filter(|(line, text)| {
            text.chars().count() > MOST_COLUMNS && !read.is_test(*line) && !source.is_test()
        });
        found.extend(wide.map(|(line, text)| Finding {
            path: path.to_owned(),
            line,
            says: format!("{} characters; {MOST_COLUMNS} are the most", text.chars().count()),
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_caught() {
        let long = "\n".repeat(MOST_LINES + 1);
        let fits = "\n".repeat(MOST_LINES);
        let tree = Tree::made([("crates/a.rs", &long), ("b.css", &long), ("c.js", &long), ("d.md", &long)]);
        assert_eq!(find(&tree).len(), 3);
        assert_eq!(find(&Tree::made([("crates/a.rs", &fits)])).len(), 0);
    }

    #[test]
    fn a_wide_line_is_caught() {
        let wide = format!("// {}\n", "x".repeat(MOST_COLUMNS));
        assert_eq!(find(&Tree::made([("crates/a.rs", &wide)])).len(), 1);
    }
}
