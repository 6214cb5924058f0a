import "./panel.css";
import { type FocusEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import { SheetHandle } from "./SheetHandle";
import { type SheetHeight, useSheet } from "./useSheet";

type Props = {
  readonly title: string;
  /** Small marks above the title. */
  readonly marks?: ReactNode;
  /** One line below it: what the thing is. */
  readonly nature?: ReactNode;
  /** Changes when the panel speaks of something else; it then starts from its top. */
  readonly about: string;
  /** What kind of panel it is; a sheet takes the kind's own height. */
  readonly kind: string;
  readonly sheetHeight: SheetHeight;
  /** Null for a panel that cannot be closed. */
  readonly onClose: (() => void) | null;
  readonly children: ReactNode;
};

/** The card at the left of a wide screen, and the sheet at the bottom of a narrow one. */
export function PanelFrame({ title, marks, nature, about, kind, sheetHeight, onClose, children }: Props) {
  const { translator } = useAtlas();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  const scrolled = useRef(false);
  const sheet = useSheet(kind, sheetHeight);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is what the effect answers to.
  useLayoutEffect(() => {
    // Before the effects of what is inside, which may go on to one of its figures. Asking where it stands would lay
    // the whole page out once more at every selection.
    if (scrolled.current) scroll.current?.scrollTo(0, 0);
    scrolled.current = false;
  }, [about]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` is what the effect answers to.
  useEffect(() => {
    // The button that was pressed went with the old content: its reader goes on from the new heading.
    if (hadFocus.current && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [about]);

  const onBlur = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (next instanceof Node && !frame.current?.contains(next)) hadFocus.current = false;
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only notes whether the focus is inside.
    <aside
      ref={frame}
      className="panel-frame card"
      aria-label={translator.t("panel.label", { title })}
      data-kind={kind}
      data-sheet={sheet.height}
      style={sheet.draggedPx === null ? undefined : { blockSize: sheet.draggedPx, transition: "none" }}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={onBlur}
    >
      <SheetHandle sheet={sheet} frame={frame} />
      <header className="panel-head">
        <div>
          {marks}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {onClose && (
          <button type="button" className="tool panel-close" onClick={onClose} aria-label={translator.t("panel.close")}>
            <Icon name="close" />
          </button>
        )}
        {nature}
      </header>
      <div
        ref={scroll}
        className="panel-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by key.
        tabIndex={0}
        onScroll={() => {
          scrolled.current = true;
        }}
      >
        {children}
      </div>
    </aside>
  );
}
