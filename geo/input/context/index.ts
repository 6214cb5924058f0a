import type { ContextLayerInput } from "./contextInput";
import { greenCorridor } from "./green-corridor";
import { transitCorridors } from "./transit-corridors";

/** Every context layer that the build draws. */
export const contextLayers: readonly ContextLayerInput[] = [transitCorridors, greenCorridor];
