//! A large installation that is there already, or is made; and the addresses that are asked of it.

use super::Bench;
use crate::{
    Failed,
    load::{self, MAIL, PASSWORD},
    server::Server,
};
use seguito_core::{id::*, time::Moment};
use seguito_ops::sign_in::{self, SignIn};
use seguito_store::{
    Scope, Settings, Store, read,
    rows::{ContactRow, MemberRow, ProjectRow, TouchpointRow, workspace},
};
use std::path::PathBuf;
use xtask::postgres;

/// The installation.
pub struct Place {
    /// Its database, opened.
    pub store: Store,
    /// Where it is, as the terminal is told.
    pub words: Vec<String>,
    /// The file of the embedded database.
    pub file: PathBuf,
    /// The workspace that is asked.
    pub workspace: WorkspaceId,
    /// The member who asks.
    pub member: MemberId,
    /// The workspace's name in addresses.
    pub slug: String,
    /// Who is signed in.
    pub cookie: String,
}

/// A client of the member, with a person and a project.
#[derive(Clone, Debug)]
pub struct Known {
    /// The client.
    pub client: ClientId,
    /// The person.
    pub contact: ContactId,
    /// The project.
    pub project: ProjectId,
}

impl Place {
    /// On the embedded database, in a folder that lasts for the day: what is due depends on the day.
    pub async fn sqlite(bench: &Bench, clients: usize) -> Result<Self, Failed> {
        let today = Moment::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let folder = bench.root.join(format!(".cache/load/{clients}-{today}"));
        let file = folder.join("seguito.db");
        let settings = Settings::File(file.clone());
        if !folder.join("whole").exists() {
            std::fs::remove_dir_all(&folder).ok();
            std::fs::create_dir_all(&folder)?;
            eprintln!("  making {clients} clients ...");
            load::make(&settings, clients).await?;
            std::fs::write(folder.join("whole"), "")?;
        }
        let words = vec!["--data".to_owned(), folder.display().to_string()];
        Self::open(&settings, words, file).await
    }

    /// A copy of it, for what changes it.
    pub async fn copied(bench: &Bench, name: &str) -> Result<Self, Failed> {
        let from = bench.place().await?;
        let folder = bench.root.join(format!(".cache/load/{name}"));
        std::fs::remove_dir_all(&folder).ok();
        std::fs::create_dir_all(&folder)?;
        drop(from.store);
        let file = folder.join("seguito.db");
        for more in ["", "-wal"] {
            let source = format!("{}{more}", from.file.display());
            if std::fs::exists(&source)? {
                std::fs::copy(&source, format!("{}{more}", file.display()))?;
            }
        }
        let words = vec!["--data".to_owned(), folder.display().to_string()];
        Self::open(&Settings::File(file.clone()), words, file).await
    }

    /// On a PostgreSQL, in a database of the day.
    pub async fn postgres(bench: &Bench, clients: usize, url: &str) -> Result<Self, Failed> {
        let today = Moment::now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string().replace('-', "");
        let name = format!("load_{clients}_{today}");
        let own = postgres::beside(url, &name)?;
        let there = postgres::tell(url, &format!("SELECT 1 FROM pg_database WHERE datname = '{name}'"))?;
        let settings = Settings::Url(own.clone());
        if there.is_empty() {
            postgres::tell(url, &format!("CREATE DATABASE {name}"))?;
            eprintln!("  making {clients} clients on PostgreSQL ...");
            load::make(&settings, clients).await?;
        }
        let folder = bench.root.join(".cache/load/postgres").display().to_string();
        let words = vec!["--data".to_owned(), folder, "--database".to_owned(), own];
        Self::open(&settings, words, PathBuf::new()).await
    }

    async fn open(settings: &Settings, words: Vec<String>, file: PathBuf) -> Result<Self, Failed> {
        let store = Store::open(settings).await?;
        let attempt = SignIn {
            mail: MAIL.into(),
            password: PASSWORD.into(),
            address: "127.0.0.1".into(),
            browser: "bench".into(),
        };
        let signed = sign_in::sign_in(&store, attempt, Moment::now()).await;
        let token = signed.map_err(|refused| format!("{refused:?}"))?.token;
        let across = store.across();
        let every =
            across.read(|read| Box::pin(async move { read.all_across(&workspace::EVERY, ()).await })).await;
        let every = every.map_err(|broken: seguito_store::Broken| broken.to_string())?;
        let first = every.into_iter().min_by_key(|(workspace, _, _)| *workspace);
        let (workspace, slug, _) = first.ok_or("no workspace")?;
        let scope = store.scope(workspace);
        let owner = scope
            .read(|read| Box::pin(async move { read.all(&MemberRow::BY_MAIL, (MAIL.to_owned(),)).await }));
        let owner: Result<Vec<MemberRow>, seguito_store::Broken> = owner.await;
        let member = owner?.first().ok_or("no owner")?.id;
        Ok(Self { store, words, file, workspace, member, slug, cookie: format!("seguito={token}") })
    }

    /// Starts the server on it.
    pub fn serve(&self, bench: &Bench) -> Result<Server, Failed> {
        let mut words = vec!["serve".to_owned()];
        words.extend(self.words.iter().cloned());
        Server::start(&bench.program, &words)
    }

    /// Its workspace.
    pub fn scope(&self) -> Scope {
        self.store.scope(self.workspace)
    }

    /// The path of a page.
    pub fn path(&self, page: &str) -> String {
        format!("/w/{}/{page}", self.slug)
    }

    /// Clients of the member, as many as there are up to a number.
    pub async fn known(&self, most: usize) -> Result<Vec<Known>, Failed> {
        let member = self.member;
        let scope = self.scope();
        let found = scope.read(move |read| {
            Box::pin(async move {
                let clients = read.all(&read::touchpoint::CLIENTS_OF, (member,)).await?;
                let mut known = Vec::new();
                for (client,) in clients.into_iter().take(most) {
                    let people = read.all(&ContactRow::BY_CLIENT, (client,)).await?;
                    let projects = read.all(&ProjectRow::BY_CLIENT, (client,)).await?;
                    if let Some((person, project)) = people.first().zip(projects.first()) {
                        known.push(Known { client, contact: person.id, project: project.id });
                    }
                }
                Ok::<_, seguito_store::Broken>(known)
            })
        });
        Ok(found.await?)
    }

    /// How many people the member has due.
    pub async fn due(&self) -> Result<usize, Failed> {
        let (member, now) = (self.member, Moment::now());
        let scope = self.scope();
        let rows = scope.read(move |read| {
            Box::pin(async move {
                let rows = read.every::<TouchpointRow>().await?;
                let due =
                    |row: &&TouchpointRow| row.member_id == member && row.awaited && row.opens_at <= now;
                Ok::<usize, seguito_store::Broken>(rows.iter().filter(due).count())
            })
        });
        Ok(rows.await?)
    }
}
