// Starts the server that was built before, on an empty place, with a set clock; and speaks its terminal.
import { spawn, execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, existsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const binary = join(target, "debug", "seguito");
const DATABASES = ["sqlite", "postgres"];

/**
 * An empty installation, not yet served.
 * @param {{now: string, database?: "sqlite"|"postgres"}} wanted `now`: the moment at which all of it happens
 */
export async function install({ now, database = "sqlite" }) {
  if (!existsSync(binary)) throw new Error(`${binary} is missing: cargo build -p seguito --features test-clock`);
  if (!DATABASES.includes(database)) throw new Error(`no database ${database}`);
  const folder = mkdtempSync(join(tmpdir(), "seguito-e2e-"));
  const place = database === "sqlite" ? { flags: ["--data", folder], drop() {} } : newDatabase(folder);
  const environment = { ...process.env, SEGUITO_TEST_NOW: now, RUST_BACKTRACE: "1" };
  delete environment.SEGUITO_DATA;

  return {
    /** Runs a command of the terminal, `run(["token", "create"], "--scope", ..)`; resolves to what it printed. */
    async run(command, ...rest) {
      const args = [...command, ...place.flags, ...rest];
      const ran = await promisify(execFile)(binary, args, { env: environment });
      return ran.stdout;
    },
    serve: () => serve(place.flags, environment),
    remove() {
      place.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Serves; resolves once it answers, with its address and the word that claims it. */
async function serve(flags, environment) {
  const port = await freePort();
  const child = spawn(binary, ["serve", "--listen", `127.0.0.1:${port}`, ...flags], { env: environment });
  let said = "";
  child.stdout.on("data", (data) => (said += data));
  child.stderr.on("data", (data) => (said += data));
  const url = `http://localhost:${port}`;
  await answers(`${url}/healthz`, child, () => said);
  return {
    url,
    said: () => said,
    /** The one-time word that the terminal shows: three times four letters or figures. */
    word: () => said.match(/: ([a-z2-9]{4}(-[a-z2-9]{4}){2})\s/)?.[1],
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done(child.exitCode);
        child.once("exit", done);
        child.kill("SIGTERM");
      }),
  };
}

async function answers(address, child, said) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}:\n${said()}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`no answer from ${address} within ten seconds:\n${said()}`);
}

/** A database of its own in the PostgreSQL that ./test has started. */
function newDatabase(folder) {
  const url = process.env.SEGUITO_TEST_POSTGRES;
  if (!url) throw new Error("SEGUITO_TEST_POSTGRES is not set: run ./test, or point it at a PostgreSQL for tests");
  const name = `e2e_${folder.slice(-6).toLowerCase()}_${process.pid}`;
  const sql = (text) => execFileSync("psql", ["-q", "-d", url, "-c", text]);
  sql(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    flags: ["--data", folder, "--database", own.toString()],
    drop: () => sql(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
