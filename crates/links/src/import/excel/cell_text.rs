//! A cell as text: days as ISO dates, numbers without noise.

use calamine::{DataRef, ExcelDateTime};

/// The text of a cell.
pub fn cell_text(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// As a spreadsheet shows it: fifteen digits, so that 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    match moment.as_f64() {
        _ if moment.is_duration() => number_text(moment.as_f64()),
        value if value < 1.0 => format!("{hour:02}:{minute:02}"),
        value if value.fract() == 0.0 => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn days_count_from_1900_or_1904() {
        let text = |value, from_1904| {
            cell_text(&DataRef::DateTime(ExcelDateTime::new(value, ExcelDateTimeType::DateTime, from_1904)))
        };
        assert_eq!(text(46083.0, false), "2026-03-02");
        assert_eq!(text(44621.0, true), "2026-03-02");
        assert_eq!(text(46083.5, false), "2026-03-02 12:00");
        assert_eq!(text(0.75, false), "18:00");
    }

    #[test]
    fn numbers_have_no_noise() {
        assert_eq!(cell_text(&DataRef::Float(0.1 + 0.2)), "0.3");
        assert_eq!(cell_text(&DataRef::Float(393_331_234_567.0)), "393331234567");
        assert_eq!(cell_text(&DataRef::Float(-5.0)), "-5");
    }
}
