//! The rules of the house that no compiler checks: one file a rule, each with a bad sample that it must catch.

mod core_is_pure;
mod css_class_is_used;
mod css_is_logical;
mod dependency_has_reason;
mod dependency_is_used;
mod docs_name_what_is;
mod file_fits;
mod function_fits;
mod imports_run_down;
mod leftovers;
mod message_is_shown;
mod names;
mod no_panic;
mod no_style_attribute;
mod page_text_from_catalogue;
mod private_places;
mod route_has_access;
mod rust_source;
mod sql_keeps_to_workspace;
mod tokens;
pub mod tree;

use std::{fmt, path::Path};
use tree::Tree;

/// One breach of one rule.
#[derive(Debug)]
pub struct Finding {
    /// The file, from the root of the project.
    pub path: String,
    /// Its line from 1; 0 when the whole file is meant.
    pub line: usize,
    /// What is wrong, and the way out.
    pub says: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.says),
            line => write!(f, "{}:{line}: {}", self.path, self.says),
        }
    }
}

/// A rule reads the whole tree and tells what breaks it.
type Rule = fn(&Tree) -> Vec<Finding>;

const RULES: &[(&str, Rule)] = &[
    ("imports run down", imports_run_down::find),
    ("core is pure", core_is_pure::find),
    ("a file fits", file_fits::find),
    ("a function fits", function_fits::find),
    ("a dependency has a reason", dependency_has_reason::find),
    ("a dependency is used", dependency_is_used::find),
    ("a route has its access", route_has_access::find),
    ("sql keeps to its workspace", sql_keeps_to_workspace::find),
    ("a page's text is from the catalogue", page_text_from_catalogue::find),
    ("css is logical", css_is_logical::find),
    ("a class is used", css_class_is_used::find),
    ("no style attribute", no_style_attribute::find),
    ("no panic", no_panic::find),
    ("no leftovers", leftovers::find),
    ("a message is shown", message_is_shown::find),
    ("no private places", private_places::find),
    ("documents name what is there", docs_name_what_is::find),
    ("names say something", names::find),
];

/// Applies every rule to the project; fails with all that was found.
pub fn run(root: &Path) -> Result<(), String> {
    let tree = Tree::of(root)?;
    let found: Vec<String> = RULES
        .iter()
        .flat_map(|(name, rule)| rule(&tree).into_iter().map(move |finding| format!("{finding} [{name}]")))
        .collect();
    if found.is_empty() {
        Ok(())
    } else {
        Err(format!("{}\ntidy: {} to mend", found.join("\n"), found.len()))
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_house_is_tidy() {
        if let Err(found) = super::run(&crate::root()) {
            panic!("{found}");
        }
    }
}
