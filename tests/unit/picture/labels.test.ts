import type { StyleSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import { drawPicture } from "../../../src/picture/drawPicture";
import { measured, pointAt, sharpestBend } from "../../../src/picture/labels/alongLine";
import { faceOf, type MeasureText } from "../../../src/picture/labels/font";
import { emptyRoom } from "../../../src/picture/labels/room";
import { wrapText } from "../../../src/picture/labels/wrap";
import type { Point } from "../../../src/picture/projection";
import { type Node, named, readSvg } from "./readSvg";

const size = { width: 600, height: 400 };
const camera = { zoom: 4, lat: 45, lng: 50 };
/** Every letter half as wide as high. */
const measure: MeasureText = (text, { sizePx, letterSpacingPx }) => [...text].length * (sizePx / 2 + letterSpacingPx);

/** Degrees of a place so many px from the picture's upper left corner. */
function degreesAt([x, y]: Point): [number, number] {
  const world = 512 * 2 ** camera.zoom;
  const middleY = Math.log(Math.tan(Math.PI / 4 + (camera.lat * Math.PI) / 360));
  const north = middleY - ((y - size.height / 2) / world) * 2 * Math.PI;
  return [camera.lng + ((x - size.width / 2) / world) * 360, (Math.atan(Math.exp(north)) * 360) / Math.PI - 90];
}

const town = (name: string, at: Point, rank = 1): Feature => ({
  type: "Feature",
  properties: { name, rank },
  geometry: { type: "Point", coordinates: degreesAt(at) },
});

type Layout = SymbolLayerSpecification["layout"];
const draw = (
  features: readonly Feature[],
  layout: Layout,
  language: "en" | "tr" = "en",
  filter?: SymbolLayerSpecification["filter"],
): Node => {
  const layer: SymbolLayerSpecification = {
    id: "names",
    type: "symbol",
    source: "towns",
    ...(filter ? { filter } : {}),
    layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans Regular"], "text-size": 10, ...layout },
  };
  const style: StyleSpecification = {
    version: 8,
    sources: { towns: { type: "geojson", data: { type: "FeatureCollection", features: [...features] } } },
    layers: [layer],
  };
  return readSvg(drawPicture({ style, camera, size, measure, title: "Towns", description: "Names", language }));
};
const names = (svg: Node): readonly string[] => named(svg, "text").map(({ text }) => text);

/** The box of a one-line label as the test's letters fill it, read from the SVG alone. */
function boxOf(text: Node) {
  const [x, y] = [Number(text.attributes.x), Number(text.attributes.y)];
  const width = [...text.text].length * 5;
  const before: Readonly<Record<string, number>> = { middle: width / 2, end: width };
  const left = x - (before[text.attributes["text-anchor"] ?? "start"] ?? 0);
  return { left, right: left + width, top: y - 8, bottom: y + 2 };
}

// Whole pictures by the dozen: slow on a busy machine.
describe("labels of places", { timeout: 30_000 }, () => {
  const anywhere = fc.tuple(fc.integer({ min: -20, max: 620 }), fc.integer({ min: -20, max: 420 }));
  const word = fc.stringMatching(/^[A-Z][a-z]{2,11}$/);

  test("never lie over each other and are never cut by the edge", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, anywhere), { minLength: 2, maxLength: 60 }), (towns) => {
        const svg = draw(
          towns.map(([name, at]) => town(name, at)),
          {
            "text-variable-anchor": ["left", "right", "top", "bottom", "top-left"],
            "text-radial-offset": 0.5,
            "text-max-width": 40,
          },
        );
        const boxes = named(svg, "text").map(boxOf);
        for (const [i, a] of boxes.entries()) {
          expect(Math.min(a.left, a.top, size.width - a.right, size.height - a.bottom)).toBeGreaterThan(-0.1);
          for (const b of boxes.slice(i + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("that matter more come first", () => {
    const features = [town("Hamlet", [300, 200], 3), town("Capital", [303, 200], 1)];
    expect(names(draw(features, {}))).toEqual(["Hamlet"]);
    expect(names(draw(features, { "symbol-sort-key": ["get", "rank"] }))).toEqual(["Capital"]);
  });

  test("stand on the other side where the edge or another label is in the way", () => {
    const layout: Layout = { "text-variable-anchor": ["left", "right"], "text-radial-offset": 0.5 };
    const [free] = named(draw([town("Almaty", [300, 200])], layout), "text");
    const [atEdge] = named(draw([town("Almaty", [590, 200])], layout), "text");
    expect(free?.attributes["text-anchor"]).toBeUndefined();
    expect(Number(free?.attributes.x)).toBeGreaterThan(300);
    expect(atEdge?.attributes["text-anchor"]).toBe("end");
    expect(Number(atEdge?.attributes.x)).toBeLessThan(590);
  });

  test("are left out beside a point that is out of sight", () => {
    const layout: Layout = { "text-variable-anchor": ["left"], "text-radial-offset": 0.5 };
    expect(names(draw([town("Almaty", [-3, 200])], layout))).toEqual([]);
  });

  test("break into lines of about one length, and stay a whole text for a reader", () => {
    const svg = draw([town("Mediterranean Sea", [300, 200])], { "text-max-width": 6 });
    const lines = named(svg, "tspan").map(({ text }) => text);
    expect(lines).toEqual(["Mediterranean", "Sea"]);
    expect(named(svg, "tspan")[1]?.attributes.dy).toBe("12");
  });

  test("follow the capitals of the picture's language", () => {
    expect(
      names(
        draw([town("Diyarbakır izmir", [300, 200])], { "text-transform": "uppercase", "text-max-width": 40 }, "tr"),
      ),
    ).toEqual(["DİYARBAKIR İZMİR"]);
  });

  test("appear from the whole zoom on that their filter asks for, as on the live map", () => {
    const from = (zoom: number) => draw([town("Almaty", [300, 200])], {}, "en", [">=", ["zoom"], zoom]);
    expect(names(from(4))).toEqual(["Almaty"]);
    expect(names(from(4.2))).toEqual([]);
  });

  test("hold any name that a source may bring", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 20 }), (name) => {
        const svg = draw([town(name, [300, 200])], { "text-max-width": 100 });
        const shown = names(svg)[0] ?? "";
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold is shown as a stranger's sign
        const holdable = name.replace(/\s/g, "").replace(/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");
        expect(shown.replace(/\s/g, "")).toBe(holdable);
      }),
      { numRuns: 60 },
    );
  });
});

