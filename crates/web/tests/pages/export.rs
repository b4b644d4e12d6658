//! A list that was written by us and read again changes nothing.

use crate::desk::Desk;
use seguito_core::people::Language;
use seguito_links::{
    export::{csv, sheet, vcard, xlsx},
    import::{
        Choice, FileKind,
        dry_run::Verdict,
        mapping::{Mapping, Settings},
        read,
    },
};
use seguito_ops::demo::look_around_as;
use seguito_store::rows::workspace;
use seguito_web::import::{known, trial::Trial};
use seguito_words::Words;

#[tokio::test]
async fn the_demo_written_as_any_list_and_read_again_changes_nothing() {
    for language in Language::ALL {
        let desk = Desk::new().reading(*language).open().await;
        let actor = desk.actor.clone().unwrap();
        let slug = look_around_as(&desk.store, &actor, *language, desk.now).await.unwrap();
        let across = desk.store.across();
        let found =
            across.read(|read| Box::pin(async move { read.one_across(&workspace::BY_SLUG, (slug,)).await }));
        let scope = desk.store.scope(found.await.unwrap().unwrap().0);
        let everybody = scope.read(|read| Box::pin(known::everybody(read))).await.unwrap();
        assert!(everybody.len() > 10);
        let records = known::records(everybody.clone());
        let list = sheet(&records, &Words::of(*language));
        let card = |version| vcard::write(&records, version).into_bytes();
        for (name, kind, bytes) in [
            ("csv", FileKind::Csv, csv::write(&list, csv::Form::Plain).unwrap()),
            ("csv for Excel", FileKind::Csv, csv::write(&list, csv::Form::Excel).unwrap()),
            ("xlsx", FileKind::Excel, xlsx::write(&list, "clients").unwrap()),
            ("vcard 3", FileKind::VCard, card(vcard::Version::V3)),
            ("vcard 4", FileKind::VCard, card(vcard::Version::V4)),
        ] {
            let table = read(kind, &bytes, &Choice::default()).unwrap();
            let mapping = Mapping::guess(&table, None);
            let settings = Settings { today: actor.today(desk.now), region: Some("IT".into()) };
            let trial = Trial::of(table, mapping, everybody.clone(), &settings);
            assert!(trial.refused.is_none() && trial.run.outcomes.len() == everybody.len(), "{name}");
            for outcome in &trial.run.outcomes {
                let equal = matches!(outcome.verdict, Verdict::Equal { .. });
                assert!(equal, "{name} in {language:?}: {:?}", outcome.verdict);
            }
        }
    }
}
