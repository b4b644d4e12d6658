// The doors: the sheet that claims an installation, and sign-in; how they look, what they say of a mistake, and in five
// languages.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk, OWNER } from "../desk.mjs";
import { Looks } from "../page_checks.mjs";
import { install } from "../seguito.mjs";

const NOW = "2026-11-24T08:30:00Z";
const LANGUAGES = ["en", "it", "es", "nb", "fr"];

describe("the doors", () => {
  let place, server, browser, desk;
  const looks = new Looks();

  before(async () => {
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    desk = new Desk(browser.page, server.url);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("lead a stranger to the first sheet, which looks right", async () => {
    await desk.open("/");
    assert.match(browser.page.url(), /\/first-run$/);
    await looks.at(browser.page, "first-run-1");
  });

  for (const language of LANGUAGES) {
    it(`speak ${language}`, async () => {
      await desk.open(`/language/${language}?next=/first-run`);
      assert.equal(await browser.page.locator("html").getAttribute("lang"), language);
      assert.notEqual((await browser.page.locator("h1").innerText()).trim(), "");
    });
  }

  it("say what is wrong with a sheet, and keep what was typed", async () => {
    await desk.open("/language/en?next=/first-run");
    await desk.claim("aaaa-bbbb-cccc", { ...OWNER, mail: "" });
    assert.ok(await desk.isWrong("mail"));
    assert.equal(await desk.field("name").inputValue(), OWNER.name);
    assert.equal(await browser.page.evaluate(() => document.activeElement.name), "word", "focus on the first error");
    await looks.at(browser.page, "first-run-1-errors");
  });

  it("do not open for another word", async () => {
    await desk.claim("aaaa-bbbb-cccc");
    assert.ok(await desk.isWrong("word"));
    assert.equal(desk.slug, undefined);
  });

  it("open once for the word of the terminal", async () => {
    await desk.claim(server.word());
    assert.equal(desk.slug, "studio-vela");
    await browser.context.clearCookies();
    await desk.open("/first-run");
    assert.match(browser.page.url(), /\/sign-in$/);
  });

  it("let the owner in again by mail and password, and nobody by another", async () => {
    await desk.open("/language/en?next=/sign-in");
    await looks.at(browser.page, "sign-in");
    await desk.signIn({ mail: OWNER.mail, password: "something else entirely" });
    assert.equal(desk.slug, undefined);
    await looks.at(browser.page, "sign-in-errors");
    await desk.signIn();
    assert.equal(desk.slug, "studio-vela");
  });

  it("look right at both widths, in both themes, by keyboard", () => looks.areGood());
});
