import { expect, onCoarseMap, onPicture as test } from "../atlas";

onCoarseMap("the arrow keys on the strip go to the neighbouring segments", async ({ given, when, then }) => {
  await given.linkOpened("#sel=dostyk-moiynty.aktogay-sayak");
  await when.tabbedTo(/Aktogay – Sayak/);
  await when.key("ArrowRight");
  await then.urlHas("sel", "dostyk-moiynty.sayak-balkhash");
  await then.panelShows("Sayak – Balkhash");
  await when.key("ArrowLeft");
  await when.key("ArrowLeft");
  await then.urlHas("sel", "dostyk-moiynty.dostyk-aktogay");
});

test("Tab reaches the map, the legend, the zoom, the language and the sources", async ({ given, when }) => {
  await given.linkOpened("#sel=btc.tr");
  for (const name of [/Map of the/, /Show on the map: Baku–Supsa/, /Zoom in/, /Language/, /^Sources/])
    await when.tabbedTo(name);
});

test("the legend works by key", async ({ given, when, then }) => {
  await given.linkOpened("");
  await when.tabbedTo(/Show on the map: Baku–Supsa/);
  await when.key("Space");
  await then.urlHas("layers", "middle-corridor,dostyk-moiynty,btc");
});

onCoarseMap(
  "arrows and plus move the focused map, which speaks as the page does",
  async ({ given, when, then, access }) => {
    // The names on the map stay as they are: the map and its scale still follow the language.
    await given.linkOpened("?labels=zh#map=5/43/60");
    await when.tabbedTo(/Map of the/);
    await when.key("ArrowRight");
    expect(await then.camera()).not.toBe("5/43/60");
    await when.key("+");
    expect(await then.camera()).toMatch(/^6\//);
    await access.scaleSays(/^\d+\skm$/);
    await when.languageChosen("Русский");
    await access.scaleSays(/^\d+\s?км$/);
    await access.mapIsCalled(/^Карта/);
  },
);

test("? lists every key, and Esc gives the focus back", async ({ given, when, then, access }) => {
  await given.linkOpened("#sel=btc.tr");
  await when.tabbedTo(/Map of the/);
  await when.key("?");
  await access.helpSays("Single-key shortcuts");
  for (const text of ["Search", "Nearer and farther", "Next scene", "PgDn", "Esc"]) await access.helpSays(text);
  await when.key("Escape");
  await access.helpIsOpen(false);
  await then.urlHas("sel", "btc.tr");
  await access.focusIsOn(/Map of the/);
});

test("single keys can be switched off, for the next visit too, and arrows go on working", async ({
  given,
  when,
  then,
  access,
  presenter: { stage },
}) => {
  await given.linkOpened("");
  await when.buttonPressed("Keyboard shortcuts");
  await access.singleKeysSwitched(false);
  await when.key("Escape");
  await then.urlHas("keys", "0");
  await access.focusIsOn("Keyboard shortcuts");
  await given.linkOpened("#scene=5");
  await stage.key("7");
  await stage.key("b");
  await stage.key("?");
  await access.helpIsOpen(false);
  await stage.isBlack(false);
  await stage.key("ArrowRight");
  await then.urlHas("scene", "6");
  expect(await access.storageHolds()).toEqual(["corridor-atlas.keys=0"]);
  await given.linkOpened("?keys=1#scene=5");
  await stage.key("7");
  await then.urlHas("scene", "7");
});

test("a nonsense choice of keys and a refused storage change nothing", async ({ given, when, access }) => {
  await access.storageHeld("corridor-atlas.keys", "perhaps");
  await given.linkOpened("");
  await when.key("?");
  await access.helpIsOpen(true);
  await access.storageRefused();
  await given.linkOpened("");
  await when.key("?");
  await access.singleKeysSwitched(false);
  await when.key("Escape");
  await when.key("?");
  await access.helpIsOpen(false);
});

test.describe("on the picture", () => {
  test.use({ liveMap: false });

  test("what is written right after / is what is searched for, also from a box that was just ticked", async ({
    given,
    when,
    then,
    access,
    finder,
  }) => {
    await given.linkOpened("");
    await when.tabbedTo(/Show on the map: Baku–Supsa/);
    await finder.typedAhead("Ceyhan m/l");
    await finder.asksFor("Ceyhan m/l");
    await when.key("Escape");
    await finder.isClosed();
    await access.focusIsOn(/Show on the map: Baku–Supsa/);
    await then.urlHasNot("measure");
  });

  test("a button that goes with its press leaves the focus right where it was", async ({
    given,
    when,
    then,
    access,
  }) => {
    await given.linkOpened("#layers=btc&panel=table&table=status.planned");
    await when.tabbedTo(/^Show all$/);
    await when.key("Enter");
    await access.focusIsOn("Copy as table");
    await when.linkFollowed("#layers=btc");
    await when.tabbedTo(/^Show all routes$/);
    await when.key("Enter");
    await access.focusIsOn("More layers");
    await when.linkFollowed("#route=dostyk~kuryk-port~poti");
    await when.tabbedTo(/^Leave out Kuryk$/);
    await when.key("Enter");
    await then.urlHas("route", "dostyk~poti");
    await access.isSaidOnce(/^Dostyk.*Poti:.*along the lines/);
    await when.tabbedTo(/^Kars$/);
    await when.key("Enter");
    await then.urlHas("route", "dostyk~kars");
    await access.focusIsNotLost();
  });

  test("measuring goes by key alone, and Esc closes the help over it first", async ({ given, when, then, access }) => {
    await given.linkOpened("#map=5/43/51");
    await when.key("m");
    await access.focusIsOn(/Map of the/);
    await when.key("Enter");
    await access.isSaidOnce(/^43\.00° N, 51\.00° E$/);
    await when.key("ArrowRight");
    await then.urlHas("map", /^5\/43\/5[2-9]/);
    await when.key("Enter");
    await access.isSaidOnce(/km as the crow flies/);
    await when.key("?");
    await access.helpIsOpen(true);
    await when.key("Escape");
    await access.helpIsOpen(false);
    await then.urlHas("measure", /~/);
    await when.tabbedTo(/^Remove point 2$/);
    await when.key("Enter");
    await access.focusIsOn(/point 1$/);
    await when.key("Escape");
    await then.urlHasNot("measure");
    await access.focusIsOn("Measure");
  });

  test("the story's controls keep the focus at its end, and nothing is pressed in the dark", async ({
    given,
    when,
    then,
    access,
    presenter: { stage },
  }) => {
    await given.linkOpened("#scene=7");
    await when.tabbedTo(/^Next scene$/);
    await when.key("Enter");
    await then.urlHas("scene", "8");
    await when.key("Enter");
    await access.focusIsOn("Next scene");
    await stage.key("b");
    await stage.isBlack(true);
    await stage.key("Enter");
    await stage.isBlack(false);
    await then.urlHas("scene", "8");
    await access.focusIsOn("Presentation");
  });
});
