import { gzipSync } from "node:zlib";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { signedArea } from "../../../geo/steps/basemap/rings";
import { basemapText, groundAt, kmToBorder, linesOf, shown } from "./basemapFiles";

describe("the border policy, as a reader sees it", () => {
  test.each<[string, Position, number]>([
    ["Crimea's isthmus at Perekop", [33.69, 46.15], 100],
    ["Chonhar, between Crimea and the mainland", [34.55, 46.0], 100],
    ["the Inguri bridge between Zugdidi and Gali", [41.8, 42.6], 40],
    ["the road from Gori to Tskhinvali", [43.97, 42.17], 40],
    ["Stepanakert / Khankendi", [46.75, 39.82], 20],
    ["the old line round Karabakh near Aghdam", [46.9, 39.95], 40],
    ["Baikonur's west gate", [62.82, 45.95], 100],
    ["the town of Baikonur", [63.3, 45.62], 100],
    ["Nicosia", [33.36, 35.17], 200],
    ["the berm in Western Sahara", [-13.4, 25.4], 80],
    ["the line between Somaliland and Puntland", [48.5, 10], 150],
  ])("no international border is drawn at %s", (_, at, clearKm) => {
    expect(kmToBorder(at, "international")).toBeGreaterThan(clearKm);
  });

  test.each<[string, Position]>([
    ["Cyprus at Nicosia", [33.36, 35.18]],
    ["Kashmir near Kargil", [76.1, 34.6]],
    ["the north of Kosovo", [20.82, 43.2]],
    ["Western Sahara and Morocco", [-10, 27.67]],
    ["Korea at Panmunjom", [126.68, 37.95]],
  ])("the line at %s is dashed, not solid", (_, at) => {
    expect(kmToBorder(at, "dashed")).toBeLessThan(25);
    expect(kmToBorder(at, "international")).toBeGreaterThan(25);
  });

  test.each<[string, Position]>([
    ["Georgia and Russia at the Roki tunnel", [44.12, 42.6]],
    ["Abkhazia and Russia on the Psou", [40.01, 43.4]],
    ["Ukraine and Russia at Hoptivka", [36.3, 50.36]],
    ["Kazakhstan and China at Dostyk", [82.55, 45.2]],
    ["Georgia and Azerbaijan at Boyuk Kesik", [45.1, 41.42]],
    ["Georgia and Türkiye at Kartsakhi", [43.22, 41.2]],
  ])("the international border of %s is there", (_, at) => {
    expect(kmToBorder(at, "international")).toBeLessThan(12);
  });
});

describe("land and water", () => {
  test.each<[string, Position, ReturnType<typeof groundAt>]>([
    ["the middle of the Caspian", [51, 41], "sea"],
    ["the north of the Caspian", [50, 45.5], "sea"],
    ["the Absheron peninsula", [50.05, 40.45], "land"],
    ["Baku bay", [49.95, 40.3], "sea"],
    ["off Aktau", [50.9, 43.6], "sea"],
    ["Mangystau station", [51.309, 43.697], "land"],
    ["Poti's railway station", [41.679, 42.151], "land"],
    ["the Black Sea off Poti", [41.3, 42.15], "sea"],
    ["Crimea", [34.1, 45.2], "land"],
    ["the Sea of Azov", [36.5, 46], "sea"],
    ["the Sea of Marmara", [28.2, 40.75], "sea"],
    ["the Bosporus at its northern mouth", [29.12, 41.23], "sea"],
    ["the bay of Ceyhan", [36, 36.7], "sea"],
    ["Cyprus", [33.2, 35], "land"],
    ["Lake Balkhash", [74, 46], "lake"],
    ["Lake Van", [42.9, 38.6], "lake"],
    ["Lake Sevan", [45.35, 40.3], "lake"],
    ["Alakol", [81.75, 46.1], "lake"],
    ["Sasykkol", [80.9, 46.57], "lake"],
    ["Issyk-Kul", [77.3, 42.45], "lake"],
    ["Kapchagay", [77.6, 43.85], "lake"],
    ["the North Aral Sea", [61, 46.3], "lake"],
    ["the western strip of the South Aral", [58.5, 45.2], "lake"],
    ["the dry bed of the eastern Aral", [60, 45], "land"],
    ["Vozrozhdeniya, an island once", [59.3, 45.1], "land"],
    ["Australia", [134, -25], "land"],
    ["Antarctica", [20, -80], "land"],
    ["Chukotka, across the antimeridian", [-175, 67], "land"],
    ["the Pacific", [-150, 10], "sea"],
  ])("%s", (_, at, ground) => {
    expect(groundAt(at)).toBe(ground);
  });
});

