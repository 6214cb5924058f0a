import bakuSupsa from "../../geo/layers/baku-supsa.geojson";
import btc from "../../geo/layers/btc.geojson";
import dostykMoiynty from "../../geo/layers/dostyk-moiynty.geojson";
import middleCorridor from "../../geo/layers/middle-corridor.geojson";
import places from "../../geo/places.json";
import type { ParsedContent } from "./atlas";
import figures from "./figures.json";
import { parseContent } from "./parse";
import sources from "./sources.json";

/** The bundled files, parsed. A fault in them is a value, so that the page can say it instead of staying empty. */
export const loadAtlas = (): ParsedContent =>
  parseContent({
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
