// The keys of the list of keys, each pressed; and the same pages with single keys switched off.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { install } from "../seguito.mjs";

// A Tuesday; three weeks before it both plans were presented.
const NOW = "2026-11-24T09:30:00Z";
const CLIENTS = [["Harrow & Pell", "Judith Pell"], ["Fjordlys", "Sigrid Aasen"]];

describe("The keyboard", () => {
  let place, server, browser, page, desk;
  const current = () => page.locator("article.now h3").innerText();

  before(async () => {
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word());
    for (const [client, name] of CLIENTS) {
      await desk.go("first-run/client");
      await desk.fill({ client, name, channel: "phone", phone: "+44 1632 960000" });
      await desk.send();
      await desk.fill({ kind: "new-build", name: "Order book", presented: "2026-11-03", builder: "others" });
      await desk.send();
    }
    await desk.go("today");
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("moves the bar with J and back with K", async () => {
    const first = await current();
    await page.keyboard.press("j");
    await page.waitForURL(/at=/);
    const second = await current();
    assert.notEqual(second, first);
    await page.keyboard.press("k");
    await page.waitForFunction((name) => document.querySelector("article.now h3")?.innerText === name, first);
  });

  it("opens another day with S and not needed with X, and closes both with Esc", async () => {
    for (const [key, what] of [["s", "day"], ["x", "waiver"]]) {
      await page.keyboard.press(key);
      await page.waitForURL(new RegExp(`do=${what}`));
      await page.keyboard.press("Escape");
      await page.waitForURL((url) => !url.search.includes("do="));
    }
  });

  it("shows its keys with ?, and closes them with Esc", async () => {
    await page.keyboard.press("?");
    assert.ok(await page.locator("#keys").isVisible());
    await page.keyboard.press("Escape");
    assert.ok(!(await page.locator("#keys").isVisible()));
  });

  it("walks down a list with J, opens with Enter, and searches with /", async () => {
    await desk.go("clients");
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement.name), "q");
    await page.keyboard.type("n");
    assert.match(page.url(), /\/clients$/, "in a field a key is a letter");
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  });

  it("logs from anywhere with N", async () => {
    await page.keyboard.press("n");
    await page.waitForURL(/\/log/);
  });

  it("is silent once single keys are switched off", async () => {
    await desk.go("settings/me");
    await page.locator("main [name=single_keys]").uncheck();
    const saved = page.waitForNavigation();
    await page.locator("#keys-and-looks button, form[action$='/keys'] button").first().click();
    await saved;
    await desk.go("today");
    await page.keyboard.press("n");
    await page.keyboard.press("j");
    assert.match(page.url(), /\/today$/);
    await page.keyboard.press("Control+k");
    assert.ok(await page.locator("#palette").isVisible(), "keys with Ctrl still work");
  });

  it("left the browser nothing to complain of", () => assert.deepEqual(browser.troubles, []));
});
