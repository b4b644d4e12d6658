//! What a browser is called by people, from what it calls itself.

use seguito_words::Words;

/// Browsers by a word of what they call themselves, the more special first.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chromium/", "Chromium"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
/// Systems, the more special first.
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];

/// "Firefox, Linux"; what is not known is a browser.
pub(super) fn browser_name(w: Words, agent: &str) -> String {
    let known = |table: &[(&str, &'static str)]| {
        table.iter().find(|(word, _)| agent.contains(word)).map(|(_, name)| *name)
    };
    let names: Vec<&str> = known(&BROWSERS).into_iter().chain(known(&SYSTEMS)).collect();
    if names.is_empty() { w.settings_sign_in_unknown() } else { names.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seguito_core::people::Language;

    #[test]
    fn people_know_their_browser_by_its_name() {
        let w = Words::of(Language::En);
        let agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36";
        assert_eq!(browser_name(w, agent), "Chrome, Linux");
        assert_eq!(browser_name(w, "Mozilla/5.0 (iPhone) Safari/604.1"), "Safari, iPhone");
        assert_eq!(browser_name(w, "<b>"), "A browser");
    }
}
