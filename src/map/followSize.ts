import type { Map as Engine } from "maplibre-gl";

/**
 * Gives the map its container's size, until stopped.
 *
 * @param mark goes with the engine's events, so that a turned phone is not told as a movement that the reader made
 */
export function followSize(engine: Engine, mark: object, resized: () => void): () => void {
  const container = engine.getContainer();
  const size = (): string => `${container.clientWidth} ${container.clientHeight}`;
  let known = size();
  const observer = new ResizeObserver(() => {
    const now = size();
    if (now === known) return;
    known = now;
    engine.resize(mark);
    // At once, or the old drawing would stand stretched for a frame.
    engine.redraw();
    resized();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
