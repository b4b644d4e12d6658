//! A list being brought in, beside the requests: how far it is, and the way to stop it. One a member at a time; what
//! a stopped server leaves behind is nothing, for all of it is one transaction.

use crate::here::Here;
use seguito_core::id::{MemberId, WorkspaceId};
use seguito_ops::{Refused, import::Imported};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;

/// Whose list.
pub(crate) type Whose = (WorkspaceId, MemberId);

/// The member at work, who brings in one list at a time.
pub(super) fn whose(here: &Here) -> Whose {
    (here.actor.workspace, here.actor.member)
}

/// The lists being brought in.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<HashMap<Whose, Arc<Job>>>);

/// One of them.
#[derive(Default)]
pub(crate) struct Job {
    /// Rows in all.
    pub(crate) all: usize,
    done: AtomicUsize,
    stop: AtomicBool,
    ended: Mutex<Option<Result<Imported, Refused>>>,
    bell: Notify,
}

impl Jobs {
    /// A new one; `None` = one is running already.
    pub(crate) fn begin(&self, whose: Whose, all: usize) -> Option<Arc<Job>> {
        let mut jobs = self.0.lock().ok()?;
        if jobs.contains_key(&whose) {
            return None;
        }
        let job = Arc::new(Job { all, ..Job::default() });
        jobs.insert(whose, job.clone());
        Some(job)
    }

    /// The one that is running, or has ended and was not told yet.
    pub(crate) fn of(&self, whose: Whose) -> Option<Arc<Job>> {
        self.0.lock().ok()?.get(&whose).cloned()
    }

    /// What became of it, once it has ended; it is told once.
    pub(crate) fn ended(&self, whose: Whose) -> Option<Result<Imported, Refused>> {
        let mut jobs = self.0.lock().ok()?;
        let ended = jobs.get(&whose)?.ended.lock().ok()?.take()?;
        jobs.remove(&whose);
        Some(ended)
    }
}

impl Job {
    /// Notes how far it is; `false` = it is to stop.
    pub(crate) fn step(&self, done: usize) -> bool {
        self.done.store(done, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }

    /// How many rows are in.
    pub(crate) fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Asks it to stop at its next step.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub(crate) fn stopping(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// It has ended.
    pub(crate) fn end(&self, outcome: Result<Imported, Refused>) {
        if let Ok(mut ended) = self.ended.lock() {
            *ended = Some(outcome);
        }
        self.bell.notify_one();
    }

    /// Waits for its end, not longer than this.
    pub(crate) async fn wait(&self, longest: Duration) {
        tokio::time::timeout(longest, self.bell.notified()).await.ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn one_at_a_time_which_is_told_once() {
        let (jobs, me) = (Jobs::default(), (WorkspaceId(Uuid::from_u128(1)), MemberId(Uuid::from_u128(2))));
        let job = jobs.begin(me, 900).expect("the first");
        assert!(jobs.begin(me, 5).is_none() && jobs.ended(me).is_none());
        assert!(job.step(500) && jobs.of(me).is_some_and(|job| job.done() == 500 && job.all == 900));
        job.stop();
        assert!(!job.step(501));
        job.end(Err(seguito_core::refusal::Refusal::Absent.into()));
        assert!(jobs.ended(me).is_some_and(|ended| ended.is_err()) && jobs.of(me).is_none());
    }
}
