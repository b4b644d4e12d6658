//! Days, moments, zones, and the working time of one person.

pub mod capitals;
pub mod holidays;
pub mod working_days;

use jiff::{
    Timestamp,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A day, in a zone that its place of use states.
pub type Day = Date;
/// A moment in time.
pub type Moment = Timestamp;

/// When a person works: zone, working week, hours, holidays of the place, leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Calendar {
    /// IANA name, for example `Europe/Oslo`.
    pub zone: String,
    /// ISO 3166-1 alpha-2, for public holidays; `None` when nobody has said.
    pub country: Option<String>,
    /// ISO 3166-2 subdivision without its country, for example `MI`.
    pub region: Option<String>,
    /// Working days, Monday = 1 to Sunday = 7.
    #[schema(value_type = Vec<DayOfWeek>)]
    pub days: BTreeSet<i8>,
    /// When work begins, local time.
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$")]
    pub from: Time,
    /// When work ends, local time.
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:00)?$")]
    pub until: Time,
    /// Days away, both ends included.
    pub leaves: Vec<Leave>,
}

/// Days on which a person is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Leave {
    /// First day away.
    #[schema(value_type = String, format = Date)]
    pub from: Day,
    /// Last day away.
    #[schema(value_type = String, format = Date)]
    pub until: Day,
}

impl Calendar {
    /// The zone, or UTC where its name is unknown: names are checked when they are written.
    pub fn tz(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// The person's day at a moment.
    pub fn day_at(&self, moment: Moment) -> Day {
        moment.to_zoned(self.tz()).date()
    }

    /// Whether a weekday belongs to the working week.
    pub fn works_on(&self, weekday: Weekday) -> bool {
        self.days.contains(&weekday.to_monday_one_offset())
    }
}

/// A length of time as a rule states it: `21 days`, `15 working days`, `6 weeks`, `12 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Span {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

/// What a [`Span`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Days on which both sides work.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

impl TryFrom<String> for Span {
    type Error = String;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let broken =
            || format!("{text:?} is not a length such as \"21 days\", \"15 working days\", \"6 weeks\"");
        let (count, unit) = text.split_once(' ').ok_or_else(broken)?;
        let count = count.parse().map_err(|_| broken())?;
        let unit = match unit {
            "day" | "days" => Unit::Days,
            "working day" | "working days" => Unit::WorkingDays,
            "week" | "weeks" => Unit::Weeks,
            "month" | "months" => Unit::Months,
            _ => return Err(broken()),
        };
        Ok(Self { count, unit })
    }
}

impl utoipa::PartialSchema for Span {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[0-9]{1,4} (day|working day|week|month)s?$"))
            .description(Some("A length of time: `21 days`, `15 working days`, `6 weeks`, `12 months`."))
            .into()
    }
}

impl utoipa::ToSchema for Span {}

/// How a weekday reads in the description of the API.
struct DayOfWeek;

impl utoipa::PartialSchema for DayOfWeek {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Integer)
            .minimum(Some(1))
            .maximum(Some(7))
            .into()
    }
}

impl utoipa::ToSchema for DayOfWeek {}

impl From<Span> for String {
    fn from(span: Span) -> Self {
        span.to_string()
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match self.unit {
            Unit::Days => "day",
            Unit::WorkingDays => "working day",
            Unit::Weeks => "week",
            Unit::Months => "month",
        };
        write!(f, "{} {unit}{}", self.count, if self.count == 1 { "" } else { "s" })
    }
}
