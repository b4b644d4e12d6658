//! The properties, by what they speak of. Numbers are those of the scheduler's list.

mod answer;
mod days;
mod rules;
mod shield;
mod time;
