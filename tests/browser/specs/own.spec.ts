import { expect, onPicture, test } from "../atlas";

const hostile = '<img src=x onerror="alert(1)">';

/** Half of it is bad, and what it says tries to be more than text. Its line runs through the middle of the map. */
const halfBad = {
  name: "half-bad.geojson",
  text: [
    '{"type":"FeatureCollection","features":[',
    JSON.stringify({
      type: "Feature",
      properties: { name: `Ring ${hostile}`, owner: "KTZ", "</td>": "javascript:alert(1)" },
      geometry: {
        type: "LineString",
        coordinates: [
          [55, 48],
          [65, 48],
        ],
      },
    }),
    ',{"type":"Feature","properties":{"name":"A depot"},"geometry":{"type":"Point","coordinates":[62,50]}}',
    ',{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[651234,4912345]}}',
    ',{"type":"Feature","properties":{},"geometry":null}',
    "]}",
  ].join("\n"),
};
const depots = {
  name: "depots.csv",
  text: ["name;lat;lon;tonnes", "Aktau depot;43,6;51,2;12", "Nowhere;north;51;7", "Atyrau depot;47,1;51,9;30"].join(
    "\n",
  ),
};

onPicture(
  "a dropped file is drawn, pressed, exported on wish, and stays here",
  async ({ given, when, then, owner }) => {
    await given.linkOpened("?lang=en#map=5/48/60");
    await owner.dragsText();
    await owner.dragsOver(halfBad);
    await owner.drops(halfBad);
    await owner.fileSays("half-bad.geojson", "1 point · 1 line · 2 features left out", "2 faults in the file");
    await owner.unfolds("half-bad.geojson", "2 faults");
    await owner.fileSays("half-bad.geojson", "Line 4, feature 3", "metres of another grid", "651234");
    await owner.fileSays("half-bad.geojson", "Line 5, feature 4", "No geometry");
    await owner.hearsSaid("half-bad.geojson: 2 features are drawn, 2 features left out");
    await owner.legendHas("half-bad");

    await when.mapClicked();
    await then.panelShows(`Ring ${hostile}`);
    await owner.propertyIs("owner", "KTZ");
    await owner.propertyIs("</td>", "javascript:alert(1)");
    expect(await then.link()).not.toContain("half-bad");

    await when.pageOpened("Share");
    const vector = (await when.fileDownloaded("SVG")).bytes.toString("utf8");
    expect(vector).toContain("Own data: half-bad.geojson – not part of Corridor Atlas");
    expect(vector).toContain("#F00087");
    expect((await when.fileDownloaded("GEOJSON")).bytes.toString("utf8")).not.toContain("KTZ");
    await when.panelBoxToggled("With your own data");
    const without = (await when.fileDownloaded("SVG")).bytes.toString("utf8");
    expect(without).not.toMatch(/Own data|#F00087/);
    await then.noRequestLeft();
    await then.noComplaints();
  },
);

const report = {
  name: "report.csv",
  text: [
    "segment;title;value;unit;period;status",
    "btc.tr;Oil of mine;7,1;Mt;2024;reported",
    "btc.moon;Oil of nobody;1;Mt;2024;reported",
  ].join("\n"),
};

onPicture("figures of one's own stand with their segment, marked as such", async ({ given, when, then, owner }) => {
  await given.linkOpened("?lang=en#panel=own");
  await owner.dragsOver(report);
  await owner.drops(report);
  await then.panelShows("report.csv");
  await then.panelShows("1 figure");
  await then.panelShows("btc.moon");
  await owner.hearsSaid("report.csv: 1 figure, 1 record was left out");
  await owner.drops(depots);
  await owner.hearsSaid("depots.csv: 2 features are drawn, 1 feature left out");
  await owner.hearsSaid("report.csv: 1 figure, 1 record was left out");
  await when.linkFollowed("#sel=btc.tr");
  await then.panelShows("Oil of mine");
  await then.panelShows("own figure");
  await then.panelShows("7.1");
  await then.noRequestLeft();
});

onPicture("with keys alone a file is chosen, found in, followed and removed", async ({ given, when, then, owner }) => {
  await given.linkOpened("?lang=en#panel=own");
  await then.panelShows("Your files stay in this browser");
  await when.tabbedTo(/^Choose files/);
  const go = await owner.readsSlowly();
  await owner.choosesByKey({ ...depots, name: "given-up.csv" }, depots);
  await owner.isBeingRead("given-up.csv");
  await owner.presses("given-up.csv", "Cancel reading given-up.csv");
  await owner.fileIsGone("given-up.csv");
  await owner.isFocused("Choose files");
  go();
  await owner.fileSays("depots.csv", "2 points · 1 feature left out");
  await when.tabbedTo(/^Find|depots|Aktau/);
  await when.key("Shift+Tab");
  await when.tabbedTo(/^Atyrau depot/);
  await when.key("Enter");
  await owner.propertyIs("tonnes", "30");
  await then.urlHas("map", /\/47\./);
  await owner.presses("depots.csv", "Remove depots.csv");
  await owner.fileIsGone("depots.csv");
  await owner.isFocused("Choose files");
  await then.noComplaints();
});

/** A window no larger than there is to see in it. */
const onSmallMap = test.extend({ viewport: { width: 900, height: 480 } });

/** A line through the middle of the map, alone or in a file that holds a hundred thousand corners in the far south. */
const crossing = (name: string, isLarge: boolean) => {
  const line = (called: string, coordinates: readonly (readonly [number, number])[]) =>
    JSON.stringify({ type: "Feature", properties: { name: called }, geometry: { type: "LineString", coordinates } });
  const corner = (i: number, k: number) => [-180 + i + k / 1000, -60 + (k % 2) / 100] as const;
  const far = Array.from({ length: isLarge ? 100 : 0 }, (_, i) =>
    line(
      `Far ${i}`,
      Array.from({ length: 1000 }, (_, k) => corner(i, k)),
    ),
  );
  const crosses = line("Crossing", [
    [55, 46],
    [60, 48],
    [65, 47],
  ]);
  return { name, text: [crosses, ...far].join("\n") };
};

onSmallMap(
  "on the live map a feature of one's own is pressed where it lies, and of a large file looks the same",
  async ({ given, when, then, owner, drawn, page }) => {
    const shot = () => page.screenshot({ clip: { x: 420, y: 100, width: 300, height: 300 } });
    await given.linkOpened("?lang=en#map=5/48/60");
    await owner.drops(crossing("small.geojson", false));
    await owner.fileSays("small.geojson", "1 line");
    await then.mapIs("ready");
    const small = await shot();
    await owner.presses("small.geojson", "Remove small.geojson");

    await owner.drops(crossing("large.geojson", true));
    await owner.fileSays("large.geojson", "101 lines");
    await then.mapIs("ready");
    const apart = await drawn.apart(small, await shot(), "#F00087");
    expect(apart.pixels[1]).toBeGreaterThan(200);
    expect(apart.max).toBeLessThan(2);

    await when.mapPointedAt();
    await then.hintShows("Crossing");
    await when.mapClicked();
    await owner.propertyIs("name", "Crossing");
    await when.mapPointedAt();
    await then.hintShows("Crossing");
    await when.mapDragged({ x: 60, y: 20 });
    await then.noHint();
    await then.mapIs("ready");
    await then.noComplaints();
  },
);
