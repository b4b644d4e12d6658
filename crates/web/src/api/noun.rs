//! A noun of the API: a row of the database as programs see it, whole and by the names that the commands use.

use crate::error::Trouble;
use seguito_core::id::ClientId;
use seguito_store::{
    Broken, Read,
    port::{statement::Stmt, table::Row, tx::Act},
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A record of the API.
pub(super) trait Noun: Serialize + ToSchema + From<Self::Row> + Send + 'static {
    /// The row it is made from.
    type Row: Row + Send;
    /// Its rows of one client; `None` = it belongs to no client.
    const BY_CLIENT: Option<&'static Stmt<(ClientId,), Self::Row>> = None;
    /// What a change of it takes but it does not show: made by the change itself.
    const MADE: &'static [&'static str] = &[];

    /// Its id.
    fn id(&self) -> Uuid;
}

/// Declares a noun: its row, its name in docs, and where each field comes from.
macro_rules! noun {
    (
        $(#[$doc:meta])* $name:ident of $row:ident: $table:ident $(by $by:expr)? $(, making $made:expr)?;
        $($(#[$fdoc:meta])* $field:ident: $type:ty = $from:expr,)+
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Serialize, utoipa::ToSchema)]
        pub(super) struct $name { $($(#[$fdoc])* $field: $type,)+ }

        impl From<$table> for $name {
            fn from($row: $table) -> Self {
                Self { $($field: $from),+ }
            }
        }

        impl super::noun::Noun for $name {
            type Row = $table;
            $(const BY_CLIENT: Option<
                &'static seguito_store::port::statement::Stmt<(seguito_core::id::ClientId,), $table>,
            > = Some(&$by);)?
            $(const MADE: &'static [&'static str] = $made;)?

            fn id(&self) -> uuid::Uuid {
                super::noun::Known::known(&self.id)
            }
        }
    };
}
pub(super) use noun;

/// An id as a bare UUID.
pub(super) trait Known {
    /// The bare UUID.
    fn known(&self) -> Uuid;
}

macro_rules! known {
    ($($id:ident),+) => { $(
        impl Known for seguito_core::id::$id {
            fn known(&self) -> Uuid { self.0 }
        }
    )+ };
}
known!(
    BatchId,
    ClientId,
    ContactId,
    FactId,
    FlagId,
    InteractionId,
    MemberId,
    OpportunityId,
    OrderId,
    PlannedId,
    ProjectId,
    PromiseId,
    RequestId,
    TouchpointId
);

impl Known for Uuid {
    fn known(&self) -> Uuid {
        *self
    }
}

/// A record as it stands, with its mark for `If-Match`.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    /// The record as JSON.
    pub record: serde_json::Value,
    /// Its version; `None` = it has none: it is never written over.
    pub version: Option<i64>,
}

impl Standing {
    /// The mark, as `ETag` writes it.
    pub fn mark(&self) -> Option<String> {
        self.version.map(|version| format!("\"{version}\""))
    }
}

/// How a record that stands is found: by the id in the path.
pub(super) type Find = for<'a> fn(&'a mut Read, Uuid) -> Act<'a, Option<Standing>, Broken>;

/// The record with this id.
pub(super) fn find<N: Noun>(read: &mut Read, id: Uuid) -> Act<'_, Option<Standing>, Broken> {
    Box::pin(async move {
        let row = read.get::<N::Row>((id,)).await?;
        row.map(|row| standing(&N::from(row))).transpose()
    })
}

/// A record as it stands.
pub(super) fn standing<N: Serialize>(noun: &N) -> Result<Standing, Broken> {
    let record = serde_json::to_value(noun).map_err(|e| Broken::fault(e.to_string()))?;
    Ok(Standing { version: record["version"].as_i64(), record })
}

/// The id in a path; what cannot be one is absent.
pub(super) fn named(text: &str) -> Result<Uuid, Trouble> {
    // a UUID is written one way only, as it is answered
    let read = Uuid::parse_str(text).ok().filter(|id| id.to_string().eq_ignore_ascii_case(text));
    read.ok_or(Trouble::Absent)
}
