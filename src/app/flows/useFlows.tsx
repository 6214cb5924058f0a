import { type ReactNode, type RefObject, useState } from "react";
import type { ThemeId } from "../../theme/tokens";
import { useView } from "../../ui/AtlasContext";
import { lazyWithTexts } from "../../ui/lazyWithTexts";
import type { MapLink } from "../map/mapLink";
import { useStillness } from "../stillness";

const FlowCanvas = lazyWithTexts("motion", () => import("./flowParts").then(({ FlowCanvas }) => FlowCanvas));
const FlowPause = lazyWithTexts("motion", () => import("./flowParts").then(({ FlowPause }) => FlowPause));

type Flows = {
  /** Lies over the map. */
  readonly marks: ReactNode;
  /** Stands among the map's controls; null where nothing moves. */
  readonly pause: ReactNode;
};

/**
 * The direction in which goods and oil move, as arrowheads that run along the lines while the view asks for it. They
 * stand for readers who want no motion.
 *
 * @param isMapLive whether the live map is there to lie over
 */
export function useFlows(link: RefObject<MapLink | null>, theme: ThemeId, isMapLive: boolean): Flows {
  const isAsked = useView((view) => view.flows);
  const isStill = useStillness();
  const [isPaused, setPaused] = useState(false);
  if (!isAsked || !isMapLive) return { marks: null, pause: null };
  return {
    marks: <FlowCanvas link={link} theme={theme} isStill={isStill || isPaused} />,
    pause: isStill ? null : <FlowPause isPaused={isPaused} onToggle={() => setPaused(!isPaused)} />,
  };
}
