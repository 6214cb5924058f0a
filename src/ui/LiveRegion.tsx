import type { ReactNode } from "react";
import { useStore } from "zustand";
import { figuresAbout, figuresAt } from "../content/figuresFor";
import { headlineOf, leadingOf } from "../content/headline";
import { assertNever } from "../domain/assertNever";
import type { Figure } from "../domain/figure";
import { contextOf } from "../domain/ids";
import { ownFigures } from "../state/ownFigures";
import { hasOwn, useAtlas, useOwn, useView } from "./AtlasContext";
import { lazyWithTexts } from "./lazyWithTexts";

const OwnSpeech = lazyWithTexts("own", () => import("./own/OwnSpeech").then(({ OwnSpeech }) => OwnSpeech));
const FigureSpeech = lazyWithTexts("ownFigures", () =>
  import("./own/figures/FigureSpeech").then(({ FigureSpeech }) => FigureSpeech),
);

/** Said as a whole whenever it changes: so what changes for different reasons stands apart. */
const Said = ({ children }: { readonly children: ReactNode }) => (
  <p className="unseen" role="status">
    {children}
  </p>
);

/**
 * Says aloud what was selected, with the figure that heads it: value, unit and period; and what the reader's own files
 * have come to, features and figures.
 */
export function LiveRegion() {
  const hasFiles = useOwn(hasOwn);
  const hasFigures = useStore(ownFigures, (readings) => readings.length > 0);
  return (
    <>
      <Said>{useAnnouncement()}</Said>
      <Said>{hasFiles && <OwnSpeech />}</Said>
      <Said>{hasFigures && <FigureSpeech />}</Said>
    </>
  );
}

function useAnnouncement(): string | null {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const selection = useView((view) => view.selection);
  if (selection === null) return null;
  const told = (figure: Figure | null): string | null =>
    figure &&
    format.list([
      `${format.localized(figure.title)}: ${format.amount(figure)}`,
      ...(figure.period ? [format.period(figure.period)] : []),
    ]);
  switch (selection.kind) {
    case "segment": {
      const segment = atlas.segments.get(selection.id);
      if (!segment) return null;
      return t("live.segment", {
        segment: format.segmentName(segment, atlas),
        route: t(`layer.${segment.route}`),
        figure: told(headlineOf(figuresAbout(atlas, segment.id))) ?? t("live.noFigure"),
      });
    }
    case "route":
      return t("live.route", {
        route: t(`layer.${selection.id}`),
        figure: told(headlineOf(figuresAbout(atlas, selection.id))) ?? t("live.noFigure"),
      });
    case "place": {
      const place = atlas.places.get(selection.id);
      if (!place) return null;
      return t("live.place", {
        place: format.placeName(place),
        kinds: format.list(place.kinds.map((kind) => t(`placeKind.${kind}`))),
        // Most figures of places come with the panel: until then nothing is said of them rather than that there are none.
        figure: told(leadingOf(figuresAt(atlas, place.id))) ?? "",
      });
    }
    case "context": {
      const layer = contextOf(selection.id);
      const line = atlas.context.find(({ id }) => id === selection.id);
      const name = t(`layer.${layer}`);
      return t("live.route", {
        route: line ? format.dotted([format.nameBy(line.names), name]) : name,
        // A line of it bears no figure; the layer's come with the whole content.
        figure: line ? "" : (told(leadingOf(figuresAbout(atlas, layer))) ?? ""),
      });
    }
    default:
      return assertNever(selection);
  }
}
