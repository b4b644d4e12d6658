//! Pages in the process, through the router: one file a room.

mod desk;
mod doors;
mod first_run;
mod log;
mod sign_in;
mod today;
