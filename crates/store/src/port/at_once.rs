//! How an act runs on SQLite: wholly on one thread, its waits over at once.

use crate::port::{
    broken::{Broken, Cause},
    tx::Act,
};
use std::{
    pin::pin,
    task::{Context, Poll, Waker},
};

/// Runs on a thread that may wait for the disk.
pub(crate) async fn blocking<T, E>(act: impl FnOnce() -> Result<T, E> + Send + 'static) -> Result<T, E>
where
    T: Send + 'static,
    E: From<Broken> + Send + 'static,
{
    match tokio::task::spawn_blocking(act).await {
        Ok(done) => done,
        Err(lost) if lost.is_panic() => std::panic::resume_unwind(lost.into_panic()),
        Err(lost) => Err(Broken::new(Cause::Unreachable, lost.to_string()).into()),
    }
}

/// On SQLite every wait inside is over at once; a future that waits for anything else is a fault.
pub(crate) fn at_once<T, E: From<Broken>>(act: Act<'_, T, E>) -> Result<T, E> {
    let mut act = pin!(act);
    match act.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => {
            debug_assert!(false, "an op waited for something other than its transaction");
            Err(Broken::fault("an op waited for something other than its transaction").into())
        }
    }
}
