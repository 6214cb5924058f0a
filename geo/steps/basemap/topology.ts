import type { GeoJsonObject } from "geojson";
import { topology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";

/**
 * GeoJSON objects as one topology, shared lines stored once.
 * The published types of topojson-server allow `null` properties and those of its sister packages do not;
 * every feature here has properties, so the claim is made once, at this edge.
 */
export const topologyOf = (objects: Record<string, GeoJsonObject>): Topology<Objects> =>
  topology(objects) as Topology<Objects>;
