import type { PlaceId } from "../ids";
import { type Network, pieceOf, type Step } from "./network";

const isPipe = ({ link }: Step): boolean => pieceOf(link, []).segment.mode === "pipeline";

const pipesOf = (network: Network): readonly Step[] => [...network.values()].flat().filter(isPipe);

/** Whether a pipeline runs through a place, begins or ends there. */
export const isOnPipeline = (network: Network, place: PlaceId): boolean =>
  pipesOf(network).some(({ from, to }) => from === place || to === place);

/** Where pipelines begin: oil comes there by other means. */
export function pipelineSources(network: Network): readonly PlaceId[] {
  const pipes = pipesOf(network);
  const fed = new Set(pipes.map(({ to }) => to));
  return [...new Set(pipes.map(({ from }) => from))].filter((place) => !fed.has(place));
}
