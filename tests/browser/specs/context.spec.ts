import { onCoarseMap, onPicture, test } from "../atlas";

test.describe("what the article names besides its routes", () => {
  test.use({ liveMap: false });

  test("stands aside until it is asked for, and then tells what is drawn and what is not", async ({
    given,
    when,
    then,
    table,
  }) => {
    await given.linkOpened("");
    await then.urlHasNot("layers");
    await when.foldOpened("More layers");
    await when.layerToggled("Caspian Green Energy Corridor");
    await then.urlHas("layers", "middle-corridor,dostyk-moiynty,btc,baku-supsa,green-corridor");
    await when.buttonPressed("Figures and sources: Caspian Green Energy Corridor");
    await then.panelShows(
      "no route, capacity, cost or date is published",
      "no number published",
      "Agreement on strategic partnership signed at COP29 in Baku",
    );
    await when.buttonPressed("Figures and sources: Transit corridors through Kazakhstan");
    await then.urlHas("sel", "transit-corridors");
    await then.panelShows("Named, but not on the map", "TRACECA", "only the name is given");
    await when.buttonPressed("Trans-Asian Railway, Southern Corridor railway · in use");
    await then.panelShows("Places that its sources name", "Saryagash");
    await table.announces(/^Trans-Asian Railway, Southern Corridor\s· Transit corridors through Kazakhstan\./);
  });

  test("is drawn and ticked where a link selects it without switching it on, and goes with its tick", async ({
    given,
    when,
    then,
  }) => {
    await given.linkOpened("#sel=green-corridor");
    await then.panelHeadingHas("Caspian Green Energy Corridor");
    await then.layerIsOn("Caspian Green Energy Corridor");
    await then.mainSays("Kazakhstan – Uzbekistan");
    await when.layerToggled("Caspian Green Energy Corridor");
    await then.layerIsOff("Caspian Green Energy Corridor");
    await then.panelHeadingHas("Corridor Atlas");
    await then.urlHasNot("sel");
    await then.noComplaints();
  });
});

onCoarseMap("a line beside the routes is chosen on the map", { tag: "@phone" }, async ({ given, when, then }) => {
  // Half-way from Astana to Petropavl, where no route runs.
  await given.linkOpened("?lang=ru&ui=none#layers=transit-corridors&map=6/53.0/70.31");
  await when.mapClicked();
  await then.urlHas("sel", "transit-corridors.tar-northern");
});

onPicture("a link to a line beside the routes opens it again", { tag: "@phone" }, async ({ given, then }) => {
  await given.linkOpened("?lang=ru#sel=transit-corridors.tar-northern&layers=transit-corridors");
  await then.panelShows("Трансазиатская магистраль, Северный коридор", "Петропавловск");
});
