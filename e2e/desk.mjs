// What a member does, step by step, by the names of form fields: the same in every language.
import assert from "node:assert/strict";

export const OWNER = {
  name: "Kari Nordmann",
  mail: "kari@vela.example",
  password: "en lang setning om tidlig snø",
  workspace: "Studio Vela",
};

export class Desk {
  /** @param {import("playwright-core").Page} page @param {string} url where the server answers */
  constructor(page, url) {
    this.page = page;
    this.url = url;
    /** The workspace's name in paths, known once it is claimed. */
    this.slug = undefined;
  }

  /** Opens a page of the workspace. */
  async go(path) {
    const answer = await this.page.goto(`${this.url}/w/${this.slug}/${path}`);
    assert.ok(answer.status() < 400, `${path} answers ${answer.status()}`);
  }

  /** Opens a page before anybody is signed in. */
  open(path) {
    return this.page.goto(`${this.url}${path}`);
  }

  field(name) {
    return this.page.locator(`main [name="${name}"]`);
  }

  /** Fills fields by name: text, a select's value, the value of a radio or a tick; true and false tick and untick. */
  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.field(name).first();
      const kind = await field.evaluate((it) => (it.localName === "input" ? it.type : it.localName));
      if (kind === "radio") await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
      else if (kind === "checkbox" && typeof value === "boolean") await field.setChecked(value);
      else if (kind === "checkbox") await this.page.locator(`main [name="${name}"][value="${value}"]`).check();
      else if (kind === "select") await field.selectOption(value);
      else await field.fill(value);
    }
  }

  /** Chooses in a select what begins with a text. */
  async choose(name, text) {
    const options = await this.field(name).locator("option").evaluateAll((all) => all.map((it) => [it.value, it.label]));
    const [value] = options.find(([, label]) => label.startsWith(text)) ?? [];
    assert.ok(value, `${name} offers no ${text}: ${options.map(([, label]) => label)}`);
    await this.field(name).selectOption(value);
  }

  /** Brings in a file: chosen, looked at, applied; `see(step)` is called on each page on the way. */
  async bringIn(file, see) {
    await this.go("import");
    await see("file");
    await this.page.locator("main input[type=file]").setInputFiles(file);
    await this.send();
    await see("dry-run");
    await this.send();
    // A long list shows how far it has come until it is in.
    await this.page.waitForURL(/\/import\/[0-9a-f-]{36}/);
    await see("done");
  }

  /** Presses the one main button of the page, and waits for what follows. */
  async send() {
    const before = this.page.waitForNavigation();
    await this.page.locator("main button.primary").first().click();
    await before;
  }

  /** What stands on the sheet. */
  main() {
    return this.page.locator("main").innerText();
  }

  /** Whether a field is marked as wrong. */
  async isWrong(name) {
    return (await this.page.locator(`#${name}-wrong`).count()) > 0;
  }

  /** The first sheet of the first run. */
  async claim(word, owner = OWNER) {
    await this.open("/first-run");
    await this.fill({ word, ...owner });
    await this.send();
    this.slug = new URL(this.page.url()).pathname.match(/^\/w\/([^/]+)\//)?.[1];
  }

  async signIn({ mail, password } = OWNER) {
    await this.open("/sign-in");
    await this.fill({ mail, password });
    await this.send();
    this.slug = new URL(this.page.url()).pathname.match(/^\/w\/([^/]+)\//)?.[1];
  }

  /** Saves the log form that is open. */
  async sendLog() {
    const before = this.page.waitForNavigation();
    await this.page.locator("form.log button.primary").click();
    await before;
  }

  /** From the list of clients to one of them. */
  async openClient(name) {
    await this.go("clients");
    await this.page.locator("main h3 a, main td a").filter({ hasText: name }).first().click();
    await this.page.waitForURL(/\/clients\/[0-9a-f-]{36}/);
  }

  /** Takes the last act back by its key, while its toast is shown. */
  async undo() {
    const before = this.page.waitForNavigation();
    await this.page.keyboard.press("z");
    await before;
  }
}
