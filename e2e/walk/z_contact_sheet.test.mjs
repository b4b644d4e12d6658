// Last of all: the pictures of every page that was walked through, on one sheet.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { it } from "node:test";
import { open } from "../browser.mjs";
import { compose, incomplete } from "../contact_sheet.mjs";

it("every page is on the contact sheet, at both widths, in both themes", async () => {
  const browser = await open();
  try {
    const picture = await compose(browser);
    assert.ok(picture, "no page was walked through");
    assert.deepEqual(incomplete(), []);
    assert.ok(statSync(picture).size > 10_000);
    console.log(`contact sheet: ${picture}`);
  } finally {
    await browser.close();
  }
});
