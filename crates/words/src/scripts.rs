//! The shipped scripts: what to ask, in the words of a spoken call.

use crate::{Catalogue, Words};
use seguito_core::{
    facts::MarkKind,
    people::{Gender, Register},
};

/// A question of a script. Answers are kept by its key, so a key never changes its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The kept key, one in its script.
    pub key: &'static str,
    /// The question as it is asked.
    pub text: String,
    /// Asked only when the question of this key was answered with no.
    pub only_if_no: Option<&'static str>,
}

/// How the person on the other side is addressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addressed {
    /// Formally or not.
    pub register: Register,
    /// In which grammatical gender.
    pub gender: Gender,
}

impl Default for Addressed {
    fn default() -> Self {
        Self { register: Register::Formal, gender: Gender::Unknown }
    }
}

/// The keys of the shipped scripts, as packs and the log name them.
pub const SCRIPTS: [&str; 12] = [
    "start-of-work-new",
    "start-of-work-existing",
    "build",
    "existing-solution",
    "interval-call",
    "daily-call",
    "retainer",
    "follow-up-meeting",
    "conclusion",
    "support",
    "aftercare",
    "prospect",
];

impl Words {
    /// The name of a script; `None` for a key that is not shipped.
    pub fn script_name(&self, script: &str) -> Option<String> {
        Some(match script {
            "start-of-work-new" | "start-of-work-existing" => self.script_start_of_work(),
            "build" => self.script_build(),
            "existing-solution" => self.script_existing_solution(),
            "interval-call" => self.script_interval_call(),
            "daily-call" => self.script_daily_call(),
            "retainer" => self.script_retainer(),
            "follow-up-meeting" => self.script_follow_up_meeting(),
            "conclusion" => self.script_conclusion(),
            "support" => self.script_support(),
            "aftercare" => self.script_aftercare(),
            "prospect" => self.script_prospect(),
            _ => return None,
        })
    }

    /// The questions of a script in the order in which they are asked; empty for a key that is not shipped.
    /// `opens_with` is the number, from 1, of the question to begin with (F7: what stands in the way).
    pub fn script_questions(&self, script: &str, opens_with: Option<u8>, to: Addressed) -> Vec<Question> {
        let mut questions: Vec<_> = table(script)
            .iter()
            .map(|&(key, text)| Question { key, text: text(self), only_if_no: condition(key) })
            .collect();
        if script == "conclusion" {
            let text = self.script_conclusion_dream(to.register.key(), to.gender.key());
            questions.push(Question { key: "dream", text, only_if_no: None });
        }
        if let Some(first) = opens_with.map(usize::from).filter(|n| (1..=questions.len()).contains(n)) {
            questions[..first].rotate_right(1);
        }
        questions
    }

    /// A question of a script by its key; `None` for one that is not shipped.
    pub fn script_question(&self, script: &str, key: &str) -> Option<String> {
        let all = self.script_questions(script, None, Addressed::default());
        all.into_iter().find(|question| question.key == key).map(|question| question.text)
    }

    /// The sentence that opens the call before its questions: the congratulation that credits their path (F4, F12).
    pub fn script_opening(&self, script: &str) -> Option<String> {
        (script == "conclusion").then(|| self.script_conclusion_opening())
    }

    /// The offer of help that goes with a mark (F9): what to offer, to whom.
    pub fn offer(&self, mark: MarkKind, who: &str) -> String {
        match mark {
            MarkKind::Fragile => self.offer_fragile(who),
            MarkKind::TeamForming => self.offer_team_forming(who),
            MarkKind::Installing => self.offer_installing(who),
            MarkKind::Silent => self.offer_silent(who),
        }
    }
}

type Text = fn(&Catalogue) -> String;

fn condition(key: &str) -> Option<&'static str> {
    (key == "change").then_some("as-expected")
}

fn table(script: &str) -> &'static [(&'static str, Text)] {
    match script {
        "start-of-work-new" => &[
            ("team-formed", Catalogue::script_start_team_formed),
            ("where", Catalogue::script_start_where),
            ("difficulties", Catalogue::script_start_difficulties),
            ("left-out", Catalogue::script_start_left_out),
            ("unclear", Catalogue::script_start_unclear),
        ],
        "start-of-work-existing" => &[
            ("installed", Catalogue::script_start_installed),
            ("where", Catalogue::script_start_where),
            ("difficulties", Catalogue::script_start_difficulties),
            ("left-out", Catalogue::script_start_left_out),
            ("unclear", Catalogue::script_start_unclear),
        ],
        "build" => &[
            ("progress", Catalogue::script_build_progress),
            ("difficulties", Catalogue::script_build_difficulties),
            ("plan", Catalogue::script_build_plan),
            ("end", Catalogue::script_build_end),
        ],
        "existing-solution" => &[
            ("who", Catalogue::script_use_who),
            ("old-way", Catalogue::script_use_old_way),
            ("fit", Catalogue::script_use_fit),
            ("adapt", Catalogue::script_use_adapt),
            ("done", Catalogue::script_use_done),
        ],
        "interval-call" => &[
            ("scope", Catalogue::script_interval_scope),
            ("budget", Catalogue::script_interval_budget),
            ("dates", Catalogue::script_interval_dates),
            ("ideas", Catalogue::script_interval_ideas),
            ("not-feasible", Catalogue::script_interval_not_feasible),
        ],
        "daily-call" => &[
            ("done", Catalogue::script_daily_done),
            ("next", Catalogue::script_daily_next),
            ("need", Catalogue::script_daily_need),
        ],
        "retainer" => &[
            ("helped", Catalogue::script_retainer_helped),
            ("coming", Catalogue::script_retainer_coming),
            ("right", Catalogue::script_retainer_right),
        ],
        _ => table_of_endings(script),
    }
}

