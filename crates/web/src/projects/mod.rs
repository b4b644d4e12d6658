//! Projects: our work and the client's.

use seguito_words::Words;

/// The answer to the one question, by its key.
pub(crate) fn answer(w: Words, key: &str) -> String {
    match key {
        "yes" => w.project_outcome_yes(),
        "partly" => w.project_outcome_partly(),
        _ => w.project_outcome_no(),
    }
}
