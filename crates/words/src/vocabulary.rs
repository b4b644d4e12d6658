//! The words in which people type days: lower case, without accents (see [`fold`]).

use seguito_core::{letters::plain, people::Language};

/// One language's words for days.
pub(crate) struct Vocabulary {
    pub months: [&'static str; 12],
    pub weekdays: [&'static str; 7],
    /// Days from today, by the words that say so.
    pub near: &'static [(&'static str, i64)],
    pub day: &'static [&'static str],
    pub week: &'static [&'static str],
    pub month: &'static [&'static str],
    /// One, as in "a week".
    pub one: &'static [&'static str],
    /// Makes "3 days" lie in the past.
    pub back: &'static [&'static str],
    /// Says nothing by itself.
    pub idle: &'static [&'static str],
    pub noon: &'static str,
    pub midnight: &'static str,
}

/// The words of a language.
pub(crate) fn of(language: Language) -> &'static Vocabulary {
    match language {
        Language::En => &ENGLISH,
        Language::It => &ITALIAN,
        Language::Es => &SPANISH,
        Language::Nb => &NORWEGIAN,
        Language::Fr => &FRENCH,
    }
}

const ENGLISH: Vocabulary = Vocabulary {
    months: [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    near: &[
        ("today", 0),
        ("tomorrow", 1),
        ("yesterday", -1),
        ("day after tomorrow", 2),
        ("day before yesterday", -2),
    ],
    day: &["day", "days"],
    week: &["week", "weeks"],
    month: &["month", "months"],
    one: &["a", "one"],
    back: &["ago"],
    idle: &["the", "of", "on", "in", "at", "next", "st", "nd", "rd", "th", "oclock"],
    noon: "noon",
    midnight: "midnight",
};

const ITALIAN: Vocabulary = Vocabulary {
    months: [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ],
    weekdays: ["lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"],
    near: &[
        ("oggi", 0),
        ("domani", 1),
        ("ieri", -1),
        ("dopodomani", 2),
        ("l altro ieri", -2),
        ("altroieri", -2),
    ],
    day: &["giorno", "giorni"],
    week: &["settimana", "settimane"],
    month: &["mese", "mesi"],
    one: &["un", "una", "uno"],
    back: &["fa"],
    idle: &[
        "il", "l", "lo", "la", "di", "tra", "fra", "alle", "all", "ore", "ora", "prossimo", "prossima", "o",
        "°",
    ],
    noon: "mezzogiorno",
    midnight: "mezzanotte",
};

const SPANISH: Vocabulary = Vocabulary {
    months: [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    weekdays: ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
    near: &[("hoy", 0), ("manana", 1), ("ayer", -1), ("pasado manana", 2), ("anteayer", -2)],
    day: &["dia", "dias"],
    week: &["semana", "semanas"],
    month: &["mes", "meses"],
    one: &["un", "una", "uno"],
    back: &["hace"],
    idle: &["el", "la", "las", "a", "de", "del", "dentro", "en", "proximo", "h", "o", "°"],
    noon: "mediodia",
    midnight: "medianoche",
};

const NORWEGIAN: Vocabulary = Vocabulary {
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"],
    near: &[
        ("i dag", 0),
        ("idag", 0),
        ("i morgen", 1),
        ("imorgen", 1),
        ("i gar", -1),
        ("igar", -1),
        ("i overmorgen", 2),
        ("overmorgen", 2),
        ("i forgars", -2),
    ],
    day: &["dag", "dager"],
    week: &["uke", "uker"],
    month: &["maned", "maneder"],
    one: &["en", "ei", "ett"],
    back: &["siden"],
    idle: &["den", "pa", "om", "for", "kl", "klokken", "klokka", "neste", "forstkommende"],
    noon: "klokken tolv",
    midnight: "midnatt",
};

const FRENCH: Vocabulary = Vocabulary {
    months: [
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ],
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    near: &[("aujourd hui", 0), ("demain", 1), ("hier", -1), ("apres demain", 2), ("avant hier", -2)],
    day: &["jour", "jours"],
    week: &["semaine", "semaines"],
    month: &["mois"],
    one: &["un", "une"],
    back: &["y"],
    idle: &["le", "l", "dans", "a", "il", "er", "prochain", "h", "heure", "heures"],
    noon: "midi",
    midnight: "minuit",
};

/// Lower case, without accents, words and numbers apart by one space: "Mié, 3.dic" is "mie 3 dic".
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for c in text.chars().flat_map(|c| plain_letters(c).collect::<Vec<_>>()) {
        if c != ' ' && before != ' ' && c.is_ascii_digit() != before.is_ascii_digit() {
            out.push(' ');
        }
        if c != ' ' || before != ' ' {
            out.push(c);
        }
        before = c;
    }
    out.truncate(out.trim_end().len());
    out
}

fn plain_letters(c: char) -> impl Iterator<Item = char> {
    let kept = if c.is_alphanumeric() || c == '°' { c } else { ' ' };
    let plain = plain(kept).unwrap_or_default();
    plain.chars().chain(kept.to_lowercase().filter(move |_| plain.is_empty()))
}
