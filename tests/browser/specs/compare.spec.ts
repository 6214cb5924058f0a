import { test } from "../atlas";

test.use({ liveMap: false });

test("Dostyk–Moiynty stands before and after its second track, divided by key and by hand", async ({
  given,
  moving,
  then,
}) => {
  const { comparison } = moving;
  await given.linkOpened("?lang=en#sel=dostyk-moiynty");
  await comparison.isDrawn();
  await comparison.says("12 train pairs a day", "60 train pairs a day", "1 track", "2 tracks", "30 September 2025");
  await comparison.showsBefore(50);
  await comparison.keyed("ArrowRight");
  await comparison.showsBefore(51);
  await comparison.keyed("Home");
  await comparison.showsBefore(0);
  await comparison.keyed("End");
  await comparison.showsBefore(100);
  await comparison.pressedAt(0.25);
  await comparison.showsBefore(25);
  await then.noComplaints();
});

test("@phone-only a finger that scrolls over the pictures leaves them as they are", async ({ given, moving, then }) => {
  const { comparison } = moving;
  await given.linkOpened("?lang=en#sel=dostyk-moiynty");
  await comparison.isDrawn();
  await comparison.swipedUp();
  await comparison.showsBefore(50);
  await then.noComplaints();
});

test("its sections compare it too", async ({ given, moving }) => {
  await given.linkOpened("?lang=en#sel=dostyk-moiynty.sayak-balkhash");
  await moving.comparison.isDrawn();
});

test("the one-file page compares it from the disk", async ({ given, moving, then }) => {
  await given.fileOpened("?lang=en#sel=dostyk-moiynty");
  await moving.comparison.isDrawn();
  await moving.comparison.says("12 train pairs a day");
  await then.noComplaints();
});
