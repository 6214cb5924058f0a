import { expect, onCoarseMap, test } from "../atlas";

onCoarseMap(
  "the direction of travel runs along the lines, is paused in sight, and stands in the link",
  async ({ given, when, then, moving }) => {
    const { arrows } = moving;
    await moving.withMotion();
    await given.linkOpened("?lang=en");
    await arrows.areThere(false);
    await when.layerToggled("Direction of travel");
    await then.urlHas("flows", "1");
    await arrows.areThere(true);
    await arrows.move();
    await when.buttonPressed("Pause the motion");
    await arrows.stand();
    await when.buttonPressed("Let it move");
    await arrows.move();
    await when.layerToggled("Direction of travel");
    await then.urlHasNot("flows");
    await arrows.areThere(false);
  },
);

test("for who asked for no motion the arrows stand; they follow the legend, and an idle line has none", async ({
  given,
  when,
  moving,
}) => {
  await given.linkOpened("?lang=en#flows=1");
  await moving.arrows.areThere(true);
  await moving.arrows.stand();
  expect(await moving.arrows.inked()).toBeGreaterThan(200);
  await when.linkFollowed("#flows=1&layers=baku-supsa");
  await moving.arrows.areThere(true);
  await expect.poll(moving.arrows.inked).toBe(0);
});
