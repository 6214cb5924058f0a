/** The pixels of one colour in an image, as indices row by row. */
export type Mask = { readonly width: number; readonly height: number; readonly on: readonly number[] };

/** How far apart the pixels of two masks lie, in px. */
export type Apart = {
  /** How many pixels each mask has. */
  readonly pixels: readonly [number, number];
  readonly p99: number;
  readonly max: number;
  /** Where the farthest pixel lies, as `x y`: says where to look. */
  readonly farthest: string;
};

/** Farther than this is a line that is missing, not one that is displaced. */
const farthestPx = 20;

/** Every step within reach, the nearest first. */
const steps = Array.from({ length: (2 * farthestPx + 1) ** 2 }, (_, i) => {
  const dx = (i % (2 * farthestPx + 1)) - farthestPx;
  const dy = Math.floor(i / (2 * farthestPx + 1)) - farthestPx;
  return { dx, dy, px: Math.hypot(dx, dy) };
}).sort((a, b) => a.px - b.px);

/** Of every pixel of one mask the distance to the nearest of the other. */
function distances(from: Mask, to: Mask): readonly { readonly px: number; readonly at: string }[] {
  const { width, height } = to;
  const there = new Set(to.on);
  return from.on.map((at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const nearest = steps.find(({ dx, dy }) => {
      const [nx, ny] = [x + dx, y + dy];
      return nx >= 0 && ny >= 0 && nx < width && ny < height && there.has(ny * width + nx);
    });
    return { px: nearest?.px ?? Number.POSITIVE_INFINITY, at: `${x} ${y}` };
  });
}

/** The distances of two masks, both ways. */
export function apart(one: Mask, other: Mask): Apart {
  const sorted = [...distances(one, other), ...distances(other, one)].sort((a, b) => a.px - b.px);
  return {
    pixels: [one.on.length, other.on.length],
    p99: sorted[Math.floor(sorted.length * 0.99)]?.px ?? 0,
    max: sorted.at(-1)?.px ?? 0,
    farthest: sorted.at(-1)?.at ?? "",
  };
}
