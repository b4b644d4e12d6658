//! A contact planned by hand: "call Tuesday about the licence" (F10).

use super::{
    case::Case,
    settling::{settles, waiver},
    thread::{Found, Thread, Waived},
};
use crate::{
    agenda::SettledBy,
    id::{FactId, InteractionId},
    time::Day,
};

/// One occurrence: settled by the contact that its log named, else by the first with that person after it was planned.
pub(crate) fn walk<'a>(case: &Case<'a>, thread: &Thread<'a>, out: &mut Found<'a>) {
    let Some(planned) = thread.planned else { return };
    let live = thread.live(1, thread.start, planned.day);
    let after = |day: Day| day > planned.made || day >= planned.day;
    let talk = case.talks.iter().find(|talk| after(talk.day) && settles(thread, talk));
    if let Some(done) = planned.settled {
        let by = SettledBy::Contact { interaction: InteractionId(done.fact.0) };
        out.settled.push(thread.settled(1, by, done.day));
    } else if let Some(dropped) = planned.dropped {
        out.settled.push(thread.settled(1, SettledBy::Replaced { fact: dropped.fact }, dropped.day));
    } else if let Some(talk) = talk.filter(|talk| !thread.over_on(talk.day)) {
        let by = SettledBy::Contact { interaction: talk.interaction.id };
        out.settled.push(thread.settled(1, by, talk.day));
    } else if let Some((day, order)) = waiver(case, thread, &live.occurrence) {
        let waived = Waived { live: live.clone(), order: order.id, day };
        waived.keep_until_past(case, out);
    } else {
        thread.close_or_keep(live, out);
    }
}

impl<'a> Waived<'a> {
    /// A waived contact without a next one stays listed until its own day is past.
    pub fn keep_until_past(self, case: &Case<'a>, out: &mut Found<'a>) {
        if self.live.raw >= case.today && self.live.thread.end.is_none() {
            out.waived.push(self);
        } else {
            let by = SettledBy::Waived { order: self.order };
            out.settled.push(self.live.thread.settled(self.live.occurrence.number, by, self.day));
        }
    }
}

/// The fact that a planned contact is.
pub(crate) fn fact(planned: &crate::facts::Planned) -> FactId {
    FactId(planned.id.0)
}
