//! What a person reads on a page comes from the catalogues, in five languages.

use super::{
    Finding,
    tokens::{invocations, is_ident, is_punct, text_of},
    tree::Tree,
};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The same in every language: our name, and keys as they are printed on keyboards.
const THE_SAME_EVERYWHERE: &[&str] = &["Seguito", "Ctrl", "Ctrl K", "Ctrl ↵", "Ctrl Enter", "Esc", "Enter"];
/// Attributes whose value is read aloud or shown.
const READ: &[&str] =
    &["aria-label", "aria-description", "aria-roledescription", "alt", "title", "placeholder"];

/// Finds a literal text in a page of crates/web.
pub fn find(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    for source in tree.under("crates/web/src/", ".rs").filter(|source| !source.is_test()) {
        let (Some(read), Ok(tokens)) = (source.rust(), source.text.parse::<TokenStream>()) else {
            continue;
        };
        let mut texts = Vec::new();
        rust(&tokens, &mut texts);
        for (line, text) in texts {
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            if letters >= 2 && !THE_SAME_EVERYWHERE.contains(&text.trim()) && !read.is_test(line) {
                let says = format!("{text:?} is not from the catalogue (crates/words/locales)");
                found.push(Finding { path: source.path.clone(), line, says });
            }
        }
    }
    found
}

type Texts = Vec<(usize, String)>;

/// Rust code: only what stands in `html!` counts.
fn rust(tokens: &TokenStream, texts: &mut Texts) {
    for page in invocations(tokens, "html") {
        content(&page.tokens.into_iter().collect::<Vec<_>>(), texts);
    }
}

/// The content of an element: literals are text, unless they are a class, an id or a value.
fn content(tokens: &[TokenTree], texts: &mut Texts) {
    let mut at = 0;
    while at < tokens.len() {
        let before = at.checked_sub(1).map(|at| &tokens[at]);
        match &tokens[at] {
            TokenTree::Punct(sign) if sign.as_char() == '@' => {
                at = control(tokens, at + 1, texts);
                continue;
            }
            TokenTree::Literal(literal) => match before {
                Some(sign) if is_punct(sign, '.') || is_punct(sign, '#') => {}
                Some(sign) if is_punct(sign, '=') && !is_read(&tokens[..at - 1]) => {}
                _ => texts.extend(text_of(literal).map(|text| (literal.span().start().line, text))),
            },
            TokenTree::Group(group) => group_in_content(group, before, &tokens[..at], texts),
            _ => {}
        }
        at += 1;
    }
}

fn group_in_content(group: &Group, before: Option<&TokenTree>, head: &[TokenTree], texts: &mut Texts) {
    let value = before.is_some_and(|sign| is_punct(sign, '='));
    match group.delimiter() {
        Delimiter::Brace if !value || is_read(&head[..head.len() - 1]) => {
            content(&group.stream().into_iter().collect::<Vec<_>>(), texts);
        }
        _ => rust(&group.stream(), texts),
    }
}

/// `@if`, `@for`, `@match`, `@let`: their heads are Rust; returns where the content goes on.
fn control(tokens: &[TokenTree], from: usize, texts: &mut Texts) -> usize {
    let is_match = is_ident(&tokens[from], "match");
    let is_let = is_ident(&tokens[from], "let");
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && !is_let => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                if is_match {
                    arms(&inside, texts)
                } else {
                    content(&inside, texts)
                }
                return at + 1;
            }
            TokenTree::Group(group) => rust(&group.stream(), texts),
            TokenTree::Punct(sign) if is_let && sign.as_char() == ';' => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

/// `pattern => content`, again and again: a pattern's literals are no text.
fn arms(tokens: &[TokenTree], texts: &mut Texts) {
    let mut at = 0;
    while let Some(arrow) = (at..tokens.len().saturating_sub(1))
        .find(|at| is_punct(&tokens[*at], '=') && is_punct(&tokens[*at + 1], '>'))
    {
        let body = arrow + 2;
        let braced =
            matches!(tokens.get(body), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Brace);
        let comma = (body..tokens.len()).find(|at| is_punct(&tokens[*at], ','));
        let end = if braced { body + 1 } else { comma.unwrap_or(tokens.len()) };
        content(&tokens[body..end], texts);
        at = end;
    }
}

/// Whether the attribute whose name ends here is read by people: `aria-label` is three tokens.
fn is_read(head: &[TokenTree]) -> bool {
    let mut name = String::new();
    for token in head.iter().rev() {
        match token {
            TokenTree::Ident(word) if name.is_empty() || name.starts_with('-') => {
                name.insert_str(0, &word.to_string())
            }
            TokenTree::Punct(sign) if sign.as_char() == '-' && !name.is_empty() => name.insert(0, '-'),
            _ => break,
        }
    }
    READ.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(page: &str) -> usize {
        find(&Tree::made([("crates/web/src/today/view.rs", &format!("fn a() {{ html! {{ {page} }} }}"))]))
            .len()
    }

    #[test]
    fn a_text_of_our_own_is_caught() {
        assert_eq!(count("p { \"Six people to reach\" }"), 1);
        assert_eq!(count("p.lede #x title=\"About\" { (t.late()) }"), 1);
        assert_eq!(count("button aria-label=\"Close\" { \"×\" }"), 1);
        assert_eq!(count("@if late { b { \"Late\" } } @else { \"Open\" }"), 2);
        assert_eq!(count("@match kind { \"a\" => { \"Phone\" }, Kind::B => \"Mail\", _ => {} }"), 2);
        assert_eq!(count("(wrapped(html! { p { \"Inside\" } }))"), 1);
        assert_eq!(count("ul { @for c in all { li { \"Client \" (c.name) } } }"), 1);
    }

    #[test]
    fn a_text_of_the_catalogue_is_fine() {
        assert_eq!(count("p class=\"why lede\" id={ \"row-\" (n) } { (t.late(\"x\")) \" · \" \"×\" }"), 0);
        assert_eq!(count("@let name = \"some\"; @if name == \"other\" { b.\"wide\" { (name) } }"), 0);
        assert_eq!(count("a.brand href=(home) { b { \"Seguito\" } } kbd { \"Esc\" }"), 0);
        assert_eq!(count("@match kind { \"phone\" => { (t.phone()) } _ => {} }"), 0);
    }
}
