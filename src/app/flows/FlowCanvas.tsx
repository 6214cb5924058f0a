import { shownRoutes } from "../../state/selectors";
import "./flows.css";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { MapCamera } from "../../map/events";
import type { Point } from "../../picture/projection";
import { labelsLanguage } from "../../state/selectors";
import { type ThemeId, themes } from "../../theme/tokens";
import { useAtlas, useView } from "../../ui/AtlasContext";
import type { MapLink } from "../map/mapLink";
import type { Rect } from "../present/sceneFraming";
import { namesOnScreen, sizeBeside } from "./clearOfNames";
import { drawMarks } from "./drawMarks";
import { type FlowLine, flowLines, onScreen } from "./flowLines";
import { marksAlong } from "./marksAlong";

const spacingPx = 76;
const pxPerSecond = 22;
/** Twenty pictures a second: so slow a movement looks smooth, and takes a third of the work. */
const pictureMs = 50;

type Props = {
  readonly link: RefObject<MapLink | null>;
  readonly theme: ThemeId;
  /** The arrowheads stand: paused, or nothing may move. They still tell the direction. */
  readonly isStill: boolean;
};

/**
 * Arrowheads that run along the working lines, on a canvas over the map: the map itself is not drawn anew for them,
 * and stays idle.
 */
export function FlowCanvas({ link, theme, isStill }: Props) {
  const { atlas, translator } = useAtlas();
  const layers = useView(shownRoutes);
  const language = useView((view) => labelsLanguage(view, translator.language));
  const canvas = useRef<HTMLCanvasElement>(null);
  const run = useRef(0);
  const lines = useMemo(() => flowLines(atlas).filter(({ route }) => layers.includes(route)), [atlas, layers]);

  const named = useMemo(
    () => [...atlas.places.values()].filter(({ chainage }) => chainage.some(({ route }) => layers.includes(route))),
    [atlas, layers],
  );

  useEffect(() => {
    const paper = canvas.current?.getContext("2d");
    if (!canvas.current || !paper) return;
    const { current: sheet } = canvas;
    let seen: MapCamera | null = null;
    let names: readonly Rect[] = [];
    let laid: readonly { readonly line: FlowLine; readonly points: readonly Point[] }[] = [];
    const draw = (): void => {
      const size = { width: sheet.clientWidth, height: sheet.clientHeight };
      paper.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      paper.clearRect(0, 0, size.width, size.height);
      const marked = laid.map(({ line, points }) => ({
        ...line,
        marks: marksAlong(points, spacingPx, run.current, size).map((mark) => ({
          ...mark,
          size: sizeBeside(names, mark),
        })),
      }));
      if (seen) drawMarks(paper, marked, seen.zoom, themes[theme]);
    };
    const lay = (camera: MapCamera): void => {
      const size = { width: sheet.clientWidth, height: sheet.clientHeight };
      const [wide, high] = [Math.round(size.width * devicePixelRatio), Math.round(size.height * devicePixelRatio)];
      if (sheet.width !== wide || sheet.height !== high) Object.assign(sheet, { width: wide, height: high });
      seen = camera;
      names = namesOnScreen(named, language, camera, size);
      laid = lines.map((line) => ({ line, points: onScreen(line, camera, size) }));
      draw();
    };
    const stopWatching = link.current?.watch(lay);
    const step = (): void => {
      // No frames come while the tab is hidden: the clock asks for one and waits.
      frame = requestAnimationFrame(() => {
        run.current += (pxPerSecond * pictureMs) / 1000;
        draw();
        clock = window.setTimeout(step, pictureMs);
      });
    };
    let frame = 0;
    let clock = isStill ? 0 : window.setTimeout(step, pictureMs);
    return () => {
      stopWatching?.();
      cancelAnimationFrame(frame);
      window.clearTimeout(clock);
    };
  }, [link, lines, named, language, theme, isStill]);

  return <canvas ref={canvas} className="flows" />;
}
