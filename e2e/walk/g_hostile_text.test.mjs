// Hostile text in every field that takes text, by the API and by forms; then every page that shows it (T8).
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { PAYLOADS } from "../fixtures/hostile_text.mjs";
import { install } from "../seguito.mjs";

const NOW = "2026-11-24T09:30:00Z";
const DAY = "2026-11-24";
const PAGES = [
  "today", "clients", "projects", "weeks", "held", "nothing-planned", "trash", "import", "log", "more", "rhythms",
  "settings", "settings/me", "settings/workspace", "settings/members", "settings/tokens",
];

describe("hostile text", () => {
  let place, server, browser, page, desk, tokens;
  const clients = [], projects = [], asked = [], dialogs = [], broken = [];

  before(async () => {
    assert.equal(PAYLOADS.length, 40);
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word());
    const make = (n) => place.run(["token", "create"], `hostile ${n}`, "--scope", "read", "--scope", "write");
    tokens = (await Promise.all([0, 1, 2, 3].map(make))).map((said) => said.trim());
    page.on("dialog", (dialog) => {
      dialogs.push(`${page.url()}: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      const own = host === new URL(server.url).host || protocol === "data:" || protocol === "blob:";
      if (!own) asked.push(`${page.url()}: ${request.url()}`);
    });
    await page.exposeFunction("seguitoTestViolation", (what) => broken.push(`${page.url()}: ${what}`));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (it) =>
        window.seguitoTestViolation(`${it.violatedDirective} ${it.blockedURI}`));
    });
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  /** A change by the API; a text may be refused (a control character), but nothing may break. */
  async function post(path, body, at) {
    const headers = { authorization: `Bearer ${tokens[at % tokens.length]}`, "content-type": "application/json" };
    const answer = await fetch(`${server.url}/api/v1/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const said = await answer.json();
    assert.ok([200, 201, 422].includes(answer.status), `${path} ${answer.status} ${JSON.stringify(said)}`);
    return answer.status === 422 ? undefined : said.id;
  }

  it("goes into every text field by the API", async () => {
    for (const [at, text] of PAYLOADS.entries()) {
      const add = (path, body) => post(path, body, at);
      const named = { name: text, note: text, tags: [text] };
      const client = (await add("clients", named)) ?? (await add("clients", { name: `refused ${at}` }));
      clients.push(client);
      const contact = await add("contacts", { client, name: text, title: text, chat: text, phone: text, note: text });
      await add("contacts", { client, name: `mail ${at}`, mail: text });
      const kind = { kind: "consultancy", solution: "new-build", stage: ["presentation", "2026-11-03"] };
      const project = (await add("projects", { client, name: text, note: text, ...kind })) ??
        (await add("projects", { client, name: `refused ${at}`, ...kind }));
      projects.push(project);
      await add("wishes", { client, text });
      await add("promises", { client, project, text });
      const flag = await add("flags", { project, text });
      if (flag && at % 2) await add(`flags/${flag}/closing`, { note: text });
      const request = await add("requests", { client, kind: "idea", text });
      if (request && at % 2) await add(`requests/${request}/answer`, { accepted: false, reason: text });
      await add("opportunities", { client, text, next_step: text });
      await add("plans", { client, contact, channel: "phone", day: DAY, about: text });
      await add("pauses", { client, project, until: "2026-12-20", reason: text });
      await add("interactions", {
        client, contact, channel: "phone", at: "2026-11-20T09:00:00Z", direction: "ours", outcome: "took-place",
        weight: "ordinary", projects: [project], progress: text, critical: text, note: text, standing: "blocked",
        effects: { flag_text: text, opportunity_text: text },
      });
    }
  });

  it("goes into forms, and comes back as it was typed", async () => {
    const send = (path, form) => browser.context.request.post(`${server.url}/w/${desk.slug}/${path}`, { form });
    for (const text of PAYLOADS) {
      for (const [path, form] of [
        ["clients", { name: text, note: text, tags: text, title: text, phone: text, mail: text, person: text }],
        [`clients/${clients[0]}/wishes`, { text, day: text }],
        [`clients/${clients[0]}/promises`, { text, due_on: text }],
        [`projects/${projects[0]}/flags`, { text }],
        [`projects/${projects[0]}/event`, { name: text, day: "2026-12-12" }],
        [`projects/${projects[0]}/attendance`, { who: text }],
        ["settings/members", { name: text, mail: text, role: "member" }],
        ["settings/me/person", { name: text }],
        ["log", { client: clients[0], note: text, progress: text, critical: text, day: text }],
      ]) {
        const answer = await send(path, form);
        assert.ok(answer.status() < 500, `${path} ${answer.status()} with ${text}`);
      }
    }
  });

  it("does nothing on any page", async () => {
    const wide = PAGES.concat(
      clients.map((id) => `clients/${id}`), projects.map((id) => `projects/${id}`),
      clients.slice(0, 8).map((id) => `clients/${id}/merge`), clients.slice(0, 8).map((id) => `log?client=${id}`),
      PAYLOADS.map((text) => `find?q=${encodeURIComponent(text.replaceAll("\u0000", ""))}`),
      PAYLOADS.map((text) => `clients?tag=${encodeURIComponent(text.replaceAll("\u0000", ""))}`),
    );
    for (const path of wide) {
      const answer = await page.goto(`${server.url}/w/${desk.slug}/${path}`);
      assert.ok(answer.status() < 500, `${path} ${answer.status()}`);
      assert.match(answer.headers()["content-security-policy"], /^default-src 'none'; script-src 'self'; style-src 'self'/);
    }
    assert.deepEqual([dialogs, asked, broken, browser.troubles], [[], [], [], []]);
  });

  it("is no formula in a list that is carried out", async () => {
    for (const path of ["clients.csv", "projects.csv", `clients/${clients[33]}/trail.csv`]) {
      const answer = await browser.context.request.get(`${server.url}/w/${desk.slug}/${path}`);
      for (const cell of cells(await answer.text())) assert.doesNotMatch(cell, /^[=@+\t\r-](?!\d)/, path);
    }
  });
});

/** The cells of a CSV text; in a quoted one the line may end. */
function cells(text) {
  const found = [...text.matchAll(/(?:^|[,;]|\r\n)(?:"((?:[^"]|"")*)"|([^,;\r\n]*))/g)];
  return found.map(([, quoted, plain]) => quoted ?? plain);
}
