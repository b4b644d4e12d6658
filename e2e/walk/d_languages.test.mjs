// A smoke walk in each language: every page answers in it, and no English sentence is left on it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk, OWNER } from "../desk.mjs";
import { install } from "../seguito.mjs";

const NOW = "2026-11-24T09:30:00Z";
const PAGES = ["today", "log", "clients", "clients/new", "weeks", "held", "find?q=har", "more", "first-run/client",
  "nothing-planned", "trash", "settings", "settings/me", "settings/workspace", "settings/members", "settings/tokens",
  "rhythms", "rhythms/consultancy-new-build", "rhythms/agile-build", "rhythms/retainer",
  "rhythms/consultancy-new-build?rule=staying-close", "rhythms/client?rule=marks", "rhythms/client?rule=tries",
];
const OTHERS = ["it", "es", "nb", "fr"];

describe("every page in five languages", () => {
  let browser;
  const english = new Map();

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

  /** Every page of a new installation whose owner reads this language, as lines of text. */
  async function readAll(language) {
    const place = await install({ now: NOW });
    const server = await place.serve();
    const desk = new Desk(browser.page, server.url);
    try {
      await browser.context.clearCookies();
      await begin(desk, server.word(), language);
      const pages = [];
      for (const path of PAGES) pages.push([path, await read(desk, language, path)]);
      return pages;
    } finally {
      await server.stop();
      place.remove();
    }
  }

  async function begin(desk, word, language) {
    await desk.open(`/language/${language}?next=/first-run`);
    await desk.claim(word);
    await desk.go("first-run/client");
    await desk.fill({ client: "Harrow & Pell", name: "Judith Pell", channel: "phone" });
    await desk.send();
    await desk.fill({ kind: "new-build", name: "Order book", presented: "2026-11-03", builder: "others" });
    await desk.send();
  }

  async function read(desk, language, path) {
    await desk.go(path);
    assert.equal(await browser.page.locator("html").getAttribute("lang"), language, path);
    const text = await browser.page.locator("body").innerText();
    assert.doesNotMatch(text, /[\u2068\u2069]|\{ ?\$|undefined/, `${path} in ${language}`);
    return text.split("\n").map((line) => line.trim());
  }
});

/** Three words or more beside a name: shorter ones may well be the same in two languages. */
const isSentence = (line) => line.replaceAll(OWNER.name, "").split(/\s+/).filter((word) => /^\p{L}{2,}/u.test(word)).length >= 3;
