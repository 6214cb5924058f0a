import { expect, test } from "../atlas";

const pages = {
  "a segment": "#sel=btc.tr",
  "a segment of the corridor": "#sel=middle-corridor.tbilisi-khashuri",
  "a route": "#sel=dostyk-moiynty",
  "a place": "#sel=aktau-port",
  figures: "#panel=figures",
  "a break of gauge": "#sel=dostyk",
  table: "#panel=table",
  sources: "#panel=sources",
  about: "#panel=about",
} as const;

for (const look of ["?theme=light", "?theme=dark", "?lang=ru"]) {
  test(`every panel is accessible, ${look}`, { tag: "@phone" }, async ({ given, when, then }) => {
    test.setTimeout(120_000);
    await given.linkOpened(look);
    const found: Record<string, readonly string[]> = { "the welcome": await then.barriers() };
    for (const [name, hash] of Object.entries(pages)) {
      await when.linkFollowed(hash);
      found[name] = await then.barriers();
    }
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  });
}
