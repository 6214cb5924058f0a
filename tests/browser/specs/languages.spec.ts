import { test } from "../atlas";

test.use({ liveMap: false });

/** Each language as the switch names it, with what a reader finds in the panel of one segment. */
const readers = [
  ["kk", "Қазақша", "Ақтоғай – Саяқ", ["тәулігіне", "60", "жұп пойыз"]],
  ["az", "Azərbaycanca", "Aktoqay – Sayak", ["60", "cüt qatar"]],
  ["ka", "ქართული", "აქტოგაი – საიაკი", ["60", "წყვილი მატარებელი"]],
  ["tr", "Türkçe", "Aktogay – Sayak", ["günde", "60", "çift tren"]],
  ["zh", "中文", "阿克斗卡—萨亚克", ["60", "对列车"]],
  ["ru", "Русский", "Актогай – Саяк", ["60", "пар поездов в сутки"]],
  ["en", "English", "Aktogay – Sayak", ["60", "train pairs a day"]],
] as const;

test("the page speaks seven languages, and what does not fit is not cut", async ({ given, when, then }) => {
  test.setTimeout(120_000);
  await given.linkOpened("#sel=dostyk-moiynty.aktogay-sayak");
  for (const [code, name, heading, value] of readers) {
    await when.languageChosen(name);
    await then.languageIs(code);
    await then.panelHeadingHas(heading);
    await then.panelShows(...value);
    await then.nothingIsCut();
    await then.noSidewaysScroll();
  }
  await then.noComplaints();
});

test("on a phone every language keeps its tools whole", { tag: "@phone-only" }, async ({ given, when, then }) => {
  test.setTimeout(120_000);
  await given.linkOpened("");
  for (const [, name] of readers) {
    await when.languageChosen(name);
    await then.nothingIsCut();
    await then.noSidewaysScroll();
  }
});

test("the names on the map may be in another language than the page", async ({ given, when, then }) => {
  await given.linkOpened("?lang=en#map=6/47/78");
  const english = await then.mapPicture();
  await when.mapNamesChosen("ქართული");
  await then.urlHas("labels", "ka");
  await then.languageIs("en");
  await then.mapDiffersFrom(english);
  await when.mapNamesChosen("As on the page");
  await then.urlHasNot("labels");
});
