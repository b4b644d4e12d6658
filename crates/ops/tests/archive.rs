//! Everything that is kept comes out and goes in again, equal on both databases; what is no whole archive is refused
//! before anything is touched.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod house;
mod places;

use house::{House, at, call, houses};
use places::{Scratch, empty_places};
use seguito_ops::{doctor, interaction_log, trash};
use seguito_store::{
    Store,
    archive::{self, ArchiveError, Ask, How, Manifest, Watch},
    rows,
};
use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

const NOW: &str = "2026-01-08T09:00Z";
const HOW: How = How {
    only_empty: true,
    quiet: true,
    end_links: false,
    even_rewritten: false,
    now: jiff::Timestamp::UNIX_EPOCH,
};

async fn digest(house: &House) -> String {
    archive::digest_of(&house.store, house.owner.workspace).await.expect("a digest")
}

/// A client with a project, a logged contact, and something in the trash.
async fn fill(house: &House) {
    let (client, contact) = house.fjordlys("2026-01-05T09:00Z").await;
    let project = house.webshop(client, "2026-01-05", "2026-01-05T09:00Z").await;
    let spoken = call(client, contact, project, "2026-01-07T09:00Z");
    house
        .act(move |tx, actor| Box::pin(interaction_log::log_interaction(tx, actor, spoken, at(NOW))))
        .await
        .expect("a contact");
    let (other, _) = house.fjordlys("2026-01-06T09:00Z").await;
    house
        .act(move |tx, actor| Box::pin(trash::delete(tx, actor, trash::Delete::Client(other), at(NOW))))
        .await
        .expect("something in the trash");
}

fn new_file(path: &Path) -> File {
    File::options().read(true).write(true).create(true).truncate(true).open(path).expect("a file")
}

async fn write(store: &Store, path: &Path) -> Manifest {
    let ask = Ask { workspace: None, now: at(NOW) };
    archive::write(store, ask, new_file(path), Watch::nobody()).await.expect("an archive")
}

async fn take(store: &Store, path: &Path, how: How) -> Result<(), ArchiveError> {
    let manifest = archive::check(File::open(path).expect("a file"), &Watch::nobody())?;
    let file = File::open(path).expect("a file");
    archive::take(store, file, manifest, How { now: at(NOW), ..how }, Watch::nobody()).await
}

/// An installation of two workspaces in a SQLite of its own, and its archive.
async fn two_workspaces(scratch: &Scratch) -> (Store, std::path::PathBuf, Manifest) {
    let store = scratch.sqlite("from").await;
    for _ in 0..2 {
        fill(&House::build(store.clone()).await).await;
    }
    let path = scratch.path("first.seguito");
    let manifest = write(&store, &path).await;
    (store, path, manifest)
}

fn parts(manifest: &Manifest) -> (archive::Part, Vec<archive::WorkspacePart>) {
    (manifest.accounts.clone(), manifest.workspaces.clone())
}

