//! Comparing what a story expects with what the engine says.

use super::{
    facts::{Teller, Told},
    names,
    say::Said,
};

/// Kinds of line of which every one must be given.
const WHOLE: [&str; 5] = ["moved ", "late ", "unplaceable ", "with ", "why "];
/// Kinds of line of which those given must hold.
const GIVEN: [&str; 6] = ["because ", "instead ", "window ", "try ", "script ", "offers "];

/// Compares the lines under an `on` line with the agenda of that moment.
pub fn compare(teller: &Teller, moment: &str, block: &[&str]) -> Told {
    let (day, time) = moment.split_once(' ').unwrap_or((moment, ""));
    let time = names::clock(time.trim()).unwrap_or(names::EIGHT);
    let agenda = teller.agenda(teller.moment(names::day(day)?, time)?)?;
    let expected = Expected::read(block)?;
    let (due, held) = (teller.say_due(&agenda), teller.say_held(&agenda));
    let settled = teller.say_settled(&agenda);
    let same = same_list(expected.due.as_deref(), &due)
        && same_list(expected.held.as_deref(), &held)
        && expected.settled.iter().all(|line| settled.contains(line));
    if same { Ok(()) } else { Err(side_by_side(block, &due, &held, &settled)) }
}

#[derive(Default)]
struct Expected {
    due: Option<Vec<Said>>,
    held: Option<Vec<Said>>,
    settled: Vec<String>,
}

impl Expected {
    fn read(block: &[&str]) -> Told<Self> {
        let mut expected = Self::default();
        let mut last = "";
        for line in block.iter().map(|line| line.trim()) {
            let word = line.split(' ').next().unwrap_or_default();
            match word {
                "nothing" if line == "nothing due" => _ = expected.due.get_or_insert_default(),
                "nothing" if line == "nothing held" => _ = expected.held.get_or_insert_default(),
                "settled" => expected.settled.push(line.to_owned()),
                "due" | "held" => {
                    last = word;
                    let said = Said { line: line.to_owned(), under: Vec::new() };
                    expected.list(word).get_or_insert_default().push(said);
                }
                _ if WHOLE.iter().chain(&GIVEN).any(|kind| line.starts_with(kind)) => {
                    let said = expected.list(last).as_mut().and_then(|list| list.last_mut());
                    said.ok_or_else(|| format!("{line:?} belongs to no entry"))?.under.push(line.to_owned());
                }
                _ => return Err(format!("not understood: {line}")),
            }
        }
        if block.is_empty() { Err("it expects nothing".to_owned()) } else { Ok(expected) }
    }
}

impl Expected {
    fn list(&mut self, word: &str) -> &mut Option<Vec<Said>> {
        if word == "due" { &mut self.due } else { &mut self.held }
    }
}

fn same_list(expected: Option<&[Said]>, got: &[Said]) -> bool {
    let Some(expected) = expected else { return true };
    let lines = |list: &[Said]| list.iter().map(|said| said.line.clone()).collect::<Vec<_>>();
    let (mut wanted, mut found) = (lines(expected), lines(got));
    wanted.sort();
    found.sort();
    wanted == found && expected.iter().all(|said| got.iter().any(|other| same_entry(said, other)))
}

fn same_entry(expected: &Said, got: &Said) -> bool {
    let holds = |line: &String| got.under.iter().any(|other| same_line(line, other));
    let of_kind = |said: &Said, kind: &str| said.under.iter().filter(|line| line.starts_with(kind)).count();
    expected.line == got.line
        && expected.under.iter().all(holds)
        && WHOLE.iter().all(|kind| of_kind(expected, kind) == of_kind(got, kind))
}

/// A try may be told with the length since it, which the reason does not repeat.
fn same_line(expected: &str, got: &str) -> bool {
    let tried = |line: &str| line.split_once("since tried ").map(|(_, day)| day.to_owned());
    expected == got || tried(expected).is_some_and(|day| Some(day) == tried(got))
}

fn side_by_side(block: &[&str], due: &[Said], held: &[Said], settled: &[String]) -> String {
    let mut got: Vec<String> = Vec::new();
    for said in due.iter().chain(held) {
        got.push(format!("  {}", said.line));
        got.extend(said.under.iter().map(|line| format!("    {line}")));
    }
    got.extend(settled.iter().map(|line| format!("  {line}")));
    let wide = block.iter().map(|line| line.chars().count()).max().unwrap_or(0).max(8) + 2;
    let mut text = format!("  {:wide$}| got\n", "expected");
    for at in 0..block.len().max(got.len()) {
        let (left, right) = (block.get(at).copied().unwrap_or(""), got.get(at).map_or("", String::as_str));
        text += &format!("  {left:wide$}|{right}\n");
    }
    text
}
