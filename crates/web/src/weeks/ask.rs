//! What to show: whose contacts, how far. It stands in the address.

use crate::form::Form;
use jiff::ToSpan;
use seguito_core::{id::MemberId, time::Day};

/// How far one may look, in weeks.
pub(super) const FAR: [u8; 3] = [3, 6, 13];

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub whose: Whose,
    /// One of [`FAR`].
    pub weeks: u8,
}

/// Whose contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Mine,
    Everybodys,
    Of(MemberId),
}

impl Ask {
    /// Read from the address; what is unknown is as if it were not there.
    pub(super) fn of(form: &Form) -> Self {
        let whose = match form.get("who") {
            "all" => Whose::Everybodys,
            id => id.parse().map_or(Whose::Mine, Whose::Of),
        };
        let weeks = form.get("weeks").parse().ok().filter(|weeks| FAR.contains(weeks)).unwrap_or(FAR[0]);
        Self { whose, weeks }
    }

    /// The one member, or `None` for everybody.
    pub(super) fn member(self, me: MemberId) -> Option<MemberId> {
        match self.whose {
            Whose::Mine => Some(me),
            Whose::Of(member) => Some(member),
            Whose::Everybodys => None,
        }
    }

    /// How it stands in the address.
    pub(super) fn who_key(self) -> String {
        match self.whose {
            Whose::Mine => "me".to_owned(),
            Whose::Everybodys => "all".to_owned(),
            Whose::Of(member) => member.to_string(),
        }
    }

    /// The day after the last one shown: weeks are whole, the current one counts as the first.
    pub(super) fn before(self, today: Day) -> Day {
        let days = i64::from(self.weeks) * 7;
        monday(today).checked_add(days.days()).unwrap_or(Day::MAX)
    }

    /// The next larger reach.
    pub(super) fn further(self) -> Option<u8> {
        FAR.into_iter().find(|weeks| *weeks > self.weeks)
    }
}

/// The Monday of a day's week.
pub(crate) fn monday(day: Day) -> Day {
    let back = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(back.days()).unwrap_or(day)
}
