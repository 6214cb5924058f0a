import { type RefObject, useEffect, useRef } from "react";
import type { SegmentId } from "../domain/ids";
import type { ScreenPoint } from "../map/events";
import type { ThemeId } from "../theme/tokens";
import { useAtlas } from "../ui/AtlasContext";
import type { Frame } from "./framing";
import { linkMap, type MapLink } from "./mapLink";

type Props = {
  readonly theme: ThemeId;
  readonly frame: () => Frame;
  /** Receives the live map's controls while it lives. */
  readonly link: RefObject<MapLink | null>;
  readonly onChoice: (ids: readonly SegmentId[], at: ScreenPoint) => void;
  readonly onHover: (id: SegmentId | null, at: ScreenPoint) => void;
  readonly onState: (state: "loading" | "ready" | "unavailable") => void;
};

/** The element that the live map lives in; the map is made once and then follows the store. */
export function MapHost({ theme, frame, link, onChoice, onHover, onState }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const { atlas, store, translator } = useAtlas();
  const { language, t } = translator;
  const latest = useRef({ theme, language, t, frame, onChoice, onHover, onState });
  latest.current = { theme, language, t, frame, onChoice, onHover, onState };

  useEffect(() => {
    const container = element.current;
    if (!container) return;
    let wanted = true;
    const now = latest.current;
    linkMap({
      container,
      store,
      atlas,
      appearance: { theme: now.theme, language: now.language },
      words: { label: now.t("map.description"), kilometres: now.t("unit.short.km"), metres: now.t("unit.short.m") },
      frame: () => latest.current.frame(),
      onChoice: (ids, at) => latest.current.onChoice(ids, at),
      onHover: (id, at) => latest.current.onHover(id, at),
      onState: (state) => latest.current.onState(state),
    }).then((made) => {
      if (typeof made === "string") return latest.current.onState("unavailable");
      if (!wanted) return made.destroy();
      link.current = made;
      made.dress({ theme: latest.current.theme, language: latest.current.language });
    });
    return () => {
      wanted = false;
      link.current?.destroy();
      link.current = null;
    };
  }, [atlas, store, link]);

  useEffect(() => link.current?.dress({ theme, language }), [link, theme, language]);

  return <div ref={element} className="map-host" />;
}
