//! Every table of a workspace, parents before children: the order of archive, move and digests.

use crate::{
    port::table::{Row, Table},
    rows::*,
};

/// The tables described by a row type. `workspace`, `chain` and what stands above workspaces have their own statements.
pub const ALL: &[Table] = &[
    CadenceRow::TABLE,
    MemberRow::TABLE,
    LeaveRow::TABLE,
    InvitationRow::TABLE,
    TokenRow::TABLE,
    ClientRow::TABLE,
    ClientTagRow::TABLE,
    ContactRow::TABLE,
    WishRow::TABLE,
    MarkRow::TABLE,
    ProjectRow::TABLE,
    StageEnteredRow::TABLE,
    StateSaidRow::TABLE,
    PromiseRow::TABLE,
    InteractionRow::TABLE,
    FlagRow::TABLE,
    OpportunityRow::TABLE,
    RequestRow::TABLE,
    PlannedRow::TABLE,
    OrderRow::TABLE,
    AgendaRow::TABLE,
    TouchpointRow::TABLE,
    EventRow::TABLE,
    EventPayloadRow::TABLE,
    EventAboutRow::TABLE,
    TermRow::TABLE,
    DraftRow::TABLE,
    TrashRow::TABLE,
    BatchRow::TABLE,
    ImportMappingRow::TABLE,
    SubmissionRow::TABLE,
];

/// A table by its name.
pub fn named(name: &str) -> Option<&'static Table> {
    ALL.iter().find(|table| table.name == name)
}
