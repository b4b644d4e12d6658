//! Walks through the tokens of a file, into macros too, where syn does not look.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::ops::RangeInclusive;

/// One use of a macro.
pub struct Invocation {
    /// What stands between its brackets.
    pub tokens: TokenStream,
    /// From its opening to its closing bracket.
    pub lines: RangeInclusive<usize>,
}

/// Every use of the macro `name!`, in other macros' brackets too.
pub fn invocations(tokens: &TokenStream, name: &str) -> Vec<Invocation> {
    let mut found = Vec::new();
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (at, token) in all.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        if at >= 2 && is_ident(&all[at - 2], name) && is_punct(&all[at - 1], '!') {
            let lines = group.span_open().start().line..=group.span_close().end().line;
            found.push(Invocation { tokens: group.stream(), lines });
        } else {
            found.extend(invocations(&group.stream(), name));
        }
    }
    found
}

/// Every macro that a file defines at its top, by name.
pub fn definitions(tokens: &TokenStream) -> Vec<(String, Invocation)> {
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let found = all.windows(4).filter_map(|four| match four {
        [word, sign, TokenTree::Ident(name), TokenTree::Group(group)]
            if is_ident(word, "macro_rules") && is_punct(sign, '!') =>
        {
            let lines = group.span_open().start().line..=group.span_close().end().line;
            Some((name.to_string(), Invocation { tokens: group.stream(), lines }))
        }
        _ => None,
    });
    found.collect()
}

/// Every string literal with its line, in groups too; doc comments are none.
pub fn literals(tokens: &TokenStream) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut before: Option<TokenTree> = None;
    for token in tokens.clone() {
        match &token {
            TokenTree::Group(group) => {
                let attribute = group.delimiter() == Delimiter::Bracket
                    && before.as_ref().is_some_and(|token| is_punct(token, '#') || is_punct(token, '!'));
                if !attribute {
                    found.extend(literals(&group.stream()));
                }
            }
            TokenTree::Literal(literal) => {
                found.extend(text_of(literal).map(|text| (literal.span().start().line, text)));
            }
            _ => {}
        }
        before = Some(token);
    }
    found
}

/// The text of a string literal; `None` for a number, a character or bytes.
pub fn text_of(literal: &proc_macro2::Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// Whether a token is this word.
pub fn is_ident(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// Whether a token is this sign.
pub fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}
