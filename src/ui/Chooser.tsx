import "./floating.css";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import type { SegmentId } from "../domain/ids";
import { useAtlas } from "./AtlasContext";
import { toneOfSegment } from "./tone";

type Props = {
  /** Px in the map. */
  readonly at: { readonly x: number; readonly y: number };
  readonly segments: readonly SegmentId[];
  readonly onChoose: (id: SegmentId) => void;
  readonly onClose: () => void;
};

/** Px of the list's head and of one row, to keep all of it on the map. */
const headPx = 40;
const rowPx = 52;

/** Lines that lie too close to tell which one was meant, by name. */
export function Chooser({ at, segments, onChoose, onClose }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (document.activeElement !== document.body) return;
      // The button that was pressed is gone: who came by key goes on from where they were or, where that was drawn
      // anew as a line of the picture is, from the map.
      const isThere = before !== document.body && before?.isConnected;
      const back = isThere ? before : document.querySelector("main [tabindex='0']");
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another choice, which takes the focus anew.
  useEffect(() => list.current?.querySelector("button")?.focus(), [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      // The page closes its panel on Escape too; only the topmost goes.
      event.preventDefault();
      onClose();
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const here = buttons.findIndex((button) => button.matches(":focus"));
    buttons[(here + step + buttons.length) % buttons.length]?.focus();
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) onClose();
  };
  const tall = headPx + segments.length * rowPx;

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys move between the buttons inside.
    <div
      role="dialog"
      tabIndex={-1}
      className="chooser card"
      aria-label={t("chooser.title")}
      style={{
        left: `clamp(8px, ${at.x + 8}px, calc(100% - 288px))`,
        top: `clamp(8px, ${at.y + 8}px, calc(100% - ${tall + 16}px))`,
      }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <p className="chooser-title">{t("chooser.title")}</p>
      <ul ref={list}>
        {segments.map((id) => {
          const segment = atlas.segments.get(id);
          if (!segment) return null;
          return (
            <li key={id}>
              <button
                type="button"
                data-tone={toneOfSegment(segment)}
                data-mode={segment.mode}
                onClick={() => onChoose(id)}
              >
                <span className="segment-stroke" aria-hidden="true" />
                <span className="chooser-text">
                  <strong>{format.segmentName(segment, atlas)}</strong>
                  <span>{t(`layer.${segment.route}`)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
