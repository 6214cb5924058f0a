import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("the figures' page leads to the table of all, which counts them", async ({ given, when, then, table }) => {
  await given.linkOpened("#panel=figures");
  await when.buttonPressed("Table of figures");
  await then.urlHas("panel", "table");
  await then.panelHeadingHas("Table of figures");
  await expect.poll(table.rowCount).toBeGreaterThan(200);
  await table.counts(`${await table.rowCount()} figures of ${await table.rowCount()}`);
  await then.noSidewaysScroll();
  await then.noComplaints();
});

test("a column sorts up, down and back, and the link says how", async ({ given, then, table }) => {
  await given.linkOpened("#panel=table");
  const before = await table.row(0);
  await table.sortedBy("Value");
  await table.isSorted("Value", "ascending");
  await then.urlHas("table", "sort.value");
  await table.sortedBy("Value");
  await table.isSorted("Value", "descending");
  await then.urlHas("table", "sort.-value");
  await table.sortedBy("Value");
  await table.isSorted("Value", null);
  await then.urlHasNot("table");
  expect(await table.row(0)).toEqual(before);
});

test("wishes add up, columns stay where they are, and a link brings the same rows", async ({ given, then, table }) => {
  await given.linkOpened("#panel=table");
  const edges = await table.columnEdges();
  await table.filteredBy("Route", "Baku–Tbilisi–Ceyhan");
  await table.filteredBy("Status", "planned");
  await table.filteredBy("Year", "2025");
  await table.sortedBy("Value");
  await then.urlHas("table", "sort.value,about.btc,status.planned,year.2025");
  const rows = await table.rowCount();
  expect(rows).toBeGreaterThan(1);
  expect(rows).toBeLessThan(12);
  expect(await table.columnEdges()).toEqual(edges);
  const first = await table.row(0);
  await given.linkOpened((await then.link()).slice(0));
  await expect.poll(table.rowCount).toBe(rows);
  expect(await table.row(0)).toEqual(first);
});

test("nothing that fits is said in words, and one press shows all again", async ({ given, when, then, table }) => {
  await given.linkOpened("#panel=table&table=about.baku-supsa,origin.derived");
  await table.counts(/^0 figures of \d+$/);
  await then.panelShows("No figure fits");
  await when.buttonPressed("Show all");
  await then.urlHasNot("table");
  await expect.poll(table.rowCount).toBeGreaterThan(200);
});

test("a row leads to its line on the map, with the figure unfolded", { tag: "@phone" }, async ({
  given,
  then,
  when,
  table,
}) => {
  await given.linkOpened("#panel=table&table=source.report-2026-03-10");
  await table.figurePressed("Freight carried on the corridor in 2023");
  await then.urlHas("sel", "middle-corridor");
  await then.urlHasNot("panel");
  await then.urlHasNot("table");
  await table.figureIsShown("2,764");
  await when.wentBack();
  await then.urlHas("table", "source.report-2026-03-10");
  await table.figurePressed("Freight carried on the corridor in 2019");
  await table.figureIsShown("759");
});

test("a figure of the whole country is shown on the figures' page", async ({ given, then, table }) => {
  await given.linkOpened("#panel=table");
  await table.figurePressed("All rail transit through Kazakhstan");
  await then.urlHas("panel", "figures");
  await table.figureIsShown("33");
});

test("heads and names stay in sight however far one scrolls", { tag: "@phone" }, async ({ given, table }) => {
  await given.linkOpened("#panel=table");
  await expect.poll(table.rowCount).toBeGreaterThan(200);
  await table.scrolledDown(2000);
  await table.headsStay();
  await table.scrolledAside(200);
  await table.headsStay();
  await table.namesStay();
});

test("a copy is a table for spreadsheets and for letters", async ({ given, table }) => {
  await given.linkOpened("#panel=table&table=about.dostyk-moiynty,origin.article");
  const { text, html } = await table.copied();
  const lines = text.trimEnd().split(/\r?\n/);
  expect(lines[0]?.split("\t")).toEqual(["Figure", "Value", "Period", "Covers", "Status", "Origin", "Source", "As of"]);
  expect(lines).toHaveLength((await table.rowCount()) + 1);
  expect(lines.find((line) => line.startsWith("Line capacity with"))).toContain(
    "60 train pairs a day\tsince 30 September 2025",
  );
  expect(html).toContain("<th>Figure</th>");
  expect(html.match(/<tr>/g)).toHaveLength(lines.length);
});

test("the table works by key and Esc leads back to the map", async ({ given, when, then, table }) => {
  await given.linkOpened("#panel=table");
  await when.tabbedTo(/^Period$/);
  await when.key("Enter");
  await table.isSorted("Period", "ascending");
  await when.key("Escape");
  await then.urlHasNot("panel");
  await then.urlHasNot("table");
});
