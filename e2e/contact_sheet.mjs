// One picture of all pages, each at both widths in both themes, to look at beside the mockups.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./seguito.mjs";

const out = join(root, "e2e", "out");
const shots = join(out, "shots");
const LOOKS = ["desk-light", "desk-dark", "phone-light", "phone-dark"];

/** Keeps a picture of the page as it stands. */
export async function keep(page, name, look) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}@${look}.png`), fullPage: true });
}

/** Forgets the pictures of an earlier run. */
export function clear() {
  rmSync(shots, { recursive: true, force: true });
}

/** Names of pages that lack a look. */
export function incomplete() {
  const kept = readdirSync(shots);
  const names = new Set(kept.map((file) => file.split("@")[0]));
  return [...names].filter((name) => LOOKS.some((look) => !kept.includes(`${name}@${look}.png`)));
}

/** Composes all kept pictures; resolves to the path of the sheet, or undefined when none was kept. */
export async function compose(browser) {
  mkdirSync(shots, { recursive: true });
  const names = [...new Set(readdirSync(shots).map((file) => file.split("@")[0]))].sort();
  if (names.length === 0) return undefined;
  const file = join(out, "contact-sheet.html");
  writeFileSync(file, sheet(names));
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1600, height: 1200 });
  await page.goto(pathToFileURL(file).href);
  const picture = join(out, "contact-sheet.png");
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
  return picture;
}

function sheet(names) {
  const cell = (name, look) => `<td><img src="shots/${encodeURIComponent(name)}@${look}.png" alt=""></td>`;
  const row = (name) => `<tr><th>${name}</th>${LOOKS.map((look) => cell(name, look)).join("")}</tr>`;
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
    body { margin: 16px; font: 14px sans-serif; background: #888 }
    td { vertical-align: top; padding: 4px } th { vertical-align: top; text-align: start; padding: 4px }
    img { display: block; max-block-size: 900px; object-fit: cover; object-position: top }
    td:nth-child(2) img, td:nth-child(3) img { inline-size: 520px } td img { inline-size: 150px }
  </style><table><tr><th></th>${LOOKS.map((look) => `<th>${look}</th>`).join("")}</tr>${names.map(row).join("")}</table>`;
}
