//! Contacts planned by hand: "call Tuesday about the licence".

use super::{
    answer::{Sent, op, unread},
    client_show::ended,
    typed,
};
use crate::{
    App,
    error::Trouble,
    form::{Form, LINE},
    here::Here,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use seguito_core::{
    id::{ClientId, PlannedId},
    people::Channel,
};
use seguito_ops::plan::{self, DropPlan, PlanContact};

pub(super) async fn add(
    State(app): State<App>,
    here: Here,
    Path((_, id)): Path<(String, ClientId)>,
    mut form: Form,
) -> Result<Response, Trouble> {
    let day = typed::coming(&here, &mut form, "day");
    let day = typed::needed(&mut form, "day", day);
    let about = form.text("about", LINE);
    let channel = form.one_of("channel", Channel::from_key);
    let (contact, member) = (typed::id(&mut form, "contact"), typed::id(&mut form, "member"));
    let outcome = match day.zip(channel).filter(|_| form.sound()) {
        Some((day, channel)) => {
            let command = PlanContact { client: id, contact, member, project: None, channel, day, about };
            op!(&here, &app, plan::plan, command)
        }
        None => Err(unread()),
    };
    let (w, today) = (here.words(), here.today());
    let text = day.map_or_else(String::new, |day| w.client_planned(w.day_in_text(day, today)));
    let sent = Sent { what: "plan", of: None, back: here.href(&format!("clients/{id}")), form };
    ended(&app, &here, id, sent, outcome, |_| text).await
}

pub(super) async fn end(
    State(app): State<App>,
    here: Here,
    Path((_, id, plan)): Path<(String, ClientId, PlannedId)>,
    form: Form,
) -> Result<Response, Trouble> {
    let outcome = op!(&here, &app, plan::drop_plan, DropPlan { plan });
    let w = here.words();
    let sent = Sent { what: "", of: None, back: here.href(&format!("clients/{id}")), form };
    ended(&app, &here, id, sent, outcome, |_| w.client_plan_dropped()).await
}
