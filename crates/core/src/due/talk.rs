//! What a contact that happened, or was tried, means for the rules.

use crate::{
    facts::{Direction, Interaction, Outcome, Weight},
    id::ProjectId,
    people::Channel,
    time::Day,
};

/// A contact with its day at the client's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Talk<'a> {
    /// The client's day.
    pub day: Day,
    /// The contact.
    pub interaction: &'a Interaction,
}

impl Talk<'_> {
    /// Both sides spoke (F11: only what took place settles anything).
    pub fn spoken(&self) -> bool {
        self.took_place() && self.interaction.channel.spoken()
    }

    fn took_place(&self) -> bool {
        self.interaction.outcome == Outcome::TookPlace
    }

    /// An answer in writing whose scripts a person has read and ticked.
    fn written_answer(&self) -> bool {
        let written = matches!(self.interaction.channel, Channel::Mail | Channel::Chat);
        self.took_place() && written && self.interaction.direction == Direction::Theirs
    }

    /// A project was spoken of.
    pub fn about(&self, project: ProjectId) -> bool {
        self.interaction.projects.contains(&project)
    }

    /// A script was asked, spoken or, where that is enough, answered in writing.
    pub fn asked(&self, script: &str, in_writing_too: bool) -> bool {
        let heard = self.spoken() || (in_writing_too && self.written_answer());
        heard && self.interaction.scripts.iter().any(|asked| asked == script)
    }

    /// It counts in the shield: we began it, it took place, and it was an ordinary one (F8).
    pub fn counts(&self) -> bool {
        self.took_place()
            && self.interaction.direction == Direction::Ours
            && self.interaction.weight == Weight::Ordinary
    }

    /// We tried, and nobody answered.
    pub fn unanswered(&self) -> bool {
        self.interaction.outcome == Outcome::NoAnswer && self.interaction.direction == Direction::Ours
    }

    /// "They will call us."
    pub fn they_will_call(&self) -> bool {
        self.interaction.outcome == Outcome::TheyWillCall
    }
}
