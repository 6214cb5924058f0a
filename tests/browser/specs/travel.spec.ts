import { expect, onPicture, onCoarseMap as test } from "../atlas";

test("one travels a route by steps and along its line, and Esc gives the page back", async ({
  given,
  when,
  then,
  moving,
}) => {
  await given.linkOpened("?lang=en#sel=middle-corridor");
  await moving.setOut();
  // Who asked for no motion is flown nowhere.
  await moving.movesByItself(false);
  await moving.told("km 0 of", "Kazakhstan · railway", "passed Dostyk");
  await moving.stepped("Next place");
  await moving.told("passed Zhalanashkol");
  await moving.stepped("Previous place");
  await moving.told("km 0 of");
  await moving.scrubbed("End");
  await moving.told("end of the route", "sea", "Constanța");
  await moving.isInSight();
  expect(await then.barriers()).toEqual([]);
  await when.key("Escape");
  await moving.isOver();
  await then.urlHas("sel", "middle-corridor");
  await then.urlHas("map", /^[\d.]+\/4[34]\.\d+\/28\./);
  await moving.hasGivenBackTheFocus();
});

test("a traveller with motion goes on by themselves, and the address is not written at every frame", async ({
  given,
  when,
  then,
  moving,
}) => {
  await moving.withMotion();
  await given.linkOpened("?lang=en#sel=btc");
  await moving.setOut();
  await moving.movesByItself(true);
  await moving.addressesCounted();
  await expect.poll(moving.kilometre, { timeout: 30_000 }).toBeGreaterThan(10);
  expect(await moving.addresses()).toBe(0);
  await moving.isInSight();
  await when.buttonPressed("Pause");
  const paused = await moving.kilometre();
  await then.urlHas("map", /./);
  expect(await moving.addresses()).toBe(1);
  expect(await moving.kilometre()).toBe(paused);
});

onPicture("a way between two places is travelled too", async ({ given, moving }) => {
  await given.linkOpened("?lang=en#route=alat~poti");
  await moving.setOut();
  await moving.told("Alat", "Poti", "Azerbaijan · railway");
  await moving.scrubbed("End");
  await moving.told("Georgia · railway", "end of the route");
});

test("on the picture one travels by jumps", async ({ given, moving }) => {
  await moving.withMotion();
  await given.browserWithoutWebGL();
  await given.linkOpened("?lang=en#sel=btc");
  await moving.setOut();
  await moving.movesByItself(false);
  await moving.scrubbed("End");
  await moving.told("Türkiye · oil pipeline", "Ceyhan");
  await moving.isInSight();
  await moving.isHeldByTheMap();
});

onPicture("@phone the bar of a journey stands under the free map", async ({ given, then, moving }) => {
  await given.linkOpened("?lang=en#sel=baku-supsa");
  await moving.setOut();
  await moving.told("oil pipeline · idle");
  await moving.isInSight();
  await then.noSidewaysScroll();
});
