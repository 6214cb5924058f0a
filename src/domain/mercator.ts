/** Web Mercator: 0 to 1 eastwards and southwards. */
export const mercatorX = (lng: number): number => (lng + 180) / 360;
export const mercatorY = (lat: number): number =>
  (1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2;

/** Px of the whole world at zoom 0, as MapLibre counts. */
export const worldPx = 512;

/** The square of the way from the origin to a piece, in px. */
export function toPiece(fromX: number, fromY: number, toX: number, toY: number): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const long = dx * dx + dy * dy;
  const share = long === 0 ? 0 : Math.min(Math.max(-(fromX * dx + fromY * dy) / long, 0), 1);
  const [x, y] = [fromX + share * dx, fromY + share * dy];
  return x * x + y * y;
}
