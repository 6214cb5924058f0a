import type { Subject } from "../domain/figure";
import { isRouteId, type RouteId } from "../domain/ids";
import type { Segment } from "../domain/segment";
import { light, type Tokens } from "../theme/tokens";

/** The colour of a part of the interface: a route's, the sea leg's, or plain ink; CSS reads it as `data-tone`. */
export type Tone = RouteId | "sea" | "plain";

/** A sea leg wears the sea's colour in the panel as on the map. */
export const toneOfSegment = ({ route, mode }: Pick<Segment, "route" | "mode">): Tone =>
  mode === "sea" ? "sea" : route;

/** What a figure is about wears the colour of its route; the country wears none. */
export function toneOfSubject(subject: Subject): Tone {
  const route = subject.split(".")[0] ?? "";
  return isRouteId(route) ? route : "plain";
}

/**
 * Tokens whose colours of routes and places are references to the page's CSS variables: what is drawn with them follows the theme
 * without being drawn again.
 */
export const paintedTokens: Tokens = {
  ...light,
  route: {
    "middle-corridor": "var(--route-middle-corridor)",
    sea: "var(--route-sea)",
    "dostyk-moiynty": "var(--route-dostyk-moiynty)",
    btc: "var(--route-btc)",
    btcCore: "var(--route-btc-core)",
    "baku-supsa": "var(--route-baku-supsa)",
    halo: "var(--route-halo)",
  },
  node: {
    port: "var(--node-port)",
    mark: "var(--node-mark)",
    terminal: "var(--node-terminal)",
    terminalCore: "var(--node-terminal-core)",
  },
  context: { rail: "var(--context-rail)", road: "var(--context-road)", power: "var(--context-power)" },
  own: {
    a: "var(--own-a)",
    b: "var(--own-b)",
    c: "var(--own-c)",
    d: "var(--own-d)",
    e: "var(--own-e)",
    f: "var(--own-f)",
  },
  label: { ...light.label, place: "var(--label-place)" },
};
