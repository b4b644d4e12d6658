//! Sheet 1: the set-up word, the owner, the name of the workspace.

use super::view;
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE, NAME},
    session::signed_in,
    visitor::Visitor,
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use seguito_core::refusal::Wrong;
use seguito_ops::{
    Refused,
    first_run::{Claim, Claimed, Made, NewWorkspace, check_claim, claim, claimed, usual_week},
    password,
    sign_in::{SignedIn, count_secret, open},
};

pub(super) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Trouble> {
    match taken(&app).await? {
        true => Ok(Redirect::to("/").into_response()),
        false => Ok(view::who(&visitor, &app.site().listen, &Form::default()).into_response()),
    }
}

pub(super) async fn handle(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Trouble> {
    if taken(&app).await? {
        return Err(Trouble::Absent);
    }
    let browser = headers.get(header::USER_AGENT).and_then(|line| line.to_str().ok()).unwrap_or_default();
    match claimed_by(&app, &visitor, browser.to_owned(), &mut form).await {
        Ok((made, session)) => {
            let mut answer = Redirect::to(&format!("/w/{}/first-run/week", made.slug)).into_response();
            answer.headers_mut().append(header::SET_COOKIE, signed_in(&app, &session.token));
            Ok(answer)
        }
        Err(Refused::Refusal(refusal)) => {
            form.refused(refusal)?;
            if form.problem("word") == Some(&Wrong::NotTheWord) {
                count_secret(app.store(), &visitor.address, visitor.now).await?;
            }
            let page = view::who(&visitor, &app.site().listen, &form);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn taken(app: &App) -> Result<bool, Trouble> {
    let house = app.store().across();
    Ok(house.read(|read| Box::pin(claimed(read))).await? == Claimed::Yes)
}

async fn claimed_by(
    app: &App,
    visitor: &Visitor,
    browser: String,
    form: &mut Form,
) -> Result<(Made, SignedIn), Refused> {
    let now = visitor.now;
    let (word, name) = (form.needed("word", NAME), form.needed("name", NAME));
    let (mail, house) = (form.needed("mail", NAME), form.text("workspace", NAME));
    let plain = form.needed("password", LINE);
    let (given, new) = (word.clone(), plain.clone());
    let checking = app.store().across();
    checking.read(move |read| Box::pin(async move { check_claim(read, &given, &new).await })).await?;
    let password = password::hash("password", &plain).await?;
    let workspace = NewWorkspace {
        workspace: house,
        language: visitor.language,
        calendar: usual_week(visitor.language),
        demo: false,
    };
    let claims = Claim { word, name, mail, password, workspace };
    let house = app.store().across();
    house
        .write(move |tx| {
            Box::pin(async move {
                let made = claim(tx, claims, now).await?;
                let session = open(tx, made.account, browser, now).await?;
                Ok::<_, Refused>((made, session))
            })
        })
        .await
}
