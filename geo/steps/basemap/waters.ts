import type { Feature, FeatureCollection, MultiLineString, Polygon } from "geojson";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { bendWeight, type Grain } from "./detail";
import { type Ring, signedArea, wound } from "./rings";
import { topologyOf } from "./topology";

/** `rank` 1 is drawn at every zoom, 2 from about zoom 4.5, 3 from about zoom 6. */
export type WaterProperties = { readonly rank: number };
export type Lake = Feature<Polygon, WaterProperties>;
export type River = Feature<MultiLineString, WaterProperties>;
export type Waters = { readonly lakes: readonly Lake[]; readonly rivers: readonly River[] };

const collection = <F extends Feature>(features: readonly F[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: [...features],
});

const windLake = ([exterior = [], ...islands]: Ring[]): Ring[] => [
  wound(exterior, "exterior"),
  ...islands.filter((island) => island.length >= 6).map((island) => wound(island, "hole")),
];

/** A narrow lake far away may shrink to a point. */
const hasArea = ([exterior = []]: Ring[]): boolean => signedArea(exterior) !== 0;

/** Lakes and rivers without the bends that nobody can see; ids, ranks and order stay. */
export function simplifyWaters({ lakes, rivers }: Waters, grain: Grain): Waters {
  const whole = topologyOf({ lakes: collection(lakes), rivers: collection(rivers) });
  const light = simplify(presimplify(whole, bendWeight(grain)), 1);
  const shapes = new Map(
    Object.values(light.objects).flatMap((object) => {
      const decoded = feature(light, object);
      const features = decoded.type === "FeatureCollection" ? decoded.features : [decoded];
      return features.map((f) => [String(f.id), f.geometry] as const);
    }),
  );
  return {
    lakes: lakes.flatMap((lake) => {
      const shape = shapes.get(String(lake.id));
      return shape?.type === "Polygon" && hasArea(shape.coordinates)
        ? [{ ...lake, geometry: { ...shape, coordinates: windLake(shape.coordinates) } }]
        : [];
    }),
    rivers: rivers.flatMap((river) => {
      const shape = shapes.get(String(river.id));
      return shape?.type === "MultiLineString" ? [{ ...river, geometry: shape }] : [];
    }),
  };
}
