import { gzipSync } from "node:zlib";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { clickableLayers } from "../../../src/layers";
import { drawPicture, drawThemedPicture } from "../../../src/picture/drawPicture";
import { inEveryTheme } from "../../../src/picture/palette";
import { cameraForBounds, projectTo } from "../../../src/picture/projection";
import { themeIds, themes } from "../../../src/theme/tokens";
import { atlas, homeCamera, size, viewOf } from "./defaultView";
import { all, type Node, named, readSvg } from "./readSvg";

const light = readSvg(drawPicture(viewOf("light")));
const segmentIds = [...atlas.segments.keys()].sort();
const marked = (svg: Node): readonly Node[] => all(svg).filter(({ attributes }) => "data-segment" in attributes);
const count = (svg: Node): Record<string, number> =>
  Object.fromEntries(
    ["rect", "path", "circle", "text", "textPath", "title", "desc"].map((name) => [name, named(svg, name).length]),
  );

describe("the picture of the first view", () => {
  test("carries every segment of every route, each once", () => {
    expect(
      marked(light)
        .map(({ attributes }) => attributes["data-segment"])
        .sort(),
    ).toEqual(segmentIds);
    expect(marked(light).every(({ attributes, children }) => attributes.d !== undefined || children.length > 0)).toBe(
      true,
    );
  });

  test("draws each segment where its places lie", () => {
    const { point } = projectTo(homeCamera, size);
    for (const { attributes } of marked(light)) {
      const segment = [...atlas.segments.values()].find(({ id }) => id === attributes["data-segment"]);
      const [lng = 0, lat = 0] = segment?.line[0] ?? [];
      const [x = 0, y = 0] = (attributes.d ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
      // A line that shares a corridor stands beside its true place by less than the width of three strokes.
      expect(Math.hypot(x - point(lng, lat)[0], y - point(lng, lat)[1]), segment?.id).toBeLessThan(8);
    }
  });

  test("is called by its title and description", () => {
    expect(light.attributes.role).toBe("img");
    const ids = (light.attributes["aria-labelledby"] ?? "").split(" ");
    const texts = ids.map((id) => all(light).find(({ attributes }) => attributes.id === id)?.text);
    expect(texts).toEqual(["Corridor Atlas", "All routes"]);
    expect(light.attributes.lang).toBe("en");
  });

  test("names the ends of the routes and the seas", () => {
    const words = named(light, "text").map(({ children, text }) =>
      children.length > 0 ? children.map((line) => line.text).join(" ") : text,
    );
    for (const name of ["Tbilisi", "Dostyk", "Black Sea", "Caspian Sea", "KAZAKHSTAN"]) expect(words).toContain(name);
    const russian = readSvg(drawPicture(viewOf("light", "ru")));
    expect(named(russian, "text").map(({ text }) => text)).toContain("Тбилиси");
  });

  test("is light enough to stand in the page", () => {
    const themed = drawThemedPicture(inEveryTheme(viewOf));
    expect(gzipSync(themed).length).toBeLessThan(30 * 1024);
    expect(gzipSync(drawPicture(viewOf("light"))).length).toBeLessThan(30 * 1024);
  });

  test("has the structure that it had", () => {
    // Paths: ground 7, haloes and cores 8, segments; the rest depends on names and says when a look changes.
    const counts = count(light);
    expect(counts.rect).toBe(1);
    expect([counts.title, counts.desc]).toEqual([1, 1]);
    expect(counts.path).toBeGreaterThanOrEqual(segmentIds.length + 10);
    expect(counts.path).toBeLessThan(segmentIds.length + 40);
    expect(counts.text).toBeGreaterThan(20);
    expect(counts.circle).toBeGreaterThan(10);
  });

  test("is the same every time", () => expect(drawPicture(viewOf("light"))).toBe(drawPicture(viewOf("light"))));
});

describe("what is selected", () => {
  const selected = "middle-corridor.shalkar-beyneu";
  const state = (_: string, id: string) => (id === selected ? { selected: true } : {});
  const svg = readSvg(drawPicture({ ...viewOf("light"), state }));

  test("glows and is drawn stronger, as on the live map", () => {
    const widthOf = (id: string): number => {
      const around = named(svg, "g").find(({ children }) =>
        children.some(({ attributes }) => attributes["data-segment"] === id),
      );
      return Number(around?.attributes["stroke-width"]);
    };
    expect(widthOf(selected)).toBeGreaterThan(widthOf("middle-corridor.beyneu-mangystau") * 1.2);
    const glows = (node: Node) =>
      named(node, "path").filter(({ attributes }) => attributes["stroke-opacity"] === ".34");
    expect(glows(svg)).toHaveLength(1);
    expect(glows(light)).toHaveLength(0);
  });
});

describe("a picture that can be used", () => {
  const label = (id: string) => `Segment ${id}`;
  const svg = readSvg(drawPicture({ ...viewOf("light"), interactive: { label } }));
  const buttons = all(svg).filter(({ attributes }) => attributes.role === "button");

  test("makes each segment a button that the keyboard reaches, with a name", () => {
    expect(svg.attributes.role).toBe("graphics-document");
    expect(buttons.map(({ attributes }) => attributes["data-segment"]).sort()).toEqual(segmentIds);
    for (const { attributes } of buttons) {
      expect(attributes.tabindex).toBe("0");
      expect(attributes["aria-label"]).toBe(label(attributes["data-segment"] ?? ""));
    }
  });

  test("lets the names of places be pressed", () => {
    expect(all(svg).map(({ attributes }) => attributes["data-place"])).toContain("tbilisi");
  });
});

describe("all themes in one picture", () => {
  const themed = drawThemedPicture(inEveryTheme((theme) => ({ ...viewOf(theme), idPrefix: "first-view" })));
  const svg = readSvg(themed);
  const sheet = named(svg, "style")[0]?.text ?? "";
  const blocks = [...sheet.matchAll(/([^{}]*)\{(--c0[^}]*)\}/g)].map(([, selector, body]) => ({ selector, body }));

  test("share one geometry", () => {
    const shapes = (node: Node) => named(node, "path").map(({ attributes }) => attributes.d);
    expect(shapes(svg)).toEqual(shapes(light));
    expect(count(svg)).toEqual(count(light));
  });

  test("follow the reader's system, and the page's root before it", () => {
    expect(sheet).toContain("@media(prefers-color-scheme:dark){#first-view{--c0");
    expect(sheet).toContain("@media(prefers-contrast:more){#first-view{--c0");
    expect(blocks.map(({ selector }) => selector)).toEqual([
      ...themeIds.map(() => "#first-view"),
      ...themeIds.map((theme) => `:root[data-theme=${theme}] #first-view`),
    ]);
    for (const i of themeIds.keys()) expect(blocks[i]?.body).toBe(blocks[i + themeIds.length]?.body);
  });

  test.each(themeIds)("show in %s what that theme's own picture shows", (theme) => {
    const body = blocks[themeIds.indexOf(theme)]?.body ?? "";
    const colours = new Map(body.split(";").map((pair) => pair.split(":") as [string, string]));
    const painted = (node: Node) =>
      all(node).flatMap(({ attributes }) =>
        ["fill", "stroke", "stroke-width", "stroke-dasharray"].map((name) =>
          (attributes[name] ?? "").replace(/var\((.+)\)/, (_, variable) => colours.get(variable) ?? "?"),
        ),
      );
    expect(painted(svg).filter((value) => value !== "")).toEqual(
      painted(readSvg(drawPicture(viewOf(theme)))).filter((value) => value !== ""),
    );
    expect(body).toContain(themes[theme].route["middle-corridor"].toLowerCase());
  });

  test("must be the same layers", () => {
    const other = {
      ...viewOf("dark"),
      style: { ...viewOf("dark").style, layers: viewOf("dark").style.layers.slice(1) },
    };
    expect(() => drawThemedPicture({ ...inEveryTheme(viewOf), dark: other })).toThrow('"water"');
  });
});

