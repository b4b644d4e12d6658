//! Bytes → text that the reader of cards understands: endings of lines, and the charsets that old cards state
//! line by line.

use crate::import::csv::decode;
use encoding_rs::Encoding;
use std::borrow::Cow;

/// The text of a file of cards.
pub fn text(bytes: &[u8]) -> String {
    let whole = if std::str::from_utf8(bytes).is_ok() || decode::is_utf16(bytes) {
        decode::decode(bytes).0.into_owned()
    } else {
        let guessed = decode::decode(bytes).1;
        bytes.split_inclusive(|byte| *byte == b'\n').map(|line| decode_line(line, guessed)).collect()
    };
    let even = whole.replace("\r\r\n", "\n").replace("\r\n", "\n").replace('\r', "\n");
    state_utf8(&even)
}

/// A line in the charset that it states; in the one of the file where it states none.
fn decode_line<'a>(line: &'a [u8], guessed: &'static Encoding) -> Cow<'a, str> {
    if let Ok(text) = std::str::from_utf8(line) {
        return text.into();
    }
    let head = line.split(|byte| *byte == b':').next().unwrap_or_default().to_ascii_uppercase();
    let stated = head.split(|byte| *byte == b';').find_map(|part| part.strip_prefix(b"CHARSET="));
    let encoding = stated.and_then(Encoding::for_label).filter(|stated| *stated != encoding_rs::UTF_8);
    encoding.unwrap_or(guessed).decode_without_bom_handling(line).0
}

/// Quoted-printable without a charset is read as Latin-1, as of old; most of it is UTF-8. Where its bytes
/// are, says so.
fn state_utf8(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let end = logical_end(rest);
        let (line, next) = rest.split_at(end);
        let head = line.split(':').next().unwrap_or_default().to_ascii_uppercase();
        if head.contains("QUOTED-PRINTABLE") && !head.contains("CHARSET=") && is_utf8(line) {
            let (head, value) = line.split_at(head.len());
            out.extend([head, ";CHARSET=UTF-8", value]);
        } else {
            out.push_str(line);
        }
        rest = next;
    }
    out
}

/// The end of a line with those that go on from it: in quoted-printable a line goes on behind a final `=`.
fn logical_end(text: &str) -> usize {
    let printable =
        text.split([':', '\n']).next().unwrap_or_default().to_ascii_uppercase().contains("QUOTED-PRINTABLE");
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        end += line.len();
        if !printable || !line.trim_end_matches('\n').ends_with('=') {
            break;
        }
    }
    end
}

fn is_utf8(line: &str) -> bool {
    let mut bytes = Vec::with_capacity(line.len());
    let mut rest = line.as_bytes();
    while let [first, behind @ ..] = rest {
        let hex = behind.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if *first == b'=' => {
                bytes.push(byte);
                rest = &behind[2..];
            }
            _ => {
                if !matches!(first, b'=' | b'\n') {
                    bytes.push(*first);
                }
                rest = behind;
            }
        }
    }
    std::str::from_utf8(&bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_alike_and_state_their_charset() {
        assert_eq!(text(b"A:1\r\r\nB:2\rC:3\r\n"), "A:1\nB:2\nC:3\n");
        assert_eq!(text(b"N;CHARSET=windows-1251:\xcf\xe5\xf2\xf0\n"), "N;CHARSET=windows-1251:Петр\n");
        let printable = "FN;ENCODING=QUOTED-PRINTABLE:S=C3=\n=B8ren\nTEL:1\n";
        assert!(text(printable.as_bytes()).starts_with("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:S=C3="));
        let old = "FN;ENCODING=QUOTED-PRINTABLE:S=F8ren\n";
        assert_eq!(text(old.as_bytes()), old);
    }
}
