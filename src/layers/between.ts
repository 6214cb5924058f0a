/** The value at a zoom, straight between stops and level beyond them, as the style's own interpolation has it. */
export function between(stops: readonly (readonly [zoom: number, value: number])[], zoom: number): number {
  const next = stops.findIndex(([stop]) => zoom < stop);
  const high = stops[next] ?? stops.at(-1);
  const low = stops[next - 1] ?? (next === 0 ? stops[0] : stops.at(-1));
  if (!high || !low) return 0;
  const span = high[0] - low[0];
  return span === 0 ? low[1] : low[1] + ((zoom - low[0]) / span) * (high[1] - low[1]);
}
