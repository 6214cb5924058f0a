import { test } from "../atlas";

const pages = {
  "the welcome": "",
  "a segment": "#sel=btc.tr",
  "a segment of the corridor": "#sel=middle-corridor.tbilisi-khashuri",
  "a route": "#sel=dostyk-moiynty",
  "a place": "#sel=aktau-port",
  figures: "#panel=figures",
  sources: "#panel=sources",
  about: "#panel=about",
} as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, hash] of Object.entries(pages)) {
    test(`${name}, ${theme}, is accessible`, { tag: "@phone" }, async ({ given, then }) => {
      await given.linkOpened(`?theme=${theme}${hash}`);
      await then.accessible();
    });
  }
}

test("the page in Russian is accessible", { tag: "@phone" }, async ({ given, then }) => {
  await given.linkOpened("?lang=ru#sel=btc.tr");
  await then.accessible();
});
