//! Reading the times that people type: "9:30", "kl. 9", "9h30", "2 pm".

use crate::{
    Unread, Words,
    vocabulary::{self, fold},
};
use jiff::civil::Time;

impl Words {
    /// Reads a time of day as this reader types it.
    ///
    /// # Errors
    /// [`Unread::NotATime`]; [`Words::unread`] puts it into a sentence.
    pub fn read_time(&self, text: &str) -> Result<Time, Unread> {
        let folded = fold(text);
        let words = vocabulary::of(self.language());
        if text.contains(['-', '–']) {
            return Err(Unread::NotATime);
        }
        if folded == words.noon {
            return Ok(Time::constant(12, 0, 0, 0));
        }
        if folded == words.midnight {
            return Ok(Time::midnight());
        }
        let mut numbers = Vec::new();
        let mut half = None;
        for token in folded.split(' ').filter(|t| !words.idle.contains(t)) {
            match (token, token.parse::<i8>()) {
                (_, Ok(number)) if token.len() <= 2 => numbers.push(number),
                ("am" | "pm" | "a" | "p", _) if half.is_none() => half = Some(token),
                ("m", _) if half.is_some() => {}
                ("h", _) => {}
                _ => return Err(Unread::NotATime),
            }
        }
        let (hour, minute) = match *numbers.as_slice() {
            [hour] => (hour, 0),
            [hour, minute] => (hour, minute),
            _ => return Err(Unread::NotATime),
        };
        let hour = match half.map(|h| h.as_bytes()[0]) {
            Some(_) if !(1..=12).contains(&hour) => return Err(Unread::NotATime),
            Some(b'p') => hour % 12 + 12,
            Some(_) => hour % 12,
            None => hour,
        };
        Time::new(hour, minute, 0, 0).map_err(|_| Unread::NotATime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Locale;
    use jiff::civil::time;

    #[test]
    fn times_in_five_languages() {
        for (locale, texts) in [
            (Locale::EnGb, ["9:30", "09:30", "9.30", "at 9:30", "9:30 am"]),
            (Locale::EnUs, ["9:30 AM", "9:30am", "9:30 a.m.", "9:30", "09:30"]),
            (Locale::It, ["9:30", "9.30", "ore 9.30", "alle 9:30", "09:30"]),
            (Locale::Es, ["9:30", "a las 9:30", "9.30 h", "09:30", "las 9:30"]),
            (Locale::Nb, ["9:30", "kl. 9.30", "kl 09.30", "klokken 9:30", "9 30"]),
            (Locale::Fr, ["9h30", "9 h 30", "à 9h30", "9:30", "09:30"]),
        ] {
            for text in texts {
                let read = Words::in_locale(locale).read_time(text);
                assert_eq!(read, Ok(time(9, 30, 0, 0)), "{locale:?} {text}");
            }
        }
    }

    #[test]
    fn whole_hours_and_names() {
        let read = |locale, text| Words::in_locale(locale).read_time(text);
        assert_eq!(read(Locale::Nb, "kl. 9"), Ok(time(9, 0, 0, 0)));
        assert_eq!(read(Locale::Fr, "14h"), Ok(time(14, 0, 0, 0)));
        assert_eq!(read(Locale::EnUs, "12 am"), Ok(time(0, 0, 0, 0)));
        assert_eq!(read(Locale::EnGb, "12 pm"), Ok(time(12, 0, 0, 0)));
        assert_eq!(read(Locale::It, "mezzogiorno"), Ok(time(12, 0, 0, 0)));
        assert_eq!(read(Locale::Es, "medianoche"), Ok(time(0, 0, 0, 0)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "25:00", "9:60", "nine", "13 pm", "930", "9:30:10", "-1", "9:3o"] {
            let read = Words::in_locale(Locale::EnGb).read_time(text);
            assert_eq!(read, Err(Unread::NotATime), "{text}");
        }
    }
}
