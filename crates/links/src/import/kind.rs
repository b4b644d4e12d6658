//! Which kind of file it is, by what was said and by its first bytes.

use crate::{Content, LinkError};
use serde::{Deserialize, Serialize};

/// A kind of file that brings in clients and contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// Text in rows and columns, whatever the separator.
    Csv,
    /// A workbook: xlsx, xlsm, xlsb, xls, ods.
    Excel,
    /// Cards: vCard 2.1, 3.0, 4.0.
    #[serde(rename = "vcard")]
    VCard,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Csv, Self::Excel, Self::VCard];

    /// The name on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Excel => "excel",
            Self::VCard => "vcard",
        }
    }

    /// The kind of a name on the command line.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The kind that a file most likely is: its bytes first (a workbook is often renamed), then its name.
    pub fn guess(name: &str, bytes: &[u8]) -> Option<Self> {
        match content(bytes) {
            Content::Workbook => return Some(Self::Excel),
            Content::Cards => return Some(Self::VCard),
            Content::Text => {}
            _ => return None,
        }
        match name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).as_deref() {
            Some("vcf" | "vcard") => Some(Self::VCard),
            _ => Some(Self::Csv),
        }
    }

    /// The largest file that is read, in bytes (security.md, Limits).
    pub const fn size_limit(self) -> u64 {
        match self {
            Self::Csv | Self::Excel => 50 * 1_000_000,
            Self::VCard => 20 * 1_000_000,
        }
    }

    /// Refuses a size before a byte is read.
    ///
    /// # Errors
    /// [`LinkError::TooLarge`].
    pub const fn check_size(self, bytes: u64) -> Result<(), LinkError> {
        let limit = self.size_limit();
        if bytes > limit { Err(LinkError::TooLarge { bytes, limit }) } else { Ok(()) }
    }
}

/// What bytes look like, by their first ones.
pub fn content(bytes: &[u8]) -> Content {
    let head = &bytes[..bytes.len().min(4096)];
    let pictures: [&[u8]; 5] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return if is_workbook_zip(bytes) { Content::Workbook } else { Content::Zip };
    }
    if head.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Content::Workbook;
    }
    if head.starts_with(b"%PDF") {
        return Content::Pdf;
    }
    if pictures.iter().any(|magic| head.starts_with(magic)) {
        return Content::Picture;
    }
    if !is_text(bytes) { Content::Binary } else { content_of_text(head) }
}

fn content_of_text(head: &[u8]) -> Content {
    let head: String =
        head.iter().filter(|byte| byte.is_ascii_graphic()).take(200).map(|b| *b as char).collect();
    let head = head.to_ascii_lowercase();
    if head.starts_with("begin:vcard") {
        Content::Cards
    } else if head.starts_with("begin:vcalendar") {
        Content::Calendar
    } else if head.starts_with("<!doctypehtml") || head.starts_with("<html") {
        Content::WebPage
    } else if head.starts_with("{\"") || head.starts_with("[{") {
        Content::Json
    } else {
        Content::Text
    }
}

/// A zip that names the parts of a workbook. Names stand uncompressed in front of each part.
fn is_workbook_zip(bytes: &[u8]) -> bool {
    let parts: [&[u8]; 2] = [b"xl/workbook", b"opendocument.spreadsheet"];
    let ends = [&bytes[..bytes.len().min(65_536)], &bytes[bytes.len().saturating_sub(65_536)..]];
    ends.iter().any(|end| parts.iter().any(|part| end.windows(part.len()).any(|window| window == *part)))
}

/// Whether bytes can be text: no NUL outside UTF-16, hardly any control character.
fn is_text(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(65_536)];
    if super::csv::decode::is_utf16(bytes) {
        return true;
    }
    let odd =
        sample.iter().filter(|byte| matches!(byte, 0x01..=0x08 | 0x0e..=0x1a | 0x1c..=0x1f | 0x7f)).count();
    !sample.contains(&0) && odd * 100 <= sample.len()
}