describe("labels along rivers", () => {
  const river = (name: string, course: readonly Point[]): Feature => ({
    type: "Feature",
    properties: { name },
    geometry: { type: "LineString", coordinates: course.map(degreesAt) },
  });
  const along: Layout = { "symbol-placement": "line", "text-max-angle": 30 };

  test("run from left to right, below the middle of a straight stretch", () => {
    const svg = draw(
      [
        river("Ural", [
          [500, 200],
          [100, 200],
        ]),
      ],
      along,
    );
    expect(names(svg)).toEqual(["Ural"]);
    const [path] = named(svg, "path");
    const [textPath] = named(svg, "textPath");
    expect(textPath?.attributes.href).toBe(`#${path?.attributes.id}`);
    const [, x = 0, y = 0, dx = 0] =
      (path?.attributes.d ?? "").match(/M(-?[\d.]+) ?(-?[\d.]+)l(-?[\d.]+)/)?.map(Number) ?? [];
    expect(dx).toBeGreaterThan(0);
    expect(x).toBeGreaterThan(100);
    expect(y).toBeCloseTo(204.4, 0);
  });

  test("are left out where the river is too short or bends too sharply", () => {
    const zigzag = Array.from({ length: 40 }, (_, i): Point => [100 + i * 6, 200 + (i % 2) * 12]);
    expect(names(draw([river("Syr Darya", zigzag)], along))).toEqual([]);
    expect(
      names(
        draw(
          [
            river("Syr Darya", [
              [100, 200],
              [120, 200],
            ]),
          ],
          along,
        ),
      ),
    ).toEqual([]);
  });

  test("are not repeated side by side", () => {
    const banks = [
      river("Kura", [
        [50, 200],
        [250, 200],
      ]),
      river("Kura", [
        [260, 200],
        [500, 200],
      ]),
    ];
    expect(names(draw(banks, { ...along, "symbol-spacing": 400 }))).toEqual(["Kura"]);
  });
});

describe("the parts of a label", () => {
  test("weight and slant come from the font's name", () => {
    expect(faceOf("Noto Sans Regular")).toEqual({ weight: 400, italic: false });
    expect(faceOf("Noto Sans Medium").weight).toBe(500);
    expect(faceOf("Noto Sans SemiBold").weight).toBe(600);
    expect(faceOf("Noto Sans ExtraBold").weight).toBe(800);
    expect(faceOf("Noto Sans Bold Italic")).toEqual({ weight: 700, italic: true });
  });

  test("wrapping loses no word and cuts none", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const lines = wrapText(words.join(" "), width, () => 1);
          expect(lines.flatMap((line) => line.split(" "))).toEqual(words);
        },
      ),
    );
  });

  test("wrapping balances: two lines of like length rather than a long and a short one", () => {
    expect(wrapText("one two three four", 14, () => 1)).toEqual(["one two", "three four"]);
    // Of two breaks that are as good, the one that leaves the last line short.
    expect(wrapText("bbbbb c ddddd", 12, () => 1)).toEqual(["bbbbb c", "ddddd"]);
    expect(wrapText("里海和黑海之间", 4, () => 1)).toHaveLength(2);
  });

  test("room that is taken is not free", () => {
    const room = emptyRoom();
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    room.take([box]);
    expect(room.isFree([{ ...box, left: 9, right: 20 }])).toBe(false);
    expect(room.isFree([{ ...box, left: 10, right: 20 }])).toBe(true);
  });

  test("px along a line and beyond its ends", () => {
    const line = measured([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    expect([-5, 0, 5, 10, 15, 20, 25].map((px) => pointAt(line, px))).toEqual([
      [-5, 0],
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 5],
      [10, 10],
      [10, 15],
    ]);
    expect(
      sharpestBend(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        5,
      ),
    ).toBeCloseTo(Math.PI / 2);
    expect(
      sharpestBend(
        [
          [0, 0],
          [10, 0],
          [20, 1],
        ],
        5,
      ),
    ).toBeLessThan(0.11);
  });
});
