//! `seguito demo`: an invented workspace to look around in, for the member, or, where nobody has claimed the
//! installation yet, for a guest.

use super::{
    Failure, init,
    place::{self, Place},
};
use crate::{config::reach::Reach, terminal};
use clap::Args;
use seguito_core::{people::Language, time::Moment};
use seguito_ops::{
    Refused,
    demo::{self, GUEST},
    first_run::{Claimed, claimed, usual_week},
    password, secret,
};
use seguito_store::{Store, rows::MemberRow};
use std::process::ExitCode;

/// The demo.
#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    reach: Reach,
    /// Its language: en, it, es, nb, fr; without it the member's, or the terminal's
    #[arg(long, value_parser = init::language)]
    language: Option<Language>,
}

pub async fn run(asked: Demo) -> Result<ExitCode, Failure> {
    let now = terminal::now();
    let store = place::made(&asked.place.data).await?;
    let unclaimed = store.across().read(|read| Box::pin(claimed(read))).await? == Claimed::No;
    let site = asked.reach.site();
    let (slug, sign_in) = match unclaimed {
        true => for_guest(&store, asked.language, now).await?,
        false => for_member(&asked, now).await?,
    };
    let w = terminal::words();
    println!("{}", w.cli_workspace_made(&slug));
    println!("{}", w.cli_demo_open(format!("{}/w/{slug}/today", site.origin())));
    println!("{sign_in}");
    Ok(ExitCode::SUCCESS)
}

async fn for_guest(
    store: &Store,
    language: Option<Language>,
    now: Moment,
) -> Result<(String, String), Failure> {
    let w = terminal::words();
    let language = language.unwrap_or(w.language());
    let plain = secret::word()?;
    let hash = password::hash("password", &plain).await?;
    let across = store.across();
    let made = across.write(move |tx| {
        Box::pin(async move {
            let account = demo::guest(tx, hash, now).await?;
            let (name, mail, calendar) = ("Marta Rinaldi".to_owned(), GUEST.to_owned(), usual_week(language));
            let demo = demo::Demo { account, name, mail, language, calendar };
            demo::look_around(tx, demo, now).await
        })
    });
    let slug: Result<_, Refused> = made.await;
    Ok((slug?, w.cli_demo_guest(GUEST, plain)))
}

async fn for_member(asked: &Demo, now: Moment) -> Result<(String, String), Failure> {
    let opened = asked.place.enter().await?;
    let (actor, member) = (&opened.actor, opened.actor.member);
    let row: MemberRow =
        opened.scope.read(move |read| Box::pin(async move { read.need((member,)).await })).await?;
    let language = asked.language.unwrap_or(actor.language);
    let slug = demo::look_around_as(&opened.store, actor, language, now).await?;
    Ok((slug, terminal::words().cli_demo_member(row.mail)))
}
