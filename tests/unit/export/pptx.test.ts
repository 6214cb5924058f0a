import { XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportInput, Task } from "../../../src/export/format";
import { chartOf } from "../../../src/export/pptx/chart";
import { makePptx } from "../../../src/export/pptx/pptx";
import { choices, inputOf, task } from "./input";

/** The smallest PNG there is, in place of a painted map. */
const dot = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

type Deck = { readonly names: readonly string[]; readonly read: (name: string) => Promise<string> };

async function deckOf(input: ExportInput, slides: "view" | "story", work: Task = task()): Promise<Deck> {
  const file = await makePptx(input, { ...choices, slides }, work, async () => new Blob([dot]));
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  return {
    names: Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false),
    read: async (name) => (await zip.file(name)?.async("string")) ?? "",
  };
}

const emuPerInch = 914400;
const words = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, text]) => text)
    .join(" ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Says what is missing rather than print the whole slide. */
const holds = (text: string, part: string | undefined): void =>
  expect(text.includes(part ?? "nothing is looked for"), `lacks: ${part}`).toBe(true);

describe("the story as slides", () => {
  let input: ExportInput;
  let deck: Deck;
  beforeAll(async () => {
    input = await inputOf("", "ru");
    deck = await deckOf(input, "story");
  }, 60_000);

  const slideOf = (i: number) => deck.read(`ppt/slides/slide${i + 1}.xml`);

  test("is a whole package: valid XML, every part named, every relation kept", async () => {
    const types = await deck.read("[Content_Types].xml");
    for (const name of deck.names) {
      const extension = name.split(".").at(-1) ?? "";
      const named = types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`);
      expect(named, name).toBe(true);
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(XMLValidator.validate(await deck.read(name)), name).toBe(true);
    }
    for (const name of deck.names.filter((one) => /ppt\/slides\/_rels\/.*\.rels$/.test(one))) {
      const relations = await deck.read(name);
      for (const [, target = ""] of relations.matchAll(/Target="(\.\.\/[^"]+)"/g)) {
        expect(deck.names).toContain(target.replace("..", "ppt"));
      }
    }
  });

  test("has a slide a scene, each with its title in the title's place and its words", async () => {
    expect(deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(input.story.length);
    for (const [i, told] of input.story.entries()) {
      const xml = await slideOf(i);
      expect(/<p:ph[^>]*type="title"/.test(xml)).toBe(true);
      holds(words(xml), told.title);
      holds(words(xml), told.text[0]);
    }
  });

  test("has a map that is told to those who do not see it", async () => {
    for (const [i, told] of input.story.entries()) {
      const descriptions = [...(await slideOf(i)).matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, text]) => text);
      expect(descriptions).toHaveLength(1);
      expect(descriptions[0]).toContain(told.title.slice(0, 8));
    }
  });

  test("has a native table of the figures, with value, status and source", async () => {
    for (const [i, told] of input.story.entries()) {
      const xml = await slideOf(i);
      const table = /<a:tbl>.*<\/a:tbl>/s.exec(xml)?.[0] ?? "";
      const [first] = told.figures;
      if (!first) throw new Error(`Scene ${i} cites nothing`);
      holds(words(table), input.format.localized(first.title));
      holds(words(table), input.translator.t(`figureStatus.${first.status}`));
      holds(words(xml), "[1]");
      holds(words(xml), "Trend");
      holds(words(xml), "OpenStreetMap");
    }
  });

  test("has a native chart where there are two values or more, and every bar keeps its words and source", async () => {
    const charted = input.story.filter((told) => chartOf(told, input) !== null);
    expect(charted.length).toBeGreaterThanOrEqual(4);
    const charts = deck.names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(charted.length);
    const all = (await Promise.all(charts.map(deck.read))).join("");
    for (const value of ["свыше 1,4", "до 1,7", "около 874", "около 159", ": 926", ": 262", ": 12", ": 60"]) {
      holds(all, value);
    }
    expect(all.includes('<c:showVal val="1"')).toBe(false);
    for (const [i, told] of input.story.entries()) {
      const bars = chartOf(told, input)?.bars ?? [];
      const xml = words(await slideOf(i));
      for (const { figure } of bars) holds(xml, input.atlas.sources.get(figure.source)?.publisher);
    }
  });

  test("has the words of the article in the notes, line by line", async () => {
    for (const [i, told] of input.story.entries()) {
      const notes = await deck.read(`ppt/notesSlides/notesSlide${i + 1}.xml`);
      holds(words(notes), told.notes.slice(0, 40));
      for (const { quote } of told.figures) if (quote) holds(words(notes), quote);
      expect([...notes.matchAll(/<a:p>/g)].length).toBeGreaterThan(4);
      expect(notes.includes("en-US")).toBe(false);
    }
  });

  test("leads back to each scene", async () => {
    for (const [i, told] of input.story.entries()) {
      const relations = await deck.read(`ppt/slides/_rels/slide${i + 1}.xml.rels`);
      holds(relations.replaceAll("&amp;", "&"), `Target="${told.address.link}"`);
      expect(told.address.text).toContain(`scene=${i + 1}`);
    }
  });

  test("keeps every frame on the slide", async () => {
    for (const i of input.story.keys()) {
      const frames = [...(await slideOf(i)).matchAll(/<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g)];
      expect(frames.length).toBeGreaterThan(4);
      for (const [, x, y, width, height] of frames) {
        expect((Number(x) + Number(width)) / emuPerInch).toBeLessThanOrEqual(13.34);
        expect((Number(y) + Number(height)) / emuPerInch).toBeLessThanOrEqual(7.5);
      }
    }
  });

  test("follows the standard where slide programs are strict", async () => {
    for (const i of input.story.keys()) {
      const xml = await slideOf(i);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [paragraph] of xml.matchAll(/<a:p>.*?<\/a:p>/gs)) {
        const looks = [...paragraph.matchAll(/<a:pPr\b/g)].map(({ index }) => index);
        expect(looks.length).toBeLessThanOrEqual(1);
        for (const at of looks) expect(at).toBe("<a:p>".length);
      }
    }
  });

  test("asks for no typeface that a reader may lack", async () => {
    for (const i of input.story.keys()) {
      const faces = [...(await slideOf(i)).matchAll(/typeface="([^"]*)"/g)].map(([, name]) => name);
      expect(new Set(faces)).toEqual(new Set(["Arial"]));
    }
  });
});

test("the view alone is one slide that counts what it leaves out", async () => {
  const input = await inputOf("#sel=middle-corridor");
  const deck = await deckOf(input, "view");
  expect(deck.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
  expect(words(await deck.read("ppt/slides/slide1.xml"))).toMatch(/and \d+ more in the atlas/);
});

test("slides in the making can be given up", async () => {
  const input = await inputOf("");
  const run = new AbortController();
  const onProgress = (part: number): void => {
    if (part > 0) run.abort();
  };
  const paint = async (_: unknown, { onProgress: tell }: Task) => {
    tell(1);
    return new Blob([dot]);
  };
  const making = makePptx(input, { ...choices, slides: "story" }, { signal: run.signal, onProgress }, paint);
  await expect(making).rejects.toThrow(/abort/);
});
