import type { PlaceId } from "../ids";
import type { Link, Network, Step } from "./network";
import { shortestPath } from "./shortestPath";
import { kmOf } from "./way";

/** Another way counts as one where at least this much of it runs elsewhere. */
const leastOwnKm = 50;
/** What runs elsewhere may be at most this many times as long as what it stands for. */
const longestDetour = 1.25;
/** More ways than this cannot be compared at a glance. */
export const mostChoices = 4;

/** The links that steps run along, whichever way. */
export const linksOf = (steps: readonly Step[]): ReadonlySet<Link> => new Set(steps.map(({ link }) => link));

/** Whether two ways run along the same links in the same order. */
export const isSamePath = (one: readonly Step[], other: readonly Step[]): boolean =>
  one.length === other.length && one.every(({ link }, index) => link === other[index]?.link);

/** The steps cut at forks: whoever leaves such a chain leaves all of it. */
function chainsOf(network: Network, steps: readonly Step[]): readonly (readonly Step[])[] {
  const chains: Step[][] = [];
  for (const step of steps) {
    const isFork = (network.get(step.from)?.length ?? 0) > 2;
    const last = chains.at(-1);
    if (last && !isFork) last.push(step);
    else chains.push([step]);
  }
  return chains;
}

/** Whether steps differ enough from each of the others to be told beside them, without being a great detour. */
const isChoice = (steps: readonly Step[], others: readonly (readonly Step[])[]): boolean =>
  others.every((other) => {
    const [own, theirs] = [linksOf(steps), linksOf(other)];
    const ownKm = kmOf(steps.filter(({ link }) => !theirs.has(link)));
    return ownKm >= leastOwnKm && ownKm <= longestDetour * kmOf(other.filter(({ link }) => !own.has(link)));
  });

/**
 * The shortest steps between two places and others that may be chosen instead, the shortest first; none where there
 * is no way. Each is the shortest without some chain of one that was found before: Yen's algorithm (Management
 * Science 17, 1971) over chains between forks rather than single links.
 */
export function choicesBetween(network: Network, from: PlaceId, to: PlaceId): readonly (readonly Step[])[] {
  const search = (closed: ReadonlySet<Link>) => shortestPath(network, from, (place) => place === to, closed);
  const shortest = search(new Set());
  if (!shortest) return [];
  const choices = [shortest];
  const open: { readonly steps: readonly Step[]; readonly closed: ReadonlySet<Link> }[] = [
    { steps: shortest, closed: new Set() },
  ];
  for (let last = open.shift(); last && choices.length < mostChoices; last = open.shift()) {
    for (const chain of chainsOf(network, last.steps)) {
      const closed = new Set([...last.closed, ...linksOf(chain)]);
      const steps = search(closed);
      if (!steps || !isChoice(steps, choices)) continue;
      choices.push(steps);
      open.push({ steps, closed });
    }
  }
  return choices.slice(0, mostChoices).sort((a, b) => kmOf(a) - kmOf(b));
}
