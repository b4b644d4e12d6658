//! Who is at work, and where: the member, the workspace, the language.

use crate::{App, error::Trouble, toast::Said, visitor::Visitor};
use axum::{extract::FromRequestParts, http::request::Parts};
use seguito_core::{
    access::{Verb, may},
    time::{Day, Moment},
};
use seguito_ops::{Actor, Refused};
use seguito_store::{Broken, Read, Scope, Tx, port::tx::Act, rows::WorkspaceRow};
use seguito_words::Words;

/// A signed-in member in a workspace. A handler that takes it stands on a guarded route.
#[derive(Clone, Debug)]
pub struct Here {
    /// Language, theme, moment.
    pub visitor: Visitor,
    /// Who acts; every op asks for it.
    pub actor: Actor,
    /// Where.
    pub workspace: WorkspaceRow,
    /// People to reach today, for the tab.
    pub waiting: Option<i64>,
    /// What has just been done, told once.
    pub said: Option<Said>,
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

    /// Whether the member may change records: what they may not do, no page offers.
    pub fn writes(&self) -> bool {
        may(self.actor.role, Verb::Write)
    }

    /// The moment of the request.
    pub fn now(&self) -> Moment {
        self.visitor.now
    }

    /// The member's day.
    pub fn today(&self) -> Day {
        self.actor.today(self.visitor.now)
    }

    /// The middle of the member's day: what has opened by then is due today.
    pub fn midday(&self) -> Moment {
        midday(&self.actor, self.today())
    }

    /// The database, of this workspace alone.
    pub fn scope(&self, app: &App) -> Scope {
        app.store().scope(self.actor.workspace)
    }

    /// Reads of this workspace, all as of one moment: `here.read(&app, |read| Box::pin(...))`.
    ///
    /// # Errors
    /// What the database could not do.
    pub async fn read<T, F>(&self, app: &App, act: F) -> Result<T, Trouble>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, Broken> + Send + 'static,
    {
        Ok(self.scope(app).read(act).await?)
    }

    /// The same for a page that is a handful of rows by their indexes, and is opened all day: with a file as database
    /// they are read on the request's own thread.
    ///
    /// # Errors
    /// What the database could not do.
    pub async fn glance<T, F>(&self, app: &App, act: F) -> Result<T, Trouble>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Read) -> Act<'a, T, Broken> + Send + 'static,
    {
        Ok(self.scope(app).glance(act).await?)
    }

    /// One op in this workspace: `here.write(&app, |tx| Box::pin(op(tx, ...)))`.
    ///
    /// # Errors
    /// What the op refused, for the form to take in ([`crate::form::Form::refused`]), or what broke.
    pub async fn write<T, F>(&self, app: &App, act: F) -> Result<T, Refused>
    where
        T: Send + 'static,
        F: for<'a> FnOnce(&'a mut Tx) -> Act<'a, T, Refused> + Send + 'static,
    {
        self.scope(app).write(act).await
    }
}

/// The middle of a member's day. A due day is the client's (F8): to somebody further west it begins the evening before,
/// which is not yet the day to call.
pub(crate) fn midday(actor: &Actor, day: Day) -> Moment {
    let noon = day.at(12, 0, 0, 0).to_zoned(actor.calendar.tz());
    noon.map_or(Moment::MAX, |zoned| zoned.timestamp())
}

impl FromRequestParts<App> for Here {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Trouble> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Trouble::broken("a page without a guard"))
    }
}
