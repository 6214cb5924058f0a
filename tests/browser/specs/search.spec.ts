import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("a place is found in any script, shown, and read on from its panel", async ({ given, when, then, finder }) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("ბაქო");
  await finder.offersFirst("Baku", "ბაქო", "Azerbaijan");
  await finder.says(/found/);
  await finder.taken();
  await then.urlHas("sel", "baku");
  await then.panelHeadingHas("Baku");
  await finder.isClosed();
  await finder.focusIsOn("Baku");
  await when.wentBack();
  await then.urlHasNot("sel");
});

test("a siding that the first view does not hold is found, and found again with Back", async ({
  given,
  when,
  then,
  finder,
}) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("Ащыозек");
  await finder.offersFirst("Ashchyozek");
  await finder.taken();
  await then.urlHas("sel", "ashchyozek");
  await when.key("Escape");
  await then.urlHasNot("sel");
  await when.wentBack();
  await then.panelHeadingHas("Ashchyozek");
  await then.noticesAre();
});

test("arrows, Home and End choose among the answers, Esc gives the focus back", async ({ given, when, finder }) => {
  await given.linkOpened("");
  await when.tabbedTo(/Zoom in/);
  await finder.opened();
  await finder.typed("Aktau");
  await finder.chosenIs("Aktau");
  await when.key("ArrowDown");
  await finder.chosenIs("Aktau – Alat");
  await when.key("Home");
  await finder.chosenIs("Aktau");
  await when.key("Escape");
  await finder.isClosed();
  await finder.focusIsOn("Zoom in");
});

test("a figure is shown in the panel of what it is about", async ({ given, then, finder }) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("All oil through the pipeline in 2023");
  await finder.offersFirst("All oil through the pipeline in 2023");
  await finder.taken();
  await then.urlHas("sel", "btc");
  await finder.figureIsInView("btc-throughput-bp-2023");
  await finder.focusIsOn(/All oil through the pipeline in 2023/);
});

test("what can be done is done from the search", async ({ given, when, then, finder }) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("measure");
  await finder.offersFirst("Measure");
  await finder.taken();
  await finder.isClosed();
  await then.pageSays("Point at the cross");
  await when.key("Enter");
  await then.urlHas("measure", /^[-\d.]+,[-\d.]+$/);
});

test("what is called by no such name is said to be absent", async ({ given, then, finder }) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("Samarkand");
  await finder.says("Nothing found");
  await then.pageSays("Nothing is called “Samarkand” here.");
});

test("the search is accessible", { tag: "@phone" }, async ({ given, then, finder }) => {
  await given.linkOpened("");
  await finder.opened();
  await finder.typed("Aktau");
  await finder.offersFirst("Aktau");
  expect(await then.barriers()).toEqual([]);
  await then.noSidewaysScroll();
});

test("on a phone a finger finds its row", { tag: "@phone-only" }, async ({ given, when, then, finder }) => {
  await given.linkOpened("");
  await when.buttonPressed("Search");
  await finder.typed("Джейхан");
  // The route of that name is there before the names of places have come.
  await finder.offersFirst("Ceyhan", "Джейхан", "oil terminal");
  expect(await finder.leastRowPx()).toBeGreaterThanOrEqual(44);
  await finder.firstTapped();
  await then.urlHas("sel", "ceyhan-terminal");
});

test("the first step of Tab leads past the map to the list of routes", async ({ given, when, then, finder }) => {
  await given.linkOpened("");
  await when.key("Tab");
  await finder.focusIsOn("To the list of routes");
  await when.key("Enter");
  await then.urlHas("panel", "outline");
  await finder.focusIsOn("Middle Corridor");
});

test("the list mirrors the map: arrows walk, letters jump, Enter selects", async ({ given, when, then, finder }) => {
  await given.linkOpened("");
  await when.key("l");
  await finder.focusIsOn("Middle Corridor");
  await when.key("ArrowDown");
  await finder.focusIsOn("Dostyk – Aktogay");
  await when.key("ArrowLeft");
  await finder.focusIsOn("Middle Corridor");
  await when.key("ArrowLeft");
  await when.key("ArrowDown");
  await finder.focusIsOn("Dostyk–Moiynty");
  await when.key("s");
  await finder.focusIsOn("Sayak – Balkhash");
  await when.key("End");
  await when.key("Enter");
  await then.urlHas("sel", "baku-supsa.ge");
  await then.panelHeadingHas("Supsa");
  await when.key("l");
  await finder.selectedInList("Supsa");
});

test("the list and the skip links are accessible", { tag: "@phone" }, async ({ given, then }) => {
  await given.linkOpened("#sel=btc.tr&panel=outline");
  await then.panelShows("Branch: Khorgos – Moiynty");
  expect(await then.barriers()).toEqual([]);
});

test("the map says to the ear what it shows", async ({ given, when, finder }) => {
  await given.linkOpened("");
  await finder.mapSays("Middle Corridor (34 sections)", "All routes are in view");
  await when.linkFollowed("#layers=btc&sel=btc.tr&map=7/40.4/49.5");
  await finder.mapSays("Shown: Baku–Tbilisi–Ceyhan", "Selected: Georgia–Türkiye border – Ceyhan", /In view: .*Baku/);
});
