//! One type an identity, so that a client's id is never taken for a project's. All are UUIDv7, made by the ops.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+ };
}

ids! {
    /// A person's sign-in, one an installation.
    AccountId,
    /// A team's space; nothing crosses it.
    WorkspaceId,
    /// A person of the team, in one workspace.
    MemberId,
    /// The organisation or person served.
    ClientId,
    /// A person at the client.
    ContactId,
    /// One engagement for a client.
    ProjectId,
    /// Anything that happened or was said and can start a rule: a presentation, a conclusion, a contact, a mark.
    FactId,
    /// A contact that happened, or was tried. Its id is also its [`FactId`].
    InteractionId,
    /// A contact planned by hand.
    PlannedId,
    /// A person's word on an occurrence: another day, not needed, a pause.
    OrderId,
    /// A red flag.
    FlagId,
    /// An opportunity.
    OpportunityId,
    /// A client's idea or change request.
    RequestId,
    /// A promise made to the client.
    PromiseId,
    /// A kept row of an agenda.
    TouchpointId,
    /// A line of the timeline.
    EventId,
    /// An import that can be undone as a whole.
    BatchId,
}

impl From<InteractionId> for FactId {
    fn from(id: InteractionId) -> Self {
        Self(id.0)
    }
}
