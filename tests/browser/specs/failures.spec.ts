import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("a panel that cannot be fetched says so and comes when asked again, dressed", async ({ page, given, when }) => {
  await given.linkOpened("?lang=en");
  await page.route(/\/assets\/TablePanel-/, (route) => route.abort());
  await when.linkFollowed("#panel=table");
  const failed = page.getByRole("alert");
  await expect(failed).toContainText("could not be fetched");
  await expect(failed).toContainText("still works");
  await expect(failed.getByRole("button", { name: "Reload the page" })).toBeVisible();
  // The rest of the page works meanwhile.
  await when.linkFollowed("#sel=btc.tr");
  await expect(page.locator(".panel-frame h1")).toContainText("Ceyhan");
  await when.linkFollowed("#panel=table");
  await expect(failed).toBeVisible();
  await page.unroute(/\/assets\/TablePanel-/);
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".panel-frame table")).toBeVisible();
  await expect(failed).toHaveCount(0);
  const styles = await page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ href }) => href?.includes("/TablePanel-"))
      .map(({ cssRules }) => cssRules.length),
  );
  expect(styles).toHaveLength(1);
  expect(styles[0]).toBeGreaterThan(0);
});

test("a fault within a panel stays within it, in the reader's language", async ({ page, given, when, then }) => {
  await page.route(/\/assets\/SourcesPanel-.*\.js/, async (route) => {
    const answer = await route.fetch();
    const script = (await answer.text()).replace(
      /export\{(\w+) as (\w+)/,
      'function broken(){throw new Error("spoilt")}export{broken as $2',
    );
    await route.fulfill({ response: answer, body: script });
  });
  await given.linkOpened("?lang=ru#panel=sources");
  await expect(page.getByRole("alert")).toContainText("Часть страницы дала сбой. Всё остальное работает.");
  await when.linkFollowed("#sel=btc.tr");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await then.panelShows("1,4", "1,7");
});

test.describe("the live map", () => {
  test.use({ liveMap: true });

  test("that cannot be fetched leaves its picture, and comes when asked again", async ({ page, then }) => {
    await page.route(/\/assets\/(maplibre|mapView)-.*\.js/, (route) => route.abort());
    await page.goto("./?lang=en#sel=btc.tr");
    const failed = page.getByRole("alert");
    await expect(failed).toContainText("could not be fetched");
    await expect(page.locator("#first-picture")).toBeVisible();
    await then.panelShows("1.4", "1.7");
    await page.unroute(/\/assets\/(maplibre|mapView)-.*\.js/);
    await failed.getByRole("button", { name: "Try again" }).click();
    await then.mapIs("ready");
    await expect(failed).toHaveCount(0);
  });
});

test("files, the story and paper say what did not come, and are made when it does", async ({ page, given, when }) => {
  await given.linkOpened("?lang=en#panel=share");
  const parts = /\/assets\/(csv|exportView|Deck|PrintSheet|printPicture)-.*\.js/;
  await page.route(parts, (route) => route.abort());
  await page.getByRole("radio", { name: /CSV/ }).check();
  await page
    .getByRole("button", { name: /Make|Download|CSV/ })
    .last()
    .click();
  await expect(page.locator(".downloads [role=alert]")).toContainText("could not be fetched");
  await page.getByRole("button", { name: "Present" }).click();
  await expect(page.locator(".notice").getByRole("alert")).toContainText("could not be fetched");
  await page.unroute(parts);
  await page.locator(".notice").getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-stage]")).toBeVisible();
  await when.key("Escape");
  await given.linkOpened("?lang=en#panel=share");
  const file = await when.fileDownloaded("CSV");
  expect(file.name).toMatch(/\.csv$/);
});
