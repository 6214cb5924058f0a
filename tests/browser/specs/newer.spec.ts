import { test } from "../atlas";

test.use({ liveMap: false });

/** A version that the archive keeps: without the pipeline's capacity before 2009, and without layers beside the routes. */
const earlier = "73765dca";

test("a link keeps the figures that it was made with, in every language, and leads to the newest", async ({
  given,
  when,
  then,
  reader,
}) => {
  await given.linkOpened(`?lang=ru&data=${earlier}#sel=btc`);
  await then.noticesAre(new RegExp(`${earlier}.*Есть более новые данные`));
  await reader.creditsSay("есть новее");
  await reader.figureSays("btc-capacity", /1\s200/);
  await reader.figureIsNotThere("btc-capacity-2006");
  await when.languageChosen("ქართული");
  await reader.figureSays("btc-capacity", "გამტარუნარიანობა");
  await when.pageOpened("გაზიარება");
  await then.panelShows(earlier);
  await given.linkOpened(`?lang=en&data=${earlier}#sel=btc`);
  await reader.newestShown();
  await then.urlHasNot("data");
  await then.urlHas("sel", "btc");
  await then.noticesAre();
  await reader.figureSays("btc-capacity-2006", "Superseded");
});

test("what came after the version is shown as of today and told so; the story is told with the version's figures", async ({
  given,
  then,
  presenter,
}) => {
  await given.linkOpened(`?lang=en&data=${earlier}#sel=transit-corridors.tar-northern`);
  await then.noticesAre(/Added later and shown as of today: Transit corridors through Kazakhstan\./);
  await then.panelShows("Trans-Asian Railway, Northern Corridor", "Places that its sources name", "Tengrinews");
  await given.linkOpened(`?lang=en&data=${earlier}#scene=5`);
  await presenter.stage.shows("Kazakh oil to the Mediterranean", "over 1.4");
  await then.urlHas("data", earlier);
  await then.noComplaints();
});

test("a guest says beside its credits whose figures it shows, and puts no card over the map", async ({
  given,
  then,
  reader,
}) => {
  await given.linkOpened(`?embed=1&ui=none&lang=en&data=${earlier}`);
  await reader.creditsSay("newer exist");
  await then.noticesAre();
});

test("a version that is not kept is told once, and today's figures are shown", async ({
  given,
  when,
  then,
  reader,
}) => {
  await given.linkOpened("?lang=en&data=0123abcd#sel=btc");
  await then.noticesAre(/0123abcd.*not kept here/);
  await reader.creditsSayNot("newer");
  await reader.figureSays("btc-capacity-2006", "Superseded");
  await reader.dismissed();
  await when.key("Escape");
  await then.urlHasNot("data");
  await then.noComplaints();
});

test("a figure tells its age by the reader's clock, what it was before, and what has replaced it", async ({
  given,
  reader,
}) => {
  await reader.reads("2026-06-01");
  await given.linkOpened("?lang=en#sel=middle-corridor");
  await reader.unfolds("middle-corridor-volume-ministry-2024");
  await reader.historyIs(
    "middle-corridor-volume-ministry-2024",
    /2019.*759/,
    /2020.*783/,
    /2021.*586/,
    /2022.*1,485/,
    /2023.*2,764/,
    /2024.*4,484/,
    /2025.*4,119/,
    /Plans/,
    /2026.*5,200.*Planned/i,
  );
  await reader.figureSays("middle-corridor-length-2016", "over 9 years old");
  await given.linkOpened("?lang=en#sel=btc");
  await reader.figureSays("btc-kazakh-oil-2024", /^(?!.*years? old)/s);
  await reader.figureSays("btc-capacity-2006", "Superseded", "Replaced by", "1,200");

  await reader.reads("2026-10-10");
  await given.linkOpened("?lang=en&keys=1#sel=btc");
  await reader.figureSays("btc-kazakh-oil-2024", "over 1 year old");
});
