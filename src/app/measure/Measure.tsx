import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { reachKm } from "../../domain/measure/alongLines";
import { measuredLegs } from "../../domain/measure/measuredLegs";
import { distanceKm } from "../../domain/network/sphere";
import type { Position } from "../../domain/segment";
import { nothingMeasured } from "../../layers/measured";
import { measuredFeatures } from "../../layers/measuredFeatures";
import type { MapCamera, ScreenPoint } from "../../map/events";
import { projectTo, type Size, unprojectFrom } from "../../picture/projection";
import { setMeasured } from "../../state/verbs";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { focusMap, isFocusLost } from "../../ui/focusMap";
import { MeasureCard } from "../../ui/measure/MeasureCard";
import type { MapLink } from "../map/mapLink";
import { isDialogOpen } from "../present/presentKeys";
import { useKeysFirst } from "../useKeysFirst";
import { PointHandles } from "./PointHandles";
import { type Moved, useDrag } from "./useDrag";

/** Coordinates are rounded to about 11 m: nearer points are one. */
const leastKm = 0.02;
const nowhere: readonly Position[] = [];

type Props = {
  readonly shell: RefObject<HTMLElement | null>;
  readonly link: RefObject<MapLink | null>;
};

/** What lies over the map and closes before measuring ends: a dialog, or the list of a field. */
const isBelow = (target: EventTarget | null): boolean =>
  isDialogOpen() || (target instanceof Element && target.matches("[role='combobox'][aria-expanded='true']"));

/** The measuring tool: presses on the map put points, legs are drawn on it, and a card tells their lengths. */
export function Measure({ shell, link }: Props) {
  const { atlas, store, format } = useAtlas();
  const put = useView((view) => view.measure) ?? nowhere;
  const seen = useRef<MapCamera | null>(null);
  const [isMoved, setMoved] = useState(false);
  const size = (): Size => ({ width: shell.current?.clientWidth ?? 0, height: shell.current?.clientHeight ?? 0 });
  const moved: Moved = (from, dx, dy) => {
    if (!seen.current) return null;
    const [x, y] = projectTo(seen.current, size()).point(...from);
    const { lng, lat } = unprojectFrom(seen.current, size(), [x + dx, y + dy]);
    return [lng, lat];
  };
  const move = (index: number, to: Position): void => {
    setMoved(true);
    setMeasured(
      store,
      put.map((at, each) => (each === index ? to : at)),
    );
  };
  const drag = useDrag(put, moved, move);
  const { held } = drag;
  const points = useMemo(() => put.map((at, index) => (held?.index === index ? held.at : at)), [put, held]);
  // The handle goes with the hand at once, and the lengths follow.
  const measured = useDeferredValue(points);
  const legs = useMemo(() => measuredLegs(atlas, measured), [atlas, measured]);

  const latest = useRef({ isBegun: false, add: (_: ScreenPoint | null): void => {}, end: (): void => {} });
  latest.current = {
    isBegun: put.length === 0,
    add(at) {
      if (!seen.current) return;
      const { width, height } = size();
      const { x, y } = at ?? { x: width / 2, y: height / 2 };
      const { lng, lat } = unprojectFrom(seen.current, { width, height }, [x, y]);
      const last = points.at(-1);
      // The second press of a double one, which zooms, puts nothing.
      if (last && distanceKm(last, [lng, lat]) <= leastKm) return;
      setMoved(false);
      setMeasured(store, [...points, [lng, lat]]);
    },
    end() {
      // A hand that holds a point is called off first.
      if (held) drag.cancel();
      else setMeasured(store, null);
    },
  };

  useEffect(() => {
    const stop = link.current?.watch((camera) => {
      seen.current = camera;
    });
    const letGo = link.current?.takePresses((at) => latest.current.add(at));
    return () => {
      stop?.();
      letGo?.();
    };
  }, [link]);

  useEffect(() => {
    link.current?.drawMeasured(measuredFeatures(measured, legs, format));
  }, [link, measured, legs, format]);
  useEffect(() => () => link.current?.drawMeasured(nothingMeasured), [link]);

  useKeysFirst((event) => {
    const isOnMap = event.target instanceof Element && event.target.closest("main") !== null;
    const puts = event.key === "Enter" && isOnMap;
    if (event.defaultPrevented || (!puts && (event.key !== "Escape" || isBelow(event.target)))) return;
    event.preventDefault();
    // Before the map selects and the page closes what is selected.
    event.stopPropagation();
    if (puts) latest.current.add(null);
    else latest.current.end();
  });

  useEffect(() => {
    // Who begins by key goes on by key: Enter puts points on the map that has the focus. A link with points begins nothing.
    if (latest.current.isBegun && isFocusLost()) focusMap();
  }, []);

  const remove = (index: number): void => {
    setMoved(false);
    setMeasured(
      store,
      put.filter((_, at) => at !== index),
    );
  };
  return (
    <>
      <span className="measure-cross" aria-hidden="true" />
      <PointHandles points={points} link={link} moved={moved} drag={drag.handlers} onPut={move} onRemove={remove} />
      <MeasureCard
        points={measured}
        isMoved={isMoved}
        legs={legs}
        reachKm={reachKm}
        onAdd={() => latest.current.add(null)}
        onRemove={remove}
        onClear={() => setMeasured(store, [])}
        onEnd={() => latest.current.end()}
      />
    </>
  );
}
