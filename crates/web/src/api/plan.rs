//! Contacts planned by hand, and what persons say of planned ones: another day, not needed, pause (F10).

use super::{changed::op, noun::noun, table::Api};
use seguito_core::{
    agenda::Occurrence,
    facts::Dated,
    id::*,
    people::Channel,
    time::{Day, Moment},
};
use seguito_ops::{order, plan};
use seguito_store::rows::*;

noun! {
    /// A contact planned by hand.
    Plan of row: PlannedRow by PlannedRow::BY_CLIENT;
    /// Its id.
    id: PlannedId = row.id,
    /// With which client.
    client: ClientId = row.client_id,
    /// With which person.
    contact: Option<ContactId> = row.contact_id,
    /// For which member.
    member: MemberId = row.member_id,
    /// Which project.
    project: Option<ProjectId> = row.project_id,
    /// How.
    channel: Channel = row.channel,
    /// For which day.
    #[schema(value_type = String, format = Date)]
    day: Day = row.day,
    /// What about.
    about: String = row.about,
    /// The contact that settled it.
    settled: Option<Dated> = row.settled.map(|said| said.0),
    /// Taken back.
    dropped: Option<Dated> = row.dropped.map(|said| said.0),
    /// Counts its changes.
    version: i64 = row.version,
}

noun! {
    /// A person's word on a planned contact or a client's rhythm.
    Order of row: OrderRow by OrderRow::BY_CLIENT;
    /// Its id.
    id: OrderId = row.id,
    /// Whose agenda.
    client: ClientId = row.client_id,
    /// By whom.
    member: MemberId = row.member_id,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Moment = row.at,
    /// `another-day`, `not-needed` or `pause`.
    kind: String = row.kind,
    /// Which occurrence; a pause has none.
    occurrence: Option<Occurrence> = row.occurrence.map(|occurrence| occurrence.0),
    /// A pause of one project.
    project: Option<ProjectId> = row.project_id,
    /// The other day, or the first day after the pause.
    #[schema(value_type = Option<String>, format = Date)]
    day: Option<Day> = row.day,
    /// Why.
    reason: String = row.reason,
    /// Taken back.
    #[schema(value_type = Option<String>, format = DateTime)]
    taken_back_at: Option<Moment> = row.taken_back_at,
}

/// Plans and orders.
pub(super) fn plans(api: Api) -> Api {
    api.list::<Plan>(("/api/v1/plans", "plans", "Contacts planned by hand."))
        .item::<Plan>(("/api/v1/plans/{plan}", "plans", "One contact planned by hand."))
        .add(("/api/v1/plans", "plans", "Plans a contact by hand."), op!(plan::plan))
        .edit::<Plan, plan::ChangePlan>(
            ("/api/v1/plans/{plan}", "plans", "Changes a planned contact."),
            op!(plan::change),
        )
        .act::<Plan, plan::DropPlan>(
            "DELETE",
            ("/api/v1/plans/{plan}", "plans", "Takes a planned contact back."),
            op!(plan::drop_plan),
        )
        .list::<Order>(("/api/v1/orders", "orders", "What was moved, waived or paused."))
        .item::<Order>(("/api/v1/orders/{order}", "orders", "One such word."))
        .act::<Order, order::TakeBack>(
            "DELETE",
            ("/api/v1/orders/{order}", "orders", "Takes it back."),
            op!(order::take_back),
        )
        .add(("/api/v1/pauses", "orders", "Pauses a client or one project until a day."), op!(order::pause))
        .act::<super::day::Row, order::AnotherDay>(
            "POST",
            (
                "/api/v1/touchpoints/{touchpoint}/another-day",
                "orders",
                "Puts a planned contact on another day.",
            ),
            op!(order::another_day),
        )
        .act::<super::day::Row, order::NotNeeded>(
            "POST",
            (
                "/api/v1/touchpoints/{touchpoint}/not-needed",
                "orders",
                "Says that a planned contact is not needed.",
            ),
            op!(order::not_needed),
        )
}
