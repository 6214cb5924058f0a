import { expect, test } from "../atlas";

test.use({ liveMap: false });

test("a printed segment is a vector map with its figures, their sources and the address", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("?theme=dark#sel=dostyk-moiynty.aktogay-sayak");
  await when.printed();
  await then.sheetSays(
    "Aktogay – Sayak",
    "60 train pairs a day",
    "From the article",
    "Dostyk–Moiynty, second track",
    "Trend",
    "OpenStreetMap",
    "sel=dostyk-moiynty.aktogay-sayak",
  );
  const upright = await then.paper(false);
  const lying = await then.paper(true);
  // A4 is 595.3 by 841.9 points; browsers round up to whole ones.
  expect([595, 596]).toContain(upright.width);
  expect([842, 843]).toContain(upright.height);
  expect([842, 843]).toContain(lying.width);
  for (const paper of [upright, lying]) {
    expect(paper.images).toBe(0);
    expect(paper.pages).toBeLessThanOrEqual(2);
  }
});

test("without a selection, the sheet carries each route's headline, and what is measured", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("?lang=en#measure=45.2506,82.4854~43.603,51.2209~41.65,41.64");
  await when.printed();
  await then.sheetSays("926 kt", "60 train pairs a day", "over 1.4 Mt", "no volume published");
  await then.sheetSays("Measured in all:", "2,470 km as the crow flies", "measured, as the crow flies");
  await then.sheetSays("43.60° N, 51.22° E – 41.65° N, 41.64° E");
});
