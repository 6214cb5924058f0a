import "./shell.css";
import "../ui/moreContrast.css";
import { useEffect, useId, useRef, useState } from "react";
import { panelContent } from "../state/selectors";
import type { UrlProblem } from "../state/url";
import { closeTopmost, setMeasured } from "../state/verbs";
import type { ThemeId } from "../theme/tokens";
import { useAtlas, useView } from "../ui/AtlasContext";
import { Attribution } from "../ui/Attribution";
import { MapControls } from "../ui/controls/MapControls";
import { Toolbar } from "../ui/controls/Toolbar";
import { FaultBoundary } from "../ui/failure/FaultBoundary";
import { focusMap } from "../ui/focusMap";
import { HelpContext } from "../ui/help/HelpContext";
import { lazyWithTexts } from "../ui/lazyWithTexts";
import { Legend } from "../ui/legend/Legend";
import { Notices } from "../ui/Notices";
import { Panel } from "../ui/panels/Panel";
import { SkipLinks } from "../ui/SkipLinks";
import { ExportingContext } from "../ui/share/ExportingContext";
import { MapSummary } from "../ui/summary/MapSummary";
import { TravelContext } from "../ui/travel/TravelContext";
import { useExportingHere } from "./exporting/useExportingHere";
import { useFlows } from "./flows/useFlows";
import { useHost } from "./host/useHost";
import { MapHost } from "./map/MapHost";
import type { MapLink, MapState } from "./map/mapLink";
import { Pointed } from "./map/Pointed";
import { createPointing } from "./map/pointing";
import { useKeeping } from "./offline/useKeeping";
import { isDialogOpen } from "./present/presentKeys";
import { type Presenting, usePresenting } from "./present/usePresenting";
import { usePrinting } from "./print/usePrinting";
import { useTravelling } from "./travel/useTravelling";
import { useDrops } from "./useDrops";
import { useForesight } from "./useForesight";
import { useHelp } from "./useHelp";
import { useRoom } from "./useRoom";
import { useSearch } from "./useSearch";
import { useShortcuts } from "./useShortcuts";

const Measure = lazyWithTexts("measure", () => import("./measure/Measure").then(({ Measure }) => Measure));
const FullAtlasLink = lazyWithTexts("embed", () =>
  import("../ui/embed/EmbedParts").then(({ FullAtlasLink }) => FullAtlasLink),
);

type Props = {
  readonly theme: ThemeId;
  readonly problems: readonly UrlProblem[];
  readonly onProblemsRead: () => void;
  /** Asks again for the figures that could not be fetched; null while none are missing. */
  readonly fetchRest: (() => void) | null;
  /** The search opens: all of the atlas is to be found. */
  readonly onSearch: () => void;
};

