//! The four sheets.

use super::rhythm_preview::First;
use crate::{
    clients::choices,
    field,
    form::Form,
    here::Here,
    page,
    sign_in::sheet::{acts, line},
    visitor::Visitor,
};
use maud::{Markup, html};
use seguito_core::people::Channel;
use seguito_words::Words;

/// Sheet 1: who are you?
pub(super) fn who(visitor: &Visitor, address: &str, form: &Form) -> Markup {
    let w = Words::of(visitor.language);
    let labels = [
        ("word", w.first_word()),
        ("name", w.first_name()),
        ("mail", w.door_mail()),
        ("password", w.door_password()),
        ("workspace", w.first_house()),
    ];
    let least = w.count(seguito_ops::password::LEAST);
    let content = html! {
        form method="post" action="/first-run" {
            (summary(w, form, &labels))
            (line(html! { (w.first_margin_word()) }, html! {
                div class="fields half-wide" {
                    (field::line("word", w.first_word()).hint(w.first_word_hint()).show(w, form))
                }
            }))
            (line(html! { (w.first_margin_you()) }, html! {
                div class="fields" {
                    (field::line("name", w.first_name()).autocomplete("name").show(w, form))
                    (field::typed("mail", w.door_mail(), "email").autocomplete("username").show(w, form))
                }
            }))
            (line(html! { (w.first_margin_key()) }, html! {
                div class="fields half-wide" {
                    (field::typed("password", w.door_password(), "password")
                        .autocomplete("new-password").hint(w.door_password_hint(least)).show(w, form))
                }
            }))
            (line(html! { (w.first_margin_house()) }, html! {
                div class="fields half-wide" {
                    (field::line("workspace", w.first_house())
                        .autocomplete("organization").hint(w.first_house_hint()).show(w, form))
                }
            }))
            (acts(html! { (next(w.first_next_week(), w.act_saving())) }))
        }
    };
    sheet(visitor, &w.first_where(address), 1, (&w.first_who(), &w.first_who_lede()), content)
}

/// Sheet 2: your language, your week.
pub(super) fn week(here: &Here, form: &Form, choices: &Week) -> Markup {
    let w = here.words();
    let languages = choices::languages(w);
    let content = html! {
        form method="post" action=(here.href("first-run/week")) {
            (summary(w, form, &[("zone", w.first_zone()), ("from", w.first_from()), ("until", w.first_until()),
                ("daily_load", w.first_load()), ("days", w.first_days())]))
            (line(html! { (w.first_margin_read()) }, html! {
                (field::choice("language", w.first_language(), languages).show(w, form))
            }))
            (line(html! { (w.first_margin_live()) }, html! {
                div class="fields" {
                    (field::select("country", w.first_country(), choices.countries.clone())
                        .hint(w.first_country_hint()).show(w, form))
                    (field::line("region", w.first_region()).hint(w.first_region_hint()).show(w, form))
                    (field::select("zone", w.first_zone(), choices.zones.clone())
                        .hint(w.first_zone_hint(&choices.time_there)).show(w, form))
                }
            }))
            (line(html! { (w.first_margin_work()) }, html! {
                div class="stack-l" {
                    fieldset class="field" id="days" {
                        legend { (w.first_days()) }
                        div class="days" { (field::several("days", &choices.days, form)) }
                    }
                    div class="fields" {
                        (field::line("from", w.first_from()).show(w, form))
                        (field::line("until", w.first_until()).show(w, form))
                        (field::line("daily_load", w.first_load()).numeric().hint(w.first_load_hint()).show(w, form))
                    }
                }
            }))
            (acts(html! {
                (next(w.first_next_clients(), w.act_saving()))
                a class="btn plain" href=(here.href("first-run/client")) { (w.first_skip_this()) }
            }))
        }
    };
    inside(here, 2, (&w.first_week(), &w.first_week_lede()), content)
}

/// What sheet 2 lets choose from.
pub(super) struct Week {
    /// Code and name.
    pub countries: Vec<(String, String)>,
    /// Names of zones.
    pub zones: Vec<(String, String)>,
    /// Monday = 1, and its short name.
    pub days: Vec<(String, String)>,
    /// What the clock shows in the chosen zone.
    pub time_there: String,
}

/// Sheet 3: your clients.
pub(super) fn client(here: &Here, form: &Form) -> Markup {
    let w = here.words();
    let languages = choices::languages(w);
    let channels = Channel::ALL.iter().map(|c| (c.key().to_owned(), w.channel(*c))).collect();
    let labels = [
        ("client", w.first_client()),
        ("name", w.first_person()),
        ("phone", w.first_phone()),
        ("mail", w.first_client_mail()),
        ("hours_from", w.clients_hours_from()),
        ("hours_until", w.clients_hours_until()),
        ("about", w.first_last()),
    ];
    let content = html! {
        (line(html! { (w.first_margin_begin()) }, begin_otherwise(here)))
        form method="post" action=(here.href("first-run/client")) {
            (summary(w, form, &labels))
            (line(html! { (w.first_margin_who()) }, html! {
                div class="fields by-two" {
                    (field::line("client", w.first_client()).show(w, form))
                    (field::line("name", w.first_person()).show(w, form))
                    (field::line("title", w.first_role()).optional().show(w, form))
                    (field::select("language", w.first_client_language(), languages).show(w, form))
                }
            }))
            (line(html! { (w.first_margin_how()) }, html! {
                div class="stack-l" {
                    (field::choice("channel", w.first_reached_by(), channels).show(w, form))
                    div class="fields by-two" {
                        (field::typed("phone", w.first_phone(), "tel").optional().show(w, form))
                        (field::typed("mail", w.first_client_mail(), "email").optional().show(w, form))
                        (field::line("hours_from", w.clients_hours_from()).hint(w.clients_hours_hint())
                            .optional().show(w, form))
                        (field::line("hours_until", w.clients_hours_until()).optional().show(w, form))
                    }
                }
            }))
            (line(html! { (w.first_margin_so_far()) }, html! {
                (field::area("about", w.first_last()).hint(w.first_last_hint()).optional().whole().show(w, form))
            }))
            (acts(html! {
                (next(w.first_add(), w.act_saving()))
                a class="btn plain" href=(here.href("today")) { (w.first_skip_client()) }
            }))
        }
    };
    inside(here, 3, (&w.first_clients(), &w.first_clients_lede()), content)
}

