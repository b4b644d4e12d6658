//! What a packed workbook may unpack to, found out before anything of it is read.

use crate::LinkError;
use std::io::{Cursor, Read};
use zip::ZipArchive;

const MOST_ENTRIES: usize = 10_000;
/// The most bytes that a workbook may unpack to.
const MOST_UNPACKED: u64 = 400_000_000;
/// Unpacked bytes for each packed one, beyond [`SMALL`].
const MOST_RATIO: u64 = 100;
/// Up to here nobody minds how well it was packed.
const SMALL: u64 = 10_000_000;

/// Unpacks everything once into nothing, counting: what an archive says of its own sizes may be a lie.
///
/// # Errors
/// [`LinkError::UnpacksTooLarge`], [`LinkError::Broken`].
pub fn check(bytes: &[u8]) -> Result<(), LinkError> {
    let broken = |error: String| LinkError::Broken { detail: error };
    let limit = MOST_UNPACKED.min(SMALL.max(bytes.len() as u64 * MOST_RATIO));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    if archive.len() > MOST_ENTRIES {
        return Err(LinkError::UnpacksTooLarge { limit });
    }
    let mut left = limit;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|error| broken(error.to_string()))?;
        let copied = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink());
        let unpacked = copied.map_err(|error| broken(error.to_string()))?;
        left = left.checked_sub(unpacked).ok_or(LinkError::UnpacksTooLarge { limit })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn archive(entries: usize, megabytes: usize) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let zeros = vec![b' '; 1_000_000];
        for entry in 0..entries {
            writer.start_file(format!("xl/{entry}.xml"), SimpleFileOptions::default()).expect("an entry");
            (0..megabytes).for_each(|_| writer.write_all(&zeros).expect("written"));
        }
        writer.finish().expect("an archive").into_inner()
    }

    #[test]
    fn a_small_one_may_be_packed_well_a_large_one_not() {
        assert_eq!(check(&archive(1, 9)), Ok(()));
        assert_eq!(check(&archive(3, 4)), Err(LinkError::UnpacksTooLarge { limit: SMALL }));
        assert!(matches!(check(b"PK\x03\x04 cut"), Err(LinkError::Broken { .. })));
    }
}
