//! The fields of a form: label above, hint and error below, what was typed kept. See `docs/change-recipes`.
//!
//! ```ignore
//! (field::line("name", w.client_name()).autocomplete("organization").show(w, &form))
//! (field::area("note", w.client_note()).hint(w.client_note_hint()).show(w, &form))
//! (field::choice("channel", w.client_channel(), channels).show(w, &form))
//! ```

use crate::form::Form;
use maud::{Markup, html};
use seguito_core::refusal::Wrong;
use seguito_words::Words;

/// A field of one value.
pub struct Field {
    name: &'static str,
    label: String,
    hint: Option<String>,
    kind: Kind,
    autocomplete: &'static str,
    numeric: bool,
    optional: bool,
    whole: bool,
    focus: bool,
}

enum Kind {
    Line(&'static str),
    Area(u8),
    Select(Vec<(String, String)>),
    Choice(Vec<(String, String)>),
    Tick { yes: String, no: String },
}

/// One line of text.
pub fn line(name: &'static str, label: String) -> Field {
    Field::new(name, label, Kind::Line("text"))
}

/// One line of another type: `email`, `tel`, `password`, `search`.
pub fn typed(name: &'static str, label: String, kind: &'static str) -> Field {
    Field::new(name, label, Kind::Line(kind))
}

/// Several lines, growing with the text.
pub fn area(name: &'static str, label: String) -> Field {
    Field::new(name, label, Kind::Area(2))
}

/// One of more than six: `(value, label)`.
pub fn select(name: &'static str, label: String, options: Vec<(String, String)>) -> Field {
    Field::new(name, label, Kind::Select(options))
}

/// One of up to six, drawn as bordered words: `(value, label)`.
pub fn choice(name: &'static str, label: String, options: Vec<(String, String)>) -> Field {
    Field::new(name, label, Kind::Choice(options))
}

/// A box to tick; a comparison of two versions says it by a word for yes and one for no.
pub fn yes_or_no(name: &'static str, label: String, (yes, no): (String, String)) -> Field {
    Field::new(name, label, Kind::Tick { yes, no })
}

impl Field {
    fn new(name: &'static str, label: String, kind: Kind) -> Self {
        Self {
            name,
            label,
            hint: None,
            kind,
            autocomplete: "off",
            numeric: false,
            optional: false,
            whole: false,
            focus: false,
        }
    }

    /// A line under the field.
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// What browsers may fill in.
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = token;
        self
    }

