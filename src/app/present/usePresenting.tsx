import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { MapCamera } from "../../map/events";
import { goToScene, numberAfter } from "../../state/scenes";
import { AtlasProvider, useAtlas, useView } from "../../ui/AtlasContext";
import { FailedNotice } from "../../ui/failure/Failed";
import { FaultBoundary } from "../../ui/failure/FaultBoundary";
import type { MapLink } from "../map/mapLink";
import { deckAtHand, type LoadedDeck, loadDeck } from "./loadDeck";

type Props = {
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
  /** The map is there and takes orders. */
  readonly isMapThere: boolean;
};

export type Presenting = {
  /** A scene takes the page; panel, legend and controls give way. */
  readonly isOnStage: boolean;
  readonly start: () => void;
  /** Where the scene that is shown looks; null while none is. */
  readonly sceneCamera: () => MapCamera | null;
  /** Stands in the shell. */
  readonly deck: ReactNode;
};

/**
 * The story on the page. It begins with a link into a scene or with `start`, outlives a look around on the map, and
 * ends when the presenter says so. Its code comes when it is first needed.
 */
export function usePresenting({ shell, link, isMapThere }: Props): Presenting {
  const around = useAtlas();
  const { store, translator } = around;
  const scene = useView((view) => view.scene);
  const [loaded, setLoaded] = useState<LoadedDeck | null>(deckAtHand);
  const [last, setLast] = useState(scene);
  const [failed, setFailed] = useState(false);
  const camera = useRef<() => MapCamera | null>(() => null);
  if (scene !== null && scene !== last) setLast(scene);
  const surroundings = useMemo(() => {
    const isBehind = loaded !== null && around.atlas.figures.length < loaded.atlas.figures.length;
    return isBehind ? { ...around, atlas: loaded.atlas } : around;
  }, [around, loaded]);

  const begin = async (then: (deck: LoadedDeck) => void): Promise<void> => {
    setFailed(false);
    await loadDeck(translator.language).then(then, () => setFailed(true));
  };
  const wasOpen = useRef(false);
  useEffect(() => {
    // The keyboard goes back to where the presentation was begun.
    if (wasOpen.current && last === null) shell.current?.querySelector<HTMLElement>("[data-presents]")?.focus();
    wasOpen.current = last !== null;
  }, [last, shell]);
  const needsDeck = scene !== null && !loaded;
  useEffect(() => {
    if (!needsDeck || failed) return;
    loadDeck(translator.language).then(setLoaded, () => setFailed(true));
  }, [needsDeck, failed, translator.language]);
  const again = (): void => setFailed(false);

  const start = (): void =>
    void begin((deck) => {
      setLoaded(deck);
      goToScene(store, deck.scenes, numberAfter(deck.scenes, 0) ?? 1);
    });
  return {
    isOnStage: scene !== null && loaded !== null,
    start,
    sceneCamera: () => camera.current(),
    deck: (
      <>
        {loaded && last !== null && (
          // The scenes' figures are those of the whole atlas, which the page may be about to take over.
          <AtlasProvider value={surroundings}>
            <FaultBoundary asNotice>
              <loaded.Deck
                scenes={loaded.scenes}
                last={last}
                shell={shell}
                link={link}
                camera={camera}
                isMapThere={isMapThere}
                onEnd={() => {
                  link.current?.leaveScene();
                  setLast(null);
                }}
              />
            </FaultBoundary>
          </AtlasProvider>
        )}
        {failed && <FailedNotice onAgain={scene === null ? start : again} />}
      </>
    ),
  };
}
