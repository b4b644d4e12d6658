//! What can go wrong with a request: one list, each with its status and a way out.

use crate::access::Scope;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use seguito_core::{
    people::Language,
    refusal::{Problem, Refusal},
};
use seguito_ops::Refused;
use seguito_store::{Broken, Cause};
use std::sync::Arc;

/// Why a request is not answered as asked. `dress` makes it a page, or RFC 9457 JSON under `/api`.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// Not there, or not for this actor: both answer alike.
    Absent,
    /// Nobody is signed in.
    SignInFirst,
    /// The actor sees it but may not change it.
    MayNotWrite,
    /// API: the token was not made for this.
    ScopeLacks {
        /// What it would have to be made for.
        scope: Scope,
        /// The language of its member.
        language: Language,
    },
    /// Fields to mend, where no form stands by to be shown again (API, links).
    Fields(Vec<Problem>),
    /// The request cannot be read: a broken body, an unknown method, too many fields.
    Unreadable,
    /// API: the body has another shape than the description says, or fields that do not exist.
    Misshapen(Vec<Problem>),
    /// API: the body says that it is something else than JSON.
    NotJson,
    /// API: it writes over a record without saying over which version.
    Unconditional,
    /// API: it was made over another version than the one that stands.
    Stale {
        /// The record as it stands.
        current: Arc<serde_json::Value>,
        /// Its mark.
        mark: Arc<str>,
    },
    /// This address answers other methods.
    OtherMethod,
    /// Somebody else saved in between.
    Conflict {
        /// The version that stands.
        current: i64,
    },
    /// It cannot be undone any more.
    Touched {
        /// How many records were touched since.
        count: usize,
    },
    /// It made the house, or let somebody in: it is never undone.
    Lasting,
    /// Too many tries.
    TooMany {
        /// Seconds to wait.
        retry_after: u64,
    },
    /// Larger than the limit.
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// More header lines than the limit; most often it is the browser's cookies.
    HeadTooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// A form sent from a page that is not ours.
    Forged,
    /// The database cannot be written or reached just now; nothing was kept.
    Unwritable(Arc<str>),
    /// It took too long; nothing was kept.
    TooSlow,
    /// A fault of ours, with words for the log.
    Broken(Arc<str>),
}

impl Trouble {
    /// A fault of ours.
    pub fn broken(detail: impl std::fmt::Display) -> Self {
        Self::Broken(detail.to_string().into())
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Absent => StatusCode::NOT_FOUND,
            Self::SignInFirst => StatusCode::UNAUTHORIZED,
            Self::MayNotWrite | Self::ScopeLacks { .. } | Self::Forged => StatusCode::FORBIDDEN,
            Self::Fields(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unreadable | Self::Misshapen(_) => StatusCode::BAD_REQUEST,
            Self::NotJson => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unconditional => StatusCode::PRECONDITION_REQUIRED,
            Self::Stale { .. } => StatusCode::PRECONDITION_FAILED,
            Self::OtherMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::Conflict { .. } | Self::Touched { .. } | Self::Lasting => StatusCode::CONFLICT,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::HeadTooLarge { .. } => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::Unwritable(_) | Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The name in the API: `type` ends in it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::SignInFirst => "sign-in-first",
            Self::MayNotWrite => "may-not-write",
            Self::ScopeLacks { .. } => "scope-lacks",
            Self::Fields(_) => "fields",
            Self::Unreadable => "unreadable",
            Self::Misshapen(_) => "misshapen",
            Self::NotJson => "not-json",
            Self::Unconditional => "unconditional",
            Self::Stale { .. } => "stale",
            Self::OtherMethod => "other-method",
            Self::Conflict { .. } => "conflict",
            Self::Touched { .. } => "touched",
            Self::Lasting => "lasting",
            Self::TooMany { .. } => "too-many",
            Self::TooLarge { .. } => "too-large",
            Self::HeadTooLarge { .. } => "head-too-large",
            Self::Forged => "forged",
            Self::Unwritable(_) => "unwritable",
            Self::TooSlow => "too-slow",
            Self::Broken(_) => "broken",
        }
    }

    /// What a bare answer of a layer means.
    pub(crate) fn of_status(status: StatusCode, limit: usize) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::Absent,
            StatusCode::UNAUTHORIZED => Self::SignInFirst,
            StatusCode::FORBIDDEN => Self::Forged,
            StatusCode::METHOD_NOT_ALLOWED => Self::OtherMethod,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Self::TooLarge { limit },
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => Self::TooSlow,
            status if status.is_client_error() => Self::Unreadable,
            status => Self::broken(status),
        }
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Absent => Self::Absent,
            Refusal::MayNotWrite => Self::MayNotWrite,
            Refusal::Fields { problems } => Self::Fields(problems),
            Refusal::Conflict { current } => Self::Conflict { current },
            Refusal::Touched { count } => Self::Touched { count },
            Refusal::Lasting => Self::Lasting,
            Refusal::TooMany { retry_after } => Self::TooMany { retry_after },
        }
    }
}

impl From<Refused> for Trouble {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Refusal(refusal) => refusal.into(),
            Refused::Broken(broken) => broken.into(),
        }
    }
}

impl From<Broken> for Trouble {
    fn from(broken: Broken) -> Self {
        match broken.cause {
            Cause::Missing => Self::Absent,
            Cause::Full | Cause::ReadOnly | Cause::Busy | Cause::Unreachable => {
                Self::Unwritable(broken.to_string().into())
            }
            _ => Self::broken(broken),
        }
    }
}

/// The trouble travels in the answer's extensions to `dress`, which knows language and kind of the request.
impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let mut answer = self.status().into_response();
        if let Self::ScopeLacks { language, .. } = self {
            answer.extensions_mut().insert(language);
        }
        answer.extensions_mut().insert(self);
        answer
    }
}
