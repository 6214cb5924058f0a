import { expect, onPicture, test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

/** Views that a link opens, in an order that needs one load. */
const linked = {
  "a segment": "#sel=btc.tr",
  "a segment of the corridor": "#sel=middle-corridor.tbilisi-khashuri",
  "a route with what was before": "#sel=dostyk-moiynty",
  "a place": "#sel=aktau-port",
  "a break of gauge": "#sel=dostyk",
  "a way": "#route=dostyk~kuryk-port~poti",
  "no way": "#route=dostyk~ceyhan-terminal",
  "what is measured": "#measure=45.25,82.49~43.64,51.2",
  figures: "#panel=figures",
  "the list of routes": "#panel=outline",
  // Some of the rows look like all of them.
  "the table": "#panel=table&table=about.baku-supsa",
  sources: "#panel=sources",
  about: "#panel=about",
  share: "#panel=share",
  "an invitation for data": "#panel=own",
  presentation: "#scene=5",
} as const;

/** So long that axe takes half a minute a theme, and made of what a segment's panel is made of. */
const long: readonly string[] = ["figures"] satisfies (keyof typeof linked)[];

onPicture(
  "every view is accessible in every theme",
  { tag: "@phone" },
  async ({ given, when, then, access, finder, moving, traveller }) => {
    test.setTimeout(360_000);
    const found: Record<string, readonly string[]> = {};
    // The view stays and the theme changes; whatever else than colours can be a barrier is the same in every theme.
    // A phone has the colours of the wide page.
    const isWide = test.info().project.name === "desktop";
    const look = async (name: string): Promise<void> => {
      const inAll = isWide && !long.includes(name);
      for (const theme of inAll ? (["dark", "contrast", "light"] as const) : (["light"] as const)) {
        await access.systemWishes(theme);
        found[`${name} in ${theme}`] = await then.barriers(theme === "light" ? "everything" : "colours");
      }
    };
    // A notice stands over the welcome.
    await given.linkOpened("?lang=mars");
    await look("a notice");
    await when.noticeDismissed();
    await look("the welcome");
    for (const [name, hash] of Object.entries(linked)) {
      await when.linkFollowed(hash);
      if (name === "a way") await traveller.legUnfolded();
      await look(name);
    }
    await when.linkFollowed("#sel=btc");
    await moving.setOut();
    await moving.told("km 0 of");
    await look("a journey");
    await when.key("Escape");
    await moving.isOver();
    await when.linkFollowed("#");
    await finder.opened();
    await finder.typed("akta");
    await finder.offersFirst("Aktau");
    await look("the search");
    await when.key("Escape");
    await finder.isClosed();
    await when.key("?");
    await access.helpIsOpen(true);
    await look("the help");
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  },
);

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
