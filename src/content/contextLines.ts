import greenCorridor from "../../geo/layers/green-corridor.geojson";
import transitCorridors from "../../geo/layers/transit-corridors.geojson";
import type { ContextId } from "../domain/ids";
import { type ParsedContext, parseContext } from "./parseContext";

const raw: Readonly<Record<ContextId, unknown>> = {
  "transit-corridors": transitCorridors,
  "green-corridor": greenCorridor,
};

/** The bundled context layers. */
export const loadContext = (): ParsedContext => parseContext(raw);
