// A real Chromium with a fresh profile, at the widths and in the themes that count.
import { chromium } from "playwright-core";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
export const THEMES = ["light", "dark"];
const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Opens the browser. `language` is what it asks pages for. */
export async function open({ language = "en", script = true } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "seguito-profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    locale: language,
    timezoneId: "Europe/Oslo",
    viewport: WIDTHS.desk,
    javaScriptEnabled: script,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(10_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const troubles = [];
  // A slow machine reveals a page before its cross-fade could begin: the browser drops the fade, and says so.
  const dropped = (error) => error.message.startsWith("Transition was ");
  page.on("pageerror", (error) => dropped(error) || troubles.push(`${page.url()}: ${error.message}`));
  // A form shown again with its errors is a 422, which the browser notes; it is what should be.
  const expected = (line) => line.text().includes("status of 422");
  page.on("console", (line) => {
    if (line.type() === "error" && !expected(line)) troubles.push(`${page.url()}: ${line.text()}`);
  });
  return {
    context,
    page,
    /** What the pages' scripts and the security policy complained of; a good walk leaves none. */
    troubles,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Calls `see(label)` at each width in each theme, then puts the page back. */
export async function everyLook(page, see) {
  for (const [name, size] of Object.entries(WIDTHS)) {
    for (const theme of THEMES) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme });
      await see(`${name}-${theme}`);
    }
  }
  await page.setViewportSize(WIDTHS.desk);
  await page.emulateMedia({ colorScheme: null });
}
