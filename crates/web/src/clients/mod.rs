//! Clients: the list, and for each the next contact, its people, what was wished and promised, everything between us.

pub(crate) mod answer;
pub(crate) mod change;
pub(crate) mod choices;
mod client_add;
mod client_change;
pub(crate) mod client_delete;
mod client_line;
mod client_load;
mod client_merge;
mod client_show;
mod client_view;
mod clients_aside;
pub(crate) mod clients_export;
mod clients_reassign;
mod clients_show;
mod clients_view;
mod dossier_view;
mod extra_keep;
mod mark_keep;
mod marks_view;
pub(crate) mod next;
pub(crate) mod opened;
mod people_view;
mod person_keep;
mod plan_keep;
mod promise_keep;
mod promises_view;
pub(crate) mod relation_keep;
pub(crate) mod relation_view;
pub(crate) mod sheet;
mod trail_view;
pub(crate) mod typed;

pub(crate) use clients_view::word;

use crate::{
    access::{
        Access::Member,
        Verb::{Read, Write},
    },
    router::Routes,
};

/// The routes of this room.
pub fn routes() -> Routes {
    one().with(people()).with(standing())
}

fn one() -> Routes {
    Routes::new()
        .get("/w/{workspace}/clients", Member(Read), clients_show::handle)
        .get("/w/{workspace}/clients.csv", Member(Read), clients_export::list)
        .get("/w/{workspace}/clients.xlsx", Member(Read), clients_export::workbook)
        .get("/w/{workspace}/clients.vcf", Member(Read), clients_export::cards)
        .post("/w/{workspace}/clients/manager", Member(Write), clients_reassign::handle)
        .get("/w/{workspace}/clients/new", Member(Write), client_add::show)
        .post("/w/{workspace}/clients", Member(Write), client_add::handle)
        .get("/w/{workspace}/clients/{client}", Member(Read), client_show::handle)
        .post("/w/{workspace}/clients/{client}", Member(Write), client_change::handle)
        .get("/w/{workspace}/clients/{client}/trail.csv", Member(Read), clients_export::trail)
        .get("/w/{workspace}/clients/{client}/merge", Member(Write), client_merge::ask)
        .post("/w/{workspace}/clients/{client}/merge", Member(Write), client_merge::handle)
        .get("/w/{workspace}/clients/{client}/deletion", Member(Write), client_delete::ask)
        .post("/w/{workspace}/clients/{client}/deletion", Member(Write), client_delete::handle)
        .post("/w/{workspace}/clients/{client}/extra", Member(Write), extra_keep::client)
        .post("/w/{workspace}/clients/{client}/plans", Member(Write), plan_keep::add)
        .post("/w/{workspace}/clients/{client}/plans/{plan}/end", Member(Write), plan_keep::end)
}

fn people() -> Routes {
    let one = Routes::new()
        .post("/w/{workspace}/clients/{client}/contacts", Member(Write), person_keep::add)
        .post("/w/{workspace}/clients/{client}/contacts/{contact}", Member(Write), person_keep::change)
        .post("/w/{workspace}/clients/{client}/contacts/{contact}/leaving", Member(Write), person_keep::leave)
        .post(
            "/w/{workspace}/clients/{client}/contacts/{contact}/return",
            Member(Write),
            person_keep::come_back,
        );
    let one = one
        .post("/w/{workspace}/clients/{client}/contacts/{contact}/extra", Member(Write), extra_keep::person)
        .post(
            "/w/{workspace}/clients/{client}/contacts/{contact}/preference",
            Member(Write),
            person_keep::prefer,
        );
    let silent = "/w/{workspace}/clients/{client}/contacts/{contact}/do-not-contact";
    one.post(silent, Member(Write), person_keep::silence)
        .post(
            "/w/{workspace}/clients/{client}/contacts/{contact}/welcome",
            Member(Write),
            person_keep::welcome,
        )
        .post("/w/{workspace}/clients/{client}/wishes", Member(Write), promise_keep::note_wish)
        .post("/w/{workspace}/clients/{client}/wishes/{wish}/end", Member(Write), promise_keep::end_wish)
        .post("/w/{workspace}/clients/{client}/promises", Member(Write), promise_keep::make)
        .post("/w/{workspace}/clients/{client}/promises/{promise}/keeping", Member(Write), promise_keep::keep)
        .post(
            "/w/{workspace}/clients/{client}/promises/{promise}/retraction",
            Member(Write),
            promise_keep::retract,
        )
}

fn standing() -> Routes {
    Routes::new()
        .post("/w/{workspace}/clients/{client}/marks", Member(Write), mark_keep::set)
        .post("/w/{workspace}/clients/{client}/marks/{mark}/end", Member(Write), mark_keep::end)
        .post("/w/{workspace}/clients/{client}/marks/{mark}/confirmation", Member(Write), mark_keep::confirm)
        .post("/w/{workspace}/clients/{client}/rhythm", Member(Write), relation_keep::set_rhythm)
        .post("/w/{workspace}/clients/{client}/rhythm/end", Member(Write), relation_keep::end_rhythm)
        .post("/w/{workspace}/clients/{client}/prospect", Member(Write), relation_keep::make_prospect)
        .post("/w/{workspace}/clients/{client}/prospect/end", Member(Write), relation_keep::end_prospect)
        .post("/w/{workspace}/clients/{client}/do-not-contact", Member(Write), relation_keep::silence)
        .post("/w/{workspace}/clients/{client}/welcome", Member(Write), relation_keep::welcome)
        .post("/w/{workspace}/clients/{client}/dissolution", Member(Write), relation_keep::dissolve)
        .post("/w/{workspace}/clients/{client}/dissolution/end", Member(Write), relation_keep::undissolve)
}