/** The page as people explore it: map, panel, legend and controls. */
export function ExploreShell({ theme, problems, onProblemsRead, fetchRest, onSearch }: Props) {
  const { store, translator } = useAtlas();
  const shell = useRef<HTMLDivElement>(null);
  const link = useRef<MapLink | null>(null);
  const presented = useRef<Presenting | null>(null);
  const [mapState, setMapState] = useState<MapState>("loading");
  /** What has drawn the map last; null before anything has. */
  const [drawnBy, setDrawnBy] = useState<Exclude<MapState, "loading"> | null>(null);
  const [pointing] = useState(createPointing);
  const chrome = useView((view) => view.ui);
  const isEmbed = useView((view) => view.embed);
  const isLocked = useView((view) => view.lock);
  const content = useView(panelContent);
  const summaryId = useId();
  const isMeasuring = useView((view) => view.measure !== null);

  const { frame, laidOut } = useRoom(shell, () => presented.current?.sceneCamera() ?? null);
  const presenting = usePresenting({ shell, link, isMapThere: mapState !== "loading" || drawnBy !== null });
  presented.current = presenting;

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || isDialogOpen()) return;
      closeTopmost(store);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store]);

  useForesight();
  const { help, open: openHelp } = useHelp();
  const { isOnStage } = presenting;
  const hasTools = !isOnStage && chrome === "full";
  const hasPanel = hasTools || (!isOnStage && chrome === "min" && content !== "welcome");
  const drop = useDrops(hasTools);
  const travelling = useTravelling(shell, link, drawnBy === "picture");
  const printing = usePrinting(theme, () => frame().width);
  const acts = { present: presenting.start, print: printing.print, help: openHelp };
  const { search, open: openSearch } = useSearch(travelling.leaves(hasTools), acts, onSearch);
  const exporting = useExportingHere({ camera: () => link.current?.camera() ?? null, frame, print: printing.print });
  useHost(exporting);
  const newer = useKeeping(drawnBy !== null, isOnStage);
  const flows = useFlows(link, theme, drawnBy === "ready");
  const hasViewTools = !isOnStage && chrome !== "none" && !isLocked;
  const viewTools = {
    onZoomIn: () => link.current?.zoomBy(1),
    onZoomOut: () => link.current?.zoomBy(-1),
    onFit: () => link.current?.showAll(),
    isMeasuring,
    onMeasure: () => setMeasured(store, isMeasuring ? null : []),
  };
  useShortcuts({ measure: hasViewTools ? viewTools.onMeasure : undefined });
  const onMapState = (state: MapState): void => {
    setMapState(state);
    if (state === "loading") return;
    setDrawnBy(state);
    document.getElementById("first-picture")?.remove();
  };

  const onNoticesClosed = (): void => {
    onProblemsRead();
    focusMap();
  };

  return (
    <ExportingContext value={exporting}>
      <HelpContext value={openHelp}>
        <div
          ref={shell}
          className="shell"
          data-ui={chrome}
          data-panel={content}
          data-drawn={drawnBy !== null || undefined}
          data-stage={isOnStage || undefined}
          data-measure={isMeasuring || undefined}
          data-travel={travelling.isTravelling || undefined}
        >
          {!isOnStage && chrome !== "none" && <SkipLinks hasPanel={hasPanel} />}
          <main
            className="shell-map"
            aria-label={translator.t("map.label")}
            aria-describedby={summaryId}
            data-map={mapState}
          >
            <MapSummary id={summaryId} />
            <MapHost
              theme={theme}
              frame={frame}
              laidOut={laidOut}
              link={link}
              pointing={pointing}
              onState={onMapState}
            />
            {mapState === "picture" && <p className="shell-map-note">{translator.t("map.asPicture")}</p>}
            <Pointed pointing={pointing} />
          </main>
          {flows.marks}
          {hasPanel && (
            <TravelContext value={travelling.context}>
              <FaultBoundary asNotice>
                <Panel />
              </FaultBoundary>
            </TravelContext>
          )}
          {hasTools && (
            <Toolbar onSearch={openSearch} onPrint={printing.print} onPresent={presenting.start} onHelp={openHelp} />
          )}
          {!isOnStage && chrome !== "none" && (
            <FaultBoundary asNotice>
              <Legend hasFlows={drawnBy !== "picture"} />
            </FaultBoundary>
          )}
          {(hasViewTools || flows.pause) && (
            <MapControls view={hasViewTools ? viewTools : null}>{flows.pause}</MapControls>
          )}
          {presenting.deck}
          {travelling.flight}
          {isMeasuring && drawnBy && !isOnStage && <Measure shell={shell} link={link} />}
          <Attribution onOpen={() => link.current?.leaveScene()}>{isEmbed && <FullAtlasLink />}</Attribution>
          <Notices problems={problems} onClose={onNoticesClosed} fetchRest={fetchRest} />
          {newer}
          {drop}
          {help}
          {search}
        </div>
      </HelpContext>
      {printing.sheet}
    </ExportingContext>
  );
}
