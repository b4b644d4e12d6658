//! What a person at a terminal says of what is planned: another day, not needed, a pause, a plan, a mark, and the way
//! back of each; and what the log says of a congratulation. On both databases.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test that cannot go on stops")]

#[expect(dead_code, reason = "each test file takes what it needs")]
mod desk;

use desk::{Desk, Said, in_database, new_database};
use seguito_core::cadence::Cadences;
use serde_json::Value;

/// A claimed place with clients who are followed every six weeks.
struct House {
    desk: Desk,
    place: [String; 2],
}

impl House {
    fn in_folder() -> Self {
        let desk = Desk::new();
        let place = ["--data".to_owned(), desk.path("data")];
        Self::at(desk, place)
    }

    fn in_postgres() -> Option<Self> {
        let url = new_database();
        if url.is_none() {
            println!("SKIPPED: SEGUITO_TEST_POSTGRES names no PostgreSQL");
        }
        Some(Self::at(Desk::new(), ["--database".to_owned(), url?]))
    }

    fn at(desk: Desk, place: [String; 2]) -> Self {
        let words = [place[0].as_str(), place[1].as_str()];
        desk.claimed(words);
        let list = desk.list(3);
        desk.done(&[&["import", "csv", &list, "--every", "6 weeks"][..], &words].concat());
        Self { desk, place }
    }

    fn run(&self, words: &[&str]) -> Said {
        self.desk.run(&[words, &[&self.place[0], &self.place[1]]].concat())
    }

    /// What a command that must end well told as JSON.
    fn json(&self, words: &[&str]) -> Value {
        let said = self.run(&[words, &["--json"]].concat());
        assert_eq!(said.code, 0, "{words:?}: {said:?}");
        serde_json::from_str(&said.out).expect("JSON")
    }

    fn ends(&self, words: &[&str], code: i32, tells: &str) {
        let said = self.run(words);
        assert!(said.code == code && said.err.contains(tells), "{words:?}: {said:?}");
    }

    /// The day of a client's next contact.
    fn next_day(&self, client: &str) -> Value {
        let list = self.json(&["client", "list"]);
        let line = list.as_array().expect("a list").iter().find(|line| line["name"] == client);
        line.expect("the client")["next_day"].clone()
    }

    /// Takes it back by the number that was told: the client's day is as it was, and it cannot be done twice.
    fn undone(&self, done: &Value, client: &str, before: &Value) {
        let number = done["sequence"].to_string();
        assert_eq!(self.run(&["undo", &number]).code, 0, "{done}");
        assert_eq!(self.next_day(client), *before, "{done}");
        self.ends(&["undo", &number], 6, "");
    }

    fn nothing_differs(&self) {
        assert_eq!(self.run(&["doctor"]).code, 0);
    }
}

impl House {
    /// As if no server had looked at the agendas for years.
    fn forgotten(&self) {
        self.told_in_sql("UPDATE agenda SET recheck_on = 0");
    }

    /// Stops the test where an agenda is still as it was forgotten.
    fn nothing_forgotten(&self, command: &[&str]) {
        if self.place[0] == "--database" {
            let raise = format!("RAISE EXCEPTION '{} looks at nothing'", command[0]);
            let some = "EXISTS (SELECT 1 FROM agenda WHERE recheck_on = 0)";
            self.told_in_sql(&format!("DO $$ BEGIN IF {some} THEN {raise}; END IF; END $$"));
        } else {
            let database = rusqlite::Connection::open(format!("{}/seguito.db", self.place[1]));
            let count = "SELECT COUNT(*) FROM agenda WHERE recheck_on = 0";
            let left = database.expect("a file").query_row(count, [], |row| row.get::<_, i64>(0));
            assert_eq!(left, Ok(0), "{command:?}");
        }
    }

    fn told_in_sql(&self, sql: &str) {
        if self.place[0] == "--database" {
            return in_database(&self.place[1], sql);
        }
        let database = rusqlite::Connection::open(format!("{}/seguito.db", self.place[1])).expect("a file");
        database.execute_batch(sql).expect("it is done");
    }
}

