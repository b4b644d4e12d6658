// What must hold on every page: design.md's rules that a machine can see.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { everyLook, WIDTHS } from "./browser.mjs";
import { keep } from "./contact_sheet.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LEAST_TARGET = 24;

/** Looks at the pages of a walk without stopping it; what was wrong is told at its end. */
export class Looks {
  constructor() {
    this.wrong = [];
  }

  /** All checks on the page as it stands; its four pictures go to the contact sheet under `name`. */
  async at(page, name) {
    const address = page.url();
    const found = await findings(page, (look) => keep(page, name, look));
    this.wrong.push(...found.map((finding) => `${name} (${new URL(address).pathname}): ${finding}`));
  }

  /** Fails with all that was wrong on any page. */
  areGood() {
    assert.deepEqual(this.wrong, []);
  }
}

/** What is wrong with the page, in lines; `see(look)` is called at each width in each theme. */
export async function findings(page, see = () => {}) {
  const wrong = [];
  await everyLook(page, async (look) => {
    await see(look);
    wrong.push(...(await axeFindings(page)).map((finding) => `${look}: ${finding}`));
    wrong.push(...(await smallTargets(page)).map((finding) => `${look}: ${finding}`));
    wrong.push(...(await wideWords(page)).map((finding) => `${look}: ${finding}`));
  });
  wrong.push(...(await sidewaysScroll(page)), ...(await coveredFocus(page)), ...(await keyboardFindings(page)));
  return wrong;
}

/**
 * What the length of words does to a phone: the margin's words stand whole, and nothing scrolls sideways. It is quick, so
 * that it can be asked of every page in every language.
 */
export async function wordFindings(page) {
  await page.setViewportSize(WIDTHS.phone);
  const wrong = await wideWords(page);
  return [...wrong, ...(await sidewaysScroll(page))];
}

/**
 * axe-core is put in through the debugger, so that the page's security policy stays as it is. It sees the page unrolled:
 * what a bar at the bottom of the screen happens to cover can be scrolled out from under it.
 */
async function axeFindings(page) {
  const screen = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: screen.width, height: Math.max(screen.height, height) });
  let found;
  try {
    await page.evaluate(axe);
    found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
  } finally {
    await page.setViewportSize(screen);
  }
  return found.violations.map((rule) => `axe ${rule.id}: ${rule.nodes.map((node) => node.target).join(" | ")}`);
}

/** No page scrolls sideways at 320 px; a table may, in a region of its own. */
async function sidewaysScroll(page) {
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > 320.5);
    return wide.slice(-3).map((it) => `${it.tagName.toLowerCase()}.${it.className}`);
  });
  await page.setViewportSize(WIDTHS.desk);
  return over.length ? [`scrolls sideways at 320 px: ${over.join(", ")}`] : [];
}

/**
 * Controls under 24 px in either direction. As in WCAG 2.5.8 words within a sentence are excepted, and a link alone on
 * its line is as high as the line.
 */
function smallTargets(page) {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary");
    const isInline = (it) => getComputedStyle(it).display === "inline";
    const boxOf = (it) => {
      const { width, height } = (it.closest("label") ?? it).getBoundingClientRect();
      return { width, height: isInline(it) ? Math.max(height, parseFloat(getComputedStyle(it).lineHeight)) : height };
    };
    const inSentence = (it) =>
      isInline(it) && it.parentElement.textContent.trim().length > it.textContent.trim().length;
    return [...controls]
      .filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((it) => boxOf(it).width > 1 && !it.closest(".vh, .skip") && !inSentence(it))
      .filter((it) => Math.min(boxOf(it).width, boxOf(it).height) < least - 0.5)
      .map((it) => {
        const box = boxOf(it);
        const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
        return `small target ${it.tagName.toLowerCase()} "${it.textContent.trim().slice(0, 30)}" ${size}`;
      });
  }, LEAST_TARGET);
}

