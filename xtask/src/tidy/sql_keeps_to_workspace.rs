//! SQL lives in store, in declared statements, and each keeps to one workspace or says why it must look across.

use super::{
    Finding,
    tokens::{Invocation, definitions, invocations, literals},
    tree::Tree,
};
use proc_macro2::{TokenStream, TokenTree};

/// What makes statements out of parts, and what sets a connection up before any workspace is known.
const BELOW_STATEMENTS: &[&str] = &["crates/store/src/port/", "crates/store/src/migrate"];
const VERBS: &[&str] =
    &["SELECT ", "INSERT INTO ", "UPDATE ", "DELETE FROM ", "WITH ", "CREATE TABLE ", "ALTER TABLE "];

/// Finds SQL outside store, SQL in store that is not declared, and a declared statement without its workspace.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("crates/", ".rs").filter(|source| !source.is_test()) {
        let (Some(read), Ok(tokens)) = (source.rust(), source.text.parse()) else { continue };
        let declared = invocations(&tokens, "statements");
        let parts = definitions(&tokens);
        let mut say = |line, says: String| {
            if !read.is_test(line) {
                found.push(Finding { path: source.path.clone(), line, says });
            }
        };
        for statement in declared.iter().flat_map(|it| statements(it, &parts)) {
            if let Some(says) = statement.breach() {
                say(statement.line, says);
            }
        }
        let made = invocations(&tokens, "table");
        let places: Vec<&Invocation> =
            declared.iter().chain(&made).chain(parts.iter().map(|(_, part)| part)).collect();
        let in_place = |line| places.iter().any(|it| it.lines.contains(&line));
        let below = BELOW_STATEMENTS.iter().any(|start| source.path.starts_with(start));
        for (line, text) in literals(&tokens).into_iter().filter(|(_, text)| is_sql(text)) {
            if !source.path.starts_with("crates/store/src/") {
                say(line, format!("SQL outside store: {text:?}"));
            } else if !below && !in_place(line) {
                say(line, "SQL that is not declared in statements! or table!".to_owned());
            }
        }
    }
    found
}

fn is_sql(text: &str) -> bool {
    let text = text.trim_start();
    let verb = VERBS.iter().find(|verb| text.starts_with(**verb));
    verb.is_some_and(|verb| *verb != "WITH " || text.contains("SELECT"))
        && (text.contains(' ') && text.len() > 12)
}

/// One line of `statements!`: `NAME: P => R, across "why" = "text";`.
struct Statement {
    line: usize,
    name: String,
    across: bool,
    sql: String,
}

impl Statement {
    /// What is wrong with it: every table it names needs its `workspace_id`, and one of them is `$1`.
    fn breach(&self) -> Option<String> {
        if self.across {
            return None;
        }
        let sql = self.sql.split_whitespace().collect::<Vec<_>>().join(" ");
        let tables =
            ["FROM ", "JOIN ", "INTO ", "UPDATE "].iter().map(|word| tables_after(&sql, word)).sum::<usize>();
        let kept = sql.matches("workspace_id").count();
        let bound = sql.contains("workspace_id = $1") || sql.contains("(workspace_id") && sql.contains("$1");
        if bound && kept >= tables {
            return None;
        }
        let why = if bound {
            format!("{tables} tables, {kept} workspace_id")
        } else {
            "no workspace_id = $1".into()
        };
        Some(format!("{} leaves its workspace ({why}): bind it, or declare `across \"why\"`", self.name))
    }
}

