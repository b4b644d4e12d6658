// Makes the pictures of the documents: `npm run pictures`, after cargo build -p seguito --features test-clock.
// Everybody in them is invented: they show the demo.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "./browser.mjs";
import { Desk } from "./desk.mjs";
import { install, root } from "./seguito.mjs";

const place = await install({ now: "2026-11-24T08:42:00Z" });
const server = await place.serve();
const browser = await open({ language: "en-GB" });
try {
  const { page } = browser;
  const desk = new Desk(page, server.url);
  await desk.claim(server.word(), { name: "Marta Rinaldi", mail: "marta@vela.example", password: "a quiet harbour at dawn",
    workspace: "Studio Vela" });
  await desk.go("first-run/client");
  await page.locator("main form[action$='/settings/demo'] button").click();
  await page.waitForURL(/\/today/);
  await picture(page, { width: 1440, height: 1080 }, "today");
} finally {
  await browser.close();
  await server.stop();
  place.remove();
}

/** The sheet without the demo's banner, sharp on a fine screen, as WebP: a PNG of it is three times as large. */
async function picture(page, size, name) {
  await page.setViewportSize(size);
  const y = await page.locator("aside.demo").evaluate((banner) => banner.getBoundingClientRect().bottom);
  const clip = { x: 0, y, width: size.width, height: size.height - y, scale: 1.5 };
  const screen = await page.context().newCDPSession(page);
  const { data } = await screen.send("Page.captureScreenshot", { format: "webp", quality: 80, clip });
  writeFileSync(join(root, "docs", "pictures", `${name}.webp`), Buffer.from(data, "base64"));
}
