//! What to say of a draft that praises our own part (F12).

use crate::Words;
use seguito_core::{
    people::Language,
    tone::{self, Advice, ToneRule},
};

impl Words {
    /// The advice on drafts of one message, in the first of the languages that has any.
    pub fn advice_on(&self, drafts: &[&str], languages: &[Language]) -> Vec<String> {
        let told = |language: &Language| {
            let said = drafts.iter().flat_map(|draft| {
                let advice = tone::check(draft, *language).into_iter();
                advice.map(|advice| self.tone_advice(&advice, draft))
            });
            Some(said.collect::<Vec<_>>()).filter(|told| !told.is_empty())
        };
        languages.iter().find_map(told).unwrap_or_default()
    }

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
    fn a_draft_is_read_in_the_first_language_in_which_it_says_anything() {
        let (w, draft) = (Words::of(Language::Nb), "Complimenti, tutto grazie al nostro lavoro!");
        assert_eq!(w.advice_on(&["", draft], &[Language::Fr, Language::It, Language::Nb]).len(), 1);
        assert!(w.advice_on(&[draft], &[Language::Fr]).is_empty());
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
