import { expect, test as onLiveMap, onPicture as test } from "../atlas";

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

const turns = [
  ["standing", 375, 667],
  ["on its side", 667, 375],
  ["small and standing", 360, 640],
  ["small and on its side", 640, 360],
] as const;

test("however a phone is turned, the ends of what is selected lie in the open", { tag: "@phone-only" }, async ({
  given,
  when,
  access,
}) => {
  await given.browserWithoutWebGL();
  await given.linkOpened("#sel=dostyk-moiynty.aktogay-sayak");
  for (const [how, width, height] of turns) {
    await access.turned(width, height);
    await access.mapFillsPage();
    await expect.poll(() => access.coveredEnds("dostyk-moiynty.aktogay-sayak"), how).toEqual([]);
    expect(await access.freeMap(), how).toBeGreaterThan(0.3);
  }
  await when.linkFollowed("#map=6/46/80");
  await when.segmentPressedInPicture("dostyk-moiynty.dostyk-aktogay");
  await expect.poll(() => access.coveredEnds("dostyk-moiynty.dostyk-aktogay"), "pressed").toEqual([]);
});

test("on a phone on its side nothing stands in the way of another, in a language with long words", {
  tag: "@phone-only",
}, async ({ given, when, then, access }) => {
  await given.browserWithoutWebGL();
  await access.turned(740, 360);
  await given.linkOpened("?lang=ka#sel=middle-corridor.ganja-boyuk-kesik");
  for (const link of ["", "#sel=dostyk-moiynty", "#panel=table", "#measure=40.4,49.9~43.6,51.2", "#scene=3"]) {
    if (link !== "") await when.linkFollowed(link);
    expect(await access.cardsInEachOthersWay(), link).toEqual([]);
    await then.noSidewaysScroll();
    if (link === "") await then.nothingIsCut();
  }
});

onLiveMap(
  "turning a phone is no movement of the reader's, and the live map keeps up",
  { tag: "@phone-only" },
  async ({ given, then, access }) => {
    await given.linkOpened("#sel=btc.tr");
    await access.turned(667, 375);
    await access.mapFillsPage();
    await then.mapIs("ready");
    await then.urlHasNot("map");
    await access.turned(375, 667);
    await access.mapFillsPage();
    expect(await then.freeAboveSheet()).toBeGreaterThanOrEqual(0.45);
    await access.pageCanBeEnlarged();
  },
);
