import { expect, onPicture, test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

/** Every view of the page, in an order that needs one load: what a reader does to come there. */
const views = {
  "a segment": "#sel=btc.tr",
  "a segment of the corridor": "#sel=middle-corridor.tbilisi-khashuri",
  "a route": "#sel=dostyk-moiynty",
  "a place": "#sel=aktau-port",
  figures: "#panel=figures",
  "a break of gauge": "#sel=dostyk",
  table: "#panel=table",
  sources: "#panel=sources",
  about: "#panel=about",
  share: "#panel=share",
  presentation: "#scene=5",
} as const;

/** Colours that no other view shows; long lists are made of what a segment's panel is made of. */
const coloured: readonly string[] = ["a segment", "a place", "share", "presentation"] satisfies (keyof typeof views)[];

onPicture("every view is accessible in every theme", { tag: "@phone" }, async ({ given, when, then, access }) => {
  test.setTimeout(120_000);
  const found: Record<string, readonly string[]> = {};
  // A notice stands over the welcome.
  await given.linkOpened("?lang=mars");
  for (const theme of ["light", "dark", "contrast"] as const) {
    await access.systemWishes(theme);
    // Whatever else than colours can be a barrier is the same in every theme.
    const concern = theme === "light" ? "everything" : "colours";
    found[`the welcome and a notice in ${theme}`] = await then.barriers(concern);
    for (const [name, hash] of Object.entries(views)) {
      if (concern === "colours" && !coloured.includes(name)) continue;
      await when.linkFollowed(hash);
      found[`${name} in ${theme}`] = await then.barriers(concern);
    }
    await when.linkFollowed("#");
    await when.key("?");
    await access.helpIsOpen(true);
    found[`the help in ${theme}`] = await then.barriers(concern);
    await when.key("Escape");
    await access.helpIsOpen(false);
  }
  expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
});

test("a choice of lines and an embed are accessible in every theme, in Russian", async ({
  given,
  when,
  then,
  access,
}) => {
  const segment = drawnSegments().find(({ id }) => id === "dostyk-moiynty.dostyk-aktogay");
  if (!segment) throw new Error("No such segment");
  const { camera, offset } = middleOf(segment, 8);
  await given.linkOpened(`?embed=1&ui=min&lang=ru#map=${camera}`);
  for (let share = 0.2; share < 0.9 && !(await then.isChoice()); share += 0.05) {
    await when.mapClicked({ x: offset.x * share, y: offset.y * share });
  }
  expect(await then.isChoice()).toBe(true);
  for (const theme of ["light", "dark", "contrast"] as const) {
    await access.systemWishes(theme);
    expect(await then.barriers(theme === "light" ? "everything" : "colours"), theme).toEqual([]);
  }
  await when.key("Escape");
  await then.noChooser();
  await access.focusIsOn(/Карта/);
});
