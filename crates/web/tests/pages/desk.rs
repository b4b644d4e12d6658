//! A whole installation in the process, with its own clock, for tests of pages:
//! `Desk::new().on("2026-11-24T08:42:00Z").reading(Language::Nb).with_client("Rossi").open().await`.

use crate::database;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use jiff::civil::date;
use seguito_core::{
    id::{ClientId, ProjectId},
    people::{Channel, Language, Role},
    project::{Builder, ClientState, Kind, SaidBy, Solution, Stage},
    time::{Day, Moment},
};
use seguito_ops::{
    Actor, Refused,
    client::{self, AddClient, ClientFields},
    contact::ContactFields,
    first_run::{self, Claim, NewWorkspace},
    password,
    project::{self, AddProject, ProjectFields, SaidState},
    sign_in,
};
use seguito_store::{Store, rows::MemberRow};
use seguito_web::{App, service, site::Site};
use tower::ServiceExt;

/// What the desk will have on it.
pub struct Desk {
    now: Moment,
    language: Language,
    public_url: Option<String>,
    clients: Vec<(&'static str, Option<Day>)>,
    claimed: bool,
    /// When the password was given.
    proven: Option<Moment>,
}

/// The desk, ready to be asked.
pub struct Open {
    pub store: Store,
    pub service: Router,
    pub cookie: String,
    pub slug: String,
    pub now: Moment,
    pub word: String,
    pub actor: Option<Actor>,
    pub clients: Vec<ClientId>,
    pub projects: Vec<ProjectId>,
}

/// What is typed into a form, by field.
pub type Fields = &'static [(&'static str, &'static str)];

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            now: "2026-11-24T08:42:00Z".parse().unwrap(),
            language: Language::En,
            public_url: None,
            clients: Vec::new(),
            claimed: true,
            proven: None,
        }
    }

    pub fn on(mut self, moment: &str) -> Self {
        self.now = moment.parse().unwrap();
        self
    }

    pub fn reading(mut self, language: Language) -> Self {
        self.language = language;
        self
    }

    /// As people reach it.
    pub fn at(mut self, url: &str) -> Self {
        self.public_url = Some(url.to_owned());
        self
    }

    /// The password was given an hour ago.
    pub fn proven_long_ago(mut self) -> Self {
        self.proven = Some(self.now - jiff::SignedDuration::from_hours(1));
        self
    }

    /// Nobody has claimed it.
    pub fn new_and_nobodys() -> Self {
        Self { claimed: false, ..Self::new() }
    }

    /// A client without a project.
    pub fn with_client(mut self, name: &'static str) -> Self {
        self.clients.push((name, None));
        self
    }

    /// A client whose new build was presented on a day and is built by others.
    pub fn with_presented(mut self, name: &'static str, day: Day) -> Self {
        self.clients.push((name, Some(day)));
        self
    }

    pub async fn open(self) -> Open {
        let store = database::fresh().await;
        let word = first_run::set_up_word(&store).await.unwrap().unwrap();
        let (now, site) = (
            self.now,
            Site { public_url: self.public_url.clone(), listen: "localhost:7171".into(), ..Site::default() },
        );
        let app = App::reading(site, Box::new(move || now), store.clone(), seguito_links::import::read);
        let mut open = Open {
            service: service(&app),
            store,
            cookie: String::new(),
            slug: "studio-vela".into(),
            now,
            word,
            actor: None,
            clients: Vec::new(),
            projects: Vec::new(),
        };
        if self.claimed {
            open.claim(self.language, self.proven.unwrap_or(self.now)).await;
            for (name, presented) in self.clients {
                open.add(name, presented).await;
            }
        }
        open
    }
}

impl Open {
    async fn claim(&mut self, language: Language, proven: Moment) {
        let password = password::hash("password", "a quiet harbour at dawn").await.unwrap();
        let calendar = first_run::usual_week(Language::It);
        let claim = Claim {
            word: self.word.clone(),
            name: "Marta Rinaldi".into(),
            mail: "marta@studiovela.example".into(),
            password,
            workspace: NewWorkspace { workspace: "Studio Vela".into(), language, calendar, demo: false },
        };
        let (house, now) = (self.store.across(), self.now);
        let (made, session) = house
            .write(move |tx| {
                Box::pin(async move {
                    let made = first_run::claim(tx, claim, now).await?;
                    let session = sign_in::open(tx, made.account, "test".into(), proven).await?;
                    Ok::<_, Refused>((made, session))
                })
            })
            .await
            .unwrap();
        self.cookie = format!("seguito={}", session.token);
        self.slug = made.slug;
        self.actor = Some(made.actor);
    }

