// A toast goes after ten seconds, but waits while it is looked at.

const STAYS = 10_000;

export function toasts() {
  for (const toast of document.querySelectorAll("[data-toast]")) {
    const wait = () => {
      const held = toast.matches(":hover, :focus-within");
      if (held) setTimeout(wait, 2_000);
      else toast.remove();
    };
    setTimeout(wait, STAYS);
  }
}
