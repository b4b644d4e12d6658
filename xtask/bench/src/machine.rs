//! The machine on which it is measured, and how busy it is with other things.

use std::{fs, process::Command};

/// In one line: processor, cores, memory, system, compiler.
pub fn described() -> String {
    let cpu = line_of("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".into());
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let memory = line_of("/proc/meminfo", "MemTotal").unwrap_or_default();
    let memory = memory.split(' ').next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default();
    let system = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let rust = Command::new("rustc").arg("--version").output().map(|out| out.stdout).unwrap_or_default();
    let rust = String::from_utf8_lossy(&rust);
    format!(
        "{cpu}, {cores} cores, {:.0} GiB of memory, Linux {}, {}",
        memory / 1_048_576.0,
        system.trim(),
        rust.trim()
    )
}

/// Processes that wanted to run over the last minute.
pub fn busy() -> f64 {
    let text = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    text.split(' ').next().and_then(|load| load.parse().ok()).unwrap_or_default()
}

/// Seconds of processor that a process has used; `self` is one too.
pub fn cpu(pid: &str) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks = |at: usize| after.split_whitespace().nth(at).and_then(|n| n.parse::<f64>().ok());
    // the kernel counts in hundredths of a second
    (ticks(11).unwrap_or_default() + ticks(12).unwrap_or_default()) / 100.0
}

/// Milliseconds of processor that this thread has used, to the microsecond.
pub fn thread_ms() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

/// MiB of memory that a process holds.
pub fn memory(pid: u32) -> f64 {
    let held = line_of(&format!("/proc/{pid}/status"), "VmRSS").unwrap_or_default();
    held.split(' ').next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn line_of(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
