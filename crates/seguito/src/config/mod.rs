//! What a start is told by flags and environment: a small struct a topic.

pub mod data;
pub mod folder;
pub mod reach;
