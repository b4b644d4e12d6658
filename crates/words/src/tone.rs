//! What to say of a draft that praises our own part (F12).

use crate::Words;
use seguito_core::tone::{Advice, ToneRule};

impl Words {
    /// One piece of advice on a draft: the words in question, why, and what to say instead.
    pub fn tone_advice(&self, advice: &Advice, draft: &str) -> String {
        let said = draft.get(advice.span.clone()).unwrap_or_default();
        match advice.rule {
            ToneRule::ThanksToUs => self.tone_thanks_to_us(said),
            ToneRule::WeDid => self.tone_we_did(said),
            ToneRule::OurPart => self.tone_our_part(said),
            ToneRule::WithoutUs => self.tone_without_us(said),
            ToneRule::ProudOfOurselves => self.tone_proud_of_ourselves(said),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seguito_core::{people::Language, tone};

    #[test]
    fn advice_names_the_words_and_what_to_say_instead() {
        let draft = "Complimenti, tutto grazie al nostro lavoro!";
        let advice = tone::check(draft, Language::It);
        let sentence = Words::of(Language::It).tone_advice(&advice[0], draft);
        assert!(sentence.starts_with("«grazie al nostro"), "{sentence}");
        for &language in Language::ALL {
            let w = Words::of(language);
            for &rule in ToneRule::ALL {
                assert!(w.tone_advice(&Advice { rule, span: 13..19 }, draft).contains("tutto"));
            }
        }
    }

    #[test]
    fn our_own_congratulation_keeps_the_rule() {
        for &language in Language::ALL {
            let w = Words::of(language);
            for text in [w.script_conclusion_opening(), w.reason_congratulate("2 March", "Sigrid")] {
                assert_eq!(tone::check(&text, language), [], "{text}");
            }
        }
    }
}
