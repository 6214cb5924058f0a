import type { Position } from "geojson";
import type { OwnProperty } from "../../domain/ownData";
import { type Drawable, drawables, type Flaw, isFlaw, position } from "../geometry";

/** A placemark while it is read. */
export type Placemark = {
  readonly line: number;
  readonly properties: OwnProperty[];
  readonly drawn: Drawable[];
  flaw: Flaw | null;
  /** Rings of the area that is being read. */
  rings: Position[][] | null;
  /** Positions of the track that is being read. */
  track: Position[] | null;
};

export const placemarkAt = (line: number): Placemark => ({
  line,
  properties: [],
  drawn: [],
  flaw: null,
  rings: null,
  track: null,
});

/** Leaves a placemark out for the first thing that is wrong with it. */
export function spoil(placemark: Placemark, flaw: Flaw): void {
  placemark.flaw ??= flaw;
}

const number = (text: string | undefined): number => (text === undefined || text === "" ? Number.NaN : Number(text));

function positionIn(text: string, parting: string): Position | Flaw {
  const [lng, lat] = text.split(parting);
  return position(number(lng), number(lat), () => text);
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** Takes in what stands between `<coordinates>`, as what it belongs to says. */
export function takeCoordinates(placemark: Placemark, text: string, owner: string | undefined): void {
  const positions: Position[] = [];
  for (const word of words(text)) {
    const one = positionIn(word, ",");
    if (isFlaw(one)) {
      spoil(placemark, one);
      return;
    }
    positions.push(one);
  }
  if (placemark.rings && owner === "LinearRing") placemark.rings.push(positions);
  else if (owner === "Point") draw(placemark, { type: "Point", coordinates: positions[0] });
  else if (owner === "LineString") draw(placemark, { type: "LineString", coordinates: positions });
  else if (owner === "LinearRing") {
    const [first] = positions;
    draw(placemark, { type: "LineString", coordinates: first ? [...positions, first] : [] });
  }
}

/** Takes in one position of a track: `longitude latitude height`. */
export function takeTracked(placemark: Placemark, text: string): void {
  const one = positionIn(words(text).join(" "), " ");
  if (isFlaw(one)) spoil(placemark, one);
  else placemark.track?.push(one);
}

/** Takes in a geometry, which may be anything. */
export function draw(placemark: Placemark, geometry: unknown): void {
  const drawn = drawables(geometry);
  if (isFlaw(drawn)) spoil(placemark, drawn);
  else placemark.drawn.push(...drawn);
}
