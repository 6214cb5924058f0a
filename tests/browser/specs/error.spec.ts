import { onPicture, onCoarseMap as test } from "../atlas";

test("how far off a line may be is drawn around it, explained, and taken away where it is explained", async ({
  given,
  when,
  then,
}) => {
  await given.linkOpened("?lang=en#sel=btc.tr");
  const before = await then.mapPicture();
  await when.panelBoxToggled("Show how far off the line may be");
  await then.urlHas("error", "1");
  await then.layerIsOn("May really run here");
  await then.mapDiffersFrom(before);
  await when.layerToggled("May really run here");
  await then.urlHasNot("error");
  await then.noComplaints();
});

onPicture("a link shows how far off a line may be, in any language and theme", async ({ given, then }) => {
  await given.linkOpened("?lang=ru&theme=dark#sel=middle-corridor.aktau-port-alat&error=1");
  await then.layerIsOn("указанная погрешность");
  await then.noComplaints();
});
