import { useMemo } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../../content/atlas";
import type { PlaceId } from "../../domain/ids";
import { alternativesTo } from "../../domain/network/alternatives";
import { buildNetwork, type Network } from "../../domain/network/network";
import { otherEnds } from "../../domain/network/otherEnds";
import { type FoundWay, findWay, type Way } from "../../domain/network/way";
import { useAtlas, useView } from "../AtlasContext";
import { wayDraft } from "./draft";

/** What a reader asks of the network, and its answers. */
export type AskedWay = {
  readonly network: Network;
  /** The places of the fields; null where one is still to be said. */
  readonly stops: readonly (PlaceId | null)[];
  /** Null while an end is still to be said. */
  readonly found: FoundWay | null;
  /** What may be chosen instead, the found way among them; the shortest first. */
  readonly choices: readonly Way[];
  readonly otherEnds: readonly Way[];
};

/** The network of an atlas; one for all that ask. */
export function useNetwork({ routes, places }: Atlas): Network {
  return useMemo(() => buildNetwork({ routes, places }), [routes, places]);
}

/** The way that is asked for, and what stands to choice beside it. */
export function useWay(): AskedWay {
  const { atlas } = useAtlas();
  const network = useNetwork(atlas);
  const way = useView((view) => view.way);
  const draft = useStore(wayDraft);
  return useMemo(() => {
    const found = way && findWay(network, way);
    const isFound = found?.kind === "found";
    return {
      network,
      stops: way ?? [draft.from, draft.to],
      found,
      choices: way && isFound ? alternativesTo(network, way, atlas.places) : [],
      otherEnds: isFound ? otherEnds(network, found.way, atlas.places) : [],
    };
  }, [network, way, draft, atlas.places]);
}
