//! `seguito serve`: opens the data, prints the address, answers until it is told to stop.

use crate::{
    config::{
        data::Data,
        folder::{For, Unusable},
        reach::Reach,
    },
    connections, terminal,
};
use clap::Args;
use seguito_ops::{first_run, quiet};
use seguito_store::{OpenError, Store};
use seguito_web::{App, Clock};
use seguito_words::Words;
use std::{io, process::ExitCode, time::Duration};
use tokio::net::TcpListener;

/// How long requests under way may take once it is told to stop.
const DRAIN: Duration = Duration::from_secs(20);

/// How often it looks whether time alone has changed an agenda.
const SWEEP: Duration = Duration::from_secs(60);

/// What a serving start is told.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    reach: Reach,
}

/// Why it does not start.
enum Refusal {
    Exposed,
    Folder(Unusable),
    Database(OpenError),
    Address(io::Error),
    Fault(String),
}

/// Serves until it is told to stop.
pub fn run(serve: Serve) -> ExitCode {
    let w = terminal::words();
    tracing_subscriber::fmt().json().with_writer(io::stderr).with_env_filter(log_filter()).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return refuse(w, &serve, &Refusal::Fault(error.to_string())),
    };
    match runtime.block_on(serving(w, &serve)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => refuse(w, &serve, &refusal),
    }
}

async fn serving(w: Words, serve: &Serve) -> Result<(), Refusal> {
    if serve.reach.exposed() {
        return Err(Refusal::Exposed);
    }
    let _alone = serve.data.claim(For::Serving).map_err(Refusal::Folder)?;
    let store = Store::open(&serve.data.settings()).await.map_err(Refusal::Database)?;
    let present = store.among_others().await.map_err(|broken| Refusal::Database(broken.into()))?;
    let _present = present.map_err(|who| Refusal::Folder(Unusable::InTheWay(who)))?;
    let listener = TcpListener::bind(&serve.reach.listen).await.map_err(Refusal::Address)?;
    let site = serve.reach.site();
    let word = first_run::set_up_word(&store).await.map_err(|broken| Refusal::Database(broken.into()))?;
    println!("{}", w.serve_ready(site.origin()));
    println!("{}", w.serve_data(serve.data.shown()));
    if let Some(word) = word {
        println!("{}", w.serve_word(word));
    }
    if quiet::held(&store).await.map_err(|broken| Refusal::Database(broken.into()))? {
        println!("{}", w.quiet_start());
    }
    let now = clock();
    catch_up(&store, now()).await;
    tokio::spawn(sweeping(store.clone(), clock()));
    let app = App::new(site, now, store);
    let (tell, told) = tokio::sync::oneshot::channel::<()>();
    let stopping = async move {
        stop().await;
        println!("{}", w.serve_stopping());
        tell.send(()).ok();
    };
    let answering = connections::answer(listener, seguito_web::service(&app), stopping);
    let late = async {
        told.await.ok();
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        () = answering => {}
        () = late => {}
    }
    println!("{}", w.serve_stopped());
    Ok(())
}

/// Makes the agendas anew that time alone could have changed: at the start, and after a sleep of the machine.
async fn catch_up(store: &Store, now: jiff::Timestamp) {
    if let Err(broken) = seguito_ops::sweep::sweep(store, now).await {
        tracing::error!(%broken, "the agendas could not be looked through; tried again in a minute");
    }
}

async fn sweeping(store: Store, clock: Clock) {
    let mut minutes = tokio::time::interval(SWEEP);
    minutes.tick().await;
    loop {
        minutes.tick().await;
        catch_up(&store, clock()).await;
    }
}

/// Says why, what is safe and what to do; each kind has its exit code.
fn refuse(w: Words, serve: &Serve, refusal: &Refusal) -> ExitCode {
    let place = serve.data.shown();
    let (text, code) = match refusal {
        Refusal::Exposed => (w.serve_plain(), 2),
        Refusal::Folder(unusable) => terminal::unusable(w, &place, unusable),
        Refusal::Database(error) => terminal::unopened(w, &place, error),
        Refusal::Address(error) => (w.serve_address(&serve.reach.listen, error.to_string()), 5),
        Refusal::Fault(detail) => (w.serve_unreachable(detail), 1),
    };
    eprintln!("{text}");
    ExitCode::from(code)
}

/// Ctrl C, or the system's word.
async fn stop() {
    let pressed = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = pressed => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    pressed.await.ok();
}

fn log_filter() -> tracing_subscriber::EnvFilter {
    tracing_subscriber::EnvFilter::try_from_env("SEGUITO_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"))
}

/// The machine's clock; in builds for tests the moment set in `SEGUITO_TEST_NOW`, going on from there.
fn clock() -> Clock {
    #[cfg(feature = "test-clock")]
    if let Some(set) = terminal::test_now() {
        let began = std::time::Instant::now();
        return Box::new(move || {
            let passed = jiff::SignedDuration::try_from(began.elapsed()).unwrap_or_default();
            set.checked_add(passed).unwrap_or(set)
        });
    }
    Box::new(jiff::Timestamp::now)
}
