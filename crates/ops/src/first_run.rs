//! Claiming a new installation: by the set-up word that stands in the terminal, and by nothing else.

use crate::{
    Actor, Refused, Via,
    check::{Check, NAME},
    password::{self, PasswordHash},
    record::{Told, line},
    secret,
};
use jiff::civil::Time;
use seguito_core::{
    cadence::Limits,
    id::*,
    people::{Language, Role},
    refusal::Wrong,
    time::{Calendar, Moment},
};
use seguito_store::{Broken, Json, Read, Store, Tx, event, rows::*};
use uuid::Uuid;

/// How an installation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// Nobody has claimed it.
    No,
    /// It is somebody's.
    Yes,
}

/// The owner and the first workspace.
#[derive(Clone)]
pub struct Claim {
    /// The set-up word.
    pub word: String,
    /// The owner's name.
    pub name: String,
    /// The owner's mail.
    pub mail: String,
    /// The owner's password.
    pub password: PasswordHash,
    /// The workspace.
    pub workspace: NewWorkspace,
}

/// A workspace to be made.
#[derive(Clone, Debug)]
pub struct NewWorkspace {
    /// Its name; empty = the owner's.
    pub workspace: String,
    /// Its language, and the owner's.
    pub language: Language,
    /// Zone, country, region, working week and hours.
    pub calendar: Calendar,
    /// Made for looking around.
    pub demo: bool,
}

/// What was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// The owner, ready to act.
    pub actor: Actor,
    /// The owner's sign-in.
    pub account: AccountId,
    /// The workspace's part of the address.
    pub slug: String,
}

/// Whether the installation was claimed.
pub async fn claimed(read: &mut Read) -> Result<Claimed, Broken> {
    let row = read.one_across(&house::INSTALLATION, ()).await?;
    Ok(if row.is_some_and(|(_, at, _)| at.is_some()) { Claimed::Yes } else { Claimed::No })
}

/// A new set-up word to print, unless the installation is claimed. The one before works no more.
pub async fn set_up_word(store: &Store) -> Result<Option<String>, Broken> {
    let word = secret::word()?;
    let hash = secret::hash(&word);
    store
        .across()
        .write(move |tx| {
            Box::pin(async move {
                let set = tx.run_across(&house::SET_WORD, (hash,)).await?;
                Ok::<_, Broken>((set > 0).then_some(word))
            })
        })
        .await
}

/// Claims the installation: owner, workspace, first line of its timeline. The word is used up.
pub async fn claim(tx: &mut Tx, claim: Claim, now: Moment) -> Result<Made, Refused> {
    if let Some(wrong) = wrong_word(tx, &claim.word).await? {
        return Err(Refused::field("word", wrong));
    }
    let mut check = Check::default();
    let name = check.needed("name", &claim.name, NAME);
    let mail = check.mail_needed("mail", &claim.mail);
    check.done()?;
    let account = AccountId(Uuid::now_v7());
    tx.run_across(&house::ADD_ACCOUNT, (account, mail.clone(), Some(claim.password.0), now)).await?;
    tx.run_across(&house::CLAIM, (now,)).await?;
    make_workspace(tx, claim.workspace, (account, name, mail), now).await
}

/// Refuses at once whatever is wrong with the set-up word and the new password: nothing is hashed for who has no word.
pub async fn check_claim(read: &mut Read, word: &str, password: &str) -> Result<(), Refused> {
    let mut check = Check::default();
    check.wrong_with("word", wrong_word(read, word).await?);
    check.wrong_with("password", password::wrong(password));
    check.done()
}

/// What is wrong with a set-up word. How its letters and figures are parted does not matter.
async fn wrong_word(read: &mut Read, given: &str) -> Result<Option<Wrong>, Broken> {
    let row = read.one_across(&house::INSTALLATION, ()).await?;
    let word = row.filter(|(_, at, _)| at.is_none()).and_then(|(word, _, _)| word);
    Ok(match secret::word_typed(given) {
        typed if typed.is_empty() => Some(Wrong::Missing),
        typed if word == Some(secret::hash(&typed)) => None,
        _ => Some(Wrong::NotTheWord),
    })
}

/// Makes a workspace with its owner.
pub async fn make_workspace(
    tx: &mut Tx,
    new: NewWorkspace,
    (account, name, mail): (AccountId, String, String),
    now: Moment,
) -> Result<Made, Refused> {
    let mut check = Check::default();
    let title = check.text("workspace", &new.workspace, NAME);
    check.calendar(&new.calendar);
    check.done()?;
    let title = if title.is_empty() { name.clone() } else { title };
    let (workspace, member) = (WorkspaceId(Uuid::now_v7()), MemberId(Uuid::now_v7()));
    tx.enter(workspace).await?;
    let slug = write_workspace(tx, &title, &new, now).await?;
    tx.run(&seguito_store::rows::workspace::BEGIN_CHAIN, (event::beginning(workspace),)).await?;
    tx.add(&owner(member, account, &name, &mail, &new)).await?;
    let actor = Actor {
        workspace,
        member,
        name,
        role: Role::Owner,
        scopes: None,
        language: new.language,
        calendar: new.calendar,
        single_keys: true,
        via: Via::Page,
    };
    let told = Told::of_house("workspace", workspace.0, "made").words(serde_json::json!({ "name": title }));
    line(tx, &actor, told, now).await?;
    Ok(Made { actor, account, slug })
}

fn owner(id: MemberId, account: AccountId, name: &str, mail: &str, new: &NewWorkspace) -> MemberRow {
    MemberRow {
        id,
        account_id: Some(account),
        name: name.into(),
        mail: mail.into(),
        role: Role::Owner,
        language: new.language,
        calendar: Json(new.calendar.clone()),
        daily_load: 8,
        single_keys: true,
        removed_at: None,
        version: 1,
    }
}

/// Writes the workspace under a slug that nobody has: from the name, with a number where it must be.
async fn write_workspace(
    tx: &mut Tx,
    title: &str,
    new: &NewWorkspace,
    now: Moment,
) -> Result<String, Broken> {
    let limits = Limits::default();
    let (gap, cap) = (limits.gap.into(), limits.weekly_cap.into());
    let base = slug(title);
    for n in 1..10_000 {
        let slug = if n == 1 { base.clone() } else { format!("{base}-{n}") };
        let calendar = Json(new.calendar.clone());
        let row = (title.to_owned(), slug.clone(), new.language, calendar, gap, cap, new.demo, now);
        if tx.run(&seguito_store::rows::workspace::ADD, row).await? == 1 {
            return Ok(slug);
        }
    }
    Err(Broken::fault("no slug is free"))
}

/// What most people of a language would say of their place and week, until they say otherwise.
pub fn usual_week(language: Language) -> Calendar {
    let (zone, country) = match language {
        Language::En => ("Europe/London", "GB"),
        Language::It => ("Europe/Rome", "IT"),
        Language::Es => ("Europe/Madrid", "ES"),
        Language::Nb => ("Europe/Oslo", "NO"),
        Language::Fr => ("Europe/Paris", "FR"),
    };
    Calendar {
        zone: zone.to_owned(),
        country: Some(country.to_owned()),
        region: None,
        days: (1..=5).collect(),
        from: Time::constant(9, 0, 0, 0),
        until: Time::constant(17, 0, 0, 0),
        leaves: Vec::new(),
    }
}

/// A name as a part of an address: small letters, figures, hyphens.
pub fn slug(name: &str) -> String {
    let folded = seguito_words::fold(name);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let slug: String = words.join("-").chars().take(40).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "team".into() } else { slug.into() }
}
