// A smoke walk in each language: every page answers in it, no English sentence is left on it, and its words fit a phone.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk, OWNER } from "../desk.mjs";
import { wordFindings } from "../page_checks.mjs";
import { install } from "../seguito.mjs";

const NOW = "2026-11-24T09:30:00Z";
const PAGES = ["today", "log", "clients", "clients/new", "weeks", "held", "find?q=har", "more", "first-run/client",
  "nothing-planned", "trash", "settings", "settings/me", "settings/workspace", "settings/members", "settings/tokens",
  "rhythms", "rhythms/consultancy-new-build", "rhythms/agile-build", "rhythms/retainer",
  "rhythms/consultancy-new-build?rule=staying-close", "rhythms/client?rule=marks", "rhythms/client?rule=tries",
];
// Where the demo has what a new installation lacks: days that are late, intervals in working days, many people.
const DEMO_PAGES = ["today", "clients", "projects", "weeks", "held", "find?q=har", "settings/members"];
const OTHERS = ["it", "es", "nb", "fr"];

describe("every page in five languages", () => {
  let browser;
  const english = new Map();
  /** What does not fit a phone, by language. */
  const unfit = new Map();

  before(async () => {
    browser = await open({ language: "en-GB" });
    const pages = await readAll("en");
    for (const [path, lines] of pages) english.set(path, new Set(lines.filter(isSentence)));
  });
  after(() => browser?.close());

  for (const language of OTHERS) {
    it(`speaks ${language} on every page`, async () => {
      const left = [];
      for (const [path, lines] of await readAll(language)) {
        left.push(...lines.filter((line) => english.get(path).has(line)).map((line) => `${path}: ${line}`));
      }
      assert.deepEqual(left, [], "English sentences");
    });
  }

  for (const language of ["en", ...OTHERS]) {
    it(`has room for every word of ${language} on a phone`, () => assert.deepEqual(unfit.get(language), []));
  }

  /** Every page of a new installation whose owner reads this language, as lines of text. */
  async function readAll(language) {
    const place = await install({ now: NOW });
    const server = await place.serve();
    const desk = new Desk(browser.page, server.url);
    unfit.set(language, []);
    try {
      await browser.context.clearCookies();
      await begin(desk, server.word(), language);
      const pages = [];
      for (const path of PAGES) pages.push([path, await read(desk, language, path)]);
      await lookAtDemo(desk, language);
      return pages;
    } finally {
      await server.stop();
      place.remove();
    }
  }

  async function begin(desk, word, language) {
    await desk.open(`/language/${language}?next=/first-run`);
    await fits(language, "first-run");
    await desk.claim(word);
    await fits(language, "first-run/week");
    await desk.go("first-run/client");
    await desk.fill({ client: "Harrow & Pell", name: "Judith Pell", channel: "phone" });
    await desk.send();
    await fits(language, "first-run/rhythm");
    await desk.fill({ kind: "new-build", name: "Order book", presented: "2026-11-03", builder: "others" });
    await desk.send();
  }

  async function read(desk, language, path) {
    await desk.go(path);
    assert.equal(await browser.page.locator("html").getAttribute("lang"), language, path);
    const text = await browser.page.locator("body").innerText();
    await fits(language, path);
    assert.doesNotMatch(text, /[\u2068\u2069]|\{ ?\$|undefined/, `${path} in ${language}`);
    return text.split("\n").map((line) => line.trim());
  }

  async function lookAtDemo(desk, language) {
    const { page } = browser;
    await desk.go("first-run/client");
    await page.locator("main form[action$='/settings/demo'] button").click();
    await page.waitForURL(/\/today/);
    desk.slug = new URL(page.url()).pathname.split("/")[2];
    for (const path of DEMO_PAGES) {
      await desk.go(path);
      await fits(language, `demo ${path}`);
    }
    const [clients, projects] = [await ones(desk, "clients"), await ones(desk, "projects")];
    for (const address of [...clients, ...projects.slice(0, 3)]) {
      await page.goto(address);
      await fits(language, `demo ${new URL(address).pathname}`);
    }
  }

  /** The addresses of all clients, of all projects. */
  async function ones(desk, kind) {
    await desk.go(kind);
    const all = await browser.page.locator("main h3 a").evaluateAll((links) => links.map((it) => it.href));
    const found = all.filter((address) => new RegExp(`/${kind}/[0-9a-f-]{36}$`).test(address));
    assert.ok(found.length > 0, `the demo has ${kind}`);
    return found;
  }

  async function fits(language, where) {
    unfit.get(language).push(...(await wordFindings(browser.page)).map((finding) => `${where}: ${finding}`));
  }
});

/** Three words or more beside a name: shorter ones may well be the same in two languages. */
const isSentence = (line) => line.replaceAll(OWNER.name, "").split(/\s+/).filter((word) => /^\p{L}{2,}/u.test(word)).length >= 3;
