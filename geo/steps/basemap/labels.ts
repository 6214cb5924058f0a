import type { Feature, LineString, Point, Position } from "geojson";
import type { River } from "./waters";

const languages = ["en", "ru", "kk", "az", "ka", "tr", "zh"] as const;
const kinds = ["country", "sea", "lake", "river", "city"] as const;
type Kind = (typeof kinds)[number];

/** A name of the basemap. Every language has its own flat property, because map styles cannot read nested ones. */
export type LabelProperties = {
  readonly id: string;
  readonly kind: Kind;
  /** 1 is the most important. */
  readonly rank: number;
  /** The zoom from which there is room for it. */
  readonly minZoom: number;
} & { readonly [Name in `name:${(typeof languages)[number]}`]: string };

export type Label = Feature<Point | LineString, LabelProperties> & { readonly id: string };

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text);

function parsePosition(text: string): Position {
  const [lng = Number.NaN, lat = Number.NaN] = text.trim().split(" ").map(Number);
  if (!Number.isFinite(lng) || !Number.isFinite(lat)) throw new Error(`labels.csv: "${text}" is not "lng lat"`);
  return [lng, lat];
}

const squared = (a: Position, b: Position): number =>
  ((a[0] ?? 0) - (b[0] ?? 0)) ** 2 + ((a[1] ?? 0) - (b[1] ?? 0)) ** 2;

const nearestIndex = (line: readonly Position[], to: Position): number =>
  line.reduce((best, p, i) => (squared(p, to) < squared(line[best] ?? p, to) ? i : best), 0);

const gapTo = (line: readonly Position[], to: Position): number => squared(line[nearestIndex(line, to)] ?? to, to);

const round = (p: Position): Position => p.map((value) => Math.round(value * 100) / 100);

/** How many bends a river's label keeps: text on more of them stumbles. */
const labelPoints = 7;

/** The river's course between two positions, smoothed so that letters on it stand evenly. */
function alongRiver(river: River, from: Position, to: Position): Position[] {
  const lines = [...river.geometry.coordinates];
  const line = lines.sort((a, b) => gapTo(a, from) + gapTo(a, to) - gapTo(b, from) - gapTo(b, to))[0] ?? [];
  const ends = [nearestIndex(line, from), nearestIndex(line, to)].sort((a, b) => a - b);
  const course = line.slice(ends[0], (ends[1] ?? 0) + 1);
  if (course.length < 2) throw new Error(`labels.csv: river ${river.id} has no course there`);
  const lengths = course.map((p, i) => (i === 0 ? 0 : Math.sqrt(squared(p, course[i - 1] ?? p))));
  const along = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
  const whole = along.at(-1) ?? 0;
  return Array.from({ length: labelPoints }, (_, k) => {
    const target = (whole * k) / (labelPoints - 1);
    const weights = along.map((at) => Math.exp(-(((at - target) / (whole / (labelPoints - 1))) ** 2)));
    const total = weights.reduce((sum, w) => sum + w, 0);
    const mean = (axis: 0 | 1) => course.reduce((sum, p, i) => sum + (p[axis] ?? 0) * (weights[i] ?? 0), 0) / total;
    return round([mean(0), mean(1)]);
  });
}

/** Letters read from west to east whichever way the water runs; MapLibre would turn them, a text path would not. */
const eastward = (line: Position[]): Position[] =>
  (line[0]?.[0] ?? 0) > (line.at(-1)?.[0] ?? 0) ? [...line].reverse() : line;

/** `67.5 50.2` a point; `a b; c d; e f` a line; `a b > c d` the course of the river with the label's id. */
function place(text: string, id: string, rivers: readonly River[]): Point | LineString {
  if (text.includes(">")) {
    const river = rivers.find((r) => r.id === id);
    if (river === undefined) throw new Error(`labels.csv: no river ${id}`);
    const [from = "", to = ""] = text.split(">");
    return { type: "LineString", coordinates: eastward(alongRiver(river, parsePosition(from), parsePosition(to))) };
  }
  const coordinates = text.split(";").map(parsePosition);
  const [only = [0, 0], ...more] = coordinates;
  return more.length === 0 ? { type: "Point", coordinates: only } : { type: "LineString", coordinates };
}

function parseRow(row: string, rivers: readonly River[]): Label {
  const [kind = "", id = "", rank, minZoom, at = "", ...texts] = row.split(",");
  if (!isKind(kind)) throw new Error(`labels.csv: ${id} has the unknown kind "${kind}"`);
  const [en = "", ru = "", kk = "", az = "", ka = "", tr = "", zh = ""] = texts;
  const missing = languages.filter((_, i) => (texts[i] ?? "") === "");
  if (missing.length > 0 || texts.length !== languages.length) throw new Error(`labels.csv: ${id} lacks ${missing}`);
  return {
    type: "Feature",
    id,
    properties: {
      id,
      kind,
      rank: Number(rank),
      minZoom: Number(minZoom),
      "name:en": en,
      "name:ru": ru,
      "name:kk": kk,
      "name:az": az,
      "name:ka": ka,
      "name:tr": tr,
      "name:zh": zh,
    },
    geometry: place(at, id, rivers),
  };
}

/** The table of names as GeoJSON, one feature a line so that a changed name is a changed line. */
export function buildLabels(csv: string, rivers: readonly River[]): string {
  const rows = csv.trim().split("\n").slice(1);
  const features = rows.map((row) => JSON.stringify(parseRow(row, rivers)));
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}
