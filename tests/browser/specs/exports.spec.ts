import { inflateSync } from "node:zlib";
import JSZip from "jszip";
import { readSvg } from "../../unit/picture/readSvg";
import { expect, test } from "../atlas";

test.use({ liveMap: false });

/** Size of a PNG of ours, and how many px of its left third are dark: letters, where they came in time. */
function lookAt(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    parts.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const rows = inflateSync(parts.get("IDAT") ?? Buffer.alloc(0));
  let dark = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width / 4; x += 1) if ((rows[y * (1 + width * 3) + 1 + x * 3] ?? 255) < 96) dark += 1;
  }
  return { width, height, dark, dpi: (parts.get("pHYs")?.readUInt32BE(0) ?? 0) * 0.0254 };
}

test("each file of a view is what it says, letters and credits included", async ({ given, when, then }) => {
  await given.linkOpened("?lang=en#sel=btc.tr&route=dostyk~poti&panel=share");

  const picture = await when.fileDownloaded("PNG");
  expect(picture.name).toBe("corridor-atlas-btc-tr.png");
  const seen = lookAt(picture.bytes);
  expect([seen.width, seen.height]).toEqual([1920, 1080]);
  expect(seen.dark).toBeGreaterThan(10_000);

  const sheet = await when.fileDownloaded("PNG", ["Size", "A4 standing, 300 dpi"]);
  const printed = lookAt(sheet.bytes);
  expect([printed.width, printed.height, Math.round(printed.dpi)]).toEqual([2480, 3508, 300]);

  const vector = await when.fileDownloaded("SVG", ["Colours", "Dark"]);
  const text = vector.bytes.toString("utf8");
  const drawn = readSvg(text.replace(/^<\?xml[^>]*\?>\n/, ""));
  for (const word of ["Ceyhan", "over", "1.4", "OpenStreetMap", "sel=btc.tr"]) expect(drawn.text).toContain(word);
  expect(text).toContain("url(data:font/woff2;base64,");
  expect(text).not.toMatch(/(href|src)="(?!#)|url\((?!data:|#)/);

  const table = await when.fileDownloaded("CSV");
  expect(table.bytes.toString("utf8")).toContain("ru.trend.az");
  const lines = await when.fileDownloaded("GEOJSON", ["Lines", "The selection"]);
  expect(JSON.parse(lines.bytes.toString("utf8")).features).toHaveLength(1);
  const way = await when.fileDownloaded("GEOJSON", ["Lines", "The way, leg by leg"]);
  expect(way.name).toBe("corridor-atlas-dostyk-poti.geojson");
  expect(JSON.parse(way.bytes.toString("utf8")).features[0].properties).toMatchObject({ leg: 1, from: "dostyk" });
  await then.noRequestLeft();
  await then.noComplaints();
});

test("a first picture has its letters, and slides are made, told of and given up", async ({ given, when, then }) => {
  await given.linkOpened("?lang=ru#panel=share");
  // Browsers paint a picture before the typeface inside it has come.
  expect(lookAt((await when.fileDownloaded("PNG")).bytes).dark).toBeGreaterThan(10_000);
  await when.slidesGivenUp();
  await then.pageSays("Отменено.");
  const deck = await when.fileDownloaded("PPTX", ["Слайды", "Весь рассказ, по слайду на сцену"]);
  await then.pageSays("Сохранено: corridor-atlas-story.pptx");
  const { files } = await JSZip.loadAsync(deck.bytes);
  expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(8);
  const maps = Object.keys(files).filter((name) => /^ppt\/media\/.*\.png$/.test(name));
  expect(maps).toHaveLength(8);
  const map = lookAt((await files[maps[0] ?? ""]?.async("nodebuffer")) ?? Buffer.alloc(0));
  expect(map.width).toBeGreaterThan(1900);
  await then.noComplaints();
});

test("the one-file page hands out pictures and slides without a network, and tells nobody where it lies", async ({
  given,
  when,
  then,
}) => {
  await given.fileOpened("?lang=en#sel=btc&panel=share");
  const picture = await when.fileDownloaded("PNG");
  expect(lookAt(picture.bytes)).toMatchObject({ width: 1920, height: 1080 });
  expect(lookAt(picture.bytes).dark).toBeGreaterThan(10_000);
  const vector = await when.fileDownloaded("SVG");
  expect(vector.bytes.toString("utf8")).toContain("corridor-atlas.html?lang=en#sel=btc");
  expect(vector.bytes.toString("utf8")).not.toContain("file:");
  const deck = await when.fileDownloaded("PPTX");
  const { files } = await JSZip.loadAsync(deck.bytes);
  expect(Object.keys(files)).toContain("ppt/slides/slide1.xml");
  await then.noRequestLeft();
  await then.noComplaints();
});
