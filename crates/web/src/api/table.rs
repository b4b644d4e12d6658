//! The table of the API: each line is a route with its access and its description, and nothing is said twice.

use super::{
    body::Shape,
    changed::Changed,
    noun::{Find, Noun, find},
    paging, read,
    schema::{self, Components, Flat},
    writing::{self, Change, Conditional, Write},
};
use crate::{
    App,
    access::{Access, Scope, Verb},
    error::Trouble,
    form::Form,
    here::Here,
    router::Routes,
};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::HeaderMap,
};
use seguito_store::{Read, port::tx::Act};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::{future::Future, pin::Pin, sync::Arc};
use utoipa::ToSchema;

/// The routes and their description.
#[derive(Default)]
pub(super) struct Api {
    pub routes: Routes,
    pub lines: Vec<Line>,
    pub components: Components,
}

/// One operation, as the description has it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub method: &'static str,
    pub path: &'static str,
    pub scope: Scope,
    pub summary: &'static str,
    /// Query parameters.
    pub query: Vec<Value>,
    /// The body's schema.
    pub body: Option<Value>,
    /// The answer's schema, and its status.
    pub answer: (u16, Value),
    /// Whether it asks for `If-Match`, and whether it must be there.
    pub conditional: Option<Conditional>,
    /// Whether the answer carries an `ETag`.
    pub marked: bool,
}

/// A route of the API: path, the noun of its scope, what it does in a sentence.
pub(super) type Route = (&'static str, &'static str, &'static str);

/// What a read answers, from the query.
pub(super) type Show<A> = for<'a> fn(&'a mut Read, Asked) -> Act<'a, A, Trouble>;

/// What is worked out from what was sent, and kept nowhere.
pub(super) type Ask<C, A> = fn(App, Here, C) -> Pin<Box<dyn Future<Output = Result<A, Trouble>> + Send>>;

/// What a read is asked with.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub here: Here,
    pub query: Form,
}

impl Api {
    /// A list of records, page by page, of the workspace or of one client.
    pub fn list<N: Noun>(mut self, (path, noun, summary): Route) -> Self {
        let names = schema::flat::<N>(&mut self.components);
        let mut query = paging::described();
        query.push(fields(&names));
        if N::BY_CLIENT.is_some() {
            query.push(of_client());
        }
        let item = whole_or_part(schema::of::<N>(&mut self.components));
        let answer = (200, paging::page_of(item));
        let names = names.properties.keys().cloned().collect::<Vec<_>>();
        let handler = move |State(app): State<App>, here: Here, query: Form| {
            let names = names.clone();
            async move { read::list::<N>(&app, here, query, &names).await }
        };
        self.reading((path, noun, summary), query, answer, false, handler)
    }

    /// One record by its id.
    pub fn item<N: Noun>(mut self, route: Route) -> Self {
        let names = schema::flat::<N>(&mut self.components);
        let query = vec![fields(&names)];
        let answer = (200, whole_or_part(schema::of::<N>(&mut self.components)));
        let marked = names.properties.contains_key("version");
        let names = names.properties.keys().cloned().collect::<Vec<_>>();
        let handler = move |State(app): State<App>, here: Here, Path(path): Path<String>, query: Form| {
            let names = names.clone();
            async move { read::item::<N>(&app, here, &path, query, &names).await }
        };
        self.reading(route, query, answer, marked, handler)
    }

