import fc from "fast-check";
import { describe, expect, test } from "vitest";
import greenCorridor from "../../geo/layers/green-corridor.geojson";
import transitCorridors from "../../geo/layers/transit-corridors.geojson";
import { loadContext } from "../../src/content/contextLines";
import { figuresAbout } from "../../src/content/figuresFor";
import { parseContext } from "../../src/content/parseContext";
import { distanceKm } from "../../src/domain/network/sphere";
import { languages } from "../../src/i18n/languages";
import { bundledAtlas } from "./bundled";

const atlas = bundledAtlas();
const loaded = loadContext();
if (!loaded.ok) throw new Error(loaded.problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));
const { lines } = loaded;

describe("what stands beside the routes", () => {
  test("every line is named in all languages and has sources that the atlas knows", () => {
    for (const { id, names, through, sources } of lines) {
      for (const one of [names, ...through]) {
        expect(Object.keys(one).sort(), id).toEqual([...languages].sort());
        expect(
          Object.values(one).every((name) => name !== ""),
          id,
        ).toBe(true);
      }
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(atlas.sources.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  test("what is drawn runs through two named places at least, and what is not says why", () => {
    for (const { id, line, through, notDrawn } of lines) {
      expect(line === null, id).toBe(notDrawn !== null);
      expect(through.length >= 2, id).toBe(line !== null);
    }
  });

  test("railway corridors follow the atlas's own line where it has one", () => {
    const northern = lines.find(({ id }) => id === "transit-corridors.tar-northern")?.line ?? [];
    const stations = ["dostyk", "aktogay", "sayak", "moiynty"].flatMap((id) =>
      [...atlas.places.values()].filter((place) => place.id === id),
    );
    expect(stations).toHaveLength(4);
    for (const { id, position } of stations) {
      expect(Math.min(...northern.map((at) => distanceKm(at, position))), id).toBeLessThan(1);
    }
    // Between Aktogay and Almaty the atlas has only a long way round, which is another line.
    const southern = lines.find(({ id }) => id === "transit-corridors.tar-southern")?.line ?? [];
    const moiynty = stations.at(-1)?.position ?? expect.fail();
    expect(Math.min(...southern.map((at) => distanceKm(at, moiynty)))).toBeGreaterThan(100);
  });

  test("each layer tells what the article says of it, and that others count otherwise", () => {
    const told = (layer: "transit-corridors" | "green-corridor") =>
      figuresAbout(atlas, layer).map(({ id }) => String(id));
    expect(told("transit-corridors")).toEqual(
      expect.arrayContaining([
        "kazakhstan-rail-corridors",
        "kazakhstan-road-routes",
        "kazakhstan-transit-share",
        "kazakhstan-corridors-2025-10",
        "kazakhstan-road-routes-2026",
      ]),
    );
    expect(told("green-corridor")[0]).toBe("green-corridor-initiative");
  });
});

describe("a broken context file", () => {
  const raw = () => structuredClone({ "transit-corridors": transitCorridors, "green-corridor": greenCorridor });

  test("says in which line of which file", () => {
    const broken = raw() as unknown as { "transit-corridors": { features: { properties: { kind: string } }[] } };
    const [, second] = broken["transit-corridors"].features;
    if (second) second.properties.kind = "canal";
    const parsed = parseContext(broken as never);
    expect(parsed).toEqual({
      ok: false,
      problems: [
        {
          file: "geo/layers/transit-corridors.geojson",
          where: expect.stringContaining("features[1].properties.kind"),
          what: expect.stringContaining("must be one of rail, road, power"),
        },
      ],
    });
  });

  test("never throws, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const parsed = parseContext({ "transit-corridors": one, "green-corridor": { features: [other] } });
        expect(parsed.ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
