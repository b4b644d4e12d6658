// Makes the pictures of the documents: `npm run pictures`, after cargo build -p seguito --features test-clock.
import { join } from "node:path";
import { open } from "./browser.mjs";
import { Desk } from "./desk.mjs";
import { install, root } from "./seguito.mjs";

// Invented, like everybody in the pictures. The third week after a presentation is when work has begun.
const CLIENTS = [
  { client: "Harrow & Pell Bookbinders", name: "Judith Pell", title: "owner", presented: "2026-11-02" },
  { client: "Atelier Corvaisier", name: "Hélène Corvaisier", title: "director", presented: "2026-11-03" },
  { client: "Fjordlys AS", name: "Sigrid Aasen", title: "operations", presented: "2026-11-03" },
];

const place = await install({ now: "2026-11-24T08:42:00Z" });
const server = await place.serve();
const browser = await open({ language: "en-GB" });
try {
  const desk = new Desk(browser.page, server.url);
  await desk.claim(server.word(), { name: "Marta Rinaldi", mail: "marta@vela.example", password: "a quiet harbour at dawn",
    workspace: "Studio Vela" });
  for (const { presented, ...client } of CLIENTS) {
    await desk.go("first-run/client");
    await desk.fill({ ...client, channel: "phone", phone: "+44 1632 960000" });
    await desk.send();
    await desk.fill({ kind: "new-build", name: "New ordering", presented, builder: "others" });
    await desk.send();
  }
  await desk.go("today");
  await browser.page.screenshot({ path: join(root, "docs", "pictures", "today.png") });
} finally {
  await browser.close();
  await server.stop();
  place.remove();
}
