import { expect, onPicture as test } from "../atlas";

/** A finger needs 44 px; a short section of the strip has a neighbour's button of that size beside it. */
const fingerPx = 44;
const isShortPiece = (target: string): boolean => /strip-piece.*: \d+ × 4[4-9]$/.test(target);

const views = [
  "#sel=middle-corridor.tbilisi-khashuri",
  "#sel=btc",
  "#sel=aktau-port",
  "#panel=figures",
  "#panel=sources",
  "#panel=about",
  "#panel=share",
  "#panel=table",
  "#route=dostyk~poti",
  "#scene=5",
];

test("on a phone everything that can be pressed is as large as a finger", { tag: "@phone-only" }, async ({
  given,
  when,
  access,
}) => {
  await given.linkOpened("?theme=pink");
  const small: Record<string, readonly string[]> = { welcome: await access.targetsBelow(fingerPx) };
  for (const view of views) {
    await when.linkFollowed(view);
    small[view] = (await access.targetsBelow(fingerPx)).filter((target) => !isShortPiece(target));
  }
  await access.turned(740, 360);
  small["on its side"] = await access.targetsBelow(fingerPx);
  expect(Object.entries(small).filter(([, targets]) => targets.length > 0)).toEqual([]);
});

test("with a mouse nothing that can be pressed is smaller than 24 px", async ({ given, when, access }) => {
  await given.linkOpened("");
  const small: Record<string, readonly string[]> = { welcome: await access.targetsBelow(24) };
  for (const view of views) {
    await when.linkFollowed(view);
    small[view] = (await access.targetsBelow(24)).filter((target) => !/strip-piece.*: \d+ × 24$/.test(target));
  }
  expect(Object.entries(small).filter(([, targets]) => targets.length > 0)).toEqual([]);
});
