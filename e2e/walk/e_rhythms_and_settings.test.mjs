// A rhythm changed as a sentence, seen before it moves anybody, saved by keyboard and taken back; then the settings.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk, OWNER } from "../desk.mjs";
import { Looks } from "../page_checks.mjs";
import { install } from "../seguito.mjs";

// A Tuesday, 9:30 in London; a week after it, the plan was presented three weeks ago.
const NOW = "2026-11-24T09:30:00Z";
const SHEET = "rhythms/consultancy-new-build";
const PAGES = [
  ["settings", "settings"], ["settings/me", "settings-me"], ["settings/workspace", "settings-workspace"],
  ["settings/members", "settings-members"], ["settings/tokens", "settings-tokens"], ["rhythms", "rhythms"],
  [SHEET, "rhythm"], ["rhythms/client?rule=marks", "rhythm-marks"], ["trash", "trash"],
];

describe("rhythms and settings", () => {
  let place, server, browser, page, desk;
  const looks = new Looks();

  before(async () => {
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word());
    await desk.go("first-run/client");
    await desk.fill({ client: "Harrow & Pell", name: "Judith Pell", channel: "phone" });
    await desk.send();
    await desk.fill({ kind: "new-build", name: "Order book", presented: "2026-11-10", builder: "others" });
    await desk.send();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("says on each change whom the sentence would move", async () => {
    await desk.go(`${SHEET}?rule=start-of-work`);
    await desk.fill({ first0: "28" });
    await page.locator("aside [data-save]").waitFor();
    assert.match(await page.locator("aside").innerText(), /Harrow & Pell\s+1 Dec\s+8 Dec/);
    await looks.at(page, "rhythm-preview");
  });

  it("marks the part that cannot be saved", async () => {
    await desk.go(`${SHEET}?rule=start-of-work`);
    await desk.fill({ first0: "0" });
    await page.getByRole("button", { name: "See what it changes" }).click();
    await page.locator("#wrong-first").waitFor();
    assert.equal(await page.locator("#first0").getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator("[data-save]").count(), 0);
    await looks.at(page, "rhythm-wrong");
  });

  it("saves by keyboard what was shown, and takes it back", async () => {
    await desk.go(`${SHEET}?rule=start-of-work`);
    await desk.fill({ first0: "28" });
    await page.locator("aside [data-save]").waitFor();
    await page.locator("#first0").press("Control+Enter");
    await page.waitForURL(new RegExp(`${SHEET}$`));
    assert.match(await desk.main(), /28 days after/);
    await desk.undo();
    await desk.go(SHEET);
    assert.match(await desk.main(), /21 days after/);
  });

  it("finds things before acts with Ctrl K", async () => {
    await desk.go("today");
    await page.keyboard.press("Control+k");
    await page.locator("#palette-q").fill("harr");
    // Until the answer comes, the acts of the page stand there.
    await page.locator("#palette-found [role=option]", { hasText: "Harrow & Pell" }).first().waitFor();
    assert.match(await page.locator("#palette-found [role=option]").first().innerText(), /Harrow & Pell/);
    await page.keyboard.press("Escape");
  });

  it("hands a link over, by which a member joins", async () => {
    await desk.go("settings/members");
    await desk.fill({ name: "Jonas Hauge", mail: "jonas@vela.example", language: "nb" });
    await desk.send();
    await looks.at(page, "settings-members-link");
    const link = new URL(await page.locator(".secret code").innerText());
    await browser.context.clearCookies();
    await desk.open(link.pathname);
    await looks.at(page, "join");
    await desk.fill({ password: "en lang tur langs fjorden" });
    await desk.send();
    await page.waitForURL(/\/today/);
    assert.equal(await page.locator("html").getAttribute("lang"), "nb");
    await browser.context.clearCookies();
    await desk.signIn(OWNER);
  });

  it("has a page for every setting", async () => {
    for (const [path, name] of PAGES) {
      await desk.go(path);
      await looks.at(page, name);
    }
  });

  it("looks right throughout", () => {
    looks.areGood();
    assert.deepEqual(browser.troubles, []);
  });
});
