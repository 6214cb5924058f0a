import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../../src/export/compose/compose";
import { linesOf, type TextStyle } from "../../../src/export/compose/text";
import { carryingFaces } from "../../../src/export/picture";
import { type PictureSizeId, pictureSizeIds, sheetOf } from "../../../src/export/sizes";
import { themeIds, themes } from "../../../src/theme/tokens";
import { all, type Node, named, readSvg } from "../picture/readSvg";
import { atlas, inputOf, measure, task } from "./input";

const links = [
  "",
  "#layers=btc",
  "#sel=dostyk-moiynty",
  "#sel=middle-corridor",
  "#sel=btc.tr",
  "#sel=aktau-port",
] as const;
/** Of all links in both languages, a third for each size in turn. */
const casesOf = (size: PictureSizeId) =>
  (["en", "ru"] as const)
    .flatMap((language) => links.map((link) => ({ language, link })))
    .filter((_, i) => i % 3 === pictureSizeIds.indexOf(size) % 3);

/** The words of the composition itself: the map's own labels stand within its nested picture. */
function ownTexts(root: Node): readonly Node[] {
  const within = (node: Node): readonly Node[] =>
    node.name === "text" ? [node] : node.name === "g" ? [] : node.children.flatMap(within);
  return within(root);
}

const number = (node: Node, name: string): number => Number(node.attributes[name]);

/** Right edge of a line as it is drawn. */
const rightOf = (line: Node): number =>
  number(line, "x") +
  line.children.reduce(
    (sum, span) =>
      sum +
      measure(span.text, {
        sizePx: number(span, "font-size"),
        weight: number(span, "font-weight"),
        italic: false,
        letterSpacingPx: Number(span.attributes["letter-spacing"] ?? 0),
      }),
    0,
  );

describe.each(pictureSizeIds.filter((id) => !/screen[23]/.test(id)))("a picture of size %s", (size: PictureSizeId) => {
  test.each(casesOf(size))("in $language of “$link” holds everything and loses nothing", async ({ language, link }) => {
    const input = await inputOf(link, language);
    const sheet = sheetOf(size, input.screen);
    const theme = themeIds[link.length % 2] ?? "light";
    const { svg, figures } = compose(input, input.view, theme, sheet);
    const root = readSvg(svg.replace(/^<\?xml[^>]*\?>\n/, ""));
    expect(root.attributes).toMatchObject({
      width: String(sheet.pixels.width),
      height: String(sheet.pixels.height),
    });
    const [paper] = root.children.filter(({ name }) => name === "rect");
    expect(paper?.attributes.fill).toBe(themes[theme].surface.panel);
    const edge = root.children.filter(({ name }) => name === "rect")[1];
    if (!edge) throw new Error("No map");
    const map = {
      x: number(edge, "x"),
      y: number(edge, "y"),
      width: number(edge, "width"),
      height: number(edge, "height"),
    };

    const { width, height } = sheet.layout;
    for (const line of ownTexts(root)) {
      const [x, y, right] = [number(line, "x"), number(line, "y"), rightOf(line)];
      expect(x, line.text).toBeGreaterThan(0);
      expect(right, line.text).toBeLessThanOrEqual(width);
      expect(y, line.text).toBeGreaterThan(0);
      expect(y, line.text).toBeLessThan(height);
      // The map has its place for itself.
      const besideMap = right <= map.x || y <= map.y || y >= map.y + map.height;
      expect(besideMap, line.text).toBe(true);
    }
    expect(map.width * map.height).toBeGreaterThan(width * height * 0.35);

    const words = ownTexts(root)
      .map(({ text }) => text)
      .join(" ")
      .replaceAll("\u00A0", " ");
    for (const credit of ["OpenStreetMap", "ODbL", "GeoNames", "Natural Earth", "CC BY 4.0", "atlas.example", "2026"]) {
      expect(words).toContain(credit);
    }
    for (const figure of input.view.figures.slice(0, figures)) {
      const publisher = atlas.sources.get(figure.source)?.publisher ?? "";
      expect(words.replaceAll(" ", "")).toContain(publisher.replaceAll(" ", ""));
    }
    expect(figures).toBeGreaterThan(0);
    const left = input.view.figures.length - figures;
    const more = input.translator.t("export.more", { count: left });
    if (left > 0) expect(words).toContain(more);
    else expect(words).not.toContain(input.translator.t("export.more", { count: 1 }).slice(0, 5));
  });
});

