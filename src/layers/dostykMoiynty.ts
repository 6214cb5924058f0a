import { defineLayer } from "./layer";
import { stroke, under, width } from "./line";

const route = "dostyk-moiynty";

/** Two thin tracks with ground between them, beside the corridor whose track they double. */
export const dostykMoiynty = defineLayer({
  id: route,
  title: "layer.dostyk-moiynty",
  rank: 40,
  legend: [{ text: "legend.doubleTrack", swatch: { kind: "double", color: (t) => t.route[route], width: 6 } }],
  under: (t) => under(route, t, t.route[route], route, undefined, 1.9),
  lines: (t) => [
    stroke({ id: `${route}-tracks`, route, color: t.route[route], width: width(t, 1.9, 0), cap: "butt" }),
    stroke({ id: `${route}-between`, route, color: t.route.halo, width: width(t, 0.7, 0), cap: "butt" }),
  ],
  ink: 1.9,
  clickable: [`${route}-tracks`],
});

/** The line as it was before its second track was laid: one thin stroke in the place of two. */
export const dostykMoiyntyBefore = defineLayer({
  ...dostykMoiynty,
  legend: [{ text: dostykMoiynty.title, swatch: { kind: "solid", color: (t) => t.route[route], width: 1.75 } }],
  under: (t) => under(route, t, t.route[route], route, undefined, 0.6),
  lines: (t) => [stroke({ id: `${route}-tracks`, route, color: t.route[route], width: width(t, 0.6, 0), cap: "butt" })],
  ink: 0.6,
});
