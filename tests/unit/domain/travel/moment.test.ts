import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../../src/domain/network/sphere";
import { lengthOf, momentAt, stopBeside, stopsOf } from "../../../../src/domain/travel/moment";
import { atlas } from "../network/aWay";
import { anyMoment, journeyAlong } from "./aJourney";

describe("a moment of a journey", () => {
  test("lies between the place that was passed and the next one", () => {
    fc.assert(
      fc.property(anyMoment, ({ journey, km }) => {
        const { passed, next } = momentAt(journey, stopsOf(journey, atlas.places), km);
        expect(passed.km).toBeLessThanOrEqual(km);
        expect(next === null ? km >= lengthOf(journey) : next.km > km).toBe(true);
      }),
    );
  });

  test("is on the segment that is travelled, in one of its countries or at sea", () => {
    fc.assert(
      fc.property(anyMoment, ({ journey, km }) => {
        const { section, country } = momentAt(journey, stopsOf(journey, atlas.places), km);
        const { mode, countries } = section.segment;
        // Where a ship lands, sea and shore meet in one kilometre.
        const end = section.segment.id;
        if (country === null) expect(mode, end).toBe("sea");
        else if (mode !== "sea") expect(countries, end).toContain(country);
      }),
    );
  });

  test("no two are farther apart over the ground than along the line", () => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0, max: 40, noNaN: true }), ({ journey, km }, further) => {
        const stops = stopsOf(journey, atlas.places);
        const [here, there] = [momentAt(journey, stops, km), momentAt(journey, stops, km + further)];
        // Kilometres of places are rounded to a tenth, and stretched between them.
        expect(distanceKm(here.position, there.position)).toBeLessThan((there.km - here.km) * 1.02 + 0.6);
      }),
    );
  });

  test("before the start is the start, and beyond the end is the end", () => {
    const journey = journeyAlong("btc");
    const stops = stopsOf(journey, atlas.places);
    expect(momentAt(journey, stops, -5)).toEqual(momentAt(journey, stops, 0));
    expect(momentAt(journey, stops, 1e5)).toMatchObject({ km: lengthOf(journey), next: null, country: "tr" });
  });
});

describe("a step to the place beside", () => {
  test("leads on to a later place and back to an earlier one, never past one", () => {
    fc.assert(
      fc.property(anyMoment, ({ journey, km }) => {
        const stops = stopsOf(journey, atlas.places);
        const [next, previous] = [stopBeside(stops, km, "next"), stopBeside(stops, km, "previous")];
        expect(next === null || next.km > km).toBe(true);
        expect(previous === null || previous.km < km).toBe(true);
        const between = stops.filter((stop) => stop.km > (previous?.km ?? -1) && stop.km < (next?.km ?? 1e9));
        expect(between.every((stop) => stop.km === km)).toBe(true);
      }),
    );
  });

  test("along the Middle Corridor leads from place to place to the Black Sea, over no siding", () => {
    const journey = journeyAlong("middle-corridor");
    const stops = stopsOf(journey, atlas.places);
    const names: string[] = [];
    const ends = new Set<string>(journey.line.sections.flatMap(({ from, to }) => [from, to]));
    for (let stop = stops[0] ?? null; stop; stop = stopBeside(stops, stop.km, "next")) names.push(stop.place);
    expect(names).toEqual(stops.map(({ place }) => place));
    expect(names).toEqual(expect.arrayContaining(["dostyk", "aktau-port", "alat", "poti"]));
    const isSiding = (name: string) => [...atlas.places.values()].find(({ id }) => id === name)?.rank === 4;
    expect(names.filter(isSiding)).toEqual(names.filter((name) => isSiding(name) && ends.has(name)));
  });
});