    /// An answer of its own making.
    pub fn show<A: Serialize + ToSchema + Send + 'static>(
        mut self,
        route: Route,
        query: Vec<Value>,
        show: Show<A>,
    ) -> Self {
        let answer = (200, schema::of::<A>(&mut self.components));
        self.shown(route, query, answer, show)
    }

    /// A page of lines of its own making.
    pub fn pages<A: Serialize + ToSchema + Send + 'static>(
        mut self,
        route: Route,
        mut query: Vec<Value>,
        show: Show<paging::Page<A>>,
    ) -> Self {
        query.extend(paging::described());
        let item = schema::of::<A>(&mut self.components);
        self.shown(route, query, (200, paging::page_of(item)), show)
    }

    fn shown<A: Serialize + Send + 'static>(
        self,
        route: Route,
        query: Vec<Value>,
        answer: (u16, Value),
        show: Show<A>,
    ) -> Self {
        let handler = move |State(app): State<App>, here: Here, query: Form| async move {
            read::shown(&app, Asked { here, query }, show).await
        };
        self.reading(route, query, answer, false, handler)
    }

    fn reading<H, T>(
        mut self,
        (path, noun, summary): Route,
        query: Vec<Value>,
        answer: (u16, Value),
        marked: bool,
        handler: H,
    ) -> Self
    where
        H: axum::handler::Handler<T, App>,
        T: 'static,
    {
        let scope = Scope { noun, verb: Verb::Read };
        self.routes = self.routes.get(path, Access::Token(scope), handler);
        let (body, conditional) = (None, None);
        self.lines.push(Line {
            method: "GET",
            path,
            scope,
            summary,
            query,
            body,
            answer,
            conditional,
            marked,
        });
        self
    }

    /// An answer worked out from what is sent; nothing is saved, and whoever may read may ask.
    pub fn ask<C: Command, A: Answer>(mut self, (path, noun, summary): Route, ask: Ask<C, A>) -> Self {
        let scope = Scope { noun, verb: Verb::Read };
        let shape = Shape::new(&schema::flat::<C>(&mut self.components), &[], (false, false));
        let (body, answer) = (Some(shape.schema()), (200, schema::of::<A>(&mut self.components)));
        let shape = Arc::new(shape);
        let handler = move |State(app): State<App>, here: Here, headers: HeaderMap, body: Bytes| {
            let shape = Arc::clone(&shape);
            async move {
                writing::is_json(&headers, &body)?;
                let command = shape.command(shape.read(&body)?, &[], None)?;
                ask(app, here, command).await.map(Json)
            }
        };
        self.routes = self.routes.post(path, Access::Token(scope), handler);
        let (method, query, conditional, marked) = ("POST", Vec::new(), None, false);
        self.lines.push(Line { method, path, scope, summary, query, body, answer, conditional, marked });
        self
    }

    /// Something new: 201, with the address where it stands.
    pub fn add<C: Command>(self, route: Route, change: Change<C, Changed>) -> Self {
        self.writing("POST", route, On::default(), true, change)
    }

    /// Something new, with an answer of its own.
    pub fn make<C: Command, A: Answer>(self, route: Route, change: Change<C, A>) -> Self {
        self.writing("POST", route, On::default(), true, change)
    }

    /// A change of some fields of a record: those that are left out stay as they are.
    pub fn edit<N: Noun, C: Command>(self, route: Route, change: Change<C, Changed>) -> Self {
        let on = On { record: Some((find::<N>, Conditional::Must)), made: N::MADE };
        self.writing("PATCH", route, on, false, change)
    }

    /// An act on a record.
    pub fn act<N: Noun, C: Command>(
        self,
        method: &'static str,
        route: Route,
        change: Change<C, Changed>,
    ) -> Self {
        let on = On { record: Some((find::<N>, Conditional::May)), made: &[] };
        self.writing(method, route, on, false, change)
    }

    /// An act with an answer of its own, on nothing that could be written over.
    pub fn run<C: Command, A: Answer>(
        self,
        method: &'static str,
        route: Route,
        change: Change<C, A>,
    ) -> Self {
        self.writing(method, route, On::default(), false, change)
    }

    fn writing<C: Command, A: Answer>(
        mut self,
        method: &'static str,
        (path, noun, summary): Route,
        On { record: on, made: left_out }: On,
        made: bool,
        change: Change<C, A>,
    ) -> Self {
        let scope = Scope { noun, verb: Verb::Write };
        let from_path: Vec<&str> = parameters(path).collect();
        let whole = schema::flat::<C>(&mut self.components).without(left_out);
        let shape = Shape::new(&whole, &from_path, (on.is_some(), method == "PATCH"));
        let new = method == "POST" && (made || on.is_some());
        let answer = (if new { 201 } else { 200 }, schema::of::<A>(&mut self.components));
        let body = (!shape.empty()).then(|| shape.schema());
        let write = Write { shape, on, status: answer.0, made: made.then_some(path), change };
        let handler = writing::handler(write);
        let access = Access::Token(scope);
        self.routes = match method {
            "POST" => self.routes.post(path, access, handler),
            "PATCH" => self.routes.patch(path, access, handler),
            "PUT" => self.routes.put(path, access, handler),
            _ => self.routes.delete(path, access, handler),
        };
        let conditional = on.map(|(_, conditional)| conditional);
        let (query, marked) = (Vec::new(), false);
        self.lines.push(Line { method, path, scope, summary, query, body, answer, conditional, marked });
        self
    }
}

/// On which record a change is made, and what of its command the change makes by itself.
#[derive(Default)]
struct On {
    record: Option<(Find, Conditional)>,
    made: &'static [&'static str],
}

/// A command of an op.
pub(super) trait Command: DeserializeOwned + ToSchema + Send + 'static {}
impl<T: DeserializeOwned + ToSchema + Send + 'static> Command for T {}

/// What a change answers; it is kept for a repeated request.
pub(super) trait Answer: Serialize + DeserializeOwned + ToSchema + Send + Sync + 'static {}
impl<T: Serialize + DeserializeOwned + ToSchema + Send + Sync + 'static> Answer for T {}

/// The names in braces of a path.
pub(super) fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// A query parameter as the description has it.
pub(super) fn parameter(name: &str, says: &str, schema: Value) -> Value {
    json!({ "name": name, "in": "query", "description": says, "schema": schema })
}

/// The query parameter of lists that belong to clients.
pub(super) fn of_client() -> Value {
    parameter("client", "Of this client alone.", json!({ "type": "string", "format": "uuid" }))
}

/// A record, or those of its fields that `fields` asked for.
fn whole_or_part(record: Value) -> Value {
    json!({ "anyOf": [record, { "type": "object", "description": "The fields that were asked for." }] })
}

/// The query parameter that narrows an answer to some fields of a record.
fn fields(flat: &Flat) -> Value {
    let names: Vec<&String> = flat.properties.keys().collect();
    let mut fields = parameter(
        "fields",
        "Only these fields, parted by commas.",
        json!({ "type": "array", "minItems": 1, "items": { "type": "string", "enum": names } }),
    );
    fields["style"] = "form".into();
    fields["explode"] = false.into();
    fields
}
