//! Values that were not understood, each asked once for all its rows.

use crate::{
    import::mapping::{Doubt, Draft, Field, Why},
    text::fold,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// One value that was not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The doubt, as its first row has it.
    pub doubt: Doubt,
    /// Its rows.
    pub rows: Vec<u32>,
}

/// The questions of all rows, the commonest first.
pub fn questions(drafts: &[Draft]) -> Vec<Question> {
    let mut places: HashMap<(Field, Why, String), usize> = HashMap::new();
    let mut questions: Vec<Question> = Vec::new();
    for draft in drafts {
        for doubt in &draft.doubts {
            let key = (doubt.field, doubt.why, fold(&doubt.typed));
            let place = *places.entry(key).or_insert_with(|| {
                questions.push(Question { doubt: doubt.clone(), rows: Vec::new() });
                questions.len() - 1
            });
            questions[place].rows.push(draft.row);
        }
    }
    questions.sort_by_key(|question| std::cmp::Reverse(question.rows.len()));
    questions
}
