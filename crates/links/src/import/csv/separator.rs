//! Which sign parts the columns.

/// Signs that part columns, the likelier first where two fit equally well.
const USUAL: [u8; 4] = *b";\t,|";
const RARE: [u8; 3] = *b"^~#";
const ROWS_LOOKED_AT: usize = 60;

/// The separator of a first line `sep=;` and the text below that line.
pub fn stated(text: &str) -> Option<(u8, &str)> {
    let end = text.find(['\r', '\n']).unwrap_or(text.len());
    let line = text[..end].trim_matches('"');
    let sign = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    let [sign] = sign.as_bytes() else { return None };
    let below = text[end..].strip_prefix("\r\n").unwrap_or_else(|| text[end..].get(1..).unwrap_or(""));
    sign.is_ascii().then_some((*sign, below))
}

/// The separator that gives most rows the same number of columns; a comma where there is one column alone.
pub fn guess(text: &str) -> u8 {
    best(&USUAL, text).or_else(|| best(&RARE, text)).unwrap_or(b',')
}

fn best(signs: &[u8], text: &str) -> Option<u8> {
    let rated = signs.iter().rev().filter_map(|sign| rate(*sign, text).map(|rate| (rate, *sign)));
    rated.max_by_key(|(rate, _)| *rate).map(|(_, sign)| sign)
}

/// Share of rows (in thousandths) that have the commonest width, for widths above one.
fn rate(sign: u8, text: &str) -> Option<usize> {
    let mut reader = super::read::reader(sign).from_reader(text.as_bytes());
    let widths: Vec<usize> = reader
        .byte_records()
        .take(ROWS_LOOKED_AT)
        .filter_map(Result::ok)
        .map(|record| record.len())
        .collect();
    let common = |width: usize| widths.iter().filter(|found| **found == width).count();
    let most =
        widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (common(*width), *width))?;
    Some(common(most) * 1000 / widths.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_by_even_rows() {
        assert_eq!(guess("Elenco clienti\n\nNome;Saldo\nRossi;1,50\nBianchi;2,75\nVerdi;3,10\n"), b';');
        assert_eq!(guess("a\tb\n1,5\t2\n"), b'\t');
        assert_eq!(guess("a,b\n\"x;y;z\",2\n"), b',');
        assert_eq!(guess("a^b\n1^2\n"), b'^');
        assert_eq!(guess("Primary Email\nx@y.example\n"), b',');
    }

    #[test]
    fn stated_by_the_first_line() {
        assert_eq!(stated("sep=;\r\na;b"), Some((b';', "a;b")));
        assert_eq!(stated("\"sep=,\"\na"), Some((b',', "a")));
        assert_eq!(stated("sep=\t\ra"), Some((b'\t', "a")));
        assert_eq!(stated("separate;x"), None);
    }
}
