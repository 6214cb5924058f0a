import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { positionAt } from "../../domain/network/wayLine";
import type { Journey } from "../../domain/travel/journey";
import { lengthOf } from "../../domain/travel/moment";
import { type Pace, speedOf, travelZoom } from "../../domain/travel/pace";
import type { MapCamera } from "../../map/events";
import { flightMs } from "../../map/flight";
import type { Motion } from "../../map/view";
import { useAtlas } from "../../ui/AtlasContext";
import type { MapLink } from "../map/mapLink";
import { cameraHolding } from "./travelCamera";
import type { Traveller } from "./useTraveller";

/** A tab that was hidden, or a machine that was busy, does not make the traveller leap. */
const longestFrameMs = 100;
/** Numbers that change at every frame cannot be read. */
const toldEveryMs = 100;

type Props = {
  readonly journey: Journey;
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
  readonly bar: RefObject<HTMLElement | null>;
  readonly traveller: Traveller;
  /** Whether the map makes movements; else every change is a jump. */
  readonly moves: boolean;
};

/** How far a journey is, and what moves it. */
export type Ride = {
  /** As it is told: ten times a second at most. */
  readonly km: number;
  readonly isPlaying: boolean;
  readonly pace: Pace;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setPace: (pace: Pace) => void;
  /** Along the line by hand: the map goes along at once. */
  readonly moveTo: (km: number) => void;
  /** To a place: the map flies there, and the ride goes on from it. */
  readonly stepTo: (km: number) => void;
};

/** Moves a traveller along a journey at a constant speed over the ground, and the map with them. */
export function useRide({ journey, shell, link, bar, traveller, moves }: Props): Ride {
  const { store } = useAtlas();
  const whole = lengthOf(journey);
  // One latitude for all of the journey: the speed is one over the ground, not over the screen.
  const middleLat = positionAt(journey.line, whole / 2)[1];
  const [km, setKm] = useState(0);
  const [isPlaying, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>("1");
  /** Where the traveller is at this frame; `waitMs` until a flight there is over. */
  const ride = useRef({ km: 0, waitMs: 0, zoom: null as number | null });
  const isOurs = useRef(false);
  const put = useRef(traveller.put);
  put.current = traveller.put;

  const cameraAt = useCallback(
    (at: number): MapCamera | null => {
      if (!shell.current) return null;
      const { clientWidth: width, clientHeight: height } = shell.current;
      const position = positionAt(journey.line, at);
      ride.current.zoom ??= travelZoom(whole, position[1], width);
      // In the middle of what the bar leaves free.
      const free = height - (bar.current?.offsetHeight ?? 0);
      return cameraHolding(position, { x: width / 2, y: free / 2 }, ride.current.zoom, { width, height });
    },
    [journey, shell, bar, whole],
  );
  const goTo = useCallback(
    (at: number, motion: Motion): void => {
      const camera = cameraAt(at);
      ride.current.km = at;
      put.current(positionAt(journey.line, at));
      if (camera) link.current?.look(camera, motion);
    },
    [cameraAt, journey, link],
  );
  /** Flies to where the traveller is and goes on from there when the flight is over. */
  const flyTo = useCallback(
    (at: number): void => {
      const [from, to] = [link.current?.camera(), cameraAt(at)];
      if (moves && from && to) ride.current.waitMs = flightMs(from, to, shell.current?.clientWidth ?? 1);
      goTo(at, moves ? "flight" : "jump");
      setKm(at);
    },
    [cameraAt, goTo, link, moves, shell],
  );
  /** The address says where the map looks when it has come to rest, not at every frame. */
  const keep = useCallback((): void => {
    isOurs.current = true;
    link.current?.keepCamera();
    isOurs.current = false;
  }, [link]);
  const pause = useCallback((): void => {
    setPlaying(false);
    setKm(ride.current.km);
  }, []);

  useEffect(() => {
    flyTo(ride.current.km);
    setPlaying(moves);
  }, [flyTo, moves]);
  useEffect(() => keep, [keep]);

  useEffect(() => {
    // A hand on the map takes it from the traveller, who waits; the ride goes on at the zoom that the hand has left.
    return store.subscribe((next, before) => {
      if (isOurs.current || next.camera === before.camera || !next.camera) return;
      ride.current.zoom = next.camera.zoom;
      pause();
    });
  }, [store, pause]);

  // A turned phone keeps the traveller in the middle, and shows no selection instead.
  useEffect(() => link.current?.takeSizes(() => goTo(ride.current.km, "follow")), [link, goTo]);

  useEffect(() => {
    if (!isPlaying) return;
    let [last, told] = [performance.now(), 0];
    let frame = 0;
    const step = (now: number): void => {
      const ms = Math.min(now - last, longestFrameMs);
      last = now;
      frame = requestAnimationFrame(step);
      const { current } = ride;
      current.waitMs -= ms;
      if (current.waitMs > 0) return;
      const speed = speedOf(pace, current.zoom ?? 0, middleLat);
      goTo(Math.min(current.km + (speed * ms) / 1000, whole), "follow");
      if (current.km >= whole) pause();
      else if (now - told >= toldEveryMs) {
        told = now;
        setKm(current.km);
      }
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      keep();
    };
  }, [isPlaying, pace, middleLat, whole, goTo, pause, keep]);

  return {
    km,
    isPlaying,
    pace,
    play() {
      // Whoever has arrived sets out anew.
      flyTo(ride.current.km >= whole ? 0 : ride.current.km);
      setPlaying(true);
    },
    pause,
    setPace,
    moveTo(at) {
      ride.current.waitMs = 0;
      goTo(at, "follow");
      setKm(at);
    },
    stepTo: flyTo,
  };
}
