//! How the tasks, and the bench, speak to the outside: to a server by HTTP, to a PostgreSQL by its own client.

pub mod http;
pub mod postgres;
