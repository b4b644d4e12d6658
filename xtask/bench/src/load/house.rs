//! A workspace with its members, before the clients come.

use crate::Failed;
use seguito_core::{
    id::*,
    people::{Language, Role},
    time::{Calendar, Moment},
};
use seguito_ops::{
    Actor, Refused,
    first_run::{self, Claim, Made, NewWorkspace},
    password,
};
use seguito_store::{Store, rows::MemberRow};
use uuid::Uuid;

/// Who signs in.
pub const MAIL: &str = "owner@load.example";
/// With this.
pub const PASSWORD: &str = "a quiet harbour at dawn";
/// Members of a workspace.
const MEMBERS: usize = 20;
/// People a day that they like to see: so many that the load moves nobody.
const DAILY_LOAD: i64 = 80;

/// The workspace.
pub struct House {
    /// Its owner, the member who is measured.
    pub actor: Actor,
    /// The owner's sign-in.
    pub account: AccountId,
    /// Its name in addresses.
    pub slug: String,
    /// Everybody, the owner first.
    pub members: Vec<MemberId>,
}

/// Claims the installation with the first workspace; makes the others for the same account.
pub async fn build(
    store: &Store,
    number: usize,
    account: Option<AccountId>,
    now: Moment,
) -> Result<House, Failed> {
    let new = NewWorkspace {
        workspace: format!("Load {}", number + 1),
        language: Language::En,
        calendar: calendar(),
        demo: false,
    };
    let made = match account {
        Some(account) => again(store, new, account, now).await,
        None => claim(store, new, now).await,
    };
    let made = made.map_err(|refused| format!("{refused:?}"))?;
    let (workspace, owner) = (made.actor.workspace, made.actor.member);
    let scope = store.scope(workspace);
    let members = scope.write(move |tx| {
        Box::pin(async move {
            let row: MemberRow = tx.need((owner,)).await?;
            let row = MemberRow { daily_load: DAILY_LOAD, ..row };
            let colleague = |n: usize| MemberRow {
                id: MemberId(Uuid::now_v7()),
                account_id: None,
                name: format!("Colleague {n}"),
                mail: format!("colleague-{n}@load.example"),
                role: Role::Member,
                ..row.clone()
            };
            let mut rows: Vec<MemberRow> = (1..MEMBERS).map(colleague).collect();
            rows.insert(0, row.clone());
            tx.put_all_quietly(&rows).await?;
            Ok::<_, seguito_store::Broken>(rows.into_iter().map(|row| row.id).collect::<Vec<_>>())
        })
    });
    let members = members.await?;
    Ok(House { actor: made.actor, account: made.account, slug: made.slug, members })
}

async fn claim(store: &Store, workspace: NewWorkspace, now: Moment) -> Result<Made, Refused> {
    let word = first_run::set_up_word(store).await?.unwrap_or_default();
    let password = password::hash("password", PASSWORD).await?;
    let claim = Claim { word, name: "Owner".into(), mail: MAIL.into(), password, workspace };
    store.across().write(move |tx| Box::pin(async move { first_run::claim(tx, claim, now).await })).await
}

async fn again(store: &Store, new: NewWorkspace, account: AccountId, now: Moment) -> Result<Made, Refused> {
    let owner = (account, "Owner".into(), MAIL.into());
    let across = store.across();
    across
        .write(move |tx| Box::pin(async move { first_run::make_workspace(tx, new, owner, now).await }))
        .await
}

/// The working time of everybody.
pub fn calendar() -> Calendar {
    first_run::usual_week(Language::It)
}
