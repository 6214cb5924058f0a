import bakuSupsa from "../../geo/layers/baku-supsa.geojson";
import btc from "../../geo/layers/btc.geojson";
import dostykMoiynty from "../../geo/layers/dostyk-moiynty.geojson";
import middleCorridor from "../../geo/layers/middle-corridor.geojson";
import type { RawContent } from "./atlas";
import sources from "./sources.json";

/** The bundled content that every view needs whole, not yet parsed. */
export const bundle: Omit<RawContent, "figures" | "places"> = {
  sources,
  layers: {
    "middle-corridor": middleCorridor,
    "dostyk-moiynty": dostykMoiynty,
    btc,
    "baku-supsa": bakuSupsa,
  },
};
