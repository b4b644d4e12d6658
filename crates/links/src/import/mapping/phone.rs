//! Phone numbers: as typed, and as they are dialled from anywhere.

use crate::record::{Label, Phone};
use phonenumber::{Mode, country};

/// Reads one number; `region` is the country (alpha-2) of numbers without one. `e164` stays empty where the number is
/// none of its country.
pub fn read(typed: &str, region: Option<&str>, label: Option<Label>) -> Phone {
    let typed = typed.trim();
    let dialled = dialled(typed.strip_prefix("tel:").unwrap_or(typed));
    // a number with its country loses its leading zero (Italy) when it is read as if from another country
    let region =
        region.filter(|_| !dialled.starts_with('+')).and_then(|region| region.parse::<country::Id>().ok());
    let number = enough_digits(typed).then(|| phonenumber::parse(region, dialled).ok()).flatten();
    let number = number.filter(phonenumber::PhoneNumber::is_valid);
    Phone {
        typed: typed.strip_prefix("tel:").unwrap_or(typed).to_owned(),
        e164: number.as_ref().map(|number| number.format().mode(Mode::E164).to_string()),
        extension: number.and_then(|number| number.extension().map(ToString::to_string)),
        label,
    }
}

/// The numbers of a cell that holds several. A slash inside a number (`091/757911`) parts nothing.
pub fn parts(typed: &str) -> Vec<&str> {
    if typed.starts_with("tel:") {
        return vec![typed];
    }
    let pieces = cells(typed).into_iter().flat_map(|piece| piece.split(" ::: "));
    let pieces = pieces.flat_map(|piece| {
        let halves: Vec<&str> = piece.split(" / ").collect();
        if halves.iter().all(|half| enough_digits(half)) { halves } else { vec![piece] }
    });
    pieces.map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// Parted by what parts numbers; the extension of one (`;ext=102`) is no number of its own.
fn cells(typed: &str) -> Vec<&str> {
    let extension =
        |rest: &str| rest.trim_start().get(..3).is_some_and(|ext| ext.eq_ignore_ascii_case("ext"));
    let signs = typed.match_indices([';', ',', '\n', '\r', '|']);
    let mut found = Vec::new();
    let mut from = 0;
    for (at, sign) in signs.filter(|(at, sign)| !extension(&typed[at + sign.len()..])) {
        found.push(&typed[from..at]);
        from = at + sign.len();
    }
    found.push(&typed[from..]);
    found
}

/// `00` stands for `+` nearly everywhere; without a known country the reader would not see it.
pub(super) fn dialled(typed: &str) -> String {
    match typed.strip_prefix("00") {
        Some(rest) if !rest.starts_with('0') => format!("+{rest}"),
        _ => typed.replace("(0)", ""),
    }
}

fn enough_digits(typed: &str) -> bool {
    (5..=20).contains(&typed.bytes().filter(u8::is_ascii_digit).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn e164(typed: &str, region: &str) -> Option<String> {
        read(typed, Some(region), None).e164
    }

    #[test]
    fn numbers_of_the_region_and_of_the_world() {
        assert_eq!(e164("091/757911", "IT").as_deref(), Some("+39091757911"));
        assert_eq!(e164("+39 366 1973060", "NO").as_deref(), Some("+393661973060"));
        assert_eq!(e164("+39 091 757911", "FR").as_deref(), Some("+39091757911"));
        assert_eq!(e164("tel:+39-091-757911", "NO").as_deref(), Some("+39091757911"));
        assert_eq!(e164("22 00 00 01", "NO").as_deref(), Some("+4722000001"));
        assert_eq!(e164("0047 22000001", "IT").as_deref(), Some("+4722000001"));
        assert_eq!(e164("+44 (0)20 7946 0018", "IT").as_deref(), Some("+442079460018"));
        assert_eq!(e164("01 40 20 50 50", "FR").as_deref(), Some("+33140205050"));
        assert_eq!(e164("3816128043", "NO"), None);
        assert_eq!(e164("homephone", "US"), None);
        let uri = read("tel:+1-418-656-9254;ext=102", None, None);
        assert_eq!((uri.e164.as_deref(), uri.extension.as_deref()), (Some("+14186569254"), Some("102")));
    }

    #[test]
    fn several_in_one_cell() {
        assert_eq!(parts("091/757911"), ["091/757911"]);
        assert_eq!(parts("22000001 / 22000002; 33"), ["22000001", "22000002", "33"]);
        let own = "+1-418-656-9254;ext=102, +14182626501";
        assert_eq!(parts(own), ["+1-418-656-9254;ext=102", "+14182626501"]);
        assert_eq!(read(parts(own)[0], None, None).extension.as_deref(), Some("102"));
    }

    #[test]
    fn one_number_however_it_is_typed() {
        let same = |one: &str, other: &str| read(one, None, None).is(&read(other, None, None));
        assert!(same("+47 00 00 01 05", "+4700000105") && same("0047 00000105", "+47 00-00-01-05"));
        assert!(same("22 00 00 01", "22.00.00.01") && same("Home Phone", "home phone"));
        assert!(!same("+47 00 00 01 05", "+47 00 00 01 06") && !same("home", "work"));
        let known = Phone { e164: Some("+4700000105".into()), ..read("00 00 01 05", None, None) };
        assert!(known.is(&read("+47 00 00 01 05", None, None)) && known.is(&read("00000105", None, None)));
    }
}
