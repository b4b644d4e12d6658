//! The child that reads foreign files: `seguito read-file KIND [CHOICES]`, the file on standard input
//! (promise T11).
//!
//! Before the first byte it takes from itself: memory past 512 MB, processor time past 20 s, every file, and
//! on Linux
//! every system call but those that reading and answering need, so no socket, no file, no process. Elsewhere
//! only the
//! limits hold.
//!
//! | exit code | standard output |
//! |---|---|
//! | 0 | the table, JSON |
//! | 2 | nothing: it was asked wrongly, or could not limit itself |
//! | 3 | why the file was refused, JSON |
//! | any other, or a signal | nothing that counts: the file killed its reader |

use seguito_links::{
    LinkError,
    import::{
        Choice, FileKind,
        child::{NOT_STARTED, READ, REFUSED, WORD},
        read,
    },
};
use std::{
    io::{BufWriter, Read, Write},
    process::ExitCode,
};

/// Does the child's work where the command line asks for it; `None` where it asks for something else.
pub fn if_asked() -> Option<ExitCode> {
    let mut words = std::env::args().skip(1);
    if words.next().as_deref() != Some(WORD) {
        return None;
    }
    let kind = words.next().and_then(|kind| FileKind::from_key(&kind));
    let choice = words.next().map_or(Ok(Choice::default()), |choice| serde_json::from_str(&choice));
    let (Some(kind), Ok(choice)) = (kind, choice) else { return Some(ExitCode::from(NOT_STARTED)) };
    Some(ExitCode::from(limits::take().map_or(NOT_STARTED, |()| answer(kind, &choice))))
}

fn answer(kind: FileKind, choice: &Choice) -> u8 {
    let read = take_in(kind).and_then(|bytes| read(kind, &bytes, choice));
    let mut out = BufWriter::new(std::io::stdout().lock());
    let written = match &read {
        Ok(table) => serde_json::to_writer(&mut out, table),
        Err(refused) => serde_json::to_writer(&mut out, refused),
    };
    match (written, out.flush(), read) {
        (Ok(()), Ok(()), Ok(_)) => READ,
        (Ok(()), Ok(()), Err(_)) => REFUSED,
        _ => NOT_STARTED,
    }
}

/// The file, up to one byte more than is read of its kind.
fn take_in(kind: FileKind) -> Result<Vec<u8>, LinkError> {
    let mut bytes = Vec::new();
    let taken = std::io::stdin().lock().take(kind.size_limit() + 1).read_to_end(&mut bytes);
    taken.map_err(|error| LinkError::Broken { detail: error.to_string() })?;
    kind.check_size(bytes.len() as u64)?;
    Ok(bytes)
}

mod limits {
    //! What the child takes from itself.

    /// Takes it; `None` if the system refuses.
    pub fn take() -> Option<()> {
        #[cfg(unix)]
        resources()?;
        #[cfg(target_os = "linux")]
        system_calls()?;
        Some(())
    }

    #[cfg(unix)]
    fn resources() -> Option<()> {
        use rlimit::Resource;
        use seguito_links::import::child::{CPU_SECONDS, MEMORY};
        #[cfg(not(target_os = "macos"))] // macOS does not keep a limit of address space
        Resource::AS.set(MEMORY, MEMORY).ok()?;
        #[cfg(target_os = "macos")]
        let _ = MEMORY;
        Resource::CPU.set(CPU_SECONDS, CPU_SECONDS + 1).ok()?;
        Resource::CORE.set(0, 0).ok()?;
        Resource::FSIZE.set(0, 0).ok()
    }

    /// Everything that is not named here fails with EPERM.
    #[cfg(target_os = "linux")]
    fn system_calls() -> Option<()> {
        use seccompiler::{BpfProgram, SeccompAction, SeccompFilter};
        const ALLOWED: [libc::c_long; 27] = [
            libc::SYS_read,
            libc::SYS_write,
            libc::SYS_writev,
            libc::SYS_close,
            libc::SYS_fstat,
            libc::SYS_lseek,
            libc::SYS_fcntl,
            libc::SYS_brk,
            libc::SYS_mmap,
            libc::SYS_munmap,
            libc::SYS_mremap,
            libc::SYS_mprotect,
            libc::SYS_madvise,
            libc::SYS_futex,
            libc::SYS_sched_yield,
            libc::SYS_sched_getaffinity,
            libc::SYS_clock_gettime,
            libc::SYS_getrandom,
            libc::SYS_getpid,
            libc::SYS_gettid,
            libc::SYS_tgkill,
            libc::SYS_rt_sigaction,
            libc::SYS_rt_sigprocmask,
            libc::SYS_rt_sigreturn,
            libc::SYS_sigaltstack,
            libc::SYS_exit,
            libc::SYS_exit_group,
        ];
        let allowed = ALLOWED.iter().map(|call| (*call, Vec::new())).collect();
        let refuse = SeccompAction::Errno(libc::EPERM.unsigned_abs());
        let machine = std::env::consts::ARCH.try_into().ok()?;
        let filter = SeccompFilter::new(allowed, refuse, SeccompAction::Allow, machine).ok()?;
        let program: BpfProgram = filter.try_into().ok()?;
        seccompiler::apply_filter(&program).ok()
    }
}
