import type { Network, Step } from "../network/network";
import { type Way, wayOf } from "../network/way";
import type { Segment } from "../segment";

/** The steps along one segment from its start to its end. */
function stepsOn(network: Network, segment: Segment): readonly Step[] {
  const steps: Step[] = [];
  let here = segment.from;
  while (here !== segment.to) {
    const next = network
      .get(here)
      ?.find(({ link }) => link.pieces.some((piece) => piece.segment === segment && piece.from === here));
    if (!next) throw new Error(`The network does not lead along ${segment.id} from ${here}`);
    steps.push(next);
    here = next.to;
  }
  return steps;
}

/**
 * The way along segments that each start where the one before ends, as an itinerary has them: every kilometre of
 * them, whether or not the network knows a shorter one.
 *
 * @throws if the network does not hold the segments
 */
export function wayAlong(network: Network, segments: readonly Segment[]): Way {
  const steps = segments.flatMap((segment) => stepsOn(network, segment));
  const ends = segments.flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to]));
  return wayOf(ends, steps);
}
