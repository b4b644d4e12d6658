// From an empty folder to the next contact, in Norwegian, on both databases: first run, a list from Google, a project
// presented 21 days ago, Today with the reason, a call that hears "blocked"; the same in the terminal and in the API.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { Looks } from "../page_checks.mjs";
import { install, root } from "../seguito.mjs";

// A Tuesday, 9:30 in Oslo; three weeks before it the plan was presented.
const NOW = "2026-11-24T08:30:00Z";
const PRESENTED = "2026-11-03";
const FIVE_WORKING_DAYS_LATER = "2026-12-01";

for (const database of ["sqlite", "postgres"]) {
  describe(`first run to next contact, ${database}`, () => {
    let place, server, browser, page, desk;
    const list = googleList();
    const looks = new Looks();

    before(async () => {
      place = await install({ now: NOW, database });
      server = await place.serve();
      browser = await open({ language: "nb-NO" });
      page = browser.page;
      desk = new Desk(page, server.url);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
      place?.remove();
    });

    it("is claimed in Norwegian, and goes on to the owner's week", async () => {
      await desk.claim(server.word());
      assert.equal(await page.locator("html").getAttribute("lang"), "nb");
      assert.match(page.url(), /first-run\/week$/);
      if (database === "sqlite") await looks.at(page, "first-run-2");
      await desk.send();
    });

    it("brings in a list from Google after showing what would change", async () => {
      await desk.bringIn(list.file, async (step) => {
        if (database === "sqlite") await looks.at(page, `import-${step}`);
      });
      await desk.go("clients");
      assert.match(await desk.main(), new RegExp(list.client));
    });

    it("says today whom to call for a plan presented 21 days ago, and why", async () => {
      await desk.go("projects/new");
      await desk.choose("client", list.client);
      await desk.fill({ name: "Ny bestilling", kind: "consultancy", solution: "new-build", presented: PRESENTED });
      await desk.send();
      await desk.go("today");
      const entry = await page.locator("article.now").innerText();
      assert.match(entry, new RegExp(list.client));
      assert.match(entry, new RegExp(list.person));
      assert.match(entry, /3\. november/, "the day it counts from");
      assert.match(entry, /presentasjon|presenter/i, "the fact it counts from");
    });

    it("turns \"blocked\" into a red flag, an opportunity and a call within a week", async () => {
      await page.keyboard.press("l");
      await page.waitForURL(/do=log/);
      await desk.fill({ outcome: "took-place", standing: "blocked", progress: "Står stille", critical: "Tilgang mangler" });
      assert.ok(await desk.field("flag").isChecked());
      assert.ok(await desk.field("opportunity").isChecked());
      await desk.sendLog();
      await desk.openClient(list.client);
      assert.match(await desk.main(), /1\. des/, "five working days later");
      const [project] = await page.locator("main a[href*='/projects/']").evaluateAll((all) => all.map((it) => it.href));
      await page.goto(project);
      assert.match(await desk.main(), /Tilgang mangler/, "the red flag on the project");
      if (database === "sqlite") await looks.at(page, "project");
    });

    it("says the same in the terminal and in the API", async () => {
      const told = JSON.parse(await place.run(["today"], "--on", FIVE_WORKING_DAYS_LATER, "--json"));
      const entry = told.due.find((due) => due.client.name === list.client);
      assert.equal(entry.reason.rule, "blocked");
      const token = (await place.run(["token", "create"], "--scope", "read", "e2e")).trim();
      const asked = await fetch(`${server.url}/api/v1/today?on=${FIVE_WORKING_DAYS_LATER}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(asked.status, 200);
      const answered = await asked.json();
      assert.deepEqual(answered.due.find((due) => due.id === entry.id).reason, entry.reason);
    });

    it("keeps what a replay of all facts gives", async () => {
      assert.match(await place.run(["doctor"]), /: 0\.\s*$/);
    });

    it("looks right at both widths, in both themes, by keyboard", () => looks.areGood());

    it("left the browser nothing to complain of", () => assert.deepEqual(browser.troubles, []));
  });
}

/** The real file, where it is; else a small one written by hand. */
function googleList() {
  const real = join(root, "..", "shared", "fixtures", "csv", "roundcube", "gmail.csv");
  if (existsSync(real)) return { file: real, client: "company", person: "Lastname" };
  console.log(`${real} is absent: a list written by hand is used`);
  return { file: join(root, "e2e/fixtures/google-small.csv"), client: "Fjordlys AS", person: "Sigrid Aasen" };
}
