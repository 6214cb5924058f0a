import { expect, onCoarseMap as test } from "../atlas";
import { drawnSegments, middleOf } from "../middle";

const segments = drawnSegments();

// The map alone, and small: each press is in its middle, and a machine without a GPU draws it five times as fast.
test.use({ viewport: { width: 480, height: 320 } });

test("there are segments to press", () => expect(segments.length).toBeGreaterThanOrEqual(35));

for (const zoom of [4, 6, 8]) {
  test(`at zoom ${zoom}, a click on the middle of each segment selects it`, async ({ given, when, then }) => {
    test.setTimeout(200_000);
    await given.linkOpened("?ui=none");
    const missed: string[] = [];
    for (const segment of segments) {
      const { camera, offset } = middleOf(segment, zoom);
      // The signs of places would be pressed before the short lines that they cover.
      await when.linkFollowed(`#map=${camera}&nodes=0`);
      await when.mapClicked(offset);
      const selected = await then.selected();
      if (selected !== segment.id) missed.push(`${segment.id}: ${selected ?? (await then.whatIsOffered())}`);
    }
    expect(missed).toEqual([]);
  });
}
