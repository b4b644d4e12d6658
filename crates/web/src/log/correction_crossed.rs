//! A contact that two people correct: what the other saved beside what was written here.

use super::{
    sheet::{Sheet, answer_field},
    view::{circumstances_fields, standings},
};
use crate::{crossed::Apart, field, form::Form};
use seguito_words::Words;

/// The fields of the sheet that differ from what was saved.
pub(super) fn apart(w: Words, sheet: &Sheet, theirs: &Form) -> Vec<Apart> {
    let mine = &sheet.form;
    let mut fields: Vec<_> = circumstances_fields(w, sheet).into();
    let standings = standings(w).into_iter().map(|(key, text)| (key.to_owned(), text)).collect();
    fields.extend([
        field::line("progress", w.log_progress()),
        field::line("critical", w.log_critical()),
        field::choice("standing", w.log_stand(), standings),
        field::area("note", w.log_note()),
    ]);
    let mut apart = Apart::of(&fields, theirs, mine);
    apart.extend(Apart::new(w.log_projects(), projects(w, sheet, theirs), projects(w, sheet, mine)));
    for script in &sheet.scripts {
        apart.extend(script.questions.iter().filter_map(|(key, question)| {
            let name = answer_field(&script.key, key);
            Apart::new(question.clone(), theirs.get(&name).to_owned(), mine.get(&name).to_owned())
        }));
    }
    apart
}

fn projects(w: Words, sheet: &Sheet, form: &Form) -> String {
    let spoken = |id: &str| form.all("projects").any(|one| one == id);
    let named = sheet.projects.iter().filter(|(id, _)| spoken(&id.to_string()));
    w.list(&named.map(|(_, name)| name.clone()).collect::<Vec<_>>())
}
