//! Mail addresses as lists hold them.

/// The address of `anna@x.example`, `mailto:anna@x.example`, `Anna <anna@x.example>`; `None` if it is none.
pub fn read(typed: &str) -> Option<&str> {
    let typed = typed.trim().trim_end_matches(['.', ',']);
    let inner =
        typed.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(typed, |(inner, _)| inner);
    let address = inner.strip_prefix("mailto:").unwrap_or(inner).trim();
    let (local, domain) = address.rsplit_once('@')?;
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>()[],;:\\\"".contains(c);
    let fine = !local.is_empty() && local.len() <= 64 && domain.len() <= 253;
    let labels =
        domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    (fine && labels && domain.contains('.') && !address.contains(odd) && !local.contains('@'))
        .then_some(address)
}

/// The addresses of a cell that holds several.
pub fn parts(typed: &str) -> impl Iterator<Item = &str> {
    let pieces = typed.split([';', ',', '\n', '\r', '|']).flat_map(|piece| piece.split(" ::: "));
    let spaced = |piece: &str| piece.matches('@').count() > 1 && !piece.contains('<');
    let pieces =
        pieces.flat_map(move |piece| if spaced(piece) { piece.split(' ') } else { piece.split('\u{0}') });
    pieces.map(str::trim).filter(|piece| !piece.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_their_wrapping() {
        assert_eq!(read(" Anna Berg <anna@x.example> "), Some("anna@x.example"));
        assert_eq!(read("mailto:info@società.example"), Some("info@società.example"));
        for wrong in [
            "anna",
            "anna@",
            "@x.example",
            "anna@localhost",
            "a b@x.example",
            "a@b@x.example",
            "a@x..example",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        let several = "a@x.example; b@x.example ::: c@x.example\nd@x.example e@x.example";
        assert_eq!(parts(several).filter_map(read).count(), 5);
    }
}
