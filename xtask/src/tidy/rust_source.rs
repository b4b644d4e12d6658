//! Our Rust, read by syn: which lines are tests, and the functions with their length.

use proc_macro2::Span;
use std::ops::RangeInclusive;
use syn::{Attribute, spanned::Spanned, visit::Visit};

/// A function with a body.
pub struct Function {
    /// Its name.
    pub name: String,
    /// From `fn` to the closing brace.
    pub lines: RangeInclusive<usize>,
}

/// What the rules ask of a Rust file.
#[derive(Default)]
pub struct RustSource {
    /// Every function, closures not counted apart.
    pub functions: Vec<Function>,
    /// The lines of modules and functions that are compiled for tests only.
    pub tests: Vec<RangeInclusive<usize>>,
    /// The lines of functions with an `#[expect(clippy::.., reason = ..)]`: the compiler holds them to it.
    pub excused: Vec<RangeInclusive<usize>>,
}

impl RustSource {
    /// Reads a file; `None` when it is no Rust (the compiler will say so).
    pub fn read(text: &str) -> Option<Self> {
        let file = syn::parse_file(text).ok()?;
        let mut read = Self::default();
        if file.attrs.iter().any(is_test) {
            read.tests.push(1..=usize::MAX);
        }
        read.visit_file(&file);
        Some(read)
    }

    /// Whether a line is compiled for tests only.
    pub fn is_test(&self, line: usize) -> bool {
        self.tests.iter().any(|lines| lines.contains(&line))
    }

    /// Whether a line belongs to a function that says why it is an exception.
    pub fn is_excused(&self, line: usize) -> bool {
        self.excused.iter().any(|lines| lines.contains(&line))
    }

    fn note(&mut self, name: &syn::Ident, attrs: &[Attribute], from: Span, whole: Span) {
        let until = whole.end().line;
        self.functions.push(Function { name: name.to_string(), lines: from.start().line..=until });
        if attrs.iter().any(is_test) {
            self.tests.push(from.start().line..=until);
        }
        if attrs.iter().any(is_excuse) {
            self.excused.push(from.start().line..=until);
        }
    }
}

/// `#[cfg(test)]`, `#[cfg(all(test, ...))]`, `#[test]`, `#[tokio::test]`; not `#[cfg(not(test))]`.
fn is_test(attr: &Attribute) -> bool {
    let last = attr.path().segments.last().map(|segment| segment.ident.to_string());
    match last.as_deref() {
        Some("test") => true,
        Some("cfg") => attr.meta.require_list().is_ok_and(|list| {
            let text = list.tokens.to_string();
            !text.contains("not") && text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "test")
        }),
        _ => false,
    }
}

/// `#[expect(clippy::expect_used, reason = "..")]`.
fn is_excuse(attr: &Attribute) -> bool {
    attr.path().is_ident("expect")
        && attr.meta.require_list().is_ok_and(|list| {
            let text = list.tokens.to_string();
            text.contains("clippy") && text.contains("reason =")
        })
}

impl<'a> Visit<'a> for RustSource {
    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if item.attrs.iter().any(is_test) {
            self.tests.push(item.span().start().line..=item.span().end().line);
        }
        syn::visit::visit_item_mod(self, item);
    }

    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.note(&item.sig.ident, &item.attrs, item.sig.span(), item.span());
        syn::visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.note(&item.sig.ident, &item.attrs, item.sig.span(), item.span());
        syn::visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'a syn::TraitItemFn) {
        self.note(&item.sig.ident, &item.attrs, item.sig.span(), item.span());
        syn::visit::visit_trait_item_fn(self, item);
    }

    fn visit_item_impl(&mut self, item: &'a syn::ItemImpl) {
        if item.attrs.iter().any(is_test) {
            self.tests.push(item.span().start().line..=item.span().end().line);
        }
        syn::visit::visit_item_impl(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_told_from_the_rest() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n#[cfg(not(test))]\nmod c {\n}\n";
        let read = RustSource::read(text).unwrap();
        let test_lines: Vec<usize> = (1..=8).filter(|line| read.is_test(*line)).collect();
        assert_eq!(test_lines, [2, 3, 4, 5]);
        assert_eq!(read.functions.len(), 2);
    }
}
