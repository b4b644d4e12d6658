//! Pages in the process, through the router: one file a room.

mod desk;
mod doors;
mod find;
mod first_run;
mod held;
mod log;
mod order;
mod sign_in;
mod today;
mod weeks;
