// An Italian list of three hundred clients, followed every six weeks on a Monday: as many people as a member said at
// most, the rest spread over the weeks, nobody called late.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk, OWNER } from "../desk.mjs";
import { install, root } from "../seguito.mjs";

const MONDAY = "2026-11-30T07:30:00Z";
const LIST = join(root, "..", "shared", "fixtures", "csv", "made", "it-clienti-300-cp1252.csv");
const MOST = 8;
const skip = existsSync(LIST) ? false : `${LIST} is absent`;

describe("three hundred clients on a Monday", { skip }, () => {
  let place, server, browser, page, desk;

  before(async () => {
    place = await install({ now: MONDAY });
    server = await place.serve();
    browser = await open({ language: "it-IT" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word(), { ...OWNER, workspace: "Studio Vela" });
    await desk.send();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("come in with a rhythm", async () => {
    await desk.bringIn(LIST, async (step) => {
      if (step === "dry-run") await desk.fill({ whom: "all", count: "6", unit: "weeks", from: "last" });
    });
    assert.match(await desk.main(), /229 nuovi clienti/);
  });

  it("are at most as many as one said, none of them late", async () => {
    const told = JSON.parse(await place.run(["today"], "--json"));
    assert.ok(told.due.length > 0 && told.due.length <= MOST, `${told.due.length} are due`);
    await desk.go("today");
    assert.equal(await page.locator("main article[data-entry]").count(), told.due.length);
    assert.doesNotMatch(await desk.main(), /In ritardo/);
  });

  it("spread over the weeks that follow, and over no weekend", async () => {
    await desk.go("weeks");
    const rows = await page.locator("main table tbody tr").evaluateAll((all) =>
      all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
    const days = rows.filter(([day]) => /^(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)/.test(day));
    assert.ok(days.length >= 15, `${days.length} days are shown`);
    for (const [day, count] of days) {
      assert.ok(Number(count) <= MOST, `${count} on ${day}`);
      if (/^(sabato|domenica)/.test(day)) assert.equal(count, "0", day);
    }
    assert.ok(days.slice(0, 7).some(([, count]) => Number(count) > 0), "the first week has some");
    assert.match(await place.run(["doctor"]), /: 0\.\s*$/);
  });
});
