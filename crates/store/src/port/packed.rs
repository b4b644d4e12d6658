//! A long text, packed where it is kept: what a large change wrote is hardly ever read, and is copied twice before its
//! change is acknowledged.

use crate::port::{
    broken::Broken,
    value::{Cell, Field, Kind, Val},
};

/// A text in a column of bytes; from [`LONG`] on it is packed by zstd.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Packed(pub String);

/// Bytes from which on packing is worth its time.
const LONG: usize = 4 * 1024;

/// How hard to pack: as fast as can be.
const LEVEL: i32 = 1;

/// Bytes that a text may have, unpacked: more than any change writes in one part.
const MOST: usize = 512 * 1024 * 1024;

/// With what everything begins that zstd packed, and no text.
const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

impl Field for Packed {
    const KIND: Kind = Kind::Bytes;

    fn to_val(&self) -> Val {
        let plain = self.0.as_bytes();
        let packed = (plain.len() >= LONG).then(|| zstd::bulk::compress(plain, LEVEL).ok()).flatten();
        Val::Bytes(packed.unwrap_or_else(|| plain.to_vec()))
    }

    fn from_cell(cell: Cell<'_>) -> Result<Self, Broken> {
        let Cell::Bytes(kept) = cell else {
            return Err(Broken::fault(format!("{cell:?} is no packed text")));
        };
        let plain = match kept.starts_with(&MAGIC) {
            true => zstd::bulk::decompress(kept, MOST).map_err(|e| Broken::fault(e.to_string()))?,
            false => kept.to_vec(),
        };
        String::from_utf8(plain).map(Self).map_err(|e| Broken::fault(e.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_as_it_was_and_a_long_one_is_kept_small() {
        for text in ["", "[]", &"né più né meno ".repeat(1000), "(\u{b5}/\u{fd}"] {
            let Val::Bytes(kept) = Packed(text.into()).to_val() else { panic!("bytes") };
            assert_eq!(Packed::from_cell(Cell::Bytes(&kept)).unwrap().0, text);
            assert!(text.len() < LONG || kept.len() < text.len() / 10);
        }
    }

    #[test]
    fn what_was_packed_and_cut_is_an_error() {
        let Val::Bytes(kept) = Packed("word ".repeat(2000)).to_val() else { panic!("bytes") };
        assert!(Packed::from_cell(Cell::Bytes(&kept[..kept.len() / 2])).is_err());
    }
}