    async fn add(&mut self, name: &str, presented: Option<Day>) {
        let person = ContactFields {
            name: "Judith Pell".into(),
            title: "Owner".into(),
            phone: "+44 1632 960000".into(),
            mail: "judith@pell.example".into(),
            channels: vec![Channel::Phone],
            ..ContactFields::default()
        };
        let fields = ClientFields {
            name: name.into(),
            manager: None,
            language: None,
            calendar: None,
            tags: Vec::new(),
            note: String::new(),
        };
        let command = AddClient { fields, prospect: false, contacts: vec![person] };
        let (actor, now) = (self.actor.clone().unwrap(), self.now);
        let scope = self.store.scope(actor.workspace);
        let (client, project) = scope
            .write(move |tx| {
                Box::pin(async move {
                    let client = client::add(tx, &actor, command, now).await?.client;
                    let mut project = None;
                    if let Some(day) = presented {
                        project =
                            Some(project::add(tx, &actor, presented_project(client, day), now).await?.id);
                    }
                    Ok::<_, Refused>((client, project))
                })
            })
            .await
            .unwrap();
        self.clients.push(client);
        self.projects.extend(project.map(ProjectId));
    }

    /// The member who is signed in has this role from now on.
    pub async fn becomes(&self, role: Role) {
        let actor = self.actor.clone().unwrap();
        let scope = self.store.scope(actor.workspace);
        let change = scope.write(move |tx| {
            Box::pin(async move {
                let row: MemberRow = tx.need((actor.member,)).await?;
                tx.put_quietly(&MemberRow { role, ..row }).await?;
                Ok::<_, Refused>(())
            })
        });
        change.await.unwrap();
    }

    /// The member who is signed in lives in this zone from now on.
    pub async fn moves_to(&self, zone: &'static str) {
        let actor = self.actor.clone().unwrap();
        let scope = self.store.scope(actor.workspace);
        let change = scope.write(move |tx| {
            Box::pin(async move {
                let mut row: MemberRow = tx.need((actor.member,)).await?;
                row.calendar.0.zone = zone.into();
                tx.put_quietly(&row).await?;
                Ok::<_, Refused>(())
            })
        });
        change.await.unwrap();
    }

    /// The address of a page of the workspace.
    pub fn path(&self, path: &str) -> String {
        format!("/w/{}/{path}", self.slug)
    }

    /// A page of the workspace.
    pub async fn page(&self, path: &str) -> Answer {
        self.get(&self.path(path)).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).header(header::COOKIE, &self.cookie).body(Body::empty()).unwrap()).await
    }

    /// A form of the workspace, sent from its own page.
    pub async fn send(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post(&self.path(path), fields).await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let encode = seguito_web::form::encoded;
        let pairs: Vec<String> =
            fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path)
            .header(header::COOKIE, &self.cookie)
            .header(header::ORIGIN, "http://localhost:7171")
            .header(header::HOST, "localhost:7171")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.ask(request.body(Body::from(pairs.join("&"))).unwrap()).await
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let answer = self.service.clone().oneshot(request).await.unwrap();
        let (parts, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, 1 << 23).await.unwrap();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

impl Answer {
    /// Where it leads.
    pub fn leads_to(&self) -> &str {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.body);
        self.headers[header::LOCATION].to_str().unwrap()
    }

    /// The main region, a tag a line, with ids of records written as `ID`.
    pub fn main(&self) -> String {
        let begins = self.body.find("<main").expect("a main region");
        let ends = self.body.find("</main>").expect("its end");
        let lines = self.body[begins..ends].replace("><", ">\n<");
        let mut plain = String::with_capacity(lines.len());
        let mut rest = lines.as_str();
        while let Some(at) = rest.char_indices().map(|(at, _)| at).find(|at| is_id(&rest[*at..])) {
            plain.push_str(&rest[..at]);
            plain.push_str("ID");
            rest = &rest[at + 36..];
        }
        plain + rest
    }
}

/// What the next page will tell, as the answer's cookie carries it.
pub fn said(answer: &Answer) -> serde_json::Value {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    let lines = answer.headers.get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
    let value = lines.filter_map(|line| line.strip_prefix("seguito-said=")).next().expect("something said");
    let bytes = URL_SAFE_NO_PAD.decode(value.split(';').next().unwrap()).unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

/// Whether a text begins with a UUID.
fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 36
        && (0..36).all(|at| match at {
            8 | 13 | 18 | 23 => bytes[at] == b'-',
            _ => bytes[at].is_ascii_hexdigit(),
        })
}

/// A new build, advised, presented on a day, built by others since.
fn presented_project(client: ClientId, day: Day) -> AddProject {
    let fields = ProjectFields {
        name: "Order book".into(),
        kind: Kind::Consultancy,
        solution: Some(Solution::NewBuild),
        manager: None,
        contact: None,
        agreed_hour: None,
        note: String::new(),
    };
    let said =
        SaidState { state: ClientState::Starting, builder: Builder::Others, day, said_by: SaidBy::Client };
    AddProject { client, fields, stage: Some((Stage::Presentation, day)), state: Some(said) }
}

/// A day of the invented year.
pub fn day(month: i8, day: i8) -> Day {
    date(2026, month, day)
}
