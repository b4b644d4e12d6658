//! Saves a logged contact with everything that follows from it, and tells what comes next.

use super::{
    form_read::command,
    next_show::foreseen,
    sheet::Sheet,
    sheet_load::{draft_key, load, sheet},
    view,
};
use crate::{
    App, back,
    error::Trouble,
    form::{Form, LINE},
    here::Here,
    page::{self, Leaf, Tab},
    toast::{Said, done},
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use seguito_core::{
    id::ClientId,
    refusal::{Problem, Refusal},
    time::Day,
};
use seguito_ops::{
    Refused, draft,
    interaction_log::{LogInteraction, Logged, log_interaction},
    order::{AnotherDay, another_day},
    refresh::touchpoint_id,
};
use seguito_words::Toward;

pub(super) async fn handle(State(app): State<App>, here: Here, form: Form) -> Result<Response, Trouble> {
    let mut sheet = sent(&app, &here, form).await?;
    let back = back::of(&here, &sheet.form);
    let command = command(&here, &mut sheet);
    let next = next_day(&here, &mut sheet.form);
    if let Some(command) = command.filter(|_| sheet.form.sound()) {
        match save(&app, &here, command, next).await {
            Ok(logged) => return Ok(told(&app, &here, (&sheet, &back), &logged)),
            Err(Refused::Refusal(refusal)) => sheet.form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &sheet, &back)).into_response())
}

/// The sheet of a form that was sent.
pub(super) async fn sent(app: &App, here: &Here, form: Form) -> Result<Sheet, Trouble> {
    let client: ClientId = form.get("client").parse().map_err(|_| Trouble::Absent)?;
    let member = here.actor.member;
    let loaded = here.read(app, move |read| Box::pin(load(read, member, client))).await?;
    let touchpoint = form.get("touchpoint").parse().ok();
    let asked: Vec<String> = form.all("scripts").map(str::to_owned).collect();
    Ok(sheet(here, &loaded, touchpoint, &asked, form))
}

/// What the form says of the next contact: another day than the one foreseen, and why.
struct NextDay {
    day: Day,
    reason: String,
}

fn next_day(here: &Here, form: &mut Form) -> Option<NextDay> {
    let (w, today) = (here.words(), here.today());
    let day = form.readable("next_day", |typed| w.read_day(typed, today, Toward::Future).ok());
    let reason = form.text("next_reason", LINE);
    day.map(|day| NextDay { day, reason })
}

/// The contact, what follows, and (where the form says so) the next contact on another day: all or nothing.
async fn save(
    app: &App,
    here: &Here,
    command: LogInteraction,
    next: Option<NextDay>,
) -> Result<Logged, Refused> {
    let (actor, now, key) = (here.actor.clone(), here.now(), draft_key(command.client));
    let saving = here.write(app, move |tx| {
        Box::pin(async move {
            let mut logged = log_interaction(tx, &actor, command, now).await?;
            draft::forget(tx, &actor, key).await?;
            if let Some((next, entry)) = next.zip(logged.next().cloned()) {
                let touchpoint = touchpoint_id(&entry.occurrence);
                let command = AnotherDay { touchpoint, day: next.day, reason: next.reason };
                logged.agenda = another_day(tx, &actor, command, now).await.map_err(of_next)?.agenda;
            }
            Ok(logged)
        })
    });
    saving.await
}

/// The fields of the other op have other names in this form.
fn of_next(refused: Refused) -> Refused {
    let Refused::Refusal(Refusal::Fields { problems }) = refused else { return refused };
    let renamed = problems.into_iter().map(|problem| Problem {
        field: match problem.field.as_str() {
            "day" => "next_day".to_owned(),
            _ => "next_reason".to_owned(),
        },
        ..problem
    });
    Refusal::Fields { problems: renamed.collect() }.into()
}

fn told(app: &App, here: &Here, (sheet, back): (&Sheet, &str), logged: &Logged) -> Response {
    let w = here.words();
    let text = match logged.next() {
        Some(entry) => w.log_saved_next(&sheet.client, w.day_with_weekday(entry.day)),
        None => w.log_saved(&sheet.client),
    };
    let undo = here.href(&format!("undo/{}", logged.sequence));
    done(app, &back::after(here, back), Said::with_undo(text, undo))
}

/// The form as a page of its own: from anywhere, on a phone, and with errors.
pub(super) fn page(here: &Here, sheet: &Sheet, back: &str) -> Markup {
    let w = here.words();
    let title = match sheet.corrects {
        Some(_) => w.log_correct_title(),
        None => w.log_title(&sheet.client),
    };
    let sentence = if sheet.corrects.is_some() { w.log_correct_lede() } else { w.log_lede() };
    let body = html! {
        div class="single" {
            div class="line now" {
                div class="when" {}
                div class="what" { (view::form(here, sheet, back)) }
            }
        }
    };
    let mast = page::mast(page::margin_day(w, here.today()), &title, &sentence);
    page::book(here, Leaf { title: &title, tab: Tab::Log, class: "today-log", mast, body })
}

/// The form as a page, with what would follow if it were saved as it stands.
pub(super) async fn page_foreseen(app: &App, here: &Here, mut sheet: Sheet, back: &str) -> Markup {
    sheet.next = foreseen(app, here, &sheet).await;
    page(here, &sheet, back)
}