    /// Figures only: a phone shows its keypad.
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }

    /// May stay empty, and says so.
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Has the focus when the page opens: the reason why it was opened.
    pub fn focus(mut self) -> Self {
        self.focus = true;
        self
    }

    /// As wide as its group.
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Its name and label, for the summary of a form.
    pub fn titled(&self) -> (&'static str, String) {
        (self.name, self.label.clone())
    }

    /// What a form says in this field, in words.
    pub(crate) fn said(&self, form: &Form) -> String {
        let value = form.get(self.name);
        match &self.kind {
            Kind::Select(options) | Kind::Choice(options) => {
                let named = options.iter().find(|(key, _)| key == value);
                named.map_or(value, |(_, text)| text).to_owned()
            }
            Kind::Tick { yes, no } => if form.ticked(self.name) { yes } else { no }.clone(),
            Kind::Line(_) | Kind::Area(_) => value.trim().to_owned(),
        }
    }

    /// The field with what the form holds.
    pub fn show(&self, w: Words, form: &Form) -> Markup {
        let wrong = form.problem(self.name);
        let class = if self.whole { "field whole" } else { "field" };
        // what another field made needed says so no more
        let optional = self.optional && wrong != Some(&Wrong::Missing);
        let label = if optional { w.form_optional(&self.label) } else { self.label.clone() };
        let below = html! {
            @if wrong.is_some() || self.hint.is_some() {
                div class="below" {
                    @if let Some(wrong) = wrong {
                        span class="error" id={ (self.name) "-wrong" } { (w.wrong(wrong)) }
                    }
                    @if let Some(hint) = &self.hint { span class="hint" id={ (self.name) "-hint" } { (hint) } }
                }
            }
        };
        if let Kind::Choice(options) = &self.kind {
            return html! {
                fieldset class=(class) id=(self.name) aria-describedby=[self.described(wrong)] {
                    legend { (label) }
                    (choices(self.name, options, form))
                    (below)
                }
            };
        }
        if let Kind::Tick { .. } = &self.kind {
            return html! { div class=(class) { (tick(self.name, &label, None, form.ticked(self.name))) (below) } };
        }
        html! {
            div class=(class) {
                label for=(self.name) { (label) }
                (self.control(form, wrong))
                (below)
            }
        }
    }

    fn control(&self, form: &Form, wrong: Option<&Wrong>) -> Markup {
        let (name, value) = (self.name, form.get(self.name));
        let invalid = wrong.map(|_| "true");
        let described = self.described(wrong);
        match &self.kind {
            Kind::Line(kind) => {
                // A password is never sent back.
                let value = if *kind == "password" { "" } else { value };
                html! {
                    input class="input" id=(name) name=(name) type=(kind) value=(value)
                        autocomplete=(self.autocomplete) inputmode=[self.numeric.then_some("numeric")]
                        data-focus[self.focus] aria-invalid=[invalid] aria-describedby=[described];
                }
            }
            Kind::Area(rows) => html! {
                textarea class="input" id=(name) name=(name) rows=(rows) autocomplete=(self.autocomplete)
                    aria-invalid=[invalid] aria-describedby=[described] { (value) }
            },
            Kind::Tick { .. } => html! {},
            Kind::Select(options) | Kind::Choice(options) => html! {
                select class="input" id=(name) name=(name) aria-invalid=[invalid] aria-describedby=[described] {
                    @for (key, text) in options {
                        option value=(key) selected[key == value] { (text) }
                    }
                }
            },
        }
    }

    fn described(&self, wrong: Option<&Wrong>) -> Option<String> {
        let mut ids = Vec::new();
        if wrong.is_some() {
            ids.push(format!("{}-wrong", self.name));
        }
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        Some(ids.join(" ")).filter(|ids| !ids.is_empty())
    }
}

/// Radio buttons as bordered words, without a legend of their own.
pub fn choices(name: &str, options: &[(String, String)], form: &Form) -> Markup {
    html! {
        div class="choice" {
            @for (key, text) in options {
                label { input type="radio" name=(name) value=(key) checked[key == form.get(name)]; (text) }
            }
        }
    }
}

/// Checkboxes as bordered words, several of which may be chosen.
pub fn several(name: &str, options: &[(String, String)], form: &Form) -> Markup {
    html! {
        div class="choice" {
            @for (key, text) in options {
                @let chosen = form.all(name).any(|value| value == key);
                label { input type="checkbox" name=(name) value=(key) checked[chosen]; (text) }
            }
        }
    }
}

/// A box to tick, with a line of meta text.
pub fn tick(name: &str, label: &str, meta: Option<&str>, ticked: bool) -> Markup {
    html! {
        div class="check keep" {
            input type="checkbox" id=(name) name=(name) value="on" checked[ticked];
            label for=(name) { (label) }
            @if let Some(meta) = meta { span class="meta" { (meta) } }
        }
    }
}

/// The list at the top of a form that was not saved; `labels` names each field that may be wrong.
pub fn summary(w: Words, form: &Form, labels: &[(&str, String)]) -> Markup {
    let problems = form.problems();
    html! {
        @if !problems.is_empty() {
            div class="slip bad" role="alert" data-summary {
                p class="legend" { (w.form_summary(problems.len(), w.count(problems.len()))) }
                ul {
                    @for problem in problems {
                        @let label = labels.iter().find(|(name, _)| *name == problem.field);
                        li {
                            a href={ "#" (problem.field) } {
                                @if let Some((_, label)) = label { b { (label) } " " }
                                (w.wrong(&problem.wrong))
                            }
                        }
                    }
                }
            }
        }
    }
}