/// So many days from today.
fn day(days: i64) -> String {
    let today = jiff::Zoned::now().date();
    today.saturating_add(jiff::Span::new().days(days)).to_string()
}

fn on_both(test: impl Fn(&House)) {
    for house in [Some(House::in_folder()), House::in_postgres()].into_iter().flatten() {
        test(&house);
        house.nothing_differs();
    }
}

#[test]
fn another_day_with_a_reason_and_back() {
    on_both(|house| {
        let (client, far) = ("Company 0", day(200));
        let before = house.next_day(client);
        house.ends(&["another-day", client, &far], 6, "reason");
        house.ends(&["another-day", client, &day(-3)], 6, "day");
        house.ends(&["another-day", client, "never ever"], 2, "");
        let moved = house.json(&["another-day", client, &far, "--reason", "They are moving house"]);
        assert_eq!(moved["next_day"], far.as_str());
        house.undone(&moved, client, &before);
        house.ends(&["undo", "999999"], 2, "number");
        let told = house.run(&["another-day", client, &far, "--reason", "They are moving house"]).out;
        assert!(told.contains(client) && told.contains("seguito undo "), "{told}");
    });
}

#[test]
fn not_needed_asks_why_and_begins_the_interval_anew() {
    on_both(|house| {
        let (client, list) = ("Spoken Ltd", house.desk.path("spoken.csv"));
        let text = format!("Company,Name,Last contacted\n{client},Ann,{}\n", day(-21));
        std::fs::write(&list, text).expect("a list");
        assert_eq!(house.run(&["import", "csv", &list, "--every", "6 weeks"]).code, 0);
        let before = house.next_day(client);
        house.ends(&["not-needed", client], 2, "--reason");
        house.ends(&["not-needed", client, "--reason", " "], 6, "reason");
        let waived = house.json(&["not-needed", client, "--reason", "We met at the fair"]);
        assert!(waived["next_day"].as_str() > before.as_str(), "{waived}, {before}");
        house.undone(&waived, client, &before);
    });
}

#[test]
fn a_pause_lasts_until_its_day() {
    on_both(|house| {
        let client = "Company 2";
        let before = house.next_day(client);
        house.ends(&["pause", client, "--until", &day(0)], 6, "until");
        house.ends(&["pause", client, "--until", &day(90), "--project", "None such"], 2, "None such");
        let paused = house.json(&["pause", client, "--until", &day(90), "--reason", "Summer"]);
        assert!(paused["next_day"].is_null(), "{paused}");
        house.ends(&["another-day", client, &day(100)], 2, "seguito plan");
        house.undone(&paused, client, &before);
    });
}

#[test]
fn what_is_held_is_listed_with_its_way_back() {
    on_both(|house| {
        assert!(house.run(&["held"]).out.contains("Nothing is moved"), "nothing yet");
        let client = "Company 0";
        let before = house.next_day(client);
        house.json(&["pause", client, "--until", &day(90), "--reason", "Summer"]);
        let told = house.run(&["held", "--mine"]).out;
        assert!(told.contains(client) && told.contains("Summer") && told.contains("seguito undo"), "{told}");
        let held = house.json(&["held"]);
        let line = &held[0];
        assert_eq!((&line["kind"], &line["client"]["name"]), (&"paused".into(), &client.into()), "{held}");
        assert_eq!(line["until"], day(90).as_str(), "{held}");
        let order = held[0]["order"].as_str().expect("the way back");
        assert_eq!(house.run(&["undo", order]).code, 0);
        assert_eq!(house.next_day(client), before);
        house.ends(&["undo", order], 6, "");
        house.ends(&["undo", "00000000-0000-7000-8000-000000000000"], 2, "");
        let demo = with_demo(house);
        let demo: Vec<&str> = demo.iter().map(String::as_str).collect();
        let held = house.json(&[&["held"][..], &demo].concat());
        assert_eq!((&held[0]["kind"], &held[0]["held"]), (&"unplaceable".into(), &Value::Null), "{held}");
        let told = house.run(&[&["held"][..], &demo].concat()).out;
        assert!(told.contains(held[0]["waits"][0].as_str().expect("why it waits")), "{told}");
    });
}

