//! The heart of Seguito, and nothing else: facts go in, an agenda comes out.
//!
//! No clock, no files, no network, no environment, no random, no async, no SQL, no sentences. A moment is always
//! an argument; a reason is always data, which `seguito-words` puts into a sentence.
//!
//! Start reading at [`due::due`], the one decision function.

pub mod access;
pub mod agenda;
pub mod cadence;
pub mod due;
pub mod facts;
pub mod id;
pub mod letters;
pub mod people;
pub mod project;
pub mod refusal;
pub mod time;
pub mod tone;