fn begin_otherwise(here: &Here) -> Markup {
    let w = here.words();
    html! {
        div class="options" {
            a class="option" href=(here.href("import")) {
                b { (w.first_list()) } span class="meta" { (w.first_list_hint()) }
            }
            form method="post" action=(here.href("settings/demo")) {
                button class="option" { b { (w.first_demo()) } span class="meta" { (w.first_demo_hint()) } }
            }
        }
    }
}

/// Sheet 4: their rhythm.
pub(super) fn rhythm(here: &Here, (client, first): (&str, Option<&First>), form: &Form) -> Markup {
    let w = here.words();
    let kinds = vec![
        ("new-build".to_owned(), w.first_kind_new()),
        ("existing".to_owned(), w.first_kind_existing()),
        ("build".to_owned(), w.first_kind_build()),
        ("agile-build".to_owned(), w.first_kind_agile()),
        ("retainer".to_owned(), w.first_kind_retainer()),
    ];
    let builders = seguito_core::project::Builder::ALL;
    let builders = builders.iter().map(|b| (b.key().to_owned(), w.builder(*b))).collect();
    let content = html! {
        form method="post" action=(here.href("first-run/rhythm"))
            data-preview=(here.href("first-run/rhythm/preview")) {
            input type="hidden" name="client" value=(form.get("client"));
            (summary(w, form, &[("name", w.first_project()), ("presented", w.first_presented())]))
            (line(html! { (w.first_margin_kind()) }, html! {
                div class="stack-l" {
                    (field::choice("kind", w.first_kind(client), kinds).show(w, form))
                    div class="fields half-wide" { (field::line("name", w.first_project()).show(w, form)) }
                }
            }))
            (line(html! { (w.first_margin_as_it_is()) }, html! {
                div class="fields by-two" {
                    (field::line("presented", w.first_presented()).hint(w.first_presented_hint()).show(w, form))
                    (field::select("builder", w.first_builder(), builders).show(w, form))
                }
            }))
            (line(html! { (w.first_margin_then()) }, html! {
                div class="stack" {
                    p class="why" { (w.first_plan_rounds()) }
                    p class="why" { (w.first_plan_end()) }
                    p class="why" { (w.first_plan_years()) }
                }
            }))
            (tomorrow(here, client, first))
            (acts(html! {
                (next(w.first_keep(), w.act_saving()))
                button class="btn no-script" formaction=(here.href("first-run/rhythm/preview")) {
                    (w.log_show_next())
                }
                a class="btn plain" href=(here.href("today")) { (w.first_skip_rhythm()) }
            }))
        }
    };
    inside(here, 4, (&w.first_rhythm(), &w.first_rhythm_lede()), content)
}

/// Today on the day of the first contact, as a small sheet on a piece of desk; replaced by script on each pause.
fn tomorrow(here: &Here, client: &str, first: Option<&First>) -> Markup {
    let w = here.words();
    html! {
        div id="tomorrow" data-live aria-live="polite" {
            @if let Some(first) = first {
                (line(html! { (w.day_short(first.day, here.today())) }, mini(w, client, first)))
            }
        }
    }
}

fn mini(w: Words, client: &str, first: &First) -> Markup {
    html! {
        div class="desk" role="group" aria-label=(w.first_preview()) {
            div class="sheet mini" {
                div class="mast" {
                    div class="when" { (page::margin_day(w, first.day)) }
                    div class="what" {
                        p class="title" { (w.first_preview_one()) }
                        p class="lede" { (w.first_preview_length()) }
                    }
                }
                div class="line now" {
                    div class="when" {}
                    div class="what" {
                        div class="tp-head" {
                            p class="name" { (client) }
                            @if let Some(who) = &first.who { span class="who" { (who) } }
                        }
                        p class="why" { (first.why) }
                        @if let Some(channel) = first.channel {
                            div class="chips" { span class="chip" { (w.channel(channel)) } }
                        }
                    }
                }
            }
        }
    }
}

fn next(text: String, sending: String) -> Markup {
    html! { button class="btn primary" type="submit" data-sending=(sending) { (text) } }
}

fn summary(w: Words, form: &Form, labels: &[(&str, String)]) -> Markup {
    html! { @if !form.sound() { (line(html! {}, field::summary(w, form, labels))) } }
}

fn inside(here: &Here, number: u8, title: (&str, &str), content: Markup) -> Markup {
    sheet(&here.visitor, &here.workspace.name, number, title, content)
}

/// A sheet of four, with its number in the margin.
fn sheet(
    visitor: &Visitor,
    beside: &str,
    number: u8,
    (title, sentence): (&str, &str),
    content: Markup,
) -> Markup {
    let w = Words::of(visitor.language);
    let figure = page::margin_figure(&w.first_sheet(), &w.number(number), &w.first_of(w.number(4)));
    let whole = html! {
        (page::letterhead(visitor, Some(beside)))
        main class="sheets" id="main" tabindex="-1" {
            div class="sheet letter short" {
                (page::mast(figure, title, sentence))
                (content)
            }
            p class="after" { (w.first_after()) }
        }
    };
    page::whole(visitor, title, Some("portal first"), whole)
}