#[test]
fn what_time_alone_has_changed_is_looked_through_before_anything_is_told_or_changed() {
    on_both(|house| {
        let (client, list, tomorrow) = ("Company 0", house.desk.list(3), day(1));
        let commands: [&[&str]; 11] = [
            &["today"],
            &["next"],
            &["held"],
            &["client", "list"],
            &["log", client, "--channel", "phone"],
            &["plan", client, &tomorrow, "--about", "the licence"],
            &["another-day", client, &tomorrow, "--reason", "They asked"],
            &["pause", client, "--until", &tomorrow],
            &["mark", client, "fragile"],
            &["import", "csv", &list],
            &["undo", "999999"],
        ];
        for command in commands {
            house.forgotten();
            let said = house.run(command);
            assert!(matches!(said.code, 0 | 2), "{command:?}: {said:?}");
            house.nothing_forgotten(command);
        }
        house.forgotten();
        house.run(&["doctor"]);
        house.nothing_forgotten(&["doctor"]);
    });
}

#[test]
fn a_contact_is_planned_by_hand() {
    on_both(|house| {
        let (client, tomorrow) = ("Company 0", day(1));
        house.ends(&["plan", client, &tomorrow, "--about", "the licence", "--with", "Nobody"], 2, "Nobody");
        let before = house.next_day(client);
        let planned =
            house.json(&["plan", client, &tomorrow, "--about", "the licence", "--with", "Person 0"]);
        assert_eq!(planned["next_day"], tomorrow.as_str());
        let shown = house.run(&["today", "--on", &tomorrow]).out;
        assert!(shown.contains(client), "{shown}");
        house.undone(&planned, client, &before);
    });
}

#[test]
fn a_mark_is_set_and_ended() {
    on_both(|house| {
        let client = "Company 1";
        let before = house.next_day(client);
        house.ends(&["mark", client, "tired"], 2, "fragile, team-forming");
        house.ends(&["mark", client, "fragile", "--ended"], 2, client);
        let marked = house.json(&["mark", client, "fragile"]);
        house.ends(&["mark", client, "fragile"], 6, "kind");
        house.undone(&marked, client, &before);
        house.json(&["mark", client, "team-forming", "--since", &day(-10)]);
        house.json(&["mark", client, "team-forming", "--ended"]);
        house.ends(&["mark", client, "team-forming", "--ended"], 2, client);
    });
}

/// A rhythm's days shortened by the factor of a mark, as the shipped packs have it.
fn shortened(days: i64) -> i64 {
    let (part, whole) = Cadences::shipped().marks.fragile;
    days * i64::from(part) / i64::from(whole)
}

#[test]
fn while_a_mark_holds_contacts_come_closer_together_and_offer_help() {
    on_both(|house| {
        let (client, list) = ("Spoken Ltd", house.desk.path("spoken.csv"));
        std::fs::write(&list, format!("Company,Name,Last contacted\n{client},Ann Lee,{}\n", day(-1)))
            .expect("a list");
        assert_eq!(house.run(&["import", "csv", &list, "--every", "6 weeks"]).code, 0);
        let before = house.next_day(client);
        assert!(*day(42 - 1 - 3) <= *before.as_str().expect("a day"), "{before}");
        let marked = house.json(&["mark", client, "fragile"]);
        let next = marked["next_day"].as_str().expect("a day");
        let closer = shortened(42) - 1;
        assert!(*day(closer - 3) <= *next && *next <= *day(closer + 5), "{next}, not near {}", day(closer));
        let due = house.json(&["today", "--on", next]);
        let due = due["due"].as_array().expect("a day").iter().find(|it| it["client"]["name"] == client);
        assert_eq!(due.expect("the client")["reason"]["shortened"][1], "fragile", "{due:?}");
        house.undone(&marked, client, &before);
    });
}

