import { isLater } from "../../budgets";
import { expect, test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

test("a walk through everything asks nothing of other sites, sets no cookie and breaks nothing", async ({
  given,
  when,
  then,
}) => {
  test.setTimeout(120_000);
  await given.linkOpened("");
  for (const page of ["Figures", "Sources", "About"]) {
    await when.pageOpened(page);
    await then.panelHeadingHas(page);
  }
  for (const id of ["btc.tr", "baku-supsa.ge", "middle-corridor.aktau-port-alat", "dostyk-moiynty.aktogay-sayak"]) {
    const segment = drawnSegments().find((one) => one.id === id);
    if (!segment) throw new Error(`No segment ${id}`);
    const { camera, offset } = middleOf(segment, 6);
    await when.linkFollowed(`#map=${camera}`);
    await when.mapPointedAt(offset);
    await when.mapClicked(offset);
    await then.urlHas("sel", id);
  }
  await when.linkFollowed("#sel=aktau-port");
  await when.linkFollowed("#sel=middle-corridor");
  await when.layerToggled("Baku–Supsa");
  await when.themeChosen("Dark");
  await when.languageChosen("Русский");
  await then.languageIs("ru");
  await when.mapDragged({ x: 90, y: -30 });
  await then.noRequestLeft();
  await then.noCookies();
  await then.noComplaints();
});

test("the first view in English loads nothing that only others need", async ({ given, then }) => {
  await given.linkOpened("?lang=en");
  const loaded = await then.loaded();
  expect(loaded.some((path) => /maplibre/.test(path))).toBe(true);
  expect(loaded.filter(isLater)).toEqual([]);
});
