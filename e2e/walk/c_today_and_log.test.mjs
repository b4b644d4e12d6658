// The loop itself: a first client, Today with the reason, the call that hears "blocked", and the way back.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { Looks } from "../page_checks.mjs";
import { install } from "../seguito.mjs";

// A Tuesday, 9:30 in London; three weeks before it the plan was presented.
const NOW = "2026-11-24T09:30:00Z";

const PAGES = [
  ["clients", "clients"], ["clients/new", "client-new"], ["weeks", "weeks"], ["held", "held"], ["find?q=har", "find"],
  ["nothing-planned", "nothing-planned"], ["more", "more"], ["log", "log"],
];

describe("Today, and a call", () => {
  let place, server, browser, page, desk;
  const looks = new Looks();

  before(async () => {
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word());
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("begins with a line for each thing that is missing", async () => {
    await desk.go("today");
    await looks.at(page, "today-first-day");
  });

  it("takes a first client and what was done for it", async () => {
    await desk.go("first-run/client");
    await looks.at(page, "first-run-3");
    await desk.fill({ client: "Harrow & Pell", name: "Judith Pell", title: "Owner", phone: "+44 1632 960000" });
    await desk.fill({ channel: "phone", mail: "judith@pell.example" });
    await desk.send();
    assert.match(page.url(), /first-run\/rhythm/);
    await looks.at(page, "first-run-4");
    await desk.fill({ kind: "new-build", name: "Order book", presented: "2026-11-03", builder: "others" });
    await desk.send();
    assert.match(page.url(), /\/today/);
  });

  it("says whom to call, why, and on what", async () => {
    const entry = await page.locator("article.now").innerText();
    assert.match(entry, /Harrow & Pell/);
    assert.match(entry, /Judith Pell/);
    assert.match(entry, /3 November/, "the day of the presentation");
    assert.equal(await page.locator("article.now a[href^='tel:']").getAttribute("href"), "tel:+441632960000");
    assert.equal(await page.locator("article.now a[href^='mailto:']").count(), 1);
    await looks.at(page, "today");
  });

  it("keeps what was typed into a log that lacks its word on progress", async () => {
    await page.keyboard.press("l");
    await page.waitForURL(/do=log/);
    await looks.at(page, "today-log");
    await desk.fill({ outcome: "took-place", standing: "blocked", note: "Spoke on the way to the train" });
    await desk.sendLog();
    assert.ok(await desk.isWrong("progress"));
    assert.equal(await desk.field("note").inputValue(), "Spoke on the way to the train");
    await looks.at(page, "today-log-errors");
  });

  it("takes a saved call back with Z", async () => {
    await desk.fill({ progress: "Nothing moves", critical: "Access to the server is missing" });
    await desk.sendLog();
    assert.doesNotMatch(await desk.main(), /Judith Pell/, "she is not due today any more");
    await desk.undo();
    await desk.go("today");
    assert.match(await desk.main(), /Judith Pell/);
  });

  it("turns \"blocked\" into a red flag, an opportunity and a call in five working days", async () => {
    await page.keyboard.press("l");
    await page.waitForURL(/do=log/);
    await desk.fill({ outcome: "took-place", standing: "blocked", progress: "Nothing moves" });
    assert.ok(await desk.field("flag").isChecked(), "the flag is ticked already");
    assert.ok(await desk.field("opportunity").isChecked(), "the offer is ticked already");
    await desk.fill({ critical: "Access to the server is missing" });
    await desk.sendLog();
    await looks.at(page, "today-done");
    await desk.openClient("Harrow & Pell");
    assert.match(await desk.main(), /1 Dec/, "the next contact, five working days later");
    await looks.at(page, "client");
  });

  for (const [path, name] of PAGES) {
    it(`shows ${name}`, async () => {
      await desk.go(path);
      await looks.at(page, name);
    });
  }

  it("looks right at both widths, in both themes, by keyboard", () => looks.areGood());
  it("left the browser nothing to complain of", () => assert.deepEqual(browser.troubles, []));
});
