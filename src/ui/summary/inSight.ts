import type { Place } from "../../domain/place";
import type { Camera } from "../../state/view";

type Size = { readonly width: number; readonly height: number };

/** Px of the whole world at zoom 0, as MapLibre counts it. */
const worldPx = 512;

/** Web Mercator, from 0 to 1 eastwards and southwards. */
const mercator = (lng: number, lat: number): readonly [x: number, y: number] => [
  (lng + 180) / 360,
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];

type Sight = {
  /** The places on the screen, the most important first, of equal ones those nearer to the middle. */
  readonly places: readonly Place[];
  /** The place nearest to the middle, on the screen or not; null only where there are none. */
  readonly nearest: Place | null;
};

/** Where the map looks, by the places of the atlas. */
export function sightOf(camera: Camera, { width, height }: Size, places: Iterable<Place>): Sight {
  const scale = worldPx * 2 ** camera.zoom;
  const [x, y] = mercator(camera.lng, camera.lat);
  const placed = [...places]
    .map((place) => {
      const [east, south] = mercator(...place.position);
      const [across, down] = [(east - x) * scale, (south - y) * scale];
      return { place, across, down, away: Math.hypot(across, down) };
    })
    .sort((left, right) => left.away - right.away);
  const inSight = placed.filter(({ across, down }) => Math.abs(across) <= width / 2 && Math.abs(down) <= height / 2);
  return {
    places: inSight.map(({ place }) => place).sort((left, right) => left.rank - right.rank),
    nearest: placed[0]?.place ?? null,
  };
}
