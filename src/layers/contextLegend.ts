import type { ContextId } from "../domain/ids";
import { contextDashes } from "./context";
import type { LegendRow } from "./layer";

/** How the legend shows what stands beside the routes; it must look as the map does. */
export const contextLegend: Readonly<Record<ContextId, readonly LegendRow[]>> = {
  "transit-corridors": [
    {
      text: "context.rail",
      swatch: { kind: "patterned", color: (t) => t.context.rail, width: 2, pattern: contextDashes.rail, cap: "butt" },
    },
    {
      text: "context.road",
      swatch: { kind: "patterned", color: (t) => t.context.road, width: 2, pattern: contextDashes.road, cap: "butt" },
    },
    {
      text: "context.roadPlanned",
      swatch: {
        kind: "patterned",
        color: (t) => t.context.road,
        width: 2,
        pattern: contextDashes.planned,
        cap: "butt",
      },
    },
  ],
  "green-corridor": [
    {
      text: "context.power",
      swatch: {
        kind: "patterned",
        color: (t) => t.context.power,
        width: 3,
        pattern: contextDashes.power,
        cap: "round",
      },
    },
  ],
};
