import { type RefObject, useEffect, useMemo, useRef } from "react";
import { alongLines, reachKm } from "../../domain/measure/alongLines";
import { honestKm } from "../../domain/measure/honestKm";
import { buildNetwork } from "../../domain/network/network";
import { distanceKm } from "../../domain/network/sphere";
import type { Position } from "../../domain/segment";
import { nothingMeasured } from "../../layers/measured";
import type { MapCamera, ScreenPoint } from "../../map/events";
import { unprojectFrom } from "../../picture/projection";
import { setMeasured } from "../../state/verbs";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { focusMap, isFocusLost } from "../../ui/focusMap";
import { MeasureCard } from "../../ui/measure/MeasureCard";
import type { MapLink } from "../map/mapLink";
import { isDialogOpen } from "../present/presentKeys";
import { measuredFeatures } from "./measuredFeatures";

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
  const network = useMemo(() => buildNetwork(atlas), [atlas]);
  const legs = useMemo(
    () =>
      points.slice(1).map((to, index) => {
        const from = points[index] ?? to;
        const segments = [...atlas.segments.values()];
        return { from, to, directKm: distanceKm(from, to), alongKm: alongLines(network, segments, from, to) };
      }),
    [points, network, atlas],
  );

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
    const written = legs.map(({ from, to, directKm }) => ({ from, to, text: format.km(honestKm(directKm)) }));
    link.current?.drawMeasured(measuredFeatures(points, written));
  }, [link, points, legs, format]);
  useEffect(() => () => link.current?.drawMeasured(nothingMeasured), [link]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isOnMap = event.target instanceof Element && event.target.closest("main") !== null;
      const puts = event.key === "Enter" && isOnMap;
      if (event.defaultPrevented || (!puts && (event.key !== "Escape" || isBelow(event.target)))) return;
      event.preventDefault();
      // Before the map selects and the page closes what is selected.
      event.stopPropagation();
      if (puts) latest.current.add(null);
      else latest.current.end();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);

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
