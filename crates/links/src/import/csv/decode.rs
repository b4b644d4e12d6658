//! Bytes → text: byte order mark first, then UTF-16 without one, then UTF-8, then a guess.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::borrow::Cow;

/// The text of bytes and the encoding it was in. What cannot be decoded becomes U+FFFD.
pub fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static Encoding) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return (encoding.decode_without_bom_handling(&bytes[mark..]).0, encoding);
    }
    let encoding = utf16_without_mark(bytes).unwrap_or_else(|| guess(bytes));
    (encoding.decode_without_bom_handling(bytes).0, encoding)
}

/// Whether bytes are UTF-16, by their mark or by where their zeros stand.
pub fn is_utf16(bytes: &[u8]) -> bool {
    match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding != UTF_8,
        None => utf16_without_mark(bytes).is_some(),
    }
}

/// In UTF-16 of a Western language nearly every second byte is zero, and hardly any on the other side.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), sample.len() / 2);
    match () {
        () if half < 4 => None,
        () if odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        () if even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        () => None,
    }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_sixteen_bits_and_old_windows() {
        let utf16: Vec<u8> = "Navn\tÅsen".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe], utf16.as_slice()].concat();
        assert_eq!(decode(&marked), ("Navn\tÅsen".into(), UTF_16LE));
        assert_eq!(decode(&utf16), ("Navn\tÅsen".into(), UTF_16LE));
        assert_eq!(decode(b"\xef\xbb\xbfnome").0, "nome");
        assert_eq!(decode(b"Societ\xe0;citt\xe0;perch\xe9").0, "Società;città;perché");
        assert_eq!(decode("Søster".as_bytes()), ("Søster".into(), UTF_8));
    }
}
