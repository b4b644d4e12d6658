//! One row's cells, all placed → the record: labels, country, phones, and who is the client.

use super::{
    Doubt, Field, Why,
    collect::Collector,
    phones::{self, Pending},
    place,
};
use crate::{
    record::{Address, Birthday, Record},
    text::fold,
};

impl Collector<'_> {
    /// The record that the cells make but for its phones, the values that were not understood, and the phones.
    pub fn finish(mut self) -> (Record, Vec<Doubt>, Vec<Pending>) {
        self.label_mails();
        self.finish_addresses();
        let phones = phones::pending(&mut self);
        self.finish_person();
        (self.record, self.doubts, phones)
    }

    /// What a column of labels says of the value of this number.
    pub fn stated(&self, field: Field, group: u8) -> Option<crate::record::Label> {
        self.labels
            .iter()
            .find(|(known, number, _)| *known == field && *number == group)
            .map(|(_, _, label)| *label)
    }

    fn label_mails(&mut self) {
        for at in 0..self.record.mails.len() {
            let stated = self.stated(Field::MailLabel, self.mail_groups[at]);
            let mail = &mut self.record.mails[at];
            mail.label = mail.label.or(stated);
        }
    }

    fn finish_addresses(&mut self) {
        for (target, mut address) in std::mem::take(&mut self.addresses) {
            address.label = address.label.or(self.stated(Field::AddressLabel, target.group));
            let parts = Address { whole: String::new(), label: None, ..address.clone() };
            if !parts.is_blank() && !address.whole.is_empty() {
                address.whole.clear(); // Google writes the parts once more as one text
            }
            let known = self.finish_country(&address.country);
            if known && (Address { country: String::new(), ..address.clone() }).is_blank() {
                continue; // a country alone is the client's, not an address
            }
            if !address.is_blank() {
                self.record.addresses.push(address);
            }
        }
    }

    /// Whether the country is known; the first known one is the client's.
    fn finish_country(&mut self, typed: &str) -> bool {
        if typed.is_empty() {
            return false;
        }
        if let Some(code) = place::country(typed) {
            self.record.country.get_or_insert_with(|| code.to_owned());
            return true;
        }
        let columns = &self.rules.mapping.columns;
        if let Some(at) = columns.iter().position(|column| column.target.field == Field::Country) {
            self.note_doubt(at, typed, Why::UnknownCountry);
        }
        false
    }

    /// Who the person is; without one, what was said of a person stays under its heads.
    fn finish_person(&mut self) {
        if let ([year, Some(month), Some(day)], None) = (self.born, self.person.birthday) {
            self.person.birthday = Some(Birthday { year, month: month as i8, day: day as i8 });
        }
        let person = &mut self.person;
        if person.full.is_empty() {
            let parts = [&person.given, &person.middle, &person.family].map(String::as_str);
            person.full = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        }
        if person.full.is_empty() {
            person.full.clone_from(&person.nickname);
        }
        let organisation = self.record.organisation.as_deref().map(fold);
        let names_the_organisation = person.given.is_empty()
            && person.family.is_empty()
            && organisation.as_deref() == Some(fold(&person.full).as_str());
        if names_the_organisation {
            self.about_person.retain(|(at, _)| {
                !matches!(self.rules.mapping.columns[*at].target.field, Field::FullName | Field::Name)
            });
            self.person.full.clear();
        }
        if self.person.full.is_empty() && organisation.is_none() {
            self.person.full = self.record.mails.first().map(|mail| mail.address.clone()).unwrap_or_default();
        }
        if self.person.full.is_empty() {
            for (at, text) in std::mem::take(&mut self.about_person) {
                self.extra(at, text);
            }
        } else {
            self.record.person = Some(std::mem::take(&mut self.person));
        }
    }
}
