// Find or do: the tabs and tools of the page as acts, and what `/find` finds, as one list under one field.

let wanted = 0;

/** The acts: links of the index whose words hold what is typed. */
function acts(typed) {
  const links = document.querySelectorAll(".index .tabs a, .index .tools a:not([data-key='ctrl+k'])");
  return [...links].filter((link) => words(link).toLowerCase().includes(typed));
}

/** A link's words without the keys and counts drawn in it. */
function words(link) {
  return [...link.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("").trim();
}

/** What the find page finds, as links. */
async function found(form, typed) {
  const answer = await fetch(`${form.action}?q=${encodeURIComponent(typed)}`, { headers: { accept: "text/html" } });
  if (!answer.ok) return [];
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return [...page.querySelectorAll("[data-found]")].slice(0, 12);
}

function option(href, text, kind, number) {
  const row = document.createElement("a");
  row.href = href;
  row.id = `palette-${number}`;
  row.role = "option";
  row.tabIndex = -1;
  const name = row.appendChild(document.createElement("span"));
  name.textContent = text;
  const meta = row.appendChild(document.createElement("span"));
  meta.className = "meta";
  meta.textContent = kind;
  return row;
}

async function fill(dialog, field, list) {
  const round = ++wanted;
  const typed = field.value.trim().toLowerCase();
  const things = typed.length < 2 ? [] : await found(field.form, typed).catch(() => []);
  if (round !== wanted) return;
  const rows = things.map((link) => [link.getAttribute("href"), words(link), link.dataset.found]);
  for (const link of acts(typed)) {
    const row = [link.getAttribute("href"), words(link), ""];
    if (!rows.some(([href]) => href === row[0])) rows.push(row);
  }
  list.replaceChildren(...rows.map(([href, text, kind], number) => option(href, text, kind, number)));
  choose(field, list, 0);
}

function choose(field, list, at) {
  const rows = [...list.children];
  rows.forEach((row, number) => row.setAttribute("aria-selected", String(number === at)));
  if (rows[at]) field.setAttribute("aria-activedescendant", rows[at].id);
  else field.removeAttribute("aria-activedescendant");
  rows[at]?.scrollIntoView({ block: "nearest" });
}

function moved(event, field, list) {
  const rows = [...list.children];
  const at = rows.findIndex((row) => row.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") choose(field, list, Math.min(at + 1, rows.length - 1));
  else if (event.key === "ArrowUp") choose(field, list, Math.max(at - 1, 0));
  else if (event.key === "Enter" && rows[at]) location.assign(rows[at].href);
  else return;
  event.preventDefault();
}

export function palette() {
  const dialog = document.getElementById("palette");
  if (!dialog) return;
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const open = (event) => {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    field.value = "";
    fill(dialog, field, list);
  };
  document.querySelector('[data-key="ctrl+k"]')?.addEventListener("click", open);
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") open(event);
  });
  field.addEventListener("input", () => fill(dialog, field, list));
  field.addEventListener("keydown", (event) => moved(event, field, list));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
}
