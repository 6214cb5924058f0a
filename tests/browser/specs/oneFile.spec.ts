import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { expect, onPicture, test } from "../atlas";

test("the one-file page opens from the disk without a network: map, panel and clicks", async ({
  given,
  when,
  then,
}) => {
  await given.fileOpened("#sel=btc.tr");
  await then.mapIs("ready");
  await then.panelShows("1.4", "1.7");
  await then.mapIsDrawn();
  await when.key("Escape");
  await then.urlHasNot("sel");
  await then.noRequestLeft();
  await then.noComplaints();
});

onPicture(
  "the one-file page speaks Russian too, and says that it carries one version of the data",
  async ({ given, when, then, reader }) => {
    await given.fileOpened("?lang=ru&data=73765dca#sel=btc.tr");
    await then.languageIs("ru");
    await then.panelShows("1,4", "1,7");
    await then.noticesAre(/73765dca показателей и линий. В этом файле есть только версия [0-9a-f]{8}, она и показана/);
    await then.noRequestLeft();
    await reader.dismissed();
    await then.noticesAre();
    await when.key("Escape");
    await then.urlHasNot("data");
    await then.noComplaints();
  },
);

onPicture("the one-file page shows the story, scene by scene", async ({ given, when, then, presenter }) => {
  await given.fileOpened("#scene=4");
  await presenter.stage.shows("Across the Caspian", "×2");
  await when.key("ArrowRight");
  await presenter.stage.shows("Kazakh oil to the Mediterranean", "over 1.4");
  await when.key("ArrowLeft");
  await presenter.stage.shows("Across the Caspian", "×2");
  await then.urlHas("scene", "4");
  await then.noComplaints();
});

/** Lines of Windows, a name that means something to HTML, and text that would end a block of the page. */
const lines = {
  name: `a "b" & <i>'c'.geojson`,
  text: JSON.stringify(
    {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { name: "Siding – саптама </script><script>alert(1)</script>" },
          geometry: {
            type: "LineString",
            coordinates: [
              [60, 45],
              [66, 46],
            ],
          },
        },
      ],
    },
    null,
    2,
  ).replaceAll("\n", "\r\n"),
};
const points = { name: "depots.csv", text: "name,lat,lon\r\nSouth,41.5,49.25\r\n" };
const figures = {
  name: "report.json",
  text: JSON.stringify([
    {
      id: "a",
      subject: "btc",
      title: "Oil pumped in a test",
      value: 31,
      unit: "Mt",
      period: "2024",
      status: "reported",
    },
  ]),
};
const more = { name: "more.csv", text: "name,lat,lon\nNorth,50,70\n" };

onPicture(
  "a reader saves the page with their data in it, and whoever opens that one can do the same",
  async ({ given, when, then, owner }, info) => {
    await owner.hasExtension("beside");
    await given.fileOpened("#panel=own");
    await owner.hasNothingToSave();
    await owner.drops(lines, points, figures);
    await owner.fileSays(lines.name, "1 line");
    await then.panelShows("report.json", "1 figure", "Whoever gets it can read them.", "About 4.");
    expect(await then.barriers()).toEqual([]);
    const first = await owner.savesPage(info.outputPath("first.html"));
    await then.noRequestLeft();
    expect(first.isAsBuilt, "all but the reader's files is as it was built").toBe(true);
    expect(first.files).toEqual([lines, points, figures].map(({ name, text }) => [name, text]));

    await given.fileOpened("#panel=own", first.path);
    await owner.fileSays(lines.name, "1 line");
    await owner.fileSays(points.name, "1 point");
    await then.panelShows("report.json", "1 figure");
    await owner.legendHas("depots");
    await owner.presses(points.name, "Remove");
    await owner.drops(more);
    await owner.fileSays(more.name, "1 point");
    await when.cameToRest();
    const second = await owner.savesPage(info.outputPath("second.html"));
    expect(second.isAsBuilt, "so it is when it is saved from a saved page").toBe(true);
    expect(second.files).toEqual([lines, more, figures].map(({ name, text }) => [name, text]));

    await given.fileOpened("#panel=own", second.path);
    await owner.fileSays(more.name, "1 point");
    await owner.fileIsGone(points.name);
    await then.noComplaints();
  },
);

onPicture("a page that cannot be saved says why, and loses nothing", async ({ given, then, owner }, info) => {
  const [gone, changed] = [info.outputPath("gone.csv"), info.outputPath("changed.csv")];
  for (const path of [gone, changed]) writeFileSync(path, points.text);
  await given.fileOpened("#panel=own");
  await owner.choosesFromDisk(gone, changed);
  await owner.fileSays("changed.csv", "1 point");
  rmSync(gone);
  utimesSync(changed, new Date(), new Date(Date.now() + 60_000));
  await owner.savesInVain("“gone.csv” has been changed or deleted on your disk", "Try again");
  await owner.fileSays("gone.csv", "1 point");
  await owner.presses("gone.csv", "Remove");
  await owner.savesInVain("“changed.csv” has been changed or deleted on your disk");
  await then.noComplaints();

  await owner.hasExtension("within");
  await given.fileOpened("#panel=own");
  await owner.drops(points);
  await owner.fileSays(points.name, "1 point");
  await owner.savesInVain("Something in this browser, such as an extension, has changed this page");
});
