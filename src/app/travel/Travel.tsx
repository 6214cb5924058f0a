import { type RefObject, useEffect, useMemo, useRef } from "react";
import { momentAt, stopBeside, stopsOf } from "../../domain/travel/moment";
import { useAtlas } from "../../ui/AtlasContext";
import { TravelBar } from "../../ui/travel/TravelBar";
import type { NamedJourney } from "../../ui/travel/TravelContext";
import type { MapLink } from "../map/mapLink";
import { isDialogOpen, isTakenBy } from "../present/presentKeys";
import { useStillness } from "../stillness";
import { useKeysFirst } from "../useKeysFirst";
import { useRide } from "./useRide";
import { useTraveller } from "./useTraveller";

type Props = {
  readonly asked: NamedJourney;
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
  /** The map is drawn as a picture, which is drawn anew at every change and makes no movements. */
  readonly isPicture: boolean;
  readonly onEnd: () => void;
};

/** A flight along a line: the mark of the traveller, the map that follows it, and the bar. */
export function Travel({ asked, shell, link, isPicture, onEnd }: Props) {
  const { atlas, translator } = useAtlas();
  const { name, journey } = asked;
  const bar = useRef<HTMLElement>(null);
  const isStill = useStillness();
  const moves = !isStill && !isPicture;
  const traveller = useTraveller(shell, link);
  const ride = useRide({ journey, shell, link, bar, traveller, moves });
  const stops = useMemo(() => stopsOf(journey, atlas.places), [journey, atlas]);
  const moment = momentAt(journey, stops, ride.km);
  const toggle = ride.isPlaying ? ride.pause : ride.play;

  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    // A dialog over the journey is closed before it.
    const isEnd = event.key === "Escape" && !isDialogOpen();
    const isToggle = moves && event.key === " " && !isTakenBy(event.target, event.key);
    if (!isEnd && !isToggle) return;
    event.preventDefault();
    // Before the page closes what is selected.
    event.stopPropagation();
    if (isEnd) onEnd();
    else toggle();
  };
  useKeysFirst(onKey);
  // The button that was pressed has gone with its panel.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);

  const step = (way: "next" | "previous"): void => {
    const stop = stopBeside(stops, ride.km, way);
    if (stop) ride.stepTo(stop.km);
  };
  return (
    <>
      <span ref={traveller.mark} className="traveller" aria-hidden="true" />
      <section
        ref={bar}
        className="travel-bar card"
        aria-label={translator.t("travel.bar", { route: name })}
        tabIndex={-1}
        data-playing={ride.isPlaying || undefined}
      >
        <TravelBar
          name={name}
          journey={journey}
          moment={moment}
          isPlaying={moves ? ride.isPlaying : null}
          pace={ride.pace}
          onPlay={toggle}
          onPace={ride.setPace}
          onKm={ride.moveTo}
          onStep={step}
          onEnd={onEnd}
        />
      </section>
    </>
  );
}
