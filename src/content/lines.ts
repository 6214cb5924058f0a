import bakuSupsa from "../../geo/layers/baku-supsa.geojson";
import btc from "../../geo/layers/btc.geojson";
import dostykMoiynty from "../../geo/layers/dostyk-moiynty.geojson";
import middleCorridor from "../../geo/layers/middle-corridor.geojson";
import type { RawContent } from "./atlas";

/** The lines, which every view needs whole; not yet parsed. */
export const layers: RawContent["layers"] = {
  "middle-corridor": middleCorridor,
  "dostyk-moiynty": dostykMoiynty,
  btc,
  "baku-supsa": bakuSupsa,
};