fn table_of_endings(script: &str) -> &'static [(&'static str, Text)] {
    match script {
        "support" => &[
            ("how", Catalogue::script_support_how),
            ("obstacle", Catalogue::script_support_obstacle),
            ("help", Catalogue::script_support_help),
            ("next", Catalogue::script_support_next),
        ],
        "aftercare" => &[
            ("going", Catalogue::script_aftercare_going),
            ("changing", Catalogue::script_aftercare_changing),
            ("help", Catalogue::script_aftercare_help),
        ],
        "prospect" => &[
            ("changed", Catalogue::script_prospect_changed),
            ("solve", Catalogue::script_prospect_solve),
            ("next", Catalogue::script_prospect_next),
        ],
        "follow-up-meeting" => &[
            ("workflow", Catalogue::script_follow_up_workflow),
            ("well", Catalogue::script_follow_up_well),
            ("not-well", Catalogue::script_follow_up_not_well),
            ("quality", Catalogue::script_follow_up_quality),
            ("as-expected", Catalogue::script_follow_up_as_expected),
            ("change", Catalogue::script_follow_up_change),
            ("unexpected", Catalogue::script_follow_up_unexpected),
            ("updates", Catalogue::script_follow_up_updates),
            ("portfolio", Catalogue::script_follow_up_portfolio),
            ("tie-in", Catalogue::script_follow_up_tie_in),
            ("testimonial", Catalogue::script_follow_up_testimonial),
            ("referral", Catalogue::script_follow_up_referral),
        ],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use seguito_core::people::Language;

    #[test]
    fn every_script_asks_in_every_language() {
        for &language in Language::ALL {
            let w = Words::of(language);
            for script in SCRIPTS {
                assert!(w.script_name(script).is_some(), "{script}");
                let questions = w.script_questions(script, None, Addressed::default());
                assert!(!questions.is_empty(), "{script}");
                for q in questions {
                    assert!(q.text.contains('?'), "{language:?} {script}: {}", q.text);
                }
            }
        }
    }

    #[test]
    fn the_one_question_agrees_with_the_person() {
        let ask = |language, register, gender| {
            let to = Addressed { register, gender };
            Words::of(language).script_questions("conclusion", None, to).remove(0).text
        };
        use Gender::*;
        use Language::*;
        use Register::*;
        assert_eq!(ask(It, Informal, Masculine), "Sei passato dall’incubo al sogno?");
        assert_eq!(ask(It, Informal, Feminine), "Sei passata dall’incubo al sogno?");
        assert_eq!(ask(It, Formal, Feminine), "È passata dall’incubo al sogno?");
        assert_eq!(ask(It, Formal, Unknown), "Dall’incubo al sogno: ce l’ha fatta?");
        assert_eq!(ask(It, Informal, Unknown), "Dall’incubo al sogno: ce l’hai fatta?");
        assert_eq!(ask(Es, Formal, Unknown), "¿Ha pasado usted de la pesadilla al sueño?");
        assert_eq!(ask(Es, Informal, Feminine), "¿Has pasado de la pesadilla al sueño?");
        assert_eq!(ask(Nb, Formal, Masculine), "Har det gått fra mareritt til drøm for deg?");
        assert_eq!(ask(Fr, Formal, Feminine), "Êtes-vous passée du cauchemar au rêve\u{202f}?");
        assert_eq!(ask(Fr, Formal, Unknown), "Avez-vous fait le chemin du cauchemar au rêve\u{202f}?");
        assert_eq!(ask(En, Formal, Unknown), "Have you gone from nightmare to dream?");
    }

    #[test]
    fn whoever_is_blocked_is_first_asked_what_stands_in_the_way() {
        let w = Words::of(Language::En);
        let keys = |first| -> Vec<_> {
            w.script_questions("support", first, Addressed::default()).into_iter().map(|q| q.key).collect()
        };
        assert_eq!(keys(Some(2)), ["obstacle", "how", "help", "next"]);
        assert_eq!(keys(None), ["how", "obstacle", "help", "next"]);
        assert_eq!(keys(Some(9)), keys(None));
    }
}
