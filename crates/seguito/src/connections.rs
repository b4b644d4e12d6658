//! The connections that the server holds: how many at once, and how long one may take to say what it wants.

use axum::{Router, serve::Listener};
use hyper::server::conn::http1::Builder;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{net::SocketAddr, pin::pin, sync::Arc, time::Duration};
use tokio::{net::TcpListener, sync::Semaphore};
use tower::Service;

/// How long the head of a request may take; as long a connection may lie idle between two.
const HEAD: Duration = Duration::from_secs(15);
/// Bytes of a head that are read at all. Above its own limit, which is lower, the server still answers in words.
const READ: usize = 64 * 1024;
/// Connections at once; those beyond wait until one ends.
const AT_ONCE: usize = 4_096;
/// Files that the process needs besides: the database, its log, what is read and written.
const BESIDE: usize = 256;

/// Answers until `stop`, then ends what is under way and takes nothing new.
pub async fn answer(mut listener: TcpListener, service: Router, stop: impl Future<Output = ()>) {
    let mut make = service.into_make_service_with_connect_info::<SocketAddr>();
    let (graceful, places) = (GracefulShutdown::new(), Arc::new(Semaphore::new(at_once())));
    let mut builder = Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(HEAD).max_buf_size(READ);
    let mut stop = pin!(stop);
    loop {
        let (place, stream, address) = tokio::select! {
            () = &mut stop => break,
            came = next(&mut listener, &places) => came,
        };
        let Ok(service) = make.call(address).await;
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            connection.await.ok();
            drop(place);
        });
    }
    drop(listener);
    graceful.shutdown().await;
}

/// The next connection, once there is a place for it.
async fn next(
    listener: &mut TcpListener,
    places: &Arc<Semaphore>,
) -> (Option<tokio::sync::OwnedSemaphorePermit>, tokio::net::TcpStream, SocketAddr) {
    let place = Arc::clone(places).acquire_owned().await.ok();
    let (stream, address) = listener.accept().await;
    (place, stream, address)
}

/// As many as the system lets this process hold.
#[cfg(unix)]
fn at_once() -> usize {
    let wanted = u64::try_from(AT_ONCE + BESIDE).unwrap_or(u64::MAX);
    let open = rlimit::increase_nofile_limit(wanted).unwrap_or(wanted);
    usize::try_from(open).unwrap_or(usize::MAX).saturating_sub(BESIDE).clamp(64, AT_ONCE)
}

#[cfg(not(unix))]
fn at_once() -> usize {
    AT_ONCE
}
