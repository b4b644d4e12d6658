//! A server of its own process: Seguito, or the bound.

use crate::{Failed, machine};
use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use xtask::http;

/// How long a start may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server that runs, killed at the latest when it goes out of sight.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: String,
    /// Seconds from its start to its first answer.
    pub started: f64,
}

impl Server {
    /// Starts a program with these words and `--listen ADDRESS`, and waits for its first answer.
    pub fn start(program: &Path, words: &[String]) -> Result<Self, Failed> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
        let began = Instant::now();
        let mut command = Command::new(program);
        command.args(words).args(["--listen", &address]).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn()?;
        let mut server = Self { child, address, started: 0.0 };
        while began.elapsed() < PATIENCE {
            if http::get(&server.address, "/healthz", &[]).is_ok_and(|answer| answer.status == 200) {
                server.started = began.elapsed().as_secs_f64();
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err("the server does not answer within a minute".into())
    }

    /// Seconds of processor that it has used.
    pub fn cpu(&self) -> f64 {
        machine::cpu(&self.child.id().to_string())
    }

    /// MiB of memory that it holds.
    pub fn memory(&self) -> f64 {
        machine::memory(self.child.id())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
