import { basemap } from "../../content/basemap";
import { loadStory } from "../../content/story";
import { withOwnFigures } from "../../content/withOwnFigures";
import { fileName } from "../../export/fileName";
import type { ExportInput, Task } from "../../export/format";
import { makers } from "../../export/makers";
import { sightOf } from "../../export/sight";
import { type Address, type Told, textOf, titleAndFigures } from "../../export/told";
import { formatterFor } from "../../i18n/format";
import type { MapCamera } from "../../map/events";
import { measureOnCanvas } from "../../picture/measureOnCanvas";
import { figureSets, ownFigures } from "../../state/ownFigures";
import { labelsLanguage } from "../../state/selectors";
import { formatUrl } from "../../state/url";
import type { View } from "../../state/view";
import type { AtlasSurroundings } from "../../ui/AtlasContext";
import type { ExportedFile, ExportRequest } from "../../ui/share/ExportingContext";
import type { Frame } from "../map/framing";
import { wholeAtlasIn } from "../useWholeAtlas";
import { embeddedFaces, loadEveryFace } from "./embeddedFaces";
import { ownInFile } from "./ownInFile";
import { boundsInSight } from "./sight";
import { toldScenes } from "./toldScenes";

/** What is exported: the atlas as the page shows it at this moment. */
export type Shown = {
  readonly surroundings: AtlasSurroundings;
  readonly camera: MapCamera | null;
  readonly frame: Frame;
};

/** The link of a view for readers elsewhere: the whole atlas, whatever frame it was shown in. */
function addressOf(view: View): Address {
  const { search, hash } = formatUrl({
    ...view,
    embed: false,
    ui: "full",
    lock: false,
    keys: true,
    panel: null,
    table: null,
  });
  const { protocol, origin, pathname } = window.location;
  // A path on somebody's disk leads no other reader anywhere.
  if (protocol === "file:") return { text: `corridor-atlas.html${search}${hash}`, link: null };
  const link = `${origin}${pathname}${search}${hash}`;
  return { text: link, link };
}

/** Share of the work that is done when everything is at hand. */
const gathered = 0.1;

/** Gathers what is shown and makes the file of it. Rejects with the signal's reason when it is aborted. */
export async function exportView(shown: Shown, request: ExportRequest, task: Task): Promise<ExportedFile> {
  const { store, translator, today } = shown.surroundings;
  const view = store.getState();
  const labels = labelsLanguage(view, translator.language);
  const [whole, ground] = await Promise.all([wholeAtlasIn(translator.language), basemap(labels), loadEveryFace()]);
  task.signal.throwIfAborted();
  task.onProgress(gathered);
  // Half of the figures would look like all of them to whoever opens the file.
  if (!whole) throw new Error("the figures could not be fetched");
  const atlas = withOwnFigures(whole, figureSets(ownFigures.getState()));
  const speech = { atlas, translator, format: formatterFor(translator) };
  const story = loadStory(atlas);
  const scenes = story.ok ? toldScenes(story.scenes, view, addressOf, speech) : [];
  const band = view.error ? await import("../../layers/errorFeatures") : null;
  const told: Told = scenes[(view.scene ?? 0) - 1] ?? {
    ...titleAndFigures(view, speech),
    text: textOf(view, speech),
    view,
    sight:
      view.camera && shown.camera
        ? { kind: "seen", bounds: boundsInSight(shown.camera, shown.frame) }
        : sightOf(view, atlas),
    error: band?.errorOfView(view, atlas),
    series: null,
    notes: "",
    address: addressOf(view),
  };
  const input: ExportInput = {
    ...speech,
    today: today.toISOString().slice(0, 10),
    view: told,
    story: scenes.filter((scene) => scene !== undefined),
    basemap: ground,
    labels,
    screen: { width: shown.frame.width, height: shown.frame.height },
    measure: measureOnCanvas(),
    own: request.own ? ownInFile(shown.surroundings.own.getState().files) : undefined,
    faces: embeddedFaces,
  };
  const blob = await makers[request.format](input, request.choices, {
    signal: task.signal,
    onProgress: (part) => task.onProgress(gathered + (1 - gathered) * part),
  });
  task.signal.throwIfAborted();
  return { name: fileName(request, view), blob };
}
