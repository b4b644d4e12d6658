//! Projects: our work and the client's.

use crate::{Json, table};
use jiff::civil::Time;
use seguito_core::{
    facts::Dated,
    id::*,
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::{Day, Moment},
};

table! {
    /// One engagement for a client.
    ProjectRow "project" [id: ProjectId = "Its id."] {
        client_id: ClientId = "For whom.",
        name: String = "Its name.",
        sort_key: Vec<u8> = "Its place in lists.",
        kind: Kind = "What for.",
        solution: Option<Solution> = "What was advised; only a consultancy has it.",
        manager_id: MemberId = "The accountable manager (P27).",
        contact_id: Option<ContactId> = "Whom to reach first.",
        agreed_hour: Option<Time> = "The hour of the daily call, client's time.",
        note: String = "What one should know.",
        stage: Stage = "Our work, as last entered.",
        state: ClientState = "The client's project, as last said.",
        builder: Builder = "Who builds it, as last said.",
        event_fact: Option<FactId> = "An event or party is planned (F5).",
        event_day: Option<Day> = "Its day.",
        event_known: Option<Day> = "Known since.",
        event_name: String = "What it is, and where.",
        event_who: String = "Who of us goes, then who was there.",
        event_planned: Option<Day> = "Who goes was settled on.",
        event_noted: Option<Day> = "Who was there was noted on.",
        quarterly: Option<Json<Dated>> = "Gone quarterly after twelve monthly contacts in failure (F6).",
        quarterly_reason: String = "Why.",
        outcome: String = "The words of the answer to the one question (F4).",
        outcome_answer: Option<String> = "`yes`, `partly` or `no`.",
        outcome_day: Option<Day> = "On which day it was given.",
        created_at: Moment = "Entered when.",
        version: i64 = "Counts its changes.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, id";
}

table! {
    /// Our work entered a stage.
    StageEnteredRow "stage_entered" [id: FactId = "The fact."] {
        client_id: ClientId = "Whose.",
        project_id: ProjectId = "In which project.",
        stage: Stage = "Which.",
        day: Day = "On which day.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY day, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, day, id";
}

table! {
    /// Somebody said how the client's project stands.
    StateSaidRow "state_said" [id: FactId = "The fact."] {
        client_id: ClientId = "Whose.",
        project_id: ProjectId = "Which project.",
        state: ClientState = "How it stands.",
        builder: Builder = "Who builds, as known then.",
        day: Day = "Since when it is so.",
        entered: Day = "When it was entered.",
        said_by: SaidBy = "Who said it.",
    }
    BY_CLIENT(client_id: ClientId) "ORDER BY day, id";
    BY_CLIENTS[client_id: ClientId] "ORDER BY client_id, day, id";
}
