// The demo: one press makes it, each named client is in its state, every page passes its checks, one press removes it.
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { open } from "../browser.mjs";
import { Desk } from "../desk.mjs";
import { Looks } from "../page_checks.mjs";
import { install } from "../seguito.mjs";

// A Tuesday, 9:30 in London.
const NOW = "2026-11-24T09:30:00Z";

// What stands on the client's own page, and what on the page of what is held back.
const NAMED = [
  { is: "unplaceable", client: "Librería Anaquel", says: /No day between Tuesday and Friday is possible/,
    held: /No day possible[^]*Librería Anaquel/ },
  { is: "out-of-reach", client: "Maison Tirel", says: /They asked not to be contacted/,
    held: /Nobody at Maison Tirel may be contacted/ },
  { is: "not-answering", client: "Hotel Stella Alpina", says: /Does not answer, since 10 November[^]*one more try/ },
  { is: "quarterly", client: "Harrow & Pell", says: /Three months since 24 August: nobody should be left alone/ },
  { is: "merged", client: "Fjordlys AS", says: /Six weeks since[^]*Twelve weeks since/,
    held: /Fjordlys AS[^]*Asked in the same conversation with Sigrid/ },
  { is: "waived", client: "Molino Ferrante", says: /Set aside on 23 November as not needed/,
    held: /Molino Ferrante[^]*Not needed this time[^]*Dario is at the fair/ },
  { is: "moved", client: "Solheim Regnskap", says: /Fri 27 Nov[^]*Three weeks instead of six weeks/,
    held: /Solheim Regnskap[^]*Moved from Tuesday to Friday/ },
  { is: "back-from-leave", client: "Thornbury Veterinary", says: /Mon 30 Nov[^]*Five weeks since the presentation/,
    held: /Thornbury Veterinary[^]*nobody counts it as late/ },
];

describe("the demo", () => {
  let place, server, browser, page, desk, own;
  const looks = new Looks();

  before(async () => {
    place = await install({ now: NOW });
    server = await place.serve();
    browser = await open({ language: "en-GB" });
    page = browser.page;
    desk = new Desk(page, server.url);
    await desk.claim(server.word());
    own = desk.slug;
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    place?.remove();
  });

  it("is made by one press in the first run, and says that it is one", async () => {
    await desk.go("first-run/client");
    await page.getByRole("button", { name: "Look around in a demo" }).click();
    await page.waitForURL(/\/today/);
    desk.slug = new URL(page.url()).pathname.split("/")[2];
    assert.notEqual(desk.slug, own);
    assert.match(await page.locator("aside.demo").innerText(), /Nothing here is real/);
    assert.match(await desk.main(), /Nine people to reach today[^]*Bodegas Arriaga[^]*Hosting contract unsigned/);
    await looks.at(page, "demo-today");
  });

  for (const { is, client, says, held } of NAMED) {
    it(`shows a client who is ${is}`, async () => {
      await desk.openClient(client);
      assert.match(await desk.main(), says);
      await looks.at(page, `demo-${is}`);
      if (!held) return;
      await desk.go("held");
      assert.match(await desk.main(), held);
    });
  }

  it("says how often a client is called whose days are counted from a start", async () => {
    await desk.openClient("Havbris Rederi");
    assert.match(await page.locator(".mast .when").innerText(), /every\s+1\s+working day$/);
  });

  it("asks who of us goes to an event where that is answered", async () => {
    await desk.go("today");
    await page.getByRole("link", { name: "Who of us goes?" }).first().click();
    await page.waitForURL(/\/projects\//);
    await desk.fill({ who: "Inés" });
    await desk.send();
    await desk.go("today");
    assert.match(await desk.main(), /Eight people to reach today/);
  });

  it("fills the other pages", async () => {
    for (const path of ["held", "weeks", "clients", "projects", "nothing-planned"]) {
      await desk.go(path);
      await looks.at(page, `demo-${path}`);
    }
  });

  it("holds what the doctor examines", async () => {
    assert.match(await place.run(["doctor"]), /Differences: 0\./);
  });

  it("is removed by one press, with nothing else", async () => {
    await desk.go("clients");
    await page.locator("aside.demo").getByRole("button", { name: "Remove the demo" }).click();
    await page.waitForURL(new RegExp(`/w/${own}/today`));
    assert.equal(await page.locator("aside.demo").count(), 0);
    const gone = await page.goto(`${server.url}/w/${desk.slug}/today`);
    assert.equal(gone.status(), 404);
  });

  it("looks right throughout", () => {
    looks.areGood();
    // the one page that is gone
    assert.deepEqual(browser.troubles.filter((line) => !line.includes("404")), []);
  });
});
