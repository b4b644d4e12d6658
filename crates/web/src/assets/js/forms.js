// Forms: the draft kept on each pause, what follows shown before it is saved, one press sends once, and after a save
// that failed the first field to mend has the focus. Without script each form still works.

const PAUSE = 900;

/** Calls `act` once nothing has happened for a while. */
function paused(act) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  };
}

function body(form) {
  return new URLSearchParams(new FormData(form));
}

/** Sends what stands in the form to be kept as a draft. */
function draft(form) {
  const [kept, lost] = ["note", "lost"].map((what) => form.querySelector(`[data-draft-${what}]`));
  form.addEventListener("input", paused(async () => {
    const answer = await fetch(form.dataset.draft, { method: "POST", body: body(form) }).catch(() => null);
    if (kept) kept.hidden = !answer?.ok;
    if (lost) lost.hidden = answer?.status !== 401;
  }));
}

/** Replaces the parts of the form that say what would follow, and what to look at again. */
function preview(form) {
  let round = 0;
  form.addEventListener("input", paused(async () => {
    const mine = ++round;
    const answer = await fetch(form.dataset.preview, { method: "POST", body: body(form) }).catch(() => null);
    if (!answer?.ok || mine !== round) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const old of form.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(old.id);
      if (fresh && fresh.innerHTML !== old.innerHTML) old.replaceChildren(...fresh.childNodes);
    }
  }));
}

/** A pressed button says so, keeps its width, and is not pressed twice. */
function sending(event) {
  const button = event.submitter;
  const word = button?.dataset.sending;
  if (!word || event.defaultPrevented) return;
  button.style.inlineSize = `${button.offsetWidth}px`;
  button.textContent = word;
  setTimeout(() => (button.disabled = true));
}

export function forms() {
  document.querySelectorAll("form[data-draft]").forEach(draft);
  document.querySelectorAll("form[data-preview]").forEach(preview);
  addEventListener("submit", sending);
  const first = document.querySelector("[aria-invalid=true]") ??
    document.querySelector("[data-summary] a, [data-focus]");
  first?.focus();
}
