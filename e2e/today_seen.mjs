// What a browser sees of Today on its first visit: bytes over the wire, and when the largest part stands, with the
// processor slowed four times. `node today_seen.mjs ADDRESS COOKIE`; answers one line of JSON. Used by the bench.
import { open } from "./browser.mjs";

const [address, cookie] = process.argv.slice(2);
const [name, value] = cookie.split("=");
const ROUNDS = 5;

const seen = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const browser = await open({});
  const { context, page } = browser;
  await context.addCookies([{ name, value, url: address }]);
  const wire = await context.newCDPSession(page);
  await wire.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  wire.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await wire.send("Network.enable");
  await page.addInitScript(() => {
    window.largest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.largest = entry.startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const found = await page.evaluate(() => ({
    largest: window.largest,
    page: performance.getEntriesByType("navigation")[0].transferSize,
  }));
  seen.push({ ...found, assets: bytes - found.page });
  await browser.close();
}
const middle = (key) => seen.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
console.log(JSON.stringify({ page: middle("page"), assets: middle("assets"), largest: middle("largest") }));
process.exit(0);
