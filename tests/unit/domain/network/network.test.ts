import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pieceOf } from "../../../../src/domain/network/network";
import { isOnPipeline, pipelineSources } from "../../../../src/domain/network/pipelines";
import { sectionsOf } from "../../../../src/domain/network/sections";
import { findWay, kmOf } from "../../../../src/domain/network/way";
import { anyWay, network, place, way } from "./aWay";

const segmentsOf = (text: string, ...routes: Parameters<typeof sectionsOf>[1] & object) =>
  sectionsOf(way(text).steps, routes).map(({ segment }) => segment.id as string);

describe("the network", () => {
  test("counts a track that two routes share once", () => {
    const shared = way("dostyk~moiynty");
    expect(Math.round(shared.km)).toBe(Math.round(297.7 + 374.9 + 127.1));
    expect(shared.steps.every(({ link }) => link.pieces.length === 2)).toBe(true);
    for (const steps of network.values()) {
      const ends = steps.filter(({ link }) => link.pieces[0].segment.mode === "rail").map(({ to }) => to);
      expect(new Set(ends).size).toBe(ends.length);
    }
  });

  test("knows a shared track as the corridor's, and as Dostyk–Moiynty's where that is asked for", () => {
    expect(segmentsOf("dostyk~balkhash")).toEqual([
      "middle-corridor.dostyk-aktogay",
      "middle-corridor.aktogay-balkhash",
    ]);
    expect(segmentsOf("dostyk~balkhash", "dostyk-moiynty")).toEqual([
      "dostyk-moiynty.dostyk-aktogay",
      "dostyk-moiynty.aktogay-sayak",
      "dostyk-moiynty.sayak-balkhash",
    ]);
    // Beyond Moiynty only the corridor goes on.
    expect(segmentsOf("balkhash~zhezkazgan", "dostyk-moiynty")).toEqual([
      "dostyk-moiynty.balkhash-moiynty",
      "middle-corridor.moiynty-zhezkazgan",
    ]);
  });

  test("keeps two pipelines in one trench apart", () => {
    const [first, ...others] = network.get(place("sangachal-terminal")) ?? [];
    expect(others).toHaveLength(1);
    expect(first && pieceOf(first.link, []).segment.mode).toBe("pipeline");
  });
});

describe("pipelines", () => {
  test("begin at Sangachal, and are told from railways", () => {
    expect(pipelineSources(network)).toEqual(["sangachal-terminal"]);
    // No step leads on from the sea's end of a pipe, and yet it lies on one.
    expect(isOnPipeline(network, place("ceyhan-terminal"))).toBe(true);
    expect(isOnPipeline(network, place("poti"))).toBe(false);
  });
});

describe("the shortest way", () => {
  test("hangs together, and is no longer than any detour through a third place", () => {
    fc.assert(
      fc.property(anyWay, fc.constantFrom(...network.keys()), ({ stops, steps, km }, third) => {
        const [from, to] = [stops[0], stops.at(-1)];
        if (!from || !to) return;
        expect(steps[0]?.from).toBe(from);
        expect(steps.at(-1)?.to).toBe(to);
        for (const [index, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[index]?.to);
        const detour = findWay(network, [from, third, to]);
        if (detour.kind === "found") expect(detour.way.km).toBeGreaterThanOrEqual(km - 1e-6);
      }),
    );
  });

  test("is as long back as there, except through a pipeline, which is one-way", () => {
    fc.assert(
      fc.property(anyWay, (found) => {
        const back = findWay(network, [...found.stops].reverse());
        const isPipe = found.steps.some(({ link }) => link.pieces[0].segment.mode === "pipeline");
        expect(back.kind).toBe(isPipe ? "againstTheFlow" : "found");
        if (back.kind === "found") expect(back.way.km).toBeCloseTo(found.km, 6);
      }),
    );
  });

  test("goes through the places between, in their order", () => {
    const { steps, km } = way("dostyk~kuryk-port~poti");
    expect(steps.some(({ to }) => to === "kuryk-port")).toBe(true);
    expect(km).toBeCloseTo(kmOf(way("dostyk~kuryk-port").steps) + kmOf(way("kuryk-port~poti").steps), 6);
  });

  test("is not invented where nothing drawn leads on", () => {
    const ask = (text: string) => findWay(network, text.split("~").map(place));
    expect(ask("dostyk~ceyhan-terminal")).toEqual({ kind: "apart", from: "dostyk", to: "ceyhan-terminal" });
    expect(ask("ceyhan-terminal~sangachal-terminal").kind).toBe("againstTheFlow");
    expect(ask("ceyhan-terminal~supsa-terminal").kind).toBe("apart");
    expect(ask("dostyk~baku")).toEqual({ kind: "offTheLines", place: "baku" });
  });
});
