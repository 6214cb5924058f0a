import { expect, test } from "../atlas";

test("the arrow keys on the strip go to the neighbouring segments", async ({ given, when, then }) => {
  await given.linkOpened("#sel=dostyk-moiynty.aktogay-sayak");
  await when.tabbedTo(/Aktogay – Sayak/);
  await when.key("ArrowRight");
  await then.urlHas("sel", "dostyk-moiynty.sayak-balkhash");
  await then.panelShows("Sayak – Balkhash");
  await when.key("ArrowLeft");
  await when.key("ArrowLeft");
  await then.urlHas("sel", "dostyk-moiynty.dostyk-aktogay");
});

for (const [what, name] of [
  ["the map", /Map of the/],
  ["the legend", /Show on the map: Baku–Supsa/],
  ["the zoom", /Zoom in/],
  ["the language", /Language/],
  ["the sources", /^Sources/],
] as const) {
  test(`Tab reaches ${what}`, async ({ given, when }) => {
    await given.linkOpened("#sel=btc.tr");
    await when.tabbedTo(name);
  });
}

test("the legend works by key", async ({ given, when, then }) => {
  await given.linkOpened("");
  await when.tabbedTo(/Show on the map: Baku–Supsa/);
  await when.key("Space");
  await then.urlHas("layers", "middle-corridor,dostyk-moiynty,btc");
});

test("arrows and plus move the focused map", async ({ given, when, then }) => {
  await given.linkOpened("#map=5/43/60");
  await when.tabbedTo(/Map of the/);
  await when.key("ArrowRight");
  expect(await then.camera()).not.toBe("5/43/60");
  await when.key("+");
  expect(await then.camera()).toMatch(/^6\//);
});