describe("the files", () => {
  const lines = [...shown.land, ...shown.borders, ...shown.lakes, ...shown.rivers].flatMap((f) => linesOf(f.geometry));

  test("weigh at most 60 kB gzipped together", () => {
    const bytes = Object.values(basemapText).reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test("hold only positions of this world", () => {
    const strays = lines
      .flat()
      .filter(([lng, lat]) => !(Math.abs(lng ?? 999) <= 180.001 && Math.abs(lat ?? 999) <= 90));
    expect(strays).toEqual([]);
  });

  test("draw no streak across the world, Antarctica's foot apart", () => {
    const streaks = lines.flatMap((line) =>
      line.filter((p, i) => i > 0 && (p[1] ?? 0) > -85 && Math.abs((p[0] ?? 0) - (line[i - 1]?.[0] ?? 0)) > 60),
    );
    expect(streaks).toEqual([]);
  });

  test("wind exteriors clockwise and holes against, as d3-geo reads a sphere", () => {
    const polygons = [...shown.land, ...shown.lakes].flatMap(({ geometry }) =>
      geometry.type === "Polygon"
        ? [geometry.coordinates]
        : geometry.type === "MultiPolygon"
          ? geometry.coordinates
          : [],
    );
    expect(polygons.length).toBeGreaterThan(140);
    for (const [exterior = [], ...holes] of polygons) {
      expect(signedArea(exterior)).toBeLessThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeGreaterThan(0);
    }
  });

  test("no coast or shore of the region crosses itself", () => {
    const rings = [...shown.land, ...shown.lakes].flatMap((f) => linesOf(f.geometry));
    expect(
      rings.flatMap(crossings).filter(([lng = 0, lat = 0]) => lng > 20 && lng < 92 && lat > 30 && lat < 58),
    ).toEqual([]);
  });
});

describe("labels", () => {
  const texts = ["en", "ru", "kk", "az", "ka", "tr", "zh"].map((language) => `name:${language}`);

  test("each has an id of its own and a name in seven languages", () => {
    const ids = shown.labels.map((label) => label.properties?.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const label of shown.labels) for (const text of texts) expect(label.properties?.[text]).toMatch(/\S/);
  });

  test("stand on what they name", () => {
    for (const { geometry, properties } of shown.labels) {
      if (geometry.type !== "Point" || properties?.id === "aral-sea") continue;
      const kind: unknown = properties?.kind;
      const ground = kind === "sea" ? "sea" : kind === "lake" ? "lake" : "land";
      expect([properties?.id, groundAt(geometry.coordinates)]).toEqual([properties?.id, ground]);
    }
  });

  test("every river that has a name is drawn", () => {
    const drawn = shown.rivers.map((river) => river.id);
    const named = shown.labels.filter((label) => label.properties?.kind === "river").map((label) => label.id);
    expect(named.filter((id) => !drawn.includes(id))).toEqual([]);
  });
});

/** Where a ring's sides cross, touching ends apart. */
function crossings(ring: Position[]): Position[] {
  const turn = (a: Position, b: Position, c: Position): number => {
    const area =
      ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) -
      ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));
    return Math.abs(area) < 1e-9 ? 0 : Math.sign(area);
  };
  const sides = ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const);
  return sides.flatMap(([a, b], i) =>
    sides
      .slice(i + 2)
      .filter(
        ([c, d]) =>
          Math.abs((c[0] ?? 0) - (a[0] ?? 0)) < 20 &&
          turn(a, b, c) * turn(a, b, d) < 0 &&
          turn(c, d, a) * turn(c, d, b) < 0,
      )
      .map(() => a),
  );
}
