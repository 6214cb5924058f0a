import "../base.css";
// Before the panel's own rules, which adapt them: whoever else imports these may load later.
import "../figures/figures.css";
import "../charts/charts.css";
import type { ComponentType } from "react";
import { type PanelContent, panelContent } from "../../state/selectors";
import { closeTopmost } from "../../state/verbs";
import { useAtlas, useOwn, useView } from "../AtlasContext";
import { LiveRegion } from "../LiveRegion";
import { lazyWithTexts } from "../lazyWithTexts";
import { PanelFrame } from "./PanelFrame";
import { PlaceNature } from "./PlaceNature";
import { RouteNature } from "./RouteNature";
import { SegmentMarks } from "./SegmentMarks";
import { SegmentNature } from "./SegmentNature";
import { usePanelTitle } from "./usePanelTitle";
import type { SheetHeight } from "./useSheet";
import { WelcomePanel } from "./WelcomePanel";

const selectionPanels = () => import("./selectionPanels");
const RoutePanel = lazyWithTexts("first", () => selectionPanels().then(({ RoutePanel }) => RoutePanel));
const SegmentPanel = lazyWithTexts("first", () => selectionPanels().then(({ SegmentPanel }) => SegmentPanel));
const PlacePanel = lazyWithTexts("table", () => selectionPanels().then(({ PlacePanel }) => PlacePanel));
const ContextPanel = lazyWithTexts("context", () =>
  import("../context/ContextPanel").then(({ ContextPanel }) => ContextPanel),
);
const FiguresPanel = lazyWithTexts("pages", () => import("./FiguresPanel").then(({ FiguresPanel }) => FiguresPanel));
const TablePanel = lazyWithTexts("table", () => import("./TablePanel").then(({ TablePanel }) => TablePanel));
const OutlinePanel = lazyWithTexts("search", () =>
  import("../outline/OutlinePanel").then(({ OutlinePanel }) => OutlinePanel),
);
const SourcesPanel = lazyWithTexts("pages", () => import("./SourcesPanel").then(({ SourcesPanel }) => SourcesPanel));
const AboutPanel = lazyWithTexts("pages", () => import("./AboutPanel").then(({ AboutPanel }) => AboutPanel));
const OwnPanel = lazyWithTexts("own", () => import("../own/OwnPanel").then(({ OwnPanel }) => OwnPanel));
const SharePanel = lazyWithTexts("share", () => import("./SharePanel").then(({ SharePanel }) => SharePanel));

const wayParts = () => import("../way/wayParts");
const WayPanel = lazyWithTexts("way", () => wayParts().then(({ WayPanel }) => WayPanel));
const WayReturn = lazyWithTexts("way", () => wayParts().then(({ WayReturn }) => WayReturn));

type Entry = {
  readonly Body: ComponentType;
  readonly Marks?: ComponentType;
  readonly Nature?: ComponentType;
  readonly sheetHeight: SheetHeight;
};

/** Every content of the panel; one without its row does not compile. With a selection the sheet leaves half the map free. */
const entries: Readonly<Record<PanelContent, Entry>> = {
  welcome: { Body: WelcomePanel, sheetHeight: "peek" },
  route: { Body: RoutePanel, Nature: RouteNature, sheetHeight: "half" },
  segment: { Body: SegmentPanel, Marks: SegmentMarks, Nature: SegmentNature, sheetHeight: "half" },
  place: { Body: PlacePanel, Nature: PlaceNature, sheetHeight: "half" },
  context: { Body: ContextPanel, sheetHeight: "half" },
  way: { Body: WayPanel, sheetHeight: "half" },
  figures: { Body: FiguresPanel, sheetHeight: "full" },
  table: { Body: TablePanel, sheetHeight: "full" },
  outline: { Body: OutlinePanel, sheetHeight: "full" },
  sources: { Body: SourcesPanel, sheetHeight: "full" },
  about: { Body: AboutPanel, sheetHeight: "full" },
  share: { Body: SharePanel, sheetHeight: "full" },
  own: { Body: OwnPanel, sheetHeight: "half" },
};

/**
 * Fetches what a selection opens, charts and all, so that it is there when a line is pressed. Rejects when it cannot
 * be fetched.
 */
export async function fetchSelectionPanels(): Promise<void> {
  await Promise.all([RoutePanel.fetch(), SegmentPanel.fetch(), PlacePanel.fetch()]);
}

/** The one panel: it shows the opened page, or what belongs to the selection, or the welcome. */
export function Panel() {
  const { store } = useAtlas();
  const content = useView(panelContent);
  const selection = useView((view) => view.selection);
  // What is selected while a way is shown stands before it, and leads back.
  const isBeforeWay = useView((view) => view.way !== null && view.panel === null && view.selection !== null);
  const chosen = useOwn((own) => own.chosen);
  const title = usePanelTitle(content);
  const { Body, Marks, Nature, sheetHeight } = entries[content];
  return (
    <>
      <PanelFrame
        title={title}
        marks={
          <>
            {isBeforeWay && <WayReturn />}
            {Marks && <Marks />}
          </>
        }
        nature={Nature && <Nature />}
        about={[content, selection?.id, chosen?.file, chosen?.index].join(" ")}
        kind={content}
        sheetHeight={sheetHeight}
        onClose={content === "welcome" ? null : () => closeTopmost(store)}
      >
        <Body />
      </PanelFrame>
      <LiveRegion />
    </>
  );
}
