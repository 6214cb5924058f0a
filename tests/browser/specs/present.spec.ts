import { expect, onCoarseMap, onPicture as test } from "../atlas";

/** What a room sees, scene by scene, by the words of the article. */
const scenes = [
  ["A land between Asia and Europe", "almost 85"],
  ["The Middle Corridor: 926 kt in half a year", "926"],
  ["Transit through Kazakhstan: +65%", "262"],
  ["Across the Caspian", "×2"],
  ["Kazakh oil to the Mediterranean", "over 1.4"],
  ["Baku–Supsa: the option", "no volume published"],
  ["Dostyk–Moiynty: from 12 to 60 train pairs a day", "60"],
  ["What comes next", "Joint action plan"],
] as const;
const [first, second, third, , oil, option] = scenes;

onCoarseMap(
  "the keys of a clicker walk through all scenes, and each is a link that opens the same picture",
  async ({ given, when, then, presenter: { stage, ...presenter } }) => {
    // Ten scenes and one reload, on two cores that draw without a GPU.
    test.setTimeout(120_000);
    await given.linkOpened("");
    await when.buttonPressed("Present");
    for (const [index, [title, figure]] of scenes.entries()) {
      await stage.shows(title, figure);
      await then.urlHas("scene", String(index + 1));
      await stage.announces(title);
      if (index === 0) expect(await then.barriers()).toEqual([]);
      await stage.key(["PageDown", "ArrowRight", " "][index % 3] ?? "");
    }
    await stage.key("Home");
    await stage.shows(...first);
    await stage.key("7");
    await then.urlHas("scene", "7");
    await stage.key("Shift+Space");
    await stage.shows(...option);
    await stage.mapIsDrawn();
    const [link, walked] = [await then.link(), await presenter.pictureOfMap()];
    await presenter.refreshed();
    await stage.shows(...option);
    await stage.mapIsDrawn();
    expect(await then.link()).toBe(link);
    // Not pixel by pixel: a label may still be coming up.
    expect(await presenter.shareOfMapUnlike(walked)).toBeLessThan(0.005);
    await when.wentBack();
    await then.urlHas("scene", "7");
    await then.noComplaints();
  },
);

test("the notes window walks in step, and a look around leaves the story where it was", async ({
  given,
  when,
  then,
  presenter: { stage, ...presenter },
}) => {
  await given.linkOpened("#scene=3");
  const notes = await presenter.notesOpened(() => stage.key("n"));
  await notes.show(third[0], "not all transit");
  await notes.announceNext("Across the Caspian");
  await notes.haveFigure("262", "до 262 тысяч тонн");
  await stage.key("ArrowRight");
  await notes.show("Across the Caspian", "A plan, not a result");
  await notes.key("PageDown");
  await stage.shows(...oil);
  await notes.clockRuns();
  await when.mapDragged({ x: 60, y: 40 });
  await then.urlHasNot("scene");
  await then.urlHas("sel", "btc");
  await stage.isOver();
  await stage.key("PageDown");
  await stage.shows(...oil);
  await stage.key("b");
  await stage.isBlack(true);
  await stage.key("ArrowRight");
  await stage.isBlack(false);
  await then.urlHas("scene", "5");
  await stage.key("Escape");
  await stage.isOver();
  await then.panelShows("1.4", "1.7");
  await then.urlHas("map", /^\d/);
  await stage.hasGivenBackTheFocus();
  await notes.say("The presentation has been closed");
});

test("the notes window follows a change of language and theme", async ({
  given,
  when,
  presenter: { stage, ...presenter },
}) => {
  await given.linkOpened("?lang=en#scene=3");
  const notes = await presenter.notesOpened(() => stage.key("n"));
  await notes.show(third[0], "not all transit");
  // While the presenter looks around, the page's settings are at hand.
  await when.mapDragged({ x: 60, y: 40 });
  await when.themeChosen("High contrast");
  await notes.areIn("en", "contrast");
  await when.languageChosen("Русский");
  await notes.areIn("ru", "contrast");
  await notes.say("Сцена 3 из 8");
});

test("the story runs in a frame on another origin, which may refuse the full screen and the notes window", async ({
  presenter,
}) => {
  await presenter.popupsBlocked();
  const framed = await presenter.framed("#scene=1");
  await framed.shows(...first);
  await presenter.framePressed();
  await framed.key("ArrowRight");
  await framed.shows(...second);
  await framed.key("f");
  await framed.says("Full screen is not allowed here");
  await framed.buttonPressed("Speaker notes");
  await framed.says("The notes window could not be opened");
  await framed.says("the route's international association");
  await framed.key("PageDown");
  await framed.shows(...third);
});

test("on a phone a swipe goes on, and the map keeps its share", { tag: ["@phone", "@phone-only"] }, async ({
  given,
  then,
  presenter: { stage },
}) => {
  test.setTimeout(120_000);
  await given.linkOpened("#scene=5");
  await stage.shows(...oil);
  expect(await stage.freeMap()).toBeGreaterThanOrEqual(0.45);
  await then.noSidewaysScroll();
  expect(await then.barriers()).toEqual([]);
  await stage.swiped("left");
  await stage.shows(...option);
  await stage.swiped("right");
  await stage.shows(...oil);
});
