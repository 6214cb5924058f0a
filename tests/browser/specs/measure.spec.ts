import { expect, onCoarseMap, onPicture, test } from "../atlas";

const dostykToAktau = "#measure=45.2506,82.4854~43.603,51.2209";

onCoarseMap("points are put by hand and by key, and Esc gives the map back", async ({ given, when, then, moving }) => {
  const { measuring } = moving;
  await given.linkOpened("?lang=en");
  await when.buttonPressed("Measure");
  await measuring.isOpen();
  await when.mapClicked({ x: 120, y: -60 });
  await when.mapClicked({ x: 320, y: -60 });
  await then.urlHas("measure", /^[\d.]+,[\d.]+~[\d.]+,[\d.]+$/);
  await measuring.says(/[\d,]+\skm as the crow flies/);
  // A press on a line measures and selects nothing.
  await then.urlHasNot("sel");
  await measuring.keyedOnMap("Enter");
  await measuring.hasPoints(3);
  await when.buttonPressed("Remove point 2");
  await measuring.hasPoints(2);
  expect(await then.barriers()).toEqual([]);
  await when.key("Escape");
  await then.urlHasNot("measure");
});

onPicture("a link measures the same: as the crow flies and along the lines", async ({ given, then, moving }) => {
  await given.linkOpened(`?lang=en${dostykToAktau}`);
  await moving.measuring.says(/2,4\d0\skm as the crow flies/, /2,9\d0\skm along the lines/);
  await then.noComplaints();
});

onPicture("a measured point is moved by hand and by key, and removed by key", async ({ given, when, then, moving }) => {
  const { measuring } = moving;
  await given.linkOpened("?lang=en#map=4/45/60&measure=45,66~43,72");
  await measuring.draggedPoint(2, { x: -60, y: 40 });
  await then.urlHas("measure", /^45,66~(?!43,72$)/);
  const dragged = await measuring.pointSays(2);
  expect(dragged).not.toBe("43.00° N, 72.00° E");
  await measuring.keyedOnPoint(2, "ArrowRight");
  await expect.poll(() => measuring.pointSays(2)).not.toBe(dragged);
  await measuring.keyedOnPoint(1, "Shift+ArrowLeft");
  await then.urlHas("measure", /^(?!45,66~)/);
  // The handle says the place, the card what has become of the length.
  await measuring.says(/^[\d,]+\skm as the crow flies/);
  expect(await then.barriers()).toEqual([]);
  await measuring.keyedOnPoint(1, "Delete");
  await measuring.hasPoints(1);
  await when.key("Escape");
  await then.urlHasNot("measure");
});

test("the picture draws what is measured", async ({ given, moving }) => {
  await given.browserWithoutWebGL();
  await given.linkOpened(`?lang=en${dostykToAktau}`);
  await moving.measuring.isDrawnInPicture("km");
});

onPicture("@phone the card of distances leaves the map its room", async ({ given, then, moving }) => {
  await given.linkOpened(`?lang=en${dostykToAktau}`);
  await moving.measuring.says("as the crow flies");
  await then.noSidewaysScroll();
});
