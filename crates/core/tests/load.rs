//! What a day of a member holds already, seen from one client.

use jiff::civil::{date, time};
use seguito_core::{facts::Member, id::MemberId, time::Calendar};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use uuid::Uuid;

#[test]
fn a_clients_own_contacts_do_not_fill_its_days() {
    let [first, second, third] = [1, 2, 3].map(|day| date(2026, 3, day));
    let calendar = Calendar {
        zone: "UTC".into(),
        country: None,
        region: None,
        days: BTreeSet::from([1, 2, 3, 4, 5]),
        from: time(9, 0, 0, 0),
        until: time(17, 0, 0, 0),
        leaves: Vec::new(),
    };
    let member = Member {
        id: MemberId(Uuid::nil()),
        calendar,
        daily_load: 6,
        load: Arc::new(BTreeMap::from([(first, 5), (second, 1)])),
        own: vec![first, first, second, second, third],
    };
    assert_eq!([first, second, third].map(|day| member.others_on(day)), [3, 0, 0]);
}