/// How many tables stand behind a word; a derived table, a function and `DO UPDATE SET` are none.
fn tables_after(sql: &str, word: &str) -> usize {
    sql.match_indices(word)
        .filter(|(at, _)| !sql[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        .filter(|(at, _)| {
            let rest = &sql[at + word.len()..];
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let function = rest[name.len()..].starts_with('(');
            let named_above = sql.contains(&format!("{name} AS ("));
            !name.is_empty()
                && name != "SET"
                && !function
                && !named_above
                && !sql[..*at].ends_with("IS DISTINCT ")
        })
        .count()
}

/// The parts that statements of a file share: macros that put them together from literals.
type Parts = [(String, Invocation)];

/// The statements of one `statements! { .. }`.
fn statements(invocation: &Invocation, parts: &Parts) -> Vec<Statement> {
    let mut found = Vec::new();
    let mut part: Vec<TokenTree> = Vec::new();
    for token in invocation.tokens.clone() {
        if matches!(&token, TokenTree::Punct(p) if p.as_char() == ';') {
            found.extend(statement(&part, parts));
            part.clear();
        } else {
            part.push(token);
        }
    }
    found
}

fn statement(part: &[TokenTree], parts: &Parts) -> Option<Statement> {
    let name = part.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(name), TokenTree::Punct(p)] if p.as_char() == ':' => Some(name),
        _ => None,
    })?;
    // The `=` before the text: not that of `=>`.
    let equals = part.windows(2).rposition(|pair| match pair {
        [TokenTree::Punct(p), next] => p.as_char() == '=' && !matches!(next, TokenTree::Punct(_)),
        _ => false,
    })?;
    let across = part[..equals].iter().any(|token| matches!(token, TokenTree::Ident(i) if i == "across"));
    let text: TokenStream = part[equals + 1..].iter().cloned().collect();
    let shared = parts.iter().filter(|(name, _)| !invocations(&text, name).is_empty());
    let shared = shared.flat_map(|(_, part)| literals(&part.tokens));
    let sql = shared.chain(literals(&text)).map(|(_, text)| text).collect::<Vec<_>>().join(" ");
    Some(Statement { line: name.span().start().line, name: name.to_string(), across, sql })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(path: &str, body: &str) -> usize {
        find(&Tree::made([(path, body)])).len()
    }

    fn declared(sql: &str) -> usize {
        count(
            "crates/store/src/read/today.rs",
            &format!("statements! {{\n/// says\nA: (i64,) => Row = {sql};\n}}\n"),
        )
    }

    #[test]
    fn a_statement_without_workspace_is_caught() {
        assert_eq!(declared("\"SELECT name FROM client WHERE client_id = $2\""), 1);
        assert_eq!(declared("\"UPDATE client SET name = $2\""), 1);
        let half = "SELECT c.name FROM client c JOIN project p ON p.client_id = c.client_id WHERE c.workspace_id = $1";
        assert_eq!(declared(&format!("\"{half}\"")), 1);
    }

    #[test]
    fn a_statement_of_one_workspace_is_fine() {
        let joined = "SELECT c.name FROM client c JOIN project p ON p.workspace_id = c.workspace_id \
                      WHERE c.workspace_id = $1";
        assert_eq!(declared(&format!("\"{joined}\"")), 0);
        assert_eq!(
            declared("\"INSERT INTO client (workspace_id, name) VALUES ($1, $2) ON CONFLICT DO NOTHING\""),
            0
        );
        let across = "statements! {\nA: (i64,) => Row, across \"claims jobs\" = \"SELECT a FROM job\";\n}\n";
        assert_eq!(count("crates/store/src/jobs.rs", across), 0);
    }

    #[test]
    fn a_part_that_statements_share_counts() {
        let file = |condition: &str| {
            let part = format!("concat!(\"SELECT a FROM job WHERE {condition} AND \", $rest)");
            format!(
                "macro_rules! jobs {{\n($rest:literal) => {{ {part} }};\n}}\n\
                 statements! {{\nA: () => Row = jobs!(\"b = $2\");\n}}\n"
            )
        };
        assert_eq!(count("crates/store/src/jobs.rs", &file("workspace_id = $1")), 0);
        assert_eq!(count("crates/store/src/jobs.rs", &file("c = $3")), 1);
    }

    #[test]
    fn sql_in_the_wrong_place_is_caught() {
        let text = "const A: &str = \"SELECT name FROM client WHERE workspace_id = $1\";\n";
        assert_eq!(count("crates/web/src/today/mod.rs", text), 1);
        assert_eq!(count("crates/store/src/read/today.rs", text), 1);
        assert_eq!(count("crates/store/src/port/table.rs", text), 0);
        assert_eq!(count("crates/web/src/a.rs", "const A: &str = \"Select a file, please\";\n"), 0);
    }
}
