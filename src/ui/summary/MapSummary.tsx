import { useSyncExternalStore } from "react";
import { contextOf } from "../../domain/ids";
import { shownRoutes } from "../../state/selectors";
import type { View } from "../../state/view";
import { useAtlas, useView } from "../AtlasContext";
import { sightOf } from "./inSight";

/** So many names are heard out. */
const mostNames = 6;

const onResize = (tell: () => void): (() => void) => {
  window.addEventListener("resize", tell);
  return () => window.removeEventListener("resize", tell);
};

/** The map in words, for the ear: which routes it shows, what is selected, where it looks. */
export function MapSummary({ id }: { readonly id: string }) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const layers = useView(shownRoutes);
  const selected = useSelected();
  const sight = useSight();
  const routes = layers.map((route) =>
    t("summary.route", {
      route: t(`layer.${route}`),
      sections: t("route.count", { count: atlas.routes.get(route)?.length ?? 0 }),
    }),
  );
  const shown = routes.length > 0 ? t("summary.shown", { routes: format.list(routes) }) : t("summary.none");
  return (
    <p id={id} className="unseen">
      {[shown, selected, sight].filter((sentence) => sentence !== "").join(" ")}
    </p>
  );
}

function useSelected(): string {
  const { atlas, format, translator } = useAtlas();
  const selection = useView((view) => view.selection);
  const name = ((): string | undefined => {
    if (selection === null) return undefined;
    if (selection.kind === "route") return translator.t(`layer.${selection.id}`);
    if (selection.kind === "segment") {
      const segment = atlas.segments.get(selection.id);
      return segment && format.segmentName(segment, atlas);
    }
    if (selection.kind === "context") return translator.t(`layer.${contextOf(selection.id)}`);
    const place = atlas.places.get(selection.id);
    return place && format.placeName(place);
  })();
  return name === undefined ? "" : translator.t("summary.selected", { name });
}

function useSight(): string {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const camera = useView((view: View) => view.camera);
  const isHome = useView((view) => view.selection === null && view.scene === null);
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  // Without a camera the map frames what is selected, or all.
  if (!camera) return isHome ? t("summary.whole") : "";
  const { places, nearest } = sightOf(camera, { width, height }, atlas.places.values());
  if (places.length > 0)
    return t("summary.sight", { places: format.list(places.slice(0, mostNames).map(format.placeName)) });
  return nearest ? t("summary.near", { place: format.placeName(nearest) }) : "";
}
