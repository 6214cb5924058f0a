import { onPicture, test } from "../atlas";

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
