// Makes the pictures of the documents: `npm run pictures`, after cargo build -p seguito --features test-clock.
// Everybody in them is invented: they show the demo.
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
  await page.screenshot({ path: join(root, "docs", "pictures", "today.png") });
} finally {
  await browser.close();
  await server.stop();
  place.remove();
}
