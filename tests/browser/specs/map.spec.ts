import { expect, onCoarseMap, onPicture, test } from "../atlas";
import type { Driver } from "../driver";
import { drawnSegments, type Middle, middleOf } from "../middle";

const placeOf = (id: string, zoom: number) => {
  const segment = drawnSegments().find((one) => one.id === id);
  if (!segment) throw new Error(`No segment ${id}`);
  return middleOf(segment, zoom);
};

test("the first view shows the map, the legend and all four routes, and is moved by plus, minus and “show all”", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("");
  await then.mapIs("ready");
  await then.firstPictureIsGone();
  await then.mapIsDrawn();
  for (const layer of ["Middle Corridor", "Dostyk–Moiynty", "Baku–Tbilisi–Ceyhan", "Baku–Supsa"]) {
    await then.layerIsOn(layer);
  }
  await when.linkFollowed("#map=5/43/60");
  await when.buttonPressed("Zoom in");
  await then.urlHas("map", "6/43/60");
  await when.buttonPressed("Zoom out");
  await then.urlHas("map", "5/43/60");
  await when.buttonPressed("Show all routes");
  await then.urlHasNot("map");
  await then.noComplaints();
});

onPicture("Esc closes what is on top: the page first, then the selection", async ({ given, when, then }) => {
  await given.linkOpened("#sel=btc.tr&panel=sources");
  await when.key("Escape");
  await then.urlHasNot("panel");
  await then.urlHas("sel", "btc.tr");
  await when.key("Escape");
  await then.urlHasNot("sel");
});

onCoarseMap(
  "the legend hides a route, the link says so, and what is hidden is not pressed",
  async ({ given, when, then }) => {
    await given.linkOpened("#map=7/40.4/48");
    const before = await then.mapPicture();
    await when.layerToggled("Baku–Supsa");
    await then.layerIsOff("Baku–Supsa");
    await then.urlHas("layers", "middle-corridor,dostyk-moiynty,btc");
    expect((await then.mapPicture()).equals(before)).toBe(false);
    await when.layerToggled("Baku–Supsa");
    await then.urlHasNot("layers");
    const { camera, offset } = placeOf("btc.tr", 6);
    await when.linkFollowed(`#map=${camera}&layers=middle-corridor`);
    await when.mapClicked(offset);
    await then.urlHasNot("sel");
  },
);

onCoarseMap(
  "a line is named when it is pointed at, taken by a press 7 px beside it, and let go by one farther off",
  async ({ given, when, then }) => {
    const named = placeOf("baku-supsa.az", 6);
    await given.linkOpened(`#map=${named.camera}`);
    await when.mapPointedAt(named.offset);
    await then.hintShows("Baku–Supsa");
    await when.mapPointedAt({ x: 0, y: 250 });
    await then.noHint();
    const pressed = placeOf("middle-corridor.zhezkazgan-saksaulskaya", 6);
    await when.linkFollowed(`#map=${pressed.camera}`);
    await when.mapClicked({ x: pressed.offset.x, y: pressed.offset.y + 7 });
    await then.urlHas("sel", "middle-corridor.zhezkazgan-saksaulskaya");
    await when.linkFollowed(`#map=${placeOf("btc.tr", 8).camera}&sel=btc.tr`);
    await then.panelShows("Baku–Tbilisi–Ceyhan");
    await when.mapClicked({ x: 60, y: -200 });
    await then.urlHasNot("sel");
  },
);

/** Presses from one line towards the other beside it, step by step, until both are offered. */
async function pressedBetween({ when, then }: Pick<Driver, "when" | "then">, aside: Middle["offset"]) {
  for (let share = 0.2; share < 0.9; share += 0.05) {
    await when.mapClicked({ x: aside.x * share, y: aside.y * share });
    if (await then.isChoice()) return;
  }
}

onCoarseMap(
  "between two lines within reach of each other, a click offers both; Esc leaves all as it was",
  async ({ given, when, then }) => {
    const { camera, offset } = placeOf("dostyk-moiynty.dostyk-aktogay", 8);
    await given.linkOpened(`#map=${camera}&sel=btc.tr`);
    await pressedBetween({ when, then }, offset);
    await then.chooserOffers("Middle Corridor", "Dostyk–Moiynty");
    const before = await then.link();
    await when.key("Escape");
    await then.noChooser();
    expect(await then.link()).toBe(before);
    await pressedBetween({ when, then }, offset);
    await then.chooserOffers("Middle Corridor", "Dostyk–Moiynty");
    await when.chosen("Dostyk–Moiynty");
    await then.noChooser();
    await then.urlHas("sel", "dostyk-moiynty.dostyk-aktogay");
  },
);

onCoarseMap("a finger 12 px beside a line still takes it", { tag: "@phone-only" }, async ({ given, when, then }) => {
  const { camera, offset } = placeOf("middle-corridor.zhezkazgan-saksaulskaya", 6);
  await given.linkOpened(`#map=${camera}`);
  await when.mapTapped({ x: offset.x, y: offset.y - 12 });
  await then.urlHas("sel", "middle-corridor.zhezkazgan-saksaulskaya");
  // A finger does not hover.
  await then.noHint();
});

test("without WebGL the map is a picture that takes clicks, and one line says why", async ({ given, when, then }) => {
  await given.browserWithoutWebGL();
  await given.linkOpened("#map=6/47/74.5");
  await then.mapIs("picture");
  await then.pageSays("no WebGL");
  await when.segmentPressedInPicture("dostyk-moiynty.balkhash-moiynty");
  await then.urlHas("sel", "dostyk-moiynty.balkhash-moiynty");
  await then.panelShows("60");
  await when.buttonPressed("Zoom in");
  await then.urlHas("map", "7/47/74.5");
  await when.layerToggled("Middle Corridor");
  await then.pictureHasNot("middle-corridor.balkhash-moiynty");
  await then.pictureHas("dostyk-moiynty.balkhash-moiynty");
  await when.pageOpened("Sources");
  await then.panelHeadingHas("Sources");
});

test("a picture is dragged and read by keyboard like the live map", async ({ given, when, then }) => {
  await given.browserWithoutWebGL();
  await given.linkOpened("#map=5/45/60");
  await when.mapDragged({ x: -200, y: 0 });
  await then.urlHas("map", /^5\/45\/64\./);
  await when.segmentEnteredInPicture("middle-corridor.beyneu-mangystau");
  await then.urlHas("sel", "middle-corridor.beyneu-mangystau");
});

onCoarseMap(
  "a lost context comes back at the same place; lost again, the picture takes over",
  async ({ given, when, then }) => {
    await given.linkOpened("#map=6/41/45&sel=btc.ge");
    await when.contextLost();
    await then.mapIs("ready");
    await then.urlHas("map", "6/41/45");
    await then.panelShows("Georgia");
    await when.contextLost();
    await then.mapIs("picture");
    await then.pictureHas("btc.ge");
    await then.urlHas("sel", "btc.ge");
  },
);
