import { test } from "../atlas";
import { drawnSegments } from "../middle";

const everySegment = drawnSegments().map(({ id }) => id);

test.describe("with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("the page shows the map, the figures as tables and the sources @phone", async ({ given, then }) => {
    await given.plainPageOpened();
    await then.firstPictureShows(everySegment);
    await then.tableRowSays("Freight carried on the corridor", "926 kt", "January–June 2025", "reported");
    await then.tableRowSays("up to 1.7 Mt", "planned");
    await then.linkLeadsTo("https://ru.trend.az/casia/kazakhstan/4101603.html");
    await then.mainSays("OpenStreetMap contributors");
  });
});
