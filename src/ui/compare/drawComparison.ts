import type { Atlas } from "../../content/atlas";
import { basemap } from "../../content/basemap";
import { boundsOf } from "../../domain/bounds";
import type { RouteId, SegmentId } from "../../domain/ids";
import type { Language } from "../../i18n/languages";
import { buildStyle } from "../../layers/buildStyle";
import { dostykMoiyntyBefore } from "../../layers/dostykMoiynty";
import { routeFeatures } from "../../layers/features";
import type { RouteLayer } from "../../layers/layer";
import { drawThemedPicture } from "../../picture/drawPicture";
import { measureOnCanvas } from "../../picture/measureOnCanvas";
import { inEveryTheme } from "../../picture/palette";
import { cameraForBounds, type Size } from "../../picture/projection";
import { type ThemeId, themes } from "../../theme/tokens";
import { fontFamily } from "../../theme/type";

const route: RouteId = "dostyk-moiynty";

/** Room for the names at both ends of the line: the western one stands beside its ring, the eastern one below. */
const padding = { top: 40, bottom: 40, left: 78, right: 40 } as const;

export type Comparison = { readonly before: string; readonly after: string };

type Wanted = {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly size: Size;
  /** Lit in both pictures; null for none. */
  readonly lit: SegmentId | null;
  /** Begins the ids of both pictures; one for each place on the page. */
  readonly idPrefix: string;
};

/**
 * One section of the map twice, alike but for the line's tracks, as SVG that follows the page's theme. Rejects where
 * the ground cannot be fetched.
 */
export async function drawComparison({ atlas, language, size, lit, idPrefix }: Wanted): Promise<Comparison> {
  const segments = atlas.routes.get(route) ?? [];
  const camera = cameraForBounds(boundsOf(segments.map(({ line }) => line)), padding, size, 9);
  if (!camera) throw new Error(`A picture of ${size.width} × ${size.height} px has no room`);
  const names = [...atlas.places.values()].map(({ names: all }) => all[language] ?? all.en);
  const [ground] = await Promise.all([
    basemap(language),
    // Widths of a stranger's letters would be kept.
    document.fonts.load(`16px "${fontFamily}"`, [...new Set(names.join(""))].join("")),
  ]);
  const ends = new Set([segments.at(0)?.from, segments.at(-1)?.to]);
  // So small a map names both ends of the line and no station between.
  const places = [...atlas.places.values()].flatMap((place) =>
    ends.has(place.id) ? [{ ...place, rank: 1 as const }] : [],
  );
  const routes = routeFeatures(atlas.routes, places);
  const measure = measureOnCanvas();
  const draw = (name: keyof Comparison, drawnAs: Partial<Record<RouteId, RouteLayer>>): string => {
    const input = (theme: ThemeId) => ({
      style: buildStyle({ tokens: themes[theme], language, layers: [route], nodes: true, ground, routes, drawnAs }),
      camera,
      size,
      state: (_: string, id: string) => ({ selected: id === lit }),
      measure,
      // The caption tells in words what both show.
      title: "",
      description: "",
      language,
      idPrefix: `${idPrefix}-${name}`,
    });
    return drawThemedPicture(inEveryTheme(input));
  };
  return { before: draw("before", { [route]: dostykMoiyntyBefore }), after: draw("after", {}) };
}
