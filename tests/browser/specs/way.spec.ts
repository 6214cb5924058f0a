import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("a link opens the way between two places", async ({ given, then, traveller }) => {
  await given.linkOpened("#route=dostyk~poti");
  await then.panelHeadingHas("Dostyk – Poti");
  await then.panelShows("4,235 km", "3,265 km as the crow flies");
  await traveller.rowSays("via Aktau", "4,235", "2", "2", "1");
  await traveller.rowSays("via Kuryk", "4,244", "2", "2", "1");
  await traveller.rowSays("Batumi", "4,270", "2", "2", "1");
  await traveller.rowSays("Kazakhstan", "2,938 km", "69%");
  await traveller.rowSays("At sea", "549 km", "13%");
  await traveller.rowSays("The whole way", "4,235 km", "100%");
  await then.panelShows("Azerbaijan – Georgia: the border lies at km 3,896, between Boyuk Kesik – Gardabani");
  await then.noticesAre();
  expect(await then.link()).toBe("#route=dostyk~poti");
});

test("a way is asked for by keyboard alone, in any language, and compared", async ({
  given,
  when,
  then,
  traveller,
}) => {
  await given.linkOpened("");
  await when.buttonPressed("Route between places");
  await traveller.placeTyped("From", "достык", "Dostyk");
  await traveller.focusIsIn("To");
  await traveller.placeTyped("To", "ფოთი", "Poti");
  await then.urlHas("route", "dostyk~poti");
  await traveller.wayIsChosen("via Aktau");
  await traveller.wayChosen("via Kuryk");
  await then.urlHas("route", "dostyk~kuryk-port~poti");
  await traveller.fieldHolds("Through", "Kuryk");
  await when.buttonPressed("Leave out Kuryk");
  await then.urlHas("route", "dostyk~poti");
  await when.buttonPressed("Turn the way round");
  await then.urlHas("route", "poti~dostyk");
  await when.wentBack();
  await traveller.fieldHolds("From", "Dostyk");
});

test("a place on the map is where a way begins or ends", async ({ given, when, then }) => {
  await given.linkOpened("#sel=khorgos");
  await when.buttonPressed("From here");
  await then.panelHeadingHas("Route between places");
  await when.linkFollowed("#sel=batumi");
  await when.buttonPressed("To here");
  await then.urlHas("route", "khorgos~batumi");
  await then.panelHeadingHas("Khorgos – Batumi");
});

test("what is opened from a way leads back to it", async ({ given, when, then, traveller }) => {
  await given.linkOpened("#route=alat~poti");
  await when.buttonPressed("Alat");
  await then.panelHeadingHas("Alat");
  await when.buttonPressed("Back to Alat – Poti");
  await then.panelHeadingHas("Alat – Poti");
  await traveller.sectionOpened("Ganja – Boyuk Kesik");
  await then.panelHeadingHas("Ganja – Boyuk Kesik");
  await then.urlHas("sel", "middle-corridor.ganja-boyuk-kesik");
  await when.wentBack();
  await then.panelHeadingHas("Alat – Poti");
});

test("where no way leads, one sentence says why", async ({ given, when, then, traveller }) => {
  await given.linkOpened("#route=dostyk~ceyhan-terminal");
  await then.panelShows("the pipelines begin at Sangachal, which oil reaches by tanker");
  await given.linkOpened("#route=ceyhan-terminal~sangachal-terminal");
  await then.panelShows("Oil flows one way only");
  await when.buttonPressed("Show the way with the flow");
  await then.urlHas("route", "sangachal-terminal~ceyhan-terminal");
  await traveller.rowSays("oil pipeline", "1,584 km", "100%");
  await given.linkOpened("#panel=way");
  await traveller.nameTyped("From", "Баку");
  await then.panelShows("Baku lies on none of the drawn lines");
});

test("a link through a place that is not there says so", async ({ given, then }) => {
  await given.linkOpened("#route=dostyk~atlantis");
  await then.panelHeadingHas("Corridor Atlas");
  await then.noticesAre("dostyk~atlantis");
});

test("closing goes from the selection to the way, and then to the map", async ({ given, when, then }) => {
  await given.linkOpened("#sel=btc.tr&route=dostyk~poti");
  await then.panelShows("Back to Dostyk – Poti");
  await when.key("Escape");
  await then.panelHeadingHas("Dostyk – Poti");
  await when.key("Escape");
  await then.panelHeadingHas("Corridor Atlas");
  await then.urlHasNot("route");
});

test("without WebGL and on paper the way has its band", async ({ given, when, then, traveller }) => {
  await given.browserWithoutWebGL();
  await given.linkOpened("#route=dostyk~poti");
  await traveller.bandIsDrawn("picture");
  await when.printed();
  await traveller.bandIsDrawn("paper");
  await then.sheetSays("Dostyk – Poti", "4,235 km along the lines as drawn");
});

test("the panel of a way is accessible, in the dark and in Russian too", { tag: "@phone" }, async ({ given, then }) => {
  await given.linkOpened("?lang=ru&theme=dark#route=dostyk~kuryk-port~kars");
  await then.panelHeadingHas("Достык – Карс");
  expect(await then.barriers()).toEqual([]);
  await then.noSidewaysScroll();
});
