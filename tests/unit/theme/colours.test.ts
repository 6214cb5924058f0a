import { describe, expect, test } from "vitest";
import type { RouteId } from "../../../src/domain/ids";
import { routeLayers } from "../../../src/layers";
import { usualWidthPx } from "../../../src/layers/line";
import { laneWidthPx } from "../../../src/layers/offset";
import { type Tokens, themeIds, themes } from "../../../src/theme/tokens";

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => {
  const at = (i: number) => Number.parseInt(hex.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map(linear);
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const deficiencies: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab of linear RGB (Ottosson 2020). */
const oklab = ([r, g, b]: readonly number[]): readonly number[] => {
  const [R, G, B] = [r ?? 0, g ?? 0, b ?? 0].map((channel) => Math.min(Math.max(channel, 0), 1)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * R + 0.5363325363 * G + 0.0514459929 * B);
  const m = Math.cbrt(0.2119034982 * R + 0.6806995451 * G + 0.1073969566 * B);
  const s = Math.cbrt(0.0883024619 * R + 0.2817188376 * G + 0.6299787005 * B);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
const seenAs = (hex: string, matrix: readonly (readonly number[])[]) => {
  const channels = rgb(hex).map(linear);
  return oklab(matrix.map((row) => row.reduce((sum, weight, i) => sum + weight * (channels[i] ?? 0), 0)));
};

/** What a colour with an alpha looks like over a ground. */
const under = (veil: string, ground: string): string => {
  const alpha = veil.length > 7 ? Number.parseInt(veil.slice(7), 16) / 255 : 1;
  const [over, below] = [rgb(veil), rgb(ground)];
  const mixed = over.map((part, i) => Math.round((part * alpha + (below[i] ?? 0) * (1 - alpha)) * 255));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};

const routeColours = ({ route }: Tokens) => ({
  "Middle Corridor": route["middle-corridor"],
  "sea leg": route.sea,
  "Dostyk–Moiynty": route["dostyk-moiynty"],
  BTC: route.btc,
  "Baku–Supsa": route["baku-supsa"],
});

describe.each(themeIds)("in the %s theme", (id) => {
  const t: Tokens = themes[id];
  /** WCAG 2.2: 4.5 for text and 3 for what is no text; who asked for more contrast gets 7 and 4.5. */
  const least = id === "contrast" ? { text: 7, line: 4.5 } : { text: 4.5, line: 3 };

  test.each(Object.entries(routeColours(t)))("the line of %s stands out from all that lies under it", (_, colour) => {
    for (const ground of [t.ground.land, t.ground.water, t.surface.panel, t.surface.raised]) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least.line);
    }
  });

  test.each(Object.entries(t.node).filter(([name]) => name !== "terminalCore"))(
    "the sign of a place in the colour %s stands out from land and water",
    (_, colour) => {
      expect(contrast(colour, t.ground.land)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, t.ground.water)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(t.context))("a %s line beside the routes stands out, and so does its name", (_, colour) => {
    for (const ground of [t.ground.land, t.ground.water, t.surface.panel]) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least.text);
    }
  });

  test.each(Object.entries(t.own))(
    "a file of one's own in the colour %s stands out from what lies under it",
    (_, colour) => {
      for (const ground of [t.ground.land, t.ground.water, t.surface.panel, t.surface.raised]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least.line);
      }
    },
  );

  test.each(Object.entries(deficiencies))(
    "files of one's own differ from each other and from routes with %s",
    (_, matrix) => {
      const own = Object.entries(t.own);
      for (const [i, [name, colour]] of own.entries()) {
        for (const [other, against] of [...own.slice(i + 1), ...Object.entries(routeColours(t))]) {
          const apart = distance(seenAs(colour, matrix), seenAs(against, matrix));
          expect(apart, `${name} and ${other}`).toBeGreaterThan(0.05);
        }
      }
    },
  );

  test("the core of a sign stands out from its disc", () => {
    expect(contrast(t.node.terminalCore, t.node.terminal)).toBeGreaterThanOrEqual(3);
    expect(contrast(t.node.mark, t.route.halo)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["the oil in its pipe", t.route.btcCore, t.route.btc],
    ["the focus on land", t.ink.focus, t.ground.land],
    ["the focus on water", t.ink.focus, t.ground.water],
    ["the focus on a panel", t.ink.focus, t.surface.panel],
    ["the focus on a sunken ground", t.ink.focus, t.surface.sunken],
    ["a pressed control", t.ink.accent, t.surface.panel],
    ["a ring on a line", t.label.place, t.route.halo],
    ["a bar of another source", t.ink.quiet, t.surface.panel],
  ])("%s stands out", (_, mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(least.line);
  });

  test.each<readonly [name: string, text: string, ground: string]>([
    ["text on a panel", t.ink.strong, t.surface.panel],
    ["text on a raised ground", t.ink.strong, t.surface.raised],
    ["text on a sunken ground", t.ink.strong, t.surface.sunken],
    ["quiet text on a panel", t.ink.quiet, t.surface.panel],
    ["quiet text on a raised ground", t.ink.quiet, t.surface.raised],
    ["quiet text on a sunken ground", t.ink.quiet, t.surface.sunken],
    ["links on a panel", t.ink.accent, t.surface.panel],
    ["links on a sunken ground", t.ink.accent, t.surface.sunken],
    ["text on the accent", t.ink.onAccent, t.ink.accent],
    ["warnings and ages on a panel", t.ink.warning, t.surface.panel],
    ["ages on a sunken ground", t.ink.warning, t.surface.sunken],
    ["place names", t.label.place, t.ground.land],
    ["town names", t.label.city, t.ground.land],
    ["names of waters", t.label.water, t.ground.water],
    ["names of rivers", t.label.water, t.label.halo],
    ["names of waters in their halo", t.label.water, t.label.waterHalo],
    ["place names in their halo", t.label.place, t.label.halo],
    ["credits over land", t.label.city, under(t.surface.veil, t.ground.land)],
    ["credits over water", t.label.city, under(t.surface.veil, t.ground.water)],
    ...Object.entries(routeColours(t)).map(
      ([name, colour]) => [`the mark of ${name}`, colour, t.surface.panel] as const,
    ),
  ])("%s can be read", (name, text, ground) => {
    // The mark names the route a second time, in its colour; the title says it in ink.
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(name.startsWith("the mark") ? 4.5 : least.text);
  });

  test("country names, large and spaced, can be read", () => {
    expect(contrast(t.label.country, t.ground.land)).toBeGreaterThanOrEqual(id === "contrast" ? 7 : 3);
  });

  test.each(Object.entries(deficiencies))("ports and terminals differ for readers with %s", (_, matrix) => {
    expect(distance(seenAs(t.node.port, matrix), seenAs(t.node.terminal, matrix))).toBeGreaterThan(0.05);
    expect(distance(seenAs(t.node.port, matrix), seenAs(t.node.mark, matrix))).toBeGreaterThan(0.05);
  });

  test.each(Object.entries(deficiencies))("routes differ for readers with %s", (_, matrix) => {
    const colours = Object.entries(routeColours(t));
    for (const [i, [name, colour]] of colours.entries()) {
      for (const [other, against] of colours.slice(i + 1)) {
        const apart = distance(seenAs(colour, matrix), seenAs(against, matrix));
        expect(apart, `${name} and ${other}`).toBeGreaterThan(0.05);
      }
    }
  });
});

test("with more contrast nothing is seen through, lines are heavier and neighbouring lanes still apart", () => {
  const t = themes.contrast;
  expect(t.surface.veil).toMatch(/^#[0-9A-F]{6}$/);
  for (const part of ["route", "ground", "edge"] as const) {
    expect(t.stroke[part]).toBeGreaterThan(themes.light.stroke[part]);
  }
  const inkOf = (route: RouteId) => routeLayers[route].ink * t.stroke.route;
  for (const zoom of [2, 3, 4, 6, 9]) {
    const gap = laneWidthPx(zoom) - (usualWidthPx(zoom) * (inkOf("btc") + inkOf("middle-corridor"))) / 2;
    expect(gap, `between the railway and BTC at zoom ${zoom}`).toBeGreaterThan(0);
  }
});