describe("what the picture cannot draw, it says", () => {
  const withLayer = (layer: StyleSpecification["layers"][number]) => ({
    ...viewOf("light"),
    style: {
      version: 8,
      sources: { away: { type: "geojson", data: "lines.geojson" } },
      layers: [layer],
    } satisfies StyleSpecification,
  });

  test("a kind of layer", () => {
    expect(() => drawPicture(withLayer({ id: "heat", type: "heatmap", source: "away" }))).toThrow(
      'Layer "heat" is of type "heatmap"',
    );
  });
  test("a property", () => {
    expect(() =>
      drawPicture(withLayer({ id: "soft", type: "line", source: "away", paint: { "line-blur": 2 } })),
    ).toThrow('Layer "soft" sets "line-blur"');
  });
  test("features that are elsewhere", () => {
    expect(() => drawPicture(withLayer({ id: "far", type: "line", source: "away" }))).toThrow(
      'Layer "far" draws from "away"',
    );
  });
  test("nothing of the atlas's own style, at any zoom", () => {
    for (const zoom of [1, 3, 5, 7, 9, 11, 13]) {
      const { svg } = { svg: readSvg(drawPicture(viewOf("light", "ru", { zoom, lat: 41.2, lng: 46.2 }))) };
      expect(svg.name).toBe("svg");
    }
    expect(clickableLayers.length).toBeGreaterThan(0);
  });
});

test("a narrow picture on a phone shows all routes too", () => {
  const phone = { width: 375, height: 667 };
  const camera = cameraForBounds([23, 36, 83, 51], { top: 60, right: 24, bottom: 60, left: 24 }, phone, 9);
  if (!camera) throw new Error("There is room");
  const svg = readSvg(drawPicture({ ...viewOf("light"), camera, size: phone }));
  expect(svg.attributes.viewBox).toBe("0 0 375 667");
  expect(
    marked(svg)
      .map(({ attributes }) => attributes["data-segment"])
      .sort(),
  ).toEqual(segmentIds);
});
