import { type RefObject, useEffect, useRef, useState } from "react";
import { labelsLanguage } from "../../state/selectors";
import type { ThemeId } from "../../theme/tokens";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { FailedNotice } from "../../ui/failure/Failed";
import { fetchAgain } from "../../ui/failure/fetchAgain";
import type { Frame } from "./framing";
import { linkMap, type MapLink, type MapState } from "./mapLink";
import type { Pointing } from "./pointing";

type Props = {
  readonly theme: ThemeId;
  readonly frame: () => Frame;
  readonly laidOut: () => Promise<void>;
  /** Receives the map's controls while it lives. */
  readonly link: RefObject<MapLink | null>;
  readonly pointing: Pointing;
  readonly onState: (state: MapState) => void;
};

/**
 * The element that the map lives in; the map is made once and then follows the store. Where a part of it cannot be
 * fetched, the first picture stays and the page works around it.
 */
export function MapHost(props: Props) {
  const { theme, link } = props;
  const element = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const { atlas, store, own, translator, format } = useAtlas();
  const language = useView((view) => labelsLanguage(view, translator.language));
  const latest = useRef({ ...props, atlas, translator, format, language });
  latest.current = { ...props, atlas, translator, format, language };

  useEffect(() => {
    const container = element.current;
    if (!container || failed) return;
    let wanted = true;
    const now = latest.current;
    const fail = (): void => {
      if (wanted) setFailed(true);
    };
    const make = () =>
      linkMap({
        container,
        store,
        own,
        atlas: now.atlas,
        appearance: { theme: now.theme, language: now.language },
        words() {
          const { translator, format } = latest.current;
          const { t } = translator;
          return { label: t("map.description"), distance: format.distance };
        },
        segmentLabel(id) {
          const current = latest.current;
          const segment = current.atlas.segments.get(id);
          if (!segment) return id;
          return `${current.translator.t(`layer.${segment.route}`)}: ${current.format.segmentName(segment, current.atlas)}`;
        },
        frame: () => latest.current.frame(),
        laidOut: () => latest.current.laidOut(),
        pointing: now.pointing,
        onState: (state) => latest.current.onState(state),
        onFailed: fail,
      });
    fetchAgain(linkMap, make).then((made) => {
      if (!wanted) return made.destroy();
      link.current = made;
      made.know(latest.current.atlas);
      made.dress({ theme: latest.current.theme, language: latest.current.language });
    }, fail);
    return () => {
      wanted = false;
      link.current?.destroy();
      link.current = null;
    };
  }, [store, own, link, failed]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map speaks as the page does, also where its names stay.
  useEffect(() => {
    link.current?.know(atlas);
    link.current?.dress({ theme, language });
  }, [link, atlas, theme, language, translator]);

  return (
    <>
      <div ref={element} className="map-host" />
      {failed && <FailedNotice onAgain={() => setFailed(false)} />}
    </>
  );
}
