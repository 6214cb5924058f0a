import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesData, ringsData } from "../../../src/picture/pathData";
import { type Point, projectTo } from "../../../src/picture/projection";
import { toScreen } from "../../../src/picture/screenGeometry";

const size = { width: 1280, height: 720 };
const camera = { zoom: 4, lat: 45, lng: 50 };
const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const signed = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

describe("areas", () => {
  test.each(["as it is", "turned round"])("with a hole keep it, whichever way its rings run: %s", (way) => {
    const rings = [square(45, 40, 10), square(48, 43, 3)].map((ring) => (way === "as it is" ? ring : ring.reverse()));
    const screen = toScreen({ type: "Polygon", coordinates: rings }, projectTo(camera, size));
    const [outer, hole] = screen.rings.map(signed);
    expect(Math.sign(outer ?? 0)).toBe(-Math.sign(hole ?? 0));
    expect(Math.abs(outer ?? 0)).toBeGreaterThan(Math.abs(hole ?? 0));
  });

  test("larger than the picture cover it whole", () => {
    const { rings } = toScreen(
      { type: "Polygon", coordinates: [square(-60, -20, 80), square(0, 0, 1)] },
      projectTo({ zoom: 6, lat: 10, lng: -20 }, size),
    );
    const xs = rings.flatMap((ring) => ring.map(([x]) => x));
    expect(Math.min(...xs)).toBeLessThan(0);
    expect(Math.max(...xs)).toBeGreaterThan(size.width);
    expect(rings).toHaveLength(1);
  });

  test("around a pole stay finite", () => {
    const antarctica = [
      [
        [-180, -90],
        [-180, -70],
        [0, -65],
        [180, -70],
        [180, -90],
        [-180, -90],
      ],
    ];
    const { rings } = toScreen(
      { type: "Polygon", coordinates: antarctica },
      projectTo({ zoom: 1, lat: -40, lng: 0 }, size),
    );
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.flat(2).every(Number.isFinite)).toBe(true);
  });

  test("too small to be seen are dropped", () => {
    const { rings } = toScreen({ type: "Polygon", coordinates: [square(50, 45, 0.01)] }, projectTo(camera, size));
    expect(rings).toEqual([]);
  });
});

test("a line stays straight in Mercator and does not follow a great circle", () => {
  const { lines } = toScreen(
    {
      type: "LineString",
      coordinates: [
        [30, 52],
        [70, 52],
      ],
    },
    projectTo(camera, size),
  );
  expect(new Set(lines.flat().map(([, y]) => y.toFixed(3))).size).toBe(1);
});

describe("path data", () => {
  /** Reads `M` and `l` back. */
  const read = (data: string): Point[] => {
    const numbers = (data.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)]);
    }
    return points;
  };

  test("says every point to a tenth of a px, however long the line", () => {
    const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 80 }), (line) => {
        const written = read(linesData([line]));
        for (const [x, y] of line) {
          expect(Math.min(...written.map(([px, py]) => Math.max(Math.abs(px - x), Math.abs(py - y))))).toBeLessThan(
            0.051,
          );
        }
      }),
    );
  });

  test("is short", () => {
    expect(
      linesData([
        [
          [1.04, 2],
          [1.5, 1],
          [0.5, 1],
          [0.5, 1.02],
        ],
      ]),
    ).toBe("M1 2l.5-1-1 0");
    expect(
      ringsData([
        [
          [0, 0],
          [10, 0],
          [0, -10],
        ],
      ]),
    ).toBe("M0 0l10 0-10-10z");
  });
});
