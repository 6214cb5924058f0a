import { expect, test } from "../atlas";

test("on a phone the panel leaves at least 45 % of the map free", { tag: "@phone-only" }, async ({ given, then }) => {
  await given.linkOpened("#sel=btc.tr");
  await then.panelShows("Baku–Tbilisi–Ceyhan");
  expect(await then.freeAboveSheet()).toBeGreaterThanOrEqual(0.45);
});

for (const link of ["", "?lang=ru#sel=btc.tr", "#panel=figures", "#panel=sources"]) {
  test(`on a phone nothing of “${link}” stands out sideways`, { tag: "@phone-only" }, async ({ given, then }) => {
    await given.linkOpened(link);
    await then.noSidewaysScroll();
  });
}

test("on a phone every tool of the toolbar is whole", { tag: "@phone-only" }, async ({ given, then }) => {
  await given.linkOpened("?lang=ru");
  expect(await then.toolsBeyondToolbar()).toEqual([]);
});
