// The checks themselves: each finds what it is there to find, and says nothing of a good page.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { clear } from "../contact_sheet.mjs";
import { findings } from "../page_checks.mjs";

// The first file of the run: pictures of an earlier one would pass for today's.
clear();

const GOOD = `<!doctype html><html lang="en"><title>A page</title><meta name="viewport" content="width=device-width">
  <style>button { min-block-size: 40px } :focus-visible { outline: 3px solid #05c }</style>
  <body><main><h1>Six people to reach</h1><p>Write to <a href="#a">Sigrid</a> about it.</p>
  <button type="button" id="a">Log contact</button></main>`;

const BAD = [
  ["axe color-contrast", GOOD.replace("<p>", `<p style="color: #bbb; background: #fff">`)],
  ["axe html-has-lang", GOOD.replace(` lang="en"`, "")],
  ["small target button", GOOD.replace("id=\"a\"", `id="a" style="inline-size: 20px; block-size: 20px; padding: 0"`)],
  ["scrolls sideways", GOOD.replace("<p>", `<p style="inline-size: 30rem">`)],
  ["does not fit into the margin", GOOD.replace("<p>", `<div class="line"><div class="when" style="inline-size: 20px">
    lavorativi</div></div><p>`)],
  ["focus under .bar on button", GOOD.replace("<button", `<p style="block-size: 2000px"></p><button`)
    .replace("</main>", `<p style="block-size: 200px"></p></main><div class="bar" style="position: fixed; inset-block-end: 0; inset-inline: 0; block-size: 80px"></div>`)],
  ["no focus ring on button", GOOD.replace("id=\"a\"", `id="a" style="outline: none"`)],
  ["Tab does not reach", GOOD.replace("</main>", `</main><script>
    document.querySelector("a").addEventListener("focus", (event) => event.target.blur());
    document.addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault());</script>`)],
];

describe("the checks of every page", () => {
  let browser;
  before(async () => (browser = await open()));
  after(() => browser?.close());

  it("say nothing of a good page", async () => {
    await browser.page.setContent(GOOD);
    assert.deepEqual(await findings(browser.page), []);
  });

  for (const [finding, page] of BAD) {
    it(`find: ${finding}`, async () => {
      await browser.page.goto("about:blank");
      await browser.page.setContent(page);
      const found = await findings(browser.page);
      assert.ok(found.some((line) => line.includes(finding)), `not among: ${found.join("; ")}`);
    });
  }
});
