//! The names of the core's values, as people read them.

use crate::Words;
use seguito_core::{
    facts::{Direction, MarkKind, Outcome, Weight},
    people::{Channel, Language, Role},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
};

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident($type:ident) { $($variant:ident => $message:ident),+ $(,)? })+) => {
        impl Words { $(
            $(#[$doc])*
            pub fn $name(&self, value: $type) -> String {
                match value { $($type::$variant => self.$message()),+ }
            }
        )+ }
    };
}

labels! {
    /// "Phone".
    channel(Channel) {
        Phone => channel_phone, Video => channel_video, Meeting => channel_meeting, Mail => channel_mail,
        Chat => channel_chat,
    }
    /// In a sentence: "by phone".
    by_channel(Channel) {
        Phone => channel_by_phone, Video => channel_by_video, Meeting => channel_by_meeting,
        Mail => channel_by_mail, Chat => channel_by_chat,
    }
    /// "Consultancy".
    kind_of(Kind) {
        Consultancy => kind_consultancy, Build => kind_build, AgileBuild => kind_agile_build,
        Retainer => kind_retainer,
    }
    /// "Existing solution".
    solution(Solution) { NewBuild => solution_new_build, Existing => solution_existing }
    /// "Kickoff".
    stage_of(Stage) {
        Handover => stage_handover, Kickoff => stage_kickoff, Analysis => stage_analysis,
        Presentation => stage_presentation, Building => stage_building, Deployment => stage_deployment,
        Running => stage_running, Closing => stage_closing, Delivered => stage_delivered, Closed => stage_closed,
    }
    /// "Concluded", of the client's project.
    state_of(ClientState) {
        NotStarted => state_not_started, Starting => state_starting, Building => state_building,
        Concluded => state_concluded, Failed => state_failed, WillNotConclude => state_will_not_conclude,
        Unknown => state_unknown,
    }
    /// "Built by others".
    builder(Builder) {
        Us => builder_us, Client => builder_client, Others => builder_others, Nobody => builder_nobody,
    }
    /// "The client said so".
    said_by(SaidBy) { Us => said_by_us, Client => said_by_client, Builder => said_by_builder }
    /// "Owner".
    role(Role) { Owner => role_owner, Member => role_member, Reader => role_reader }
    /// "Fragile time".
    mark(MarkKind) {
        Fragile => mark_fragile, TeamForming => mark_team_forming, Installing => mark_installing,
        Silent => mark_silent,
    }
    /// "We spoke".
    outcome(Outcome) {
        TookPlace => outcome_took_place, NoAnswer => outcome_no_answer, TheyWillCall => outcome_they_will_call,
    }
    /// "We began it".
    direction(Direction) { Ours => direction_ours, Theirs => direction_theirs }
    /// "Agreed rhythm".
    weight(Weight) {
        Ordinary => weight_ordinary, Answer => weight_answer, Urgent => weight_urgent, Agreed => weight_agreed,
        Billing => weight_billing,
    }
    /// A language in itself: "Italiano".
    language_name(Language) {
        En => language_en, It => language_it, Es => language_es, Nb => language_nb, Fr => language_fr,
    }
}
