//! The names of rules and packs, and what is wrong with an edited one.

use crate::Words;
use seguito_core::cadence::WrongRule;

impl Words {
    /// The name of a shipped rule; a rule that a team added is called by its key.
    pub fn rule_name(&self, rule: &str) -> String {
        match rule {
            "start-of-work" => self.rule_start_of_work(),
            "build" => self.rule_build(),
            "in-use" => self.rule_in_use(),
            "interval-call" => self.rule_interval_call(),
            "daily-call" => self.rule_daily_call(),
            "sprint-review" => self.rule_sprint_review(),
            "check-in" => self.rule_check_in(),
            "years-review" => self.rule_years_review(),
            "congratulations" => self.rule_congratulations(),
            "event" => self.rule_event(),
            "staying-close" => self.rule_staying_close(),
            "blocked" => self.rule_blocked(),
            "aftercare" => self.rule_aftercare(),
            "own-rhythm" => self.rule_own_rhythm(),
            "prospect" => self.rule_prospect(),
            "by-hand" => self.rule_by_hand(),
            "confirm-mark" => self.rule_confirm_mark(),
            other => other.replace('-', " "),
        }
    }

    /// The name of a shipped pack; a pack that a team added is called by its key.
    pub fn pack_name(&self, pack: &str) -> String {
        match pack {
            "consultancy-new-build" => self.pack_consultancy_new_build(),
            "consultancy-existing-solution" => self.pack_consultancy_existing_solution(),
            "build" => self.pack_build(),
            "agile-build" => self.pack_agile_build(),
            "retainer" => self.pack_retainer(),
            other => other.replace('-', " "),
        }
    }

    /// What is wrong with a part of an edited rule, and how to mend it.
    pub fn wrong_rule(&self, wrong: WrongRule) -> String {
        match wrong {
            WrongRule::Missing => self.wrong_rule_missing(),
            WrongRule::Zero => self.wrong_rule_zero(),
            WrongRule::OutOfRange => self.wrong_rule_out_of_range(),
            WrongRule::Backwards => self.wrong_rule_backwards(),
            WrongRule::WiderThanStep => self.wrong_rule_wider_than_step(),
            WrongRule::Unknown => self.wrong_rule_unknown(),
            WrongRule::Taken => self.wrong_rule_taken(),
            WrongRule::MayNotBeOff => self.wrong_rule_may_not_be_off(),
        }
    }
}
