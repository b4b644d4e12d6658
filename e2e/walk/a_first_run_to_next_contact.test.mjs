// From an empty folder to the next contact, in Norwegian, on both databases: first run, a list from Google, a project
// presented 21 days ago, Today with the reason, a call that hears "blocked".
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { install, root } from "../seguito.mjs";

// A Tuesday, 9:30 in Oslo; three weeks before it the plan was presented.
const NOW = "2026-11-24T08:30:00Z";
const PRESENTED = "2026-11-03";

for (const database of ["sqlite", "postgres"]) {
  describe(`first run to next contact, ${database}`, () => {
    let place, server, browser, desk;
    const list = googleList();

    before(async () => {
      place = await install({ now: NOW, database });
      server = await place.serve();
      browser = await open({ language: "nb-NO" });
      desk = new Desk(browser.page, server.url);
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
      place?.remove();
    });

    it("is claimed with the word that the terminal shows, and with no other", async () => {
      await desk.claim({ word: "feil-feil-feil", language: "nb", name: "Kari Nordmann", mail: "kari@vela.example" });
      assert.equal(await desk.shows("error-word"), true);
      await desk.claim({ word: server.word(), language: "nb", name: "Kari Nordmann", mail: "kari@vela.example" });
      assert.equal(await browser.page.locator("html").getAttribute("lang"), "nb");
    });

    it("brings in a list from Google after showing what would change", async () => {
      await desk.importFile(list.file);
      assert.match(await desk.main(), new RegExp(list.client));
      await desk.applyImport();
      await desk.go("clients");
      assert.match(await desk.main(), new RegExp(list.client));
    });

    it("says today whom to call for a plan presented 21 days ago, and why", async () => {
      await desk.addProject({ client: list.client, title: "Ny bestilling", presented: PRESENTED });
      await desk.go("today");
      const entry = await desk.entry(list.client);
      assert.match(entry, /3\. november/, "the day it counts from");
      assert.match(entry, /presenter/i, "the fact it counts from");
      assert.match(entry, new RegExp(list.person));
    });

    it("turns \"blocked\" into a red flag, an opportunity and a call within a week", async () => {
      await desk.logBlocked(list.client, { progress: "Tilgang til serveren mangler", critical: "ingen" });
      await desk.openClient(list.client);
      assert.equal(await desk.count("red-flag"), 1);
      assert.equal(await desk.count("opportunity"), 1);
      assert.match(await desk.text("next-contact"), /1\. desember/, "five working days later");
    });

    it("says the same in the terminal and in the API", async () => {
      const told = JSON.parse(await place.run("today", "--on", "2026-12-01", "--json"));
      const entry = told.due.find((due) => due.client.name === list.client);
      assert.equal(entry.reason.rule, "blocked");
      const api = await desk.api(`/api/v1/touchpoints?on=2026-12-01`);
      const same = api.items.find((item) => item.client.name === list.client);
      assert.deepEqual(same.reason, entry.reason);
    });

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
