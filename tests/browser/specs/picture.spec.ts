import type { LineLayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { clickableLayers } from "../../../src/layers";
import { drawPicture } from "../../../src/picture/drawPicture";
import { measureInNode } from "../../../src/picture/node/measureText";
import { themeIds, themes } from "../../../src/theme/tokens";
import { expect, test } from "../atlas";
import { atlasStyle, homeCamera } from "../atlasStyle";

const size = { width: 1280, height: 720 };
const views = { "the first view": homeCamera(size), "the Caucasus": { zoom: 6, lat: 41.2, lng: 46.2 } };
type View = (typeof views)[keyof typeof views];

const isLine = (layer: StyleSpecification["layers"][number]): layer is LineLayerSpecification => layer.type === "line";

/**
 * One line alone, in black on white: what lies under and over it hides pixels, and dashes begin anew in each of
 * the engine's tiles, so that they say nothing of where a line runs.
 */
function alone(style: StyleSpecification, id: string): StyleSpecification {
  const layer = style.layers.filter(isLine).find((one) => one.id === id);
  const source = layer ? style.sources[layer.source] : undefined;
  if (!layer || !source) throw new Error(`The style has no line "${id}"`);
  const { "line-dasharray": _, ...paint } = layer.paint ?? {};
  return {
    ...style,
    sources: { [layer.source]: source },
    layers: [
      { id: "paper", type: "background", paint: { "background-color": "#ffffff" } },
      { ...layer, paint: { ...paint, "line-color": "#000000" } },
    ],
  };
}

const draw = async (style: StyleSpecification, camera: View): Promise<string> =>
  drawPicture({
    style,
    camera,
    size,
    measure: await measureInNode(),
    title: "Corridor Atlas",
    description: "The routes",
    language: "en",
  });

for (const [name, camera] of Object.entries(views)) {
  for (const id of clickableLayers) {
    // Dostyk–Moiynty is far from the Caucasus.
    if (name === "the Caucasus" && id.startsWith("dostyk")) continue;
    test(`${id} runs within 2 px of the live map's: ${name}`, async ({ drawn }) => {
      const line = alone(atlasStyle("light"), id);
      const map = await drawn.engine(line, camera);
      const picture = await drawn.picture(await draw(line, camera));
      const found = await drawn.apart(map, picture, "#000000", 220);
      expect(Math.min(...found.pixels)).toBeGreaterThan(100);
      expect(found.p99).toBeLessThanOrEqual(1);
      // Nearer, the engine leaves a spur of a pixel where one drawn piece ends in the corner of the next.
      expect(found.max, `farthest at ${found.farthest}`).toBeLessThanOrEqual(name === "the first view" ? 2 : 3);
    });
  }
}

for (const theme of themeIds) {
  test(`the picture of the first view lies on the built page's map: ${theme}`, async ({ given, then, drawn }) => {
    await given.linkOpened(`?ui=none&lang=en&theme=${theme}`);
    const map = await then.mapPicture();
    const picture = await drawn.picture(await draw(atlasStyle(theme), views["the first view"]));
    // Names may cover a line here and not there.
    const found = await drawn.apart(map, picture, themes[theme].route["middle-corridor"]);
    expect(Math.min(...found.pixels)).toBeGreaterThan(1000);
    expect(found.p99).toBeLessThanOrEqual(2);
  });
}
