import { missingFrom } from "../figures/fields";

/** Where the position of a row stands. */
export type Place =
  | { readonly kind: "pair"; readonly lng: number; readonly lat: number }
  | { readonly kind: "wkt"; readonly at: number }
  | { readonly kind: "none" };

/** What makers of tables call a column, without signs and spaces, in the order in which it is one. */
const latitudes = [
  ["lat", "latitude", "широта", "enlem", "enlik", "纬度", "緯度", "განედი", "ендік"],
  ["latdd", "latdeg", "latwgs84", "wgs84lat", "geolat", "decimallatitude", "latitudewgs84", "шир", "coordy", "ycoord"],
  ["y"],
].flat();
const longitudes = [
  ["lon", "lng", "long", "longitude", "долгота", "boylam", "uzunluq", "经度", "經度", "გრძედი", "бойлық"],
  ["londd", "londeg", "lonwgs84", "wgs84lon", "geolon", "geolng", "decimallongitude", "longitudewgs84", "дол", "долг"],
  ["coordx", "xcoord", "x"],
].flat();
const geometries = ["wkt", "geometry", "geom", "thegeom", "wktgeom", "geometrywkt", "shape", "геометрия"];

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.()°[\]-]+/g, "");

function find(names: readonly string[], sought: readonly string[]): number {
  const name = sought.find((one) => names.includes(one));
  return name === undefined ? -1 : names.indexOf(name);
}

/** Where rows say where they are, by the names of their columns. */
export function placeIn(columns: readonly string[]): Place {
  const names = columns.map(plain);
  const [lat, lng, at] = [find(names, latitudes), find(names, longitudes), find(names, geometries)];
  if (lat >= 0 && lng >= 0) return { kind: "pair", lng, lat };
  return at >= 0 ? { kind: "wkt", at } : { kind: "none" };
}

/** Whether rows hold figures of a subject rather than places. */
export function holdsFigures(columns: readonly string[]): boolean {
  const names = columns.map(plain);
  const has = (...sought: readonly string[]): boolean => sought.some((one) => names.includes(one));
  const says = (has("subject", "segment") && has("value", "amount")) || missingFrom(columns).length === 0;
  return placeIn(columns).kind === "none" && says;
}
