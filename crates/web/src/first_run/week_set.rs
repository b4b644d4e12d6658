//! Sheet 2: the owner's language and working week, which new members and clients begin with.

use super::view::{self, Week};
use crate::{
    App,
    clients::choices,
    error::Trouble,
    form::{Form, NAME},
    here::Here,
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use seguito_core::{
    people::Language,
    time::{Calendar, Day},
};
use seguito_ops::{
    Refused,
    member::{self, ChangeMember},
    settings::{self, ChangeWorkspace},
};
use seguito_store::rows::MemberRow;
use seguito_words::Words;

pub(super) async fn show(here: Here) -> Response {
    let calendar = &here.actor.calendar;
    let w = here.words();
    let mut pairs = vec![
        ("language", here.actor.language.key().to_owned()),
        ("country", calendar.country.clone().unwrap_or_default()),
        ("region", calendar.region.clone().unwrap_or_default()),
        ("zone", calendar.zone.clone()),
        ("from", w.time(calendar.from)),
        ("until", w.time(calendar.until)),
        ("daily_load", USUAL_LOAD.to_string()),
    ];
    pairs.extend(calendar.days.iter().map(|day| ("days", day.to_string())));
    let form = Form::of(pairs);
    view::week(&here, &form, &choices(&here, &form)).into_response()
}

/// People a day that most prefer at most.
const USUAL_LOAD: i64 = 8;

pub(super) async fn handle(State(app): State<App>, here: Here, mut form: Form) -> Result<Response, Trouble> {
    let read = read(&here, &mut form);
    if let Some(week) = read.filter(|_| form.sound()) {
        match set(&app, &here, week).await {
            Ok(()) => return Ok(Redirect::to(&here.href("first-run/client")).into_response()),
            Err(Refused::Refusal(refusal)) => form.refused(refusal)?,
            Err(other) => return Err(other.into()),
        }
    }
    let page = view::week(&here, &form, &choices(&here, &form));
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

struct Chosen {
    language: Language,
    calendar: Calendar,
    daily_load: i64,
}

fn read(here: &Here, form: &mut Form) -> Option<Chosen> {
    let w = here.words();
    let language = form.one_of("language", Language::from_key);
    let zone = form.needed("zone", NAME);
    let from = form.readable("from", |typed| w.read_time(typed).ok());
    let until = form.readable("until", |typed| w.read_time(typed).ok());
    let daily_load = form.readable("daily_load", |typed| typed.parse().ok());
    let calendar = Calendar {
        zone,
        country: form.optional("country", NAME),
        region: form.optional("region", NAME).map(|region| region.to_uppercase()),
        days: form.all("days").filter_map(|day| day.parse().ok()).collect(),
        from: from?,
        until: until?,
        leaves: Vec::new(),
    };
    Some(Chosen { language: language?, calendar, daily_load: daily_load? })
}

/// Both the owner and the workspace: who comes later begins with the same week.
async fn set(app: &App, here: &Here, chosen: Chosen) -> Result<(), Refused> {
    let (actor, now, workspace) = (here.actor.clone(), here.now(), here.workspace.clone());
    let setting = here.write(app, move |tx| {
        Box::pin(async move {
            let me: MemberRow = tx.need((actor.member,)).await?;
            let house = ChangeWorkspace {
                version: workspace.version,
                name: workspace.name,
                language: chosen.language,
                calendar: chosen.calendar.clone(),
            };
            settings::change(tx, &actor, house, now).await?;
            let own = ChangeMember {
                member: me.id,
                version: me.version,
                name: me.name,
                language: chosen.language,
                calendar: chosen.calendar,
                daily_load: chosen.daily_load,
                single_keys: me.single_keys,
            };
            member::change(tx, &actor, own, now).await?;
            Ok(())
        })
    });
    setting.await
}

fn choices(here: &Here, form: &Form) -> Week {
    let w = here.words();
    let tz = TimeZone::get(form.get("zone")).unwrap_or(TimeZone::UTC);
    Week {
        countries: choices::countries(w, w.first_country_none()),
        zones: zone_names(),
        days: weekdays(w),
        time_there: w.time(here.now().to_zoned(tz).time()),
    }
}

fn zone_names() -> Vec<(String, String)> {
    let names = jiff::tz::db().available().map(|name| name.as_str().to_owned());
    let mut names: Vec<String> =
        names.filter(|name| name.contains('/') && !name.starts_with("Etc/")).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), name)).collect()
}

/// Monday = 1 to Sunday = 7, by their short names. Any Monday will do to name them.
fn weekdays(w: Words) -> Vec<(String, String)> {
    let monday = Day::constant(2024, 1, 1);
    (0..7_i64)
        .filter_map(|after| {
            let day = monday.checked_add(jiff::Span::new().days(after)).ok()?;
            Some(((after + 1).to_string(), w.weekday_short(day)))
        })
        .collect()
}
