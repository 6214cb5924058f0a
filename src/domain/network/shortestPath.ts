import type { PlaceId } from "../ids";
import type { Link, Network, Step } from "./network";

/** Where a search stops. */
type Goal = (place: PlaceId) => boolean;

/**
 * The shortest steps from a place to the nearest one that is a goal, by Dijkstra's algorithm (Numerische Mathematik 1,
 * 1959) over kilometres as drawn. The open places are looked through one by one: there are some three hundred, and
 * only a handful are open at a time.
 *
 * @param without links that are not travelled
 * @returns the steps in order, none where the start is a goal; null where no goal can be reached
 */
export function shortestPath(
  network: Network,
  from: PlaceId,
  isGoal: Goal,
  without: ReadonlySet<Link> = new Set(),
): readonly Step[] | null {
  const reached = new Map<PlaceId, { readonly km: number; readonly by: Step | null }>([[from, { km: 0, by: null }]]);
  const open = new Set<PlaceId>([from]);
  const closed = new Set<PlaceId>();
  const kmTo = (place: PlaceId): number => reached.get(place)?.km ?? Number.POSITIVE_INFINITY;
  for (;;) {
    let nearest: PlaceId | null = null;
    for (const place of open) if (nearest === null || kmTo(place) < kmTo(nearest)) nearest = place;
    if (nearest === null) return null;
    if (isGoal(nearest)) return stepsTo(nearest, reached);
    open.delete(nearest);
    closed.add(nearest);
    for (const step of network.get(nearest) ?? []) {
      const km = kmTo(nearest) + step.link.km;
      if (closed.has(step.to) || without.has(step.link) || km >= kmTo(step.to)) continue;
      reached.set(step.to, { km, by: step });
      open.add(step.to);
    }
  }
}

function stepsTo(end: PlaceId, reached: ReadonlyMap<PlaceId, { readonly by: Step | null }>): readonly Step[] {
  const steps: Step[] = [];
  for (let by = reached.get(end)?.by; by; by = reached.get(by.from)?.by) steps.push(by);
  return steps.reverse();
}