/** A word of the margin stands whole on its line: it neither breaks nor crosses the red line. */
function wideWords(page) {
  return page.evaluate(() => {
    const wrong = new Set();
    for (const when of document.querySelectorAll(".line > .when, .mast > .when")) {
      const box = when.getBoundingClientRect();
      const texts = document.createTreeWalker(when, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement.closest(".vh") || !text.parentElement.checkVisibility()) continue;
        for (const word of text.data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          const lines = [...range.getClientRects()];
          const over = lines.some((line) => line.left < box.left - 0.5 || line.right > box.right + 0.5);
          if (over || new Set(lines.map((line) => Math.round(line.top))).size > 1) wrong.add(word[0]);
        }
      }
    }
    return [...wrong].map((word) => `"${word}" does not fit into the margin`);
  });
}

/**
 * On a phone, what has the focus is not under a bar that stays on the screen, wherever the page was scrolled to before:
 * each control begins at the upper, then at the lower edge.
 */
async function coveredFocus(page) {
  await page.setViewportSize(WIDTHS.phone);
  await page.evaluate(markControls);
  const covered = await page.evaluate(() => {
    const stays = (it) => ["fixed", "sticky"].includes(getComputedStyle(it).position) && it.checkVisibility();
    const bars = [...document.body.querySelectorAll("*")].filter(stays);
    const boxOf = (it) => (it.closest("label") ?? it).getBoundingClientRect();
    const over = (one, other) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const wrong = new Set();
    for (const it of document.querySelectorAll("[data-walk]")) {
      for (const edge of ["top", "bottom"]) {
        document.activeElement?.blur();
        scrollBy(0, boxOf(it)[edge] - (edge === "top" ? 0 : innerHeight));
        it.focus();
        if (!it.checkVisibility() || document.activeElement !== it) continue;
        const bar = bars.find((bar) => !bar.contains(it) && over(boxOf(it), bar.getBoundingClientRect()));
        const what = `${it.tagName.toLowerCase()} "${(it.textContent || it.name).trim().slice(0, 30)}"`;
        if (bar) wrong.add(`focus under .${bar.className} on ${what}`);
      }
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
    return [...wrong];
  });
  await page.setViewportSize(WIDTHS.desk);
  return covered;
}

/** Tab reaches every control that can be seen, in the order of the page, each with a ring. */
async function keyboardFindings(page) {
  const expected = await page.evaluate(markControls);
  await page.evaluate(() => document.activeElement?.blur());
  const reached = new Set();
  const wrong = [];
  for (let presses = 0; presses < expected + 20; presses += 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(focused);
    if (now === null || reached.has(now.mark)) continue;
    reached.add(now.mark);
    if (!now.ring) wrong.push(`no focus ring on ${now.what}`);
    if (now.hidden) wrong.push(`focus hidden on ${now.what}`);
  }
  const left = await page.evaluate((marks) => unreached(marks), [...reached]).catch(() => []);
  return [...wrong, ...left];
}

/** Numbers the controls that Tab should reach: one radio a group, nothing disabled or hidden. */
function markControls() {
  document.querySelectorAll("[data-walk]").forEach((it) => delete it.dataset.walk);
  const groups = new Set();
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")];
  const wanted = controls.filter((it) => {
    if (it.disabled || it.type === "hidden" || it.tabIndex < 0 || !it.checkVisibility()) return false;
    if (it.type !== "radio") return true;
    const group = `${it.form?.id ?? ""}/${it.name}`;
    const checked = document.querySelector(`input[type=radio][name="${CSS.escape(it.name)}"]:checked`);
    if (groups.has(group) || (checked && checked !== it)) return false;
    groups.add(group);
    return true;
  });
  wanted.forEach((it, at) => (it.dataset.walk = String(at)));
  window.unreached = (marks) =>
    wanted
      .filter((it) => !marks.includes(it.dataset.walk))
      .map((it) => `Tab does not reach ${it.tagName.toLowerCase()} "${(it.textContent || it.name).trim().slice(0, 30)}"`);
  return wanted.length;
}

function focused() {
  const it = document.activeElement;
  if (!it || it === document.body) return null;
  const ringed = [it, it.closest("label")].filter(Boolean).map((element) => getComputedStyle(element));
  const ring = ringed.some((css) => css.outlineStyle !== "none" && parseFloat(css.outlineWidth) >= 2);
  const box = it.getBoundingClientRect();
  const hidden = box.bottom < 0 || box.top > innerHeight;
  const what = `${it.tagName.toLowerCase()} "${(it.textContent || it.name || "").trim().slice(0, 30)}"`;
  return { mark: it.dataset.walk ?? what, ring, hidden, what };
}