test("nothing in a picture is fetched from elsewhere", async () => {
  const input = await inputOf("#sel=btc");
  const { svg } = compose(input, input.view, "light", sheetOf("slide", input.screen));
  const references = all(readSvg(svg.replace(/^<\?xml[^>]*\?>\n/, ""))).flatMap(({ attributes }) =>
    Object.entries(attributes).filter(
      ([name, value]) => (/href|src/.test(name) && !value.startsWith("#")) || /url\((?!#)/.test(value),
    ),
  );
  expect(references).toEqual([]);
});

test("lines of the same look as the legend on the screen stand in the picture", async () => {
  const input = await inputOf("#layers=btc,baku-supsa");
  const { svg } = compose(input, input.view, "light", sheetOf("slide", input.screen));
  const root = readSvg(svg.replace(/^<\?xml[^>]*\?>\n/, ""));
  const strokes = named(root, "line").map(({ attributes }) => attributes.stroke);
  expect(strokes).toEqual([themes.light.route.btc, themes.light.route.btcCore, themes.light.route["baku-supsa"]]);
});

describe("the typeface of a picture", () => {
  const face = { rule: '@font-face{font-family:"Noto Sans";src:url(data:font/woff2;base64,AA==)}', letter: "Ж" };

  test("travels inside it, for the letters that it uses", async () => {
    const input = await inputOf("#sel=btc", "ru");
    let asked = "";
    const faces = async (text: string) => {
      asked = text;
      return [face];
    };
    const sheet = sheetOf("slide", input.screen);
    const { svg } = compose(input, input.view, "light", sheet);
    const picture = await carryingFaces(svg, sheet, { ...input, faces }, task());
    expect(picture.svg).toContain(face.rule);
    expect(asked).toContain("Джейхан");
    expect(asked).not.toContain("xmlns");
    expect(() => readSvg(picture.svg.replace(/^<\?xml[^>]*\?>\n/, ""))).not.toThrow();
  });
});

const style: TextStyle = { sizePx: 14, weight: 400, color: "#000000", lineHeight: 20 };

describe("lines of text", () => {
  test("never run over, and lose no letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = linesOf([{ text, style }], width, measure);
        const drawn = lines.map(({ runs }) => runs.map((run) => run.text).join("")).join("");
        const letters = (of: string): string => of.replace(/[\s\u00A0-]/g, "");
        expect(letters(drawn)).toBe(letters(text));
        for (const line of lines) {
          const one = [...letters(line.runs.map((run) => run.text).join(""))].length;
          if (one > 2) expect(line.width).toBeLessThanOrEqual(width + 0.01);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("end with a hyphen where a long word is cut", () => {
    const lines = linesOf([{ text: "Железнодорожногрузоперевозочный", style }], 100, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]?.runs[0]?.text).toMatch(/\p{L}-$/u);
  });

  test("never begin with a dot or a dash between words", () => {
    const text = "Весь коридор · январь–июнь 2025 г. · отчётные данные · Достык – Мойынты · ещё один";
    for (let width = 130; width < 400; width += 7) {
      for (const { runs } of linesOf([{ text, style }], width, measure)) {
        expect(runs[0]?.text).not.toMatch(/^[\s\u00A0]*[·–]/);
      }
    }
  });

  test("never part a Chinese number from how many it counts", () => {
    const text = "管道全线 · 2025年 · 2717.9万 / 5000万 × 100 · (170万 / 140万 − 1) × 100 · 约369亿美元 · 超过140万吨";
    for (let width = 80; width < 400; width += 7) {
      for (const { runs } of linesOf([{ text, style }], width, measure)) expect(runs[0]?.text).not.toMatch(/^[万亿]/);
    }
  });
});

test("a picture of what a link selects beside the routes draws it and explains it, switched on or not", async () => {
  const sheet = sheetOf("slide", { width: 375, height: 667 });
  const drawn = async (link: string): Promise<string> => {
    const input = await inputOf(link);
    return compose(input, input.view, "light", sheet).svg;
  };
  const byHand = await drawn("#sel=green-corridor");
  expect(byHand).toContain("Power link, concept");
  const layers = "middle-corridor,dostyk-moiynty,btc,baku-supsa,green-corridor";
  const withoutAddress = (svg: string): string => svg.replace(/https:[^<]*/g, "");
  expect(withoutAddress(byHand)).toBe(withoutAddress(await drawn(`#layers=${layers}&sel=green-corridor`)));
});
