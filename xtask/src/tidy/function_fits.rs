//! A function that fits on a screen.

use super::{Finding, tree::Tree};

const MOST_LINES: usize = 70;

/// Finds a function past 70 lines, tests included.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("", ".rs") {
        let Some(read) = source.rust() else { continue };
        for function in &read.functions {
            let lines = function.lines.end() - function.lines.start() + 1;
            if lines > MOST_LINES {
                let says = format!("fn {} has {lines} lines; {MOST_LINES} are the most", function.name);
                found.push(Finding { path: source.path.clone(), line: *function.lines.start(), says });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_lines(lines: usize) -> String {
        format!("struct S;\nimpl S {{\n/// says\nfn f() {{\n{}}}\n}}\n", "let a = 1;\n".repeat(lines - 2))
    }

    #[test]
    fn a_long_function_is_caught() {
        assert_eq!(find(&Tree::made([("a.rs", &of_lines(MOST_LINES + 1))])).len(), 1);
        assert_eq!(find(&Tree::made([("a.rs", &of_lines(MOST_LINES))])).len(), 0);
    }
}
