import "../../ui/present/present.css";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { linesShownBy } from "../../content/story";
import type { Story } from "../../domain/scene";
import { sceneWords } from "../../i18n/sceneWords";
import type { MapCamera } from "../../map/events";
import { goToScene, numberAfter, numberBefore } from "../../state/scenes";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { isFocusLost } from "../../ui/focusMap";
import { NotesView } from "../../ui/present/NotesView";
import { ResumePill } from "../../ui/present/ResumePill";
import { SceneBar } from "../../ui/present/SceneBar";
import { SceneCard } from "../../ui/present/SceneCard";
import { SceneKey } from "../../ui/present/SceneKey";
import { Icon } from "../../ui/primitives/Icon";
import type { MapLink } from "../map/mapLink";
import type { Command } from "./presentKeys";
import { sceneCamera } from "./sceneFraming";
import { stageOf } from "./stage";
import { useFraming } from "./useFraming";
import { useFullscreen } from "./useFullscreen";
import { useIsSheet } from "./useIsSheet";
import { useNotes } from "./useNotes";
import { usePresentKeys } from "./usePresentKeys";

type Props = {
  readonly scenes: Story;
  /** The scene that is shown, or that was before the presenter began to look around. */
  readonly last: number;
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
  /** Receives where the scene looks. */
  readonly camera: RefObject<() => MapCamera | null>;
  readonly isMapThere: boolean;
  readonly onEnd: () => void;
};

/** The story over the map: words, controls, keys, the black screen and the speaker's notes. */
export function Deck({ scenes, last, shell, link, camera, isMapThere, onEnd }: Props) {
  const { atlas, store, translator, format } = useAtlas();
  const { t } = translator;
  const shown = useView((view) => view.scene);
  const [begunAt, setBegunAt] = useState(Date.now);
  const [isBlack, setBlack] = useState(false);
  const deck = useRef<HTMLElement>(null);
  const isSheet = useIsSheet(shell);
  const fullscreen = useFullscreen();
  const scene = shown === null ? undefined : scenes[shown - 1];

  const goTo = (number: number | null): void => void (number !== null && goToScene(store, scenes, number));
  const acts: Readonly<Record<Exclude<Command["kind"], "goTo">, () => void>> = {
    // After a look around the story goes on where it was left.
    next: () => goTo(scene ? numberAfter(scenes, last) : last),
    previous: () => goTo(scene ? numberBefore(scenes, last) : last),
    first: () => goTo(numberAfter(scenes, 0)),
    last: () => goTo(numberBefore(scenes, scenes.length + 1)),
    black: () => setBlack(true),
    fullscreen: fullscreen.toggle,
    notes: () => (areNotesHere ? notes.close() : notes.open()),
    // What is on top goes first.
    leave: () => (areNotesHere ? notes.close() : onEnd()),
  };
  const onCommand = (command: Command): void => {
    if (isBlack) setBlack(false);
    else if (command.kind === "goTo") goTo(command.scene);
    else acts[command.kind]();
  };
  const look = useView(useShallow(({ lang, theme, keys, data }) => ({ lang, theme, keys, data })));
  const notes = useNotes({ number: last, begunAt, look, onCommand, onRestart: () => setBegunAt(Date.now()) });
  const areNotesHere = notes.place === "blocked" || notes.place === "silent";
  usePresentKeys(onCommand, { isOnStage: scene !== undefined, doLettersAct: look.keys, isBlack });

  const whereToLook = useCallback(
    () => (scene && shell.current ? sceneCamera(linesShownBy(scene, atlas), stageOf(shell.current)) : null),
    [scene, atlas, shell],
  );
  useLayoutEffect(() => {
    camera.current = whereToLook;
    return () => {
      camera.current = () => null;
    };
  }, [camera, whereToLook]);
  useFraming({ scene, shell, link, isMapThere, areNotesHere });
  // The keys reach a frame once something in it has the focus.
  useEffect(() => deck.current?.focus({ preventScroll: true }), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever comes and goes with them may take the focus along.
  useEffect(() => {
    // The notes, or the way back to the story, or the black screen have gone with the focus in them.
    if (!isBlack && isFocusLost()) deck.current?.focus({ preventScroll: true });
  }, [areNotesHere, isBlack, scene === undefined]);

  const words = scene && sceneWords(scene, atlas.figures, translator, format);
  const position = { number: last, count: scenes.length };
  return (
    <section ref={deck} className="deck" aria-label={t("present.deck")} tabIndex={-1} data-sheet={isSheet || undefined}>
      <p className="unseen" role="status">
        {isBlack ? t("present.black") : words && t("present.said", { ...position, ...words })}
      </p>
      {scene ? (
        <>
          <SceneCard
            scene={scene}
            number={last}
            count={scenes.length}
            isSheet={isSheet}
            onSwipe={(kind) => onCommand({ kind })}
          />
          {!isSheet && !areNotesHere && <SceneKey />}
          <SceneBar
            scenes={scenes}
            number={last}
            areNotesOpen={notes.place !== "closed"}
            isForFingers={isSheet || matchMedia("(pointer: coarse)").matches}
            onScene={goTo}
            onNotes={() => onCommand({ kind: "notes" })}
            onFullscreen={fullscreen.toggle}
            onLeave={onEnd}
          />
        </>
      ) : (
        <ResumePill number={last} onResume={() => goTo(last)} onEnd={onEnd} />
      )}
      {areNotesHere && (
        <aside className="notes-here card" aria-label={t("notes.title")} data-covers="notes">
          <p className="notes-reason">
            {t(notes.place === "blocked" ? "present.notesBlocked" : "present.notesSilent")}
          </p>
          <button
            type="button"
            className="tool notes-close"
            aria-label={t("present.closeNotes")}
            title={t("present.closeNotes")}
            onClick={notes.close}
          >
            <Icon name="close" />
          </button>
          <NotesView
            scenes={scenes}
            number={last}
            begunAt={begunAt}
            onScene={goTo}
            onRestart={() => setBegunAt(Date.now())}
          />
        </aside>
      )}
      {fullscreen.isRefused && (
        <div className="notices" role="status">
          <p className="notice card">
            {t("present.fullscreenRefused")}
            <button type="button" className="tool" aria-label={t("present.dismiss")} onClick={fullscreen.dismiss}>
              <Icon name="close" />
            </button>
          </p>
        </div>
      )}
      {isBlack && (
        <button
          type="button"
          className="deck-black"
          // biome-ignore lint/a11y/noAutofocus: what lies below in the dark must not be pressed.
          autoFocus
          aria-label={t("present.black")}
          onClick={() => setBlack(false)}
        />
      )}
    </section>
  );
}
