import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alternativesTo, ownPlaces } from "../../../../src/domain/network/alternatives";
import { isSamePath, linksOf } from "../../../../src/domain/network/choices";
import { otherEnds } from "../../../../src/domain/network/otherEnds";
import { findWay, kmOf } from "../../../../src/domain/network/way";
import { anyWay, atlas, network, place, way } from "./aWay";

const offered = (text: string) =>
  alternativesTo(network, text.split("~").map(place), atlas.places).map(({ stops }) => stops.join("~"));

describe("the ways to choose from", () => {
  test("cross the Caspian from Aktau or from Kuryk, whichever is asked for", () => {
    expect(offered("dostyk~poti")).toEqual(["dostyk~poti", "dostyk~kuryk-port~poti"]);
    expect(offered("dostyk~kuryk-port~poti")).toEqual(["dostyk~poti", "dostyk~kuryk-port~poti"]);
    expect(offered("poti~khorgos")).toEqual(["poti~khorgos", "poti~kuryk-port~khorgos"]);
  });

  test("are called by what only they pass", () => {
    const [aktau, kuryk] = alternativesTo(network, [place("beyneu"), place("alat")], atlas.places);
    if (!aktau || !kuryk) throw new Error("there are two");
    expect(ownPlaces(aktau.steps, [kuryk.steps], atlas.places)).toEqual(["aktau-port"]);
    expect(ownPlaces(kuryk.steps, [aktau.steps], atlas.places)).toEqual(["kuryk-port"]);
  });

  test("keep a detour that was asked for, and the places that lie on them", () => {
    expect(offered("dostyk~almaty~poti")).toEqual(["dostyk~almaty~poti", "dostyk~almaty~kuryk-port~poti"]);
    expect(offered("dostyk~zhezkazgan~poti")).toEqual(["dostyk~zhezkazgan~poti", "dostyk~zhezkazgan~kuryk-port~poti"]);
    // Aktau is named only to be chosen, and Kuryk takes its place.
    expect(offered("dostyk~aktau-port~poti")).toEqual(["dostyk~aktau-port~poti", "dostyk~kuryk-port~poti"]);
  });

  test("are one where nothing else is worth the while", () => {
    expect(offered("dostyk~almaty")).toEqual(["dostyk~almaty"]);
    // Around by the other port and back over the sea.
    expect(offered("mangystau~aktau-port")).toEqual(["mangystau~aktau-port"]);
    expect(offered("kuryk-port~alat")).toEqual(["kuryk-port~alat"]);
    expect(offered("dostyk~ceyhan-terminal")).toEqual([]);
  });

  test("hold the asked way, are no great detours, and differ by 50 km or more", () => {
    fc.assert(
      fc.property(anyWay, ({ stops, steps: asked }) => {
        const ways = alternativesTo(network, stops, atlas.places);
        expect(ways.some(({ steps }) => isSamePath(steps, asked))).toBe(true);
        for (const one of ways) {
          const again = findWay(network, one.stops);
          expect(again.kind === "found" && isSamePath(again.way.steps, one.steps)).toBe(true);
          expect(one.km).toBeLessThanOrEqual(1.25 * kmOf(asked) + 1e-6);
          const own = linksOf(one.steps);
          for (const other of ways) {
            if (other === one) continue;
            expect(kmOf(other.steps.filter(({ link }) => !own.has(link)))).toBeGreaterThanOrEqual(50);
          }
        }
      }),
    );
  });
});

describe("the other ends", () => {
  const ends = (text: string) => otherEnds(network, way(text), atlas.places).map(({ stops }) => stops.at(-1));

  test("of the corridor's west are Poti, Batumi and Kars", () => {
    expect(ends("dostyk~poti")).toEqual(["kars", "batumi"]);
    expect(ends("dostyk~batumi")).toEqual(["kars", "poti"]);
    expect(ends("dostyk~kars")).toEqual(["poti", "batumi"]);
  });

  test("are none where every other end is much nearer or farther", () => {
    expect(ends("tbilisi~gori")).toEqual([]);
  });

  test("keep the places between", () => {
    const [kars] = otherEnds(network, way("dostyk~kuryk-port~poti"), atlas.places);
    expect(kars?.stops).toEqual(["dostyk", "kuryk-port", "kars"]);
  });
});