#[tokio::test]
async fn a_digest_changes_with_what_is_kept_and_with_nothing_else() {
    for (house, other) in houses().await.into_iter().zip(houses().await) {
        let (empty, elsewhere) = (digest(&house).await, digest(&other).await);
        let (client, contact) = house.fjordlys("2026-01-05T09:00Z").await;
        let project = house.webshop(client, "2026-01-05", "2026-01-05T09:00Z").await;
        let full = digest(&house).await;
        assert_ne!(empty, full);
        let tomorrow = call(client, contact, project, "2026-01-07T09:00Z");
        let refused = house.act(move |tx, actor| {
            Box::pin(interaction_log::log_interaction(tx, actor, tomorrow, at("2026-01-06T09:00Z")))
        });
        assert!(refused.await.is_err(), "a contact in the future");
        assert_eq!(digest(&house).await, full, "a refused change leaves nothing");
        assert_eq!(digest(&other).await, elsewhere, "nor does a change touch another workspace");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn from_sqlite_to_each_database_and_back_everything_stays_equal() {
    let scratch = Scratch::new();
    let (_, first, said) = two_workspaces(&scratch).await;
    for (name, place) in empty_places(&scratch).await {
        take(&place, &first, HOW).await.expect("taken");
        let second = scratch.path("second.seguito");
        let there = write(&place, &second).await;
        assert_eq!(parts(&there), parts(&said), "{name}");
        assert_eq!(there.quiet_since, Some(at(NOW)), "{name} wakes quiet");
        let back = scratch.sqlite(&format!("back-{name}")).await;
        take(&back, &second, How { quiet: false, ..HOW }).await.expect("taken back");
        assert_eq!(parts(&write(&back, &scratch.path("third.seguito")).await), parts(&said), "{name}");
        for store in [&place, &back] {
            let found = doctor::examine(store).await.expect("examined");
            assert_eq!((found.clients, found.differences), (2, vec![]), "{name}");
        }
        for workspace in &said.workspaces {
            let digest = archive::digest_of(&place, workspace.id).await.expect("a digest");
            assert_eq!(digest, workspace.part.digest, "the digest of a workspace is that of its file");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_or_altered_file_is_refused_before_anything_is_touched() {
    let scratch = Scratch::new();
    let (_, path, _) = two_workspaces(&scratch).await;
    let whole = fs::read(&path).expect("the archive");
    let step = whole.len() / 150 + 1;
    let places = (0..100).chain((100..whole.len()).step_by(step)).chain(whole.len() - 100..whole.len());
    let hurt = scratch.path("hurt.seguito");
    for at in places {
        fs::write(&hurt, &whole[..at]).expect("cut");
        let cut = archive::check(File::open(&hurt).expect("a file"), &Watch::nobody());
        let known = at > 60;
        assert!(
            matches!(cut, Err(ArchiveError::Damaged))
                || (!known && matches!(cut, Err(ArchiveError::Foreign))),
            "cut at {at}: {cut:?}"
        );
        let mut altered = whole.clone();
        altered[at] ^= 0x20;
        fs::write(&hurt, &altered).expect("altered");
        let altered = archive::check(File::open(&hurt).expect("a file"), &Watch::nobody());
        assert!(
            matches!(altered, Err(ArchiveError::Damaged | ArchiveError::Foreign)),
            "altered at {at}: {altered:?}"
        );
    }
}

#[tokio::test]
async fn what_is_no_archive_is_called_foreign() {
    let scratch = Scratch::new();
    let path = scratch.path("foreign");
    for bytes in [&b""[..], b"x", b"name;mail\nAnna;anna@example.org\n", b"PK\x05\x06", &[0xff; 5000]] {
        fs::write(&path, bytes).expect("a file");
        let refused = archive::check(File::open(&path).expect("a file"), &Watch::nobody());
        assert!(matches!(refused, Err(ArchiveError::Foreign)), "{refused:?}");
    }
}

/// A zip with our seal that holds whatever a forger likes.
fn forged(path: &Path, manifest: &Manifest, workspace: &[u8]) {
    use zip::write::{SimpleFileOptions, ZipWriter};
    let mut zip = ZipWriter::new(new_file(path));
    let packed = SimpleFileOptions::default();
    let said = serde_json::to_vec(manifest).expect("a manifest");
    for (name, bytes) in
        [("seguito-archive.txt", &b""[..]), ("accounts.ndjson", b""), ("manifest.json", &said)]
    {
        zip.start_file(name, packed).expect("an entry");
        zip.write_all(bytes).expect("written");
    }
    for part in &manifest.workspaces {
        zip.start_file(format!("workspaces/{}.ndjson", part.id), packed).expect("an entry");
        zip.write_all(workspace).expect("written");
    }
    zip.set_comment(archive::blank_seal()).expect("a comment");
    let mut file = zip.finish().expect("a zip");
    archive::seal(&mut file).expect("a seal");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_swollen_a_newer_and_a_forged_file_are_refused() {
    let scratch = Scratch::new();
    let (_, _, said) = two_workspaces(&scratch).await;
    let path = scratch.path("forged.seguito");
    let check = || archive::check(File::open(&path).expect("a file"), &Watch::nobody());
    let mut swollen = said.clone();
    swollen.workspaces[0].part.bytes = 60_000_000;
    forged(&path, &swollen, &vec![b' '; 60_000_000]);
    assert!(fs::metadata(&path).expect("a file").len() < 200_000, "a bomb is small");
    assert!(matches!(check(), Err(ArchiveError::TooLarge)), "{:?}", check());
    forged(&path, &said, &vec![b' '; 60_000_000]);
    assert!(matches!(check(), Err(ArchiveError::Damaged)), "a bomb that lies about its size: {:?}", check());
    for newer in [Manifest { version: 2, ..said.clone() }, Manifest { tables: 999, ..said.clone() }] {
        forged(&path, &newer, b"");
        assert!(matches!(check(), Err(ArchiveError::Newer { .. })), "{:?}", check());
    }
    forged(&path, &said, b"{\"table\":\"other\",\"columns\":[]}\n[1]\n");
    assert!(matches!(check(), Err(ArchiveError::Damaged)), "{:?}", check());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_holds_something_is_left_as_it_is() {
    let scratch = Scratch::new();
    let (_, path, said) = two_workspaces(&scratch).await;
    for (name, place) in empty_places(&scratch).await {
        let house = House::build(place.clone()).await;
        fill(&house).await;
        let before = digest(&house).await;
        let refused = take(&place, &path, HOW).await;
        assert!(matches!(refused, Err(ArchiveError::NotEmpty)), "{name}: {refused:?}");
        let refused = take(&place, &path, How { only_empty: false, ..HOW }).await;
        assert!(matches!(refused, Err(ArchiveError::Taken { .. })), "{name}: the same slug: {refused:?}");
        assert_eq!(digest(&house).await, before);
        assert_eq!(write(&place, &scratch.path("one.seguito")).await.workspaces.len(), 1, "{name}");
        assert_eq!(said.workspaces.len(), 2);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stops_it_leaves_nothing_behind() {
    let scratch = Scratch::new();
    let (_, path, said) = two_workspaces(&scratch).await;
    for (name, place) in empty_places(&scratch).await {
        for stage in [archive::Stage::Taking, archive::Stage::Proving] {
            let stop = Watch::new(move |at, _, _| at != stage);
            let file = File::open(&path).expect("a file");
            let stopped = archive::take(&place, file, said.clone(), HOW, stop).await;
            assert!(matches!(stopped, Err(ArchiveError::Stopped)), "{name} {stage:?}: {stopped:?}");
            let left = write(&place, &scratch.path("left.seguito")).await;
            assert_eq!((left.rows(), left.claimed_at), (0, None), "{name} {stage:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn beside_another_workspace_an_address_keeps_the_sign_in_it_has_here() {
    let scratch = Scratch::new();
    let from = scratch.sqlite("from").await;
    let house = House::build(from.clone()).await;
    fill(&house).await;
    let path = scratch.path("one.seguito");
    write(&from, &path).await;
    for (name, place) in empty_places(&scratch).await {
        let other = House::build_for(place.clone(), &house.mail, "Altro Studio").await;
        take(&place, &path, How { only_empty: false, ..HOW }).await.expect("taken beside");
        let mail = house.mail.clone();
        let across = place.across();
        let doors = across.read(move |read| {
            Box::pin(async move {
                let account = read.one_across(&rows::house::ACCOUNT_BY_MAIL, (mail,)).await?.expect("one");
                read.all_across(&rows::house::DOORS, (account.id,)).await
            })
        });
        let doors: Vec<String> = doors
            .await
            .map_err(|b: seguito_store::Broken| b)
            .expect("doors")
            .into_iter()
            .map(|d| d.slug)
            .collect();
        let mut expected = vec![house.slug.clone(), other.slug.clone()];
        expected.sort();
        assert_eq!(doors, expected, "{name}");
        assert!(doctor::examine(&place).await.expect("examined").differences.is_empty(), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rewritten_past_is_found_unless_its_owner_insists() {
    let scratch = Scratch::new();
    let from = scratch.sqlite("from").await;
    let house = House::build(from.clone()).await;
    fill(&house).await;
    house
        .act(|tx, _| {
            Box::pin(async move {
                let mut part: rows::EventPayloadRow = tx.need((2i64, 0i64)).await?;
                part.body.0 = part.body.0.replace("Fjordlys", "Fjordlyst");
                part.body.0.push(' ');
                Ok(tx.put_quietly(&part).await?)
            })
        })
        .await
        .expect("the past is rewritten");
    let path = scratch.path("rewritten.seguito");
    write(&from, &path).await;
    for (name, place) in empty_places(&scratch).await {
        let refused = take(&place, &path, HOW).await;
        assert!(matches!(refused, Err(ArchiveError::Rewritten { line: 2, .. })), "{name}: {refused:?}");
        assert_eq!(write(&place, &scratch.path("left.seguito")).await.rows(), 0, "{name}");
        take(&place, &path, How { even_rewritten: true, ..HOW }).await.expect("its owner insists");
    }
}
