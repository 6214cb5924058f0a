import { test } from "../atlas";

test.use({ liveMap: false });

test("in English, the Turkish part of the pipeline shows what was carried and what is planned", async ({
  given,
  then,
}) => {
  await given.linkOpened("?lang=en#sel=btc.tr");
  await then.figureShows("over 1.4 Mt", "reported");
  await then.figureShows("up to 1.7 Mt", "planned");
  // A figure opens its verbatim sentence, in Russian as it was written, and its source.
  await then.figureShows("over 1.4 Mt", "свыше 1,4 миллиона тонн нефти через БТД");
  await then.figureShows("over 1.4 Mt", "Trend");
});

test("in Russian, the Turkish part of the pipeline shows what was carried and what is planned", async ({
  given,
  then,
}) => {
  await given.linkOpened("?lang=ru#sel=btc.tr");
  await then.figureShows("свыше 1,4 млн т", "отчётные данные");
  await then.figureShows("до 1,7 млн т", "план");
});

test("where nothing was published, the panel says so and shows no zero", async ({ given, then }) => {
  await given.linkOpened("?lang=en#sel=baku-supsa.ge");
  await then.figureShows("no volume published", "under consideration");
});

test("figures that disagree stand beside each other", async ({ given, then }) => {
  await given.linkOpened("?lang=en#sel=middle-corridor");
  await then.figureShows("926 kt", "reported");
  await then.figureShows("2.3 Mt");
});

test("Dostyk–Moiynty shows the capacity before and after its second track", async ({ given, then }) => {
  await given.linkOpened("?lang=en#sel=dostyk-moiynty.aktogay-sayak");
  await then.panelShows("12", "60", "train pairs a day");
});
