// Single keys and the few with Ctrl (design: keyboard). A key presses the button or link that carries it as `data-key`,
// the one in the current entry first; nothing can be done by key that has no visible control.

/** Whether a person is writing here, so that single keys belong to the text. */
export function writing(target) {
  return target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]") !== null;
}

/** What the key presses: inside the entry in focus, else in the current one, else on the page. */
function carrier(key, target) {
  const places = [target.closest("[data-entry], form"), document.querySelector(".now"), document];
  for (const place of places) {
    const found = place?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (found && found.checkVisibility()) return found;
  }
  return null;
}

/** The next or previous entry: its heading link takes the focus, or leads on where the page opens it. */
function step(by) {
  const entries = [...document.querySelectorAll("[data-entry]")];
  if (entries.length === 0) return;
  const focused = document.activeElement.closest("[data-entry]") ?? document.querySelector("[data-entry].now");
  const at = entries.indexOf(focused);
  const next = entries[at < 0 ? 0 : Math.min(Math.max(at + by, 0), entries.length - 1)];
  if (next === focused && at >= 0) return;
  if (next.dataset.entry) location.assign(next.dataset.entry);
  else next.querySelector("a")?.focus();
}

function search() {
  const field = document.querySelector("[data-search]") ?? document.querySelector("main [type=search]");
  if (field) field.focus();
  else document.querySelector('[data-key="ctrl+k"]')?.click();
}

function pressed(event) {
  const { key, target } = event;
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    const form = key === "Enter" && target.closest("form");
    if (form && form.method === "post") {
      event.preventDefault();
      form.requestSubmit(form.querySelector("[data-save]") ?? form.querySelector("[type=submit], button:not([type])"));
    }
    return;
  }
  if (key === "Escape") {
    if (document.querySelector(":popover-open, dialog[open]")) return;
    carrier("escape", target)?.click();
    return;
  }
  if (writing(target) || document.documentElement.dataset.keys === "off") return;
  if (key === "j") step(1);
  else if (key === "k") step(-1);
  else if (key === "/") search();
  else if (key.length === 1) {
    const control = carrier(key.toLowerCase(), target);
    if (!control) return;
    control.click();
  } else return;
  event.preventDefault();
}

export function keys() {
  addEventListener("keydown", pressed);
}
