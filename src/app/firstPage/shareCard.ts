import { basemap } from "../../content/basemap";
import { loadAtlas } from "../../content/load";
import { boundsOf } from "../../domain/bounds";
import { routeIds } from "../../domain/ids";
import { formatterFor } from "../../i18n/format";
import { translatorFor } from "../../i18n/translator";
import { legend } from "../../layers";
import { buildStyle } from "../../layers/buildStyle";
import { routeFeatures } from "../../layers/features";
import { type NodeId, nodeDiscs, nodeLegend } from "../../layers/nodes";
import { type Swatch, swatchStrokes } from "../../layers/swatch";
import { drawPicture } from "../../picture/drawPicture";
import { measureInNode } from "../../picture/node/measureText";
import { cameraForBounds } from "../../picture/projection";
import { element, escapeXml } from "../../picture/svg";
import { light } from "../../theme/tokens";
import { fontFamily } from "../../theme/type";

/** Px of the picture that stands beside a link to the atlas in messengers and networks. */
export const shareCardSize = { width: 1200, height: 630 } as const;
const { width, height } = shareCardSize;
const margin = 48;
/** Px of the band at the foot that explains lines and signs. */
const foot = 140;
/** Against a legend in the page. */
const signScale = 1.3;

type Type = { readonly size: number; readonly weight: number; readonly color: string };
const words = (text: string, x: number, y: number, { size, weight, color }: Type): string =>
  element(
    "text",
    { x, y, "font-family": fontFamily, "font-size": size, "font-weight": weight, fill: color },
    escapeXml(text),
  );

/** A line of the legend, 56 px long. */
function stroke(swatch: Swatch, x: number, y: number): string {
  const scale = 1.6;
  return swatchStrokes(swatch, light)
    .map(({ color, width: px, cap, dash }) =>
      element("line", {
        x1: x,
        x2: x + 56,
        y1: y,
        y2: y,
        stroke: color,
        "stroke-width": px * scale,
        "stroke-linecap": cap,
        "stroke-dasharray": dash?.map((part) => part * scale).join(" "),
      }),
    )
    .join("");
}

/** The sign of a place, in the box that a legend gives it. */
const sign = (id: NodeId, x: number, y: number): string =>
  nodeDiscs(id, light)
    .map(({ radius, fill, edge, edgeWidth }) =>
      element("circle", {
        cx: x,
        cy: y,
        r: (radius + edgeWidth / 2) * signScale,
        fill,
        stroke: edge,
        "stroke-width": edgeWidth * signScale,
      }),
    )
    .join("");

/** The map of all routes under a title, with legend and credits, as SVG whose text is text. */
async function makeShareCard(): Promise<string> {
  const loaded = loadAtlas();
  if (!loaded.ok) throw new Error(loaded.problems.map(({ where, what }) => `${where}: ${what}`).join("\n"));
  const { atlas } = loaded;
  const { language, t, ...rest } = await translatorFor("en");
  const format = formatterFor({ language, t, ...rest });
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const camera = cameraForBounds(bounds, { top: 172, right: 70, bottom: foot + 28, left: 56 }, shareCardSize, 9);
  if (!camera) throw new Error("The routes do not fit into the picture beside a link");
  const map = drawPicture({
    style: buildStyle({
      tokens: light,
      language: "en",
      layers: routeIds,
      nodes: true,
      ground: await basemap("en"),
      routes: routeFeatures(atlas.routes, atlas.places.values()),
    }),
    camera,
    size: shareCardSize,
    measure: await measureInNode(),
    title: t("map.label"),
    description: t("map.description"),
    language: "en",
  });
  const rows = legend.flatMap((layer) => layer.rows);
  const columns = Math.ceil(rows.length / 2);
  const keys = rows.map(({ text, swatch }, i) => {
    const x = margin + (i % columns) * ((width - 2 * margin) / columns);
    const y = height - foot + 34 + Math.floor(i / columns) * 32;
    return stroke(swatch, x, y) + words(t(text), x + 70, y + 6, { size: 18, weight: 400, color: light.ink.strong });
  });
  const signs = nodeLegend.map(({ id, text }, i) => {
    const x = margin + 8 + i * ((width - 2 * margin) / nodeLegend.length);
    const y = height - foot + 106;
    // A name of its own begins with a capital.
    const name = t(text).replace(/^./, (letter) => letter.toLocaleUpperCase(language));
    return sign(id, x, y) + words(name, x + 20, y + 6, { size: 18, weight: 400, color: light.ink.strong });
  });
  const credits = format.dotted([t("attribution.osm"), "GeoNames", "Natural Earth"]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    map,
    element("rect", { width, height: 148, fill: light.surface.panel }),
    element("rect", { y: 148, width, height: 1, fill: light.surface.edge }),
    words(t("app.name"), margin, 76, { size: 52, weight: 700, color: light.ink.strong }),
    words(t("welcome.lead"), margin, 118, { size: 26, weight: 400, color: light.ink.quiet }),
    element("rect", { y: height - foot, width, height: foot, fill: light.surface.panel }),
    element("rect", { y: height - foot, width, height: 1, fill: light.surface.edge }),
    ...keys,
    ...signs,
    element(
      "text",
      {
        x: width - 16,
        y: height - foot - 10,
        "text-anchor": "end",
        "font-family": fontFamily,
        "font-size": 13,
        fill: light.label.city,
      },
      escapeXml(credits),
    ),
    "</svg>",
  ].join("\n");
}

/** Drawn while the module is read, because whoever builds the page keeps no modules loadable for longer. Runs in Node. */
export const shareCard: string = await makeShareCard();