#[test]
fn a_mark_brings_an_offer_of_help_into_the_script() {
    on_both(|house| {
        let (demo, far) = (with_demo(house), day(60));
        let demo: Vec<&str> = demo.iter().map(String::as_str).collect();
        let asked = || {
            let day = house.json(&[&["today", "--on", &far][..], &demo].concat());
            let due = day["due"].as_array().expect("a day").clone().into_iter();
            due.filter(|it| it["script"].is_object() && it["contact"].is_object()).collect::<Vec<_>>()
        };
        let has_offers = |it: &&Value| it["offers"].as_array().is_some_and(|offers| !offers.is_empty());
        let before = asked();
        let plain = before.iter().find(|it| !has_offers(it)).expect("one without a mark");
        let client = plain["client"]["id"].as_str().expect("an id");
        house.json(&[&["mark", client, "fragile"][..], &demo].concat());
        let marked = asked();
        let marked = marked.iter().filter(|it| it["client"]["id"] == client).find(has_offers);
        let marked = marked.expect("an offer of help");
        assert!(!marked["script"]["questions"].as_array().expect("questions").is_empty(), "{marked}");
        let who = marked["contact"]["name"].as_str().and_then(|name| name.split(' ').next());
        let offer = marked["offers"][0].as_str().expect("a sentence");
        assert!(offer.contains(who.expect("a name")), "{marked}");
    });
}

#[test]
fn clients_with_whom_nothing_is_planned_are_listed() {
    on_both(|house| {
        let list = house.desk.path("more.csv");
        std::fs::write(&list, "Company,Name\nQuiet Ltd,Ann Quiet\n").expect("a list");
        house.run(&["import", "csv", &list]);
        let nothing = house.json(&["client", "list", "--nothing-planned"]);
        let names: Vec<&Value> =
            nothing.as_array().expect("a list").iter().map(|line| &line["name"]).collect();
        assert_eq!(names, ["Quiet Ltd"]);
        house.ends(&["not-needed", "Quiet Ltd", "--reason", "x"], 2, "Quiet Ltd");
    });
}

/// The demo, beside the clients.
fn with_demo(house: &House) -> Vec<String> {
    assert_eq!(house.run(&["demo", "--language", "en"]).code, 0);
    let list = house.run(&["workspace", "list"]).out;
    let slug = list.lines().filter_map(|line| line.split_whitespace().next()).find(|slug| *slug != "marta");
    vec!["--workspace".into(), slug.expect("the demo").into()]
}

#[test]
fn nobody_in_trouble_is_waived() {
    on_both(|house| {
        let demo = with_demo(house);
        let demo: Vec<&str> = demo.iter().map(String::as_str).collect();
        let clients = house.json(&[&["client", "list"][..], &demo].concat());
        let clients = clients.as_array().expect("a list").iter().filter_map(|line| line["name"].as_str());
        let waived =
            clients.map(|name| house.run(&[&["not-needed", name, "--reason", "x"][..], &demo].concat()));
        let kept = waived.filter(|said| said.code == 6 && said.err.contains("nobody is left alone"));
        assert!(kept.count() > 0, "the demo has a project in trouble");
    });
}

#[test]
fn a_congratulation_that_praises_us_is_pointed_out_and_kept() {
    on_both(|house| {
        let demo = with_demo(house);
        let demo: Vec<&str> = demo.iter().map(String::as_str).collect();
        let day = house.json(&[&["today"][..], &demo].concat());
        let due = day["due"].as_array().expect("a day").iter().find(|it| !it["project"].is_null());
        let client = due.expect("one with a project")["client"]["id"].as_str().expect("an id");
        let log =
            ["log", client, "--as-planned", "--channel", "phone", "--progress", "x", "--critical", "none"];
        let log = [&log[..], &demo, &["--note", "Well done, all thanks to our hard work!"]].concat();
        let calm = house.json(&log);
        assert_eq!(calm["advice"], serde_json::json!([]), "no congratulation: {calm}");
        let finished = ["--standing", "finished", "--dream", "yes"];
        let logged = house.json(&[&log[..], &finished].concat());
        assert_eq!(logged["advice"].as_array().expect("advice").len(), 1, "{logged}");
        let told = house.run(&[&log[..], &finished].concat()).out;
        assert!(told.contains("today is theirs") && told.contains("thanks to our"), "{told}");
    });
}
