//! Likely doubles side by side, each with its answer.

use super::{
    batch::Decision,
    trial_view::{MOST, more},
    waiting::Tried,
};
use crate::here::Here;
use maud::{Markup, html};
use seguito_links::{
    import::{
        dry_run::{Likely, Verdict, With},
        mapping::Field,
    },
    record::Record,
};
use seguito_words::Words;

/// The section; nothing where nothing is doubtful.
pub(super) fn doubles(here: &Here, tried: &Tried) -> Markup {
    let w = here.words();
    let rows: Vec<(u32, &Likely)> = tried
        .trial
        .run
        .outcomes
        .iter()
        .filter_map(|outcome| match &outcome.verdict {
            Verdict::Doubtful { likely } => likely.first().map(|first| (outcome.row, first)),
            _ => None,
        })
        .collect();
    html! {
        @if !rows.is_empty() {
            div class="section" {
                div { h2 id="double" { (w.import_double_title()) } p class="note" { (w.import_double_note()) } }
            }
            @for (row, likely) in rows.iter().take(MOST) { (double(here, tried, *row, likely)) }
            (more(w, rows.len()))
        }
    }
}

fn double(here: &Here, tried: &Tried, row: u32, likely: &Likely) -> Markup {
    let w = here.words();
    let Some(mine) = tried.trial.draft(row).map(|draft| &draft.record) else { return html! {} };
    let (theirs, place) = match likely.with {
        With::Known { client, contact } => {
            let known = tried.trial.known.iter().find(|one| one.client == client && one.contact == contact);
            (known.map(|known| &known.record), w.import_here_already())
        }
        With::Row { row } => {
            (tried.trial.draft(row).map(|draft| &draft.record), w.import_in_row(w.number(row)))
        }
    };
    let Some(theirs) = theirs else { return html! {} };
    html! {
        div class="line" {
            div class="when" { (w.import_row(w.number(row))) }
            div class="what decide" {
                h3 { (w.import_double(theirs.client_name())) }
                p class="why" { (likely.because.told(&w)) }
                (twin(here, (mine, theirs), &place))
                (answer(w, tried, row, likely))
            }
        }
    }
}

fn twin(here: &Here, (mine, theirs): (&Record, &Record), place: &str) -> Markup {
    let w = here.words();
    html! {
        dl class="twin" {
            div class="heads" { dt { } dd { (w.import_in_file()) } dd { (place) } }
            @for ((label, mine), (_, theirs)) in traits(here, mine).into_iter().zip(traits(here, theirs)) {
                @if !mine.is_empty() || !theirs.is_empty() {
                    @let class = if mine == theirs { "same" } else { "other" };
                    div { dt { (label) } dd class=(class) { (address(&mine)) } dd class=(class) { (address(&theirs)) } }
                }
            }
        }
    }
}

/// A mail address breaks after its @, if it must.
fn address(text: &str) -> Markup {
    html! { @for part in text.split_inclusive('@') { (part) @if part.ends_with('@') { wbr; } } }
}

/// By what two are told apart.
fn traits(here: &Here, record: &Record) -> [(String, String); 7] {
    let w = here.words();
    let joined = |texts: Vec<&str>| texts.join(", ");
    let person = record.person.as_ref();
    let day = record.last_contact.map_or_else(String::new, |day| w.day_short(day, here.today()));
    [
        (Field::Organisation, record.organisation.clone().unwrap_or_default()),
        (Field::FullName, person.map_or_else(String::new, |person| person.full.clone())),
        (Field::Role, person.map_or_else(String::new, |person| person.role.clone())),
        (Field::Mail, joined(record.mails.iter().map(|mail| mail.address.as_str()).collect())),
        (Field::Phone, joined(record.phones.iter().map(|phone| phone.typed.as_str()).collect())),
        (Field::LastContact, day),
        (Field::Notes, record.notes.clone().unwrap_or_default().chars().take(200).collect()),
    ]
    .map(|(field, text)| (field.title(&w), text))
}

fn answer(w: Words, tried: &Tried, row: u32, likely: &Likely) -> Markup {
    let said = tried.choices.decisions.get(&row).copied().unwrap_or(Decision::usual(likely.because));
    let number = w.number(row);
    let choices = [
        (Decision::Join, w.import_join()),
        (Decision::Apart, w.import_apart()),
        (Decision::Leave, w.import_leave(&number)),
    ];
    html! {
        fieldset {
            legend class="vh" { (w.import_row(&number)) }
            div class="choice" {
                @for (decision, text) in choices {
                    label {
                        input type="radio" name={ "d" (row) } value=(decision.key()) checked[decision == said];
                        (text)
                    }
                }
            }
        }
    }
}
