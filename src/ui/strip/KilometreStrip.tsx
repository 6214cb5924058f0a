import "./strip.css";
import { type KeyboardEvent, useMemo, useRef } from "react";
import type { SegmentId } from "../../domain/ids";
import type { Segment } from "../../domain/segment";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { useWidth } from "../primitives/useWidth";
import { toneOfSegment } from "../tone";
import { Branches } from "./Branches";
import { Neighbours } from "./Neighbours";
import { stripThrough } from "./pieces";
import { type Stop, stopsOf, stripLabels } from "./stripLabels";
import { textWidth } from "./textWidth";

const rowPx = 16;
const labelPx = 11;
/** Both sides of a label. */
const padPx = 4;
/** A lit piece shorter than this is marked by strokes: two rings would hide it. */
const tightPx = 18;
/** Px of the strip in a side panel of 380. */
const usualWidth = 332;

/** The whole way through a segment as a line of kilometres; the neighbours are one arrow key away. */
export function KilometreStrip({ segment }: { segment: Segment }) {
  const { atlas, store, format, translator } = useAtlas();
  const { t } = translator;
  const [box, width] = useWidth<HTMLDivElement>(usualWidth);
  const buttons = useRef(new Map<SegmentId, HTMLElement>());
  const strip = useMemo(
    () => stripThrough(atlas.routes.get(segment.route) ?? [], segment.id),
    [atlas, segment.route, segment.id],
  );
  const lit = strip.pieces[strip.here];
  const nameOf = (stop: Stop): string => {
    const place = atlas.places.get(stop.place);
    return place ? format.placeName(place) : stop.place;
  };
  const widthOf = (stop: Stop): number => textWidth(`${nameOf(stop)} ${format.wholeKm(stop.km)}`, labelPx) + padPx;
  const labels = stripLabels(strip, atlas.places, widthOf, width);
  const isTight = lit !== undefined && ((lit.toKm - lit.fromKm) / strip.totalKm) * width < tightPx;
  const rows = Math.max(2, ...labels.map(({ row }) => row + 1));
  const share = (km: number): string => `${(km / strip.totalKm) * 100}%`;

  const onKeyDown = (event: KeyboardEvent): void => {
    const last = strip.pieces.length - 1;
    const goals: Record<string, number> = { ArrowLeft: strip.here - 1, ArrowRight: strip.here + 1, Home: 0, End: last };
    const goal = strip.pieces[goals[event.key] ?? -1];
    if (!goal) return;
    event.preventDefault();
    selectSegment(store, goal.segment.id, goal.segment.route);
    buttons.current.get(goal.segment.id)?.focus();
  };

  return (
    <div className="strip">
      <div ref={box} className="strip-line" data-tight={isTight}>
        <div
          role="listbox"
          tabIndex={-1}
          aria-orientation="horizontal"
          aria-label={t("strip.label", { route: t(`layer.${segment.route}`) })}
          onKeyDown={onKeyDown}
        >
          {strip.pieces.map(({ segment: piece, fromKm, toKm }, index) => {
            const name = format.segmentName(piece, atlas);
            const text = t("strip.piece", { name, from: format.wholeKm(fromKm), to: format.wholeKm(toKm) });
            return (
              <button
                type="button"
                role="option"
                key={piece.id}
                ref={(element) => {
                  if (element) buttons.current.set(piece.id, element);
                  else buttons.current.delete(piece.id);
                }}
                className="strip-piece"
                data-mode={piece.mode}
                data-tone={toneOfSegment(piece)}
                aria-selected={index === strip.here}
                aria-label={text}
                title={text}
                tabIndex={index === strip.here ? 0 : -1}
                style={{ left: share(fromKm), width: share(toKm - fromKm) }}
                onClick={() => selectSegment(store, piece.id, piece.route)}
              />
            );
          })}
        </div>
        {stopsOf(strip).map((stop) => (
          <span
            key={`${stop.place} ${stop.km}`}
            className="strip-stop"
            data-lit={stop.isEndOfLit}
            style={{ left: share(stop.km) }}
          />
        ))}
      </div>
      <div className="strip-labels" style={{ height: rows * rowPx }} aria-hidden="true">
        {labels.map(({ key: stop, x, left, row, hasStem }) => (
          <span key={`${stop.place} ${stop.km}`}>
            {hasStem && <span className="strip-stem" style={{ left: x, height: row * rowPx + 4 }} />}
            <span className="strip-label" data-lit={stop.isEndOfLit} style={{ left, top: row * rowPx }}>
              {nameOf(stop)} <span className="strip-km">{format.wholeKm(stop.km)}</span>
            </span>
          </span>
        ))}
      </div>
      <Neighbours strip={strip} />
      <Branches segments={strip.branches} />
    </div>
  );
}
