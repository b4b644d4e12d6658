//! The matrix broken on purpose: each of these routes does one thing wrong, and the matrix has to say so. A route that
//! does the same rightly passes, so that it is the wrong that is reported.

use super::{World, pages, public, tokens, world::Beside};
use axum::extract::Path;
use seguito_core::id::{ClientId, WorkspaceId};
use seguito_ops::Refused;
use seguito_store::{Store, rows::ClientRow};
use seguito_web::{
    access::{
        Access::{Member, Public, Token},
        Scope,
        Verb::{Read, Write},
    },
    error::Trouble,
    form::Form,
    here::Here,
    router::Routes,
};
use std::future::Future;

const OF_A_CLIENT: &str = "/w/{workspace}/wrong/{client}";
const OF_A_WORKSPACE: &str = "/w/{workspace}/wrong";

async fn name(store: &Store, workspace: WorkspaceId, id: ClientId) -> Result<String, Trouble> {
    let scope = store.scope(workspace);
    let read = scope.read(move |read| Box::pin(async move { read.need::<ClientRow>((id,)).await }));
    Ok(read.await.map_err(Trouble::from)?.name)
}

/// Writes a note at a client.
async fn note(store: &Store, workspace: WorkspaceId, id: ClientId, note: String) -> Result<(), Trouble> {
    let scope = store.scope(workspace);
    let write = scope.write(move |tx| {
        Box::pin(async move {
            let row: ClientRow = tx.need((id,)).await?;
            tx.put_quietly(&ClientRow { note, ..row }).await?;
            Ok::<_, Refused>(())
        })
    });
    Ok(write.await?)
}

/// The first client of a workspace.
async fn any(store: &Store, workspace: WorkspaceId) -> Result<ClientId, Trouble> {
    let scope = store.scope(workspace);
    let read = scope.read(|read| Box::pin(read.page::<ClientRow>((uuid::Uuid::nil(),), 1)));
    Ok(read.await?[0].id)
}

/// Reads a client of the workspace that is named, as a route should.
fn right(store: Store, _: WorkspaceId) -> Routes {
    Routes::new().get(
        OF_A_CLIENT,
        Member(Read),
        move |here: Here, Path((_, id)): Path<(String, ClientId)>| {
            let store = store.clone();
            async move { name(&store, here.actor.workspace, id).await }
        },
    )
}

/// Finds a client by its id, wherever it is.
fn looks_everywhere(store: Store, theirs: WorkspaceId) -> Routes {
    Routes::new().get(
        OF_A_CLIENT,
        Member(Read),
        move |here: Here, Path((_, id)): Path<(String, ClientId)>| {
            let store = store.clone();
            async move {
                match name(&store, here.actor.workspace, id).await {
                    Err(Trouble::Absent) => name(&store, theirs, id).await,
                    found => found,
                }
            }
        },
    )
}

/// The same in the API.
fn looks_everywhere_by_token(store: Store, theirs: WorkspaceId) -> Routes {
    let scope = Token(Scope { noun: "clients", verb: Read });
    Routes::new().get("/api/v1/wrong/{client}", scope, move |Path(id): Path<ClientId>| {
        let store = store.clone();
        async move { name(&store, theirs, id).await }
    })
}

/// Writes, and looks only then whether it may.
fn refuses_too_late(store: Store, theirs: WorkspaceId) -> Routes {
    Routes::new().post(OF_A_CLIENT, Member(Write), move |Path((_, id)): Path<(String, ClientId)>| {
        let store = store.clone();
        async move {
            note(&store, theirs, id, "written before it was refused".into()).await?;
            Err::<String, _>(Trouble::Absent)
        }
    })
}

/// Takes in what an id in its form names, whosever it is.
fn takes_from_the_form(store: Store, theirs: WorkspaceId) -> Routes {
    Routes::new().post(OF_A_WORKSPACE, Member(Write), move |here: Here, form: Form| {
        let (store, ours) = (store.clone(), here.actor.workspace);
        async move {
            let id = form.get("client").parse().map_err(|_| Trouble::Absent)?;
            let copied = name(&store, theirs, id).await?;
            note(&store, ours, any(&store, ours).await?, copied).await
        }
    })
}

/// Changes something when it is only looked at.
fn changes_on_get(store: Store, _: WorkspaceId) -> Routes {
    Routes::new().get(OF_A_WORKSPACE, Member(Read), move |here: Here| {
        let (store, ours) = (store.clone(), here.actor.workspace);
        async move { note(&store, ours, any(&store, ours).await?, "seen".into()).await }
    })
}

/// Is open to all, and is not.
fn asks_nobody(store: Store, theirs: WorkspaceId) -> Routes {
    Routes::new().get("/wrong", Public, move || {
        let store = store.clone();
        async move { name(&store, theirs, any(&store, theirs).await?).await }
    })
}

/// Fails on a strange id, and by that tells it from others.
fn breaks_on_a_strange_id(store: Store, theirs: WorkspaceId) -> Routes {
    Routes::new().get(OF_A_CLIENT, Member(Read), move |Path((_, id)): Path<(String, ClientId)>| {
        let store = store.clone();
        async move {
            match name(&store, theirs, id).await {
                Ok(_) => Err::<String, _>(Trouble::MayNotWrite),
                Err(absent) => Err(absent),
            }
        }
    })
}

/// What the matrix says of a route.
async fn said<F: Future<Output = ()> + Send + 'static>(wrong: Beside, check: fn(World) -> F) -> String {
    let world = World::with(wrong).await;
    match tokio::spawn(check(world)).await {
        Ok(()) => String::new(),
        Err(red) => *red.into_panic().downcast::<String>().unwrap(),
    }
}

#[tokio::test]
async fn a_route_that_keeps_to_its_workspace_passes() {
    assert_eq!(said(right, pages::foreign_workspace).await, "");
    assert_eq!(said(right, pages::foreign_id_in_address).await, "");
    assert_eq!(said(right, pages::foreign_id_in_form).await, "");
}

#[tokio::test]
async fn a_route_that_forgets_its_workspace_is_reported() {
    for wrong in [looks_everywhere as Beside, breaks_on_a_strange_id] {
        let told = said(wrong, pages::foreign_id_in_address).await;
        assert!(told.contains(&format!("GET {OF_A_CLIENT}")), "{told}");
    }
    let told = said(looks_everywhere_by_token, tokens::foreign_id_in_address).await;
    assert!(told.contains("GET /api/v1/wrong/{client}"), "{told}");
    let told = said(takes_from_the_form, pages::foreign_id_in_form).await;
    assert!(told.contains(&format!("POST {OF_A_WORKSPACE}: their words stand in our rows")), "{told}");
}

#[tokio::test]
async fn a_route_that_forgets_who_asks_is_reported() {
    let told = said(asks_nobody, public::open_to_all).await;
    assert!(told.contains("stranger: GET /wrong"), "{told}");
}

#[tokio::test]
async fn a_route_that_writes_where_it_may_not_is_reported() {
    let told = said(refuses_too_late, pages::foreign_id_in_address).await;
    assert!(told.contains(&format!("{OF_A_CLIENT}: the other workspace changed")), "{told}");
    let told = said(changes_on_get, pages::foreign_id_in_form).await;
    assert!(told.contains("GET changed something"), "{told}");
}
