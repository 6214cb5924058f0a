import { type RefObject, useEffect, useMemo, useRef } from "react";
import { reachKm } from "../../domain/measure/alongLines";
import { measuredLegs } from "../../domain/measure/measuredLegs";
import { distanceKm } from "../../domain/network/sphere";
import type { Position } from "../../domain/segment";
import { nothingMeasured } from "../../layers/measured";
import { measuredFeatures } from "../../layers/measuredFeatures";
import type { MapCamera, ScreenPoint } from "../../map/events";
import { unprojectFrom } from "../../picture/projection";
import { setMeasured } from "../../state/verbs";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { focusMap, isFocusLost } from "../../ui/focusMap";
import { MeasureCard } from "../../ui/measure/MeasureCard";
import type { MapLink } from "../map/mapLink";
import { isDialogOpen } from "../present/presentKeys";
import { useKeysFirst } from "../useKeysFirst";

/** Coordinates are rounded to about 11 m: nearer points are one. */
const leastKm = 0.02;

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
  const points = useView((view) => view.measure) ?? [];
  const seen = useRef<MapCamera | null>(null);
  const legs = useMemo(() => measuredLegs(atlas, points), [atlas, points]);

  const latest = useRef({ add: (_: ScreenPoint | null): void => {}, end: (): void => {} });
  latest.current = {
    add(at) {
      const { current: sheet } = shell;
      if (!seen.current || !sheet) return;
      const size = { width: sheet.clientWidth, height: sheet.clientHeight };
      const { x, y } = at ?? { x: size.width / 2, y: size.height / 2 };
      const { lng, lat } = unprojectFrom(seen.current, size, [x, y]);
      const last = points.at(-1);
      // The second press of a double one, which zooms, puts nothing.
      if (!last || distanceKm(last, [lng, lat]) > leastKm) setMeasured(store, [...points, [lng, lat]]);
    },
    end: () => setMeasured(store, null),
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
    link.current?.drawMeasured(measuredFeatures(points, legs, format));
  }, [link, points, legs, format]);
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
    // Who begins by key goes on by key: Enter puts points on the map that has the focus.
    if (isFocusLost()) focusMap();
  }, []);

  const without = (index: number): readonly Position[] => points.filter((_, at) => at !== index);
  return (
    <>
      <span className="measure-cross" aria-hidden="true" />
      <MeasureCard
        points={points}
        legs={legs}
        reachKm={reachKm}
        onAdd={() => latest.current.add(null)}
        onRemove={(index) => setMeasured(store, without(index))}
        onClear={() => setMeasured(store, [])}
        onEnd={() => latest.current.end()}
      />
    </>
  );
}
