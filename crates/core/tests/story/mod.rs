//! Stories: reading them, telling them to the engine, comparing what it says.

mod expect;
mod facts;
mod happened;
mod names;
mod people;
mod said;
mod say;

use facts::Teller;

/// One story: a title and its lines, blank ones and comments left out.
pub struct Story {
    /// What follows `# `.
    pub title: String,
    /// Where it begins.
    pub line: usize,
    lines: Vec<(usize, String)>,
}

/// Splits a file into its stories.
pub fn read(text: &str) -> Vec<Story> {
    let mut stories: Vec<Story> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(title) = line.strip_prefix("# ") {
            stories.push(Story { title: title.trim().to_owned(), line: number, lines: Vec::new() });
        } else if !line.trim().is_empty()
            && let Some(story) = stories.last_mut()
        {
            story.lines.push((number, line.trim_end().to_owned()));
        }
    }
    stories
}

/// Tells a story from its first line to its last; the first thing that does not hold is the answer.
pub fn run(story: &Story) -> Result<(), String> {
    let mut teller = Teller::default();
    let (mut at, mut asked) = (0, 0);
    while at < story.lines.len() {
        let (number, line) = &story.lines[at];
        let indented = story.lines[at + 1..].iter().take_while(|(_, line)| line.starts_with(' '));
        let block: Vec<&str> = indented.map(|(_, line)| line.as_str()).collect();
        at += 1 + block.len();
        let told = match line.strip_prefix("on ") {
            Some(moment) => {
                asked += 1;
                expect::compare(&teller, moment, &block)
            }
            None if !block.is_empty() => Err(format!("{:?} belongs to no `on` line", block[0])),
            None => teller.tell(line),
        };
        told.map_err(|why| format!("  line {number}: {line}\n{why}"))?;
    }
    if asked == 0 { Err("it asks nothing: an `on` line is missing".to_owned()) } else { Ok(()) }
}
