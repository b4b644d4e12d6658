//! Who is at work, and where: the member, the workspace, the language.

use crate::{App, error::Trouble, toast::Said, visitor::Visitor};
use axum::{extract::FromRequestParts, http::request::Parts};
use jiff::civil::Date;
use seguito_core::{
    id::{AccountId, MemberId, WorkspaceId},
    people::Role,
};
use seguito_words::Words;

/// A signed-in member in a workspace. A handler that takes it stands on a guarded route.
#[derive(Clone, Debug)]
pub struct Here {
    /// Language, theme, moment.
    pub visitor: Visitor,
    /// The account that is signed in.
    pub account: AccountId,
    /// Where.
    pub workspace: Workspace,
    /// Who.
    pub member: Member,
    /// What the member may do.
    pub role: Role,
    /// People to reach today, for the tab.
    pub waiting: Option<i64>,
    /// What has just been done, told once.
    pub said: Option<Said>,
}

/// The workspace of a page.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// Its id.
    pub id: WorkspaceId,
    /// First in each path.
    pub slug: String,
    /// As people read it.
    pub name: String,
    /// Whether all in it is invented.
    pub demo: bool,
}

/// The member of a page.
#[derive(Clone, Debug)]
pub struct Member {
    /// The id.
    pub id: MemberId,
    /// As people read it.
    pub name: String,
    /// IANA zone.
    pub zone: String,
}

impl Here {
    /// The member's words.
    pub fn words(&self) -> Words {
        Words::of(self.visitor.language)
    }

    /// The address of a page of this workspace: `href("clients/new")`.
    pub fn href(&self, path: &str) -> String {
        format!("/w/{}/{path}", self.workspace.slug)
    }

    /// The member's day.
    pub fn today(&self) -> Date {
        let zone = jiff::tz::TimeZone::get(&self.member.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        self.visitor.now.to_zoned(zone).date()
    }
}

impl FromRequestParts<App> for Here {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Trouble> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Trouble::broken("a page without a guard"))
    }
}
