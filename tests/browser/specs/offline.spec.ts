import { readFileSync } from "node:fs";
import { expect, test } from "../atlas";
import { isKept, ownSite } from "../ownSite";

test.use({ serviceWorkers: "allow", liveMap: false });

test("a second visit needs no network: a link, a language never fetched, a panel and a file", async ({
  page,
  when,
  then,
}) => {
  const site = await ownSite();
  await page.goto(`${site.address}?lang=en`);
  await then.mapIs("picture");
  await isKept(page);
  site.close();

  await page.goto(`${site.address}?lang=ka&ui=full#sel=btc.tr&panel=share`);
  await then.mapIs("picture");
  await then.languageIs("ka");
  const table = await when.fileDownloaded("CSV");
  expect(table.bytes.toString("utf8")).toContain("ru.trend.az");
  await when.linkFollowed("#sel=middle-corridor.aktau-port-alat");
  await then.urlHas("sel", "middle-corridor.aktau-port-alat");
  await expect(page.locator(".panel-frame h1")).not.toBeEmpty();
  await expect(page.locator(".failed")).toHaveCount(0);
  await page.reload();
  await then.languageIs("ka");
});

test("a first visit that breaks half-way is whole after a reload, and kept from then on", async ({ page, then }) => {
  const site = await ownSite();
  site.answersOnly((path) => path === "index.html" || path === "icon.svg");
  await page.goto(`${site.address}?lang=en#sel=btc.tr`);
  const again = page.locator("#unstarted");
  await expect(again).toBeVisible();
  site.answersOnly((path) => !/^assets\/(zh|tr)-/.test(path));
  await again.click();
  await then.mapIs("picture");
  await then.urlHas("sel", "btc.tr");
  // The keeping breaks too, since some files do not come; what has come is not asked for again.
  await expect.poll(() => site.answered().some((path) => path.startsWith("assets/ru-"))).toBe(true);
  site.answersOnly(() => true);
  await page.reload();
  await isKept(page);
  site.close();
  await page.goto(`${site.address}?lang=zh#sel=btc.tr`);
  await then.languageIs("zh");
});

test("a newer build is offered in one line and keeps the view", async ({ page, then }) => {
  const site = await ownSite();
  await page.goto(`${site.address}?lang=en`);
  await then.mapIs("picture");
  await isKept(page);
  await page.goto(`${site.address}?lang=en&theme=light#sel=btc.tr`);
  await then.mapIs("picture");
  const version = /version:\s*["`][0-9a-f]{12}["`]/;
  const worker = readFileSync("dist/sw.js", "utf8");
  expect(worker).toMatch(version);
  site.replace("sw.js", worker.replace(version, 'version:"ffffffffffff"'));
  site.replace("index.html", readFileSync("dist/index.html", "utf8").replace("<title>", "<title>New "));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await page.getByRole("status").getByRole("button", { name: "Reload the page" }).click();
  await expect(page).toHaveTitle(/^New /);
  await then.mapIs("picture");
  await then.urlHas("sel", "btc.tr");
  site.close();
});

test("a frame in another page keeps nothing", async ({ article, page }) => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  await article.opened(
    `<iframe src="${article.atlas}?embed=1&lang=en" title="Atlas" width="800" height="450"></iframe>`,
  );
  await article.settled();
  await article.does("new Promise((done) => requestIdleCallback(done))");
  expect(asked.filter((path) => /sw\.js|NewerVersion/.test(path))).toEqual([]);
});
