import { expect, onCoarseMap, onPicture as test } from "../atlas";

onCoarseMap("places are hidden by a switch, and the link says so", async ({ given, when, then }) => {
  await given.linkOpened("#map=6/42/50");
  const shown = await then.mapPicture();
  await when.layerToggled("Places");
  await then.layerIsOff("Places");
  await then.urlHas("nodes", "0");
  const hidden = await then.mapPicture();
  expect(hidden.equals(shown)).toBe(false);
  await when.layerToggled("Places");
  await then.urlHasNot("nodes");
  await then.layerIsOn("Places");
  expect((await then.mapPicture()).equals(hidden)).toBe(false);
});

test("an old link with routes alone shows places, and one that names them does too", async ({ given, then }) => {
  for (const layers of ["btc", "btc,nodes"]) {
    await given.linkOpened(`#layers=${layers}`);
    await then.layerIsOn("Places");
    await then.layerIsOff("Baku–Supsa");
  }
});

test("the picture draws and hides the same places", async ({ given, when, then }) => {
  await given.browserWithoutWebGL();
  await given.linkOpened("#map=6/42/50");
  const shown = await then.signsInPicture();
  expect(shown).toBeGreaterThan(8);
  await when.layerToggled("Places");
  // Towns that only orient stay.
  expect(await then.signsInPicture()).toBeLessThan(shown / 2);
});

for (const map of ["the live map", "the picture"] as const) {
  test(`on ${map} a finger on the sign of a place chooses it, and a press beside it lets it go`, {
    tag: "@phone-only",
  }, async ({ given, when, then }) => {
    if (map === "the picture") await given.browserWithoutWebGL();
    await given.linkOpened("#map=6/43.603/51.223");
    const before = await then.mapPicture();
    await when.mapTapped();
    await then.urlHas("sel", "aktau-port");
    await then.panelHeadingHas("Aktau");
    // The sheet that the press has raised under the finger is not pressed too.
    expect(await then.freeAboveSheet()).toBeGreaterThanOrEqual(0.45);
    // The place wears a ring now.
    await then.mapDiffersFrom(before);
    await when.mapTapped({ x: -120, y: -120 });
    await then.urlHasNot("sel");
  });
}

test("a port says what meets in it, and which figures concern it", { tag: "@phone" }, async ({
  given,
  then,
  table,
}) => {
  await given.linkOpened("#sel=aktau-port");
  await then.panelShows(
    "Here the railway, gauge 1520 mm, meets the sea: Aktau – Alat.",
    "Capacity of the port of Aktau",
  );
  await table.announces(/^Aktau: port, station\. Capacity of the port of Aktau: 15 Mt a year/);
});

test("a break of gauge has both gauges, and the station across the border is one press away", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("#sel=dostyk");
  await then.panelShows("The track gauge changes here: 1520 mm – 1435 mm.", "Index1520");
  await when.buttonPressed("Across the border: Alashankou, China, 11 km in a straight line");
  await then.urlHas("sel", "alashankou");
  await then.panelHeadingHas("Alashankou");
});

test("a route is announced with value, unit and period of the figure that heads it", async ({ given, table }) => {
  await given.linkOpened("#sel=middle-corridor");
  await table.announces("Middle Corridor. Freight carried on the corridor, January–June: 926 kt, January–June 2025");
});
