import bakuSupsa from "../../geo/layers/baku-supsa.geojson";
import btc from "../../geo/layers/btc.geojson";
import dostykMoiynty from "../../geo/layers/dostyk-moiynty.geojson";
import middleCorridor from "../../geo/layers/middle-corridor.geojson";
import places from "../../geo/places.json";
import type { Atlas } from "../../src/content/atlas";
import figures from "../../src/content/figures.json";
import { loadAtlas } from "../../src/content/load";
import sources from "../../src/content/sources.json";
import type { Figure } from "../../src/domain/figure";

/** The atlas as the page loads it; a fault in the content fails the tests with its own words. */
export function bundledAtlas(): Atlas {
  const loaded = loadAtlas();
  if (loaded.ok) return loaded.atlas;
  throw new Error(loaded.problems.map(({ file, where, what }) => `${file} ${where}: ${what}`).join("\n"));
}

/** A fresh copy of the bundled files, to be broken by a test. */
export const rawContent = () =>
  structuredClone({
    figures,
    sources,
    places,
    layers: {
      "middle-corridor": middleCorridor,
      "dostyk-moiynty": dostykMoiynty,
      btc,
      "baku-supsa": bakuSupsa,
    },
  });

/** The figure of that id; a wrong id in a test is a mistake of the test. */
export function figureOf(atlas: Atlas, id: string): Figure {
  const figure = atlas.figures.find((one) => one.id === id);
  if (!figure) throw new Error(`No figure ${id}`);
  return figure;
}

/** The number of an amount, null where there is none. */
export const numberOf = ({ amount }: Figure): number | null => (amount.kind === "none" ? null : amount.value);
