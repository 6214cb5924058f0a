import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("a shared link opens the same segment, layers and camera again", async ({ given, when, then }) => {
  await given.linkOpened("#map=6/45.5/72&layers=middle-corridor,dostyk-moiynty");
  await when.linkFollowed("#map=6/45.5/72&layers=middle-corridor,dostyk-moiynty&sel=dostyk-moiynty.aktogay-sayak");
  await then.panelShows("Aktogay – Sayak");
  const link = await then.link();

  await given.linkOpened("#sel=btc.az");
  await given.linkOpened(link);
  await then.panelShows("Aktogay – Sayak");
  await then.layerIsOn("Dostyk–Moiynty");
  await then.layerIsOff("Baku–Supsa");
  await then.urlHas("map", "6/45.5/72");
  expect(await then.link()).toBe(link);
});

test("a link opens what it names and stays as it was written", async ({ given, then }) => {
  for (const [link, shown] of [
    ["#sel=baku-supsa", "Baku–Supsa"],
    ["#sel=btc.tr", "Ceyhan"],
    ["#sel=aktau-port", "Aktau"],
    ["#panel=figures", "Figures"],
    ["#panel=sources", "Sources"],
    ["#panel=about", "About"],
    ["#sel=btc.tr&panel=sources", "Sources"],
  ] as const) {
    await test.step(`${link}: ${shown}`, async () => {
      await given.linkOpened(link);
      await then.panelHeadingHas(shown);
      await then.noticesAre();
      expect(await then.link()).toBe(link);
    });
  }
});

test("the link says in which language and theme the page opens", async ({ given, then }) => {
  await given.linkOpened("?lang=ru&theme=dark#sel=btc.tr");
  await then.languageIs("ru");
  await then.themeIs("dark");
  await then.panelShows("Баку – Тбилиси – Джейхан");
});

test("without a word in the link, the theme is the system's", async ({ given, then }) => {
  await given.systemInDarkTheme();
  await given.linkOpened("");
  await then.themeIs("dark");
});

test("choosing a language or a theme writes it into the link", async ({ given, when, then }) => {
  await given.linkOpened("#sel=btc.tr");
  await when.languageChosen("Русский");
  await then.languageIs("ru");
  await then.urlHas("lang", "ru");
  await then.urlHas("sel", "btc.tr");
});

test("choosing a theme redraws page and map", async ({ given, when, then }) => {
  await given.linkOpened("");
  const before = await then.mapPicture();
  await when.themeChosen("Dark");
  await then.themeIs("dark");
  await then.urlHas("theme", "dark");
  expect((await then.mapPicture()).equals(before)).toBe(false);
});

test("back and forward walk through what was selected", async ({ given, when, then }) => {
  await given.linkOpened("#sel=btc.az");
  await when.linkFollowed("#sel=btc.ge");
  await when.pageOpened("Sources");
  await then.panelHeadingHas("Sources");
  await when.wentBack();
  await then.urlHas("sel", "btc.ge");
  await then.urlHasNot("panel");
  await when.wentBack();
  await then.urlHas("sel", "btc.az");
  await when.wentForward();
  await then.urlHas("sel", "btc.ge");
});

test("moving the map writes the camera into the link without a step for the back button", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("#map=5/43/60");
  await when.linkFollowed("#map=5/43/60&sel=btc.tr");
  await when.mapDragged({ x: -120, y: 40 });
  expect(await then.camera()).not.toBe("5/43/60");
  await when.wentBack();
  await then.urlHasNot("sel");
});

test("what a link says beyond our words is kept", async ({ given, when, then }) => {
  await given.linkOpened("?utm_source=letter&lang=en#sel=btc.tr&later=1");
  await when.key("Escape");
  await then.urlHasNot("sel");
  await then.urlHas("utm_source", "letter");
  await then.urlHas("later", "1");
  await then.noticesAre();
});

for (const [link, value] of [
  ["#sel=btc.mars", "btc.mars"],
  ["#map=high/up/there", "high/up/there"],
  ["#layers=btc,silk-road", "btc,silk-road"],
  ["#panel=kitchen", "kitchen"],
  ["?theme=pink", "pink"],
  ["?lang=xx", "xx"],
  ["?ui=loud", "loud"],
] as const) {
  test(`the bad link ${link} opens the atlas and says once what it could not read`, async ({ given, when, then }) => {
    await given.linkOpened(link);
    await then.noticesAre(value);
    await then.mapIs("picture");
    await then.layerIsOn("Baku–Supsa");
    await when.noticeDismissed();
    await then.noticesAre();
    await then.noComplaints();
  });
}
