import type { Atlas } from "../../content/atlas";
import { assertNever } from "../../domain/assertNever";
import type { Story } from "../../domain/scene";
import type { Choices } from "../../export/format";
import { loadTexts } from "../../i18n/translator";
import { type KeyChanges, withKeys } from "../../state/keys";
import { goToScene, sceneView } from "../../state/scenes";
import type { AppStore } from "../../state/store";
import { clearSelection, selectContext, selectPlace, selectRoute, selectSegment, showView } from "../../state/verbs";
import type { Selection, View } from "../../state/view";
import { isThemeId } from "../../theme/tokens";
import type { Exporting } from "../../ui/share/ExportingContext";
import { holds, holdsAll } from "../address";
import { loadWholeAtlas } from "../useWholeAtlas";
import type { Command, HostEvent } from "./messages";

/** The page that commands are followed in. */
export type HostedPage = {
  readonly store: AppStore;
  /** What the page knows by now. */
  readonly atlas: () => Atlas;
  readonly make: Exporting["make"];
};

/** What a command came to: nothing to say, an event in answer, or why it could not be followed. */
export type Outcome =
  | { readonly ok: true; readonly answer?: HostEvent }
  | { readonly ok: false; readonly reason: string };
const done: Outcome = { ok: true };
const refused = (reason: string): Outcome => ({ ok: false, reason });

/** The first figures and lines do not hold every siding; the whole atlas does. */
async function atlasThat(isFit: (atlas: Atlas) => boolean, first: Atlas): Promise<Atlas | null> {
  if (isFit(first)) return first;
  const whole = await loadWholeAtlas().catch(() => null);
  return whole?.ok && isFit(whole.atlas) ? whole.atlas : null;
}
const existing = (selection: Selection, first: Atlas): Promise<Atlas | null> =>
  atlasThat((atlas) => holds(atlas, selection), first);

const scenes = async (): Promise<Story> => (await (await import("../present/sceneOfLink")).loadScenes()).scenes;
const noScene = (scene: number): Outcome => refused(`scene: the story has no scene ${scene}`);

/** Keys that say what is shown, rather than how it looks or in which scene. */
const isShown = (key: string): boolean => !["ui", "lang", "theme", "lock", "data", "scene"].includes(key);

/** A scene's own view first, where the changes name one; then whatever else they name. */
async function changed(view: View, changes: KeyChanges): Promise<View | Outcome> {
  const { view: next, problems } = withKeys(view, changes);
  const [problem] = problems;
  if (problem) return refused(`${problem.parameter}: “${problem.value.slice(0, 100)}” means nothing here`);
  // A scene is one view; whatever else is shown is another.
  if (next.scene === null || (next.scene === view.scene && [...changes.keys()].some(isShown))) {
    return { ...next, scene: null };
  }
  if (next.scene === view.scene) return next;
  const scene = (await scenes())[next.scene - 1];
  return scene ? withKeys(sceneView(scene, next.scene, view), changes).view : noScene(next.scene);
}

/** Whether the page could show that version of the data. */
async function canShow(data: View["data"]): Promise<boolean> {
  if (data === null || data === __DATA_VERSION__) return true;
  return !__ONE_FILE__ && (await import("../../content/kept")).isKept(data);
}

async function setView({ store, atlas }: HostedPage, changes: KeyChanges): Promise<Outcome> {
  const view = store.getState();
  const next = await changed(view, changes);
  if ("ok" in next) return next;
  if (next.data !== view.data && !(await canShow(next.data))) {
    return refused(`data: version “${next.data}” of the figures and lines is not kept here`);
  }
  if (next.selection && !(await existing(next.selection, atlas()))) {
    return refused(`sel: the atlas has no segment, route or place “${next.selection.id}”`);
  }
  const { way } = next;
  if (way && !(await atlasThat((whole) => holdsAll(whole, way), atlas()))) {
    return refused(`route: the atlas does not have each of the places “${way.join("~").slice(0, 100)}”`);
  }
  showView(store, next);
  return done;
}

async function select({ store, atlas: known }: HostedPage, id: string | null): Promise<Outcome> {
  if (id === null) {
    clearSelection(store);
    return done;
  }
  const { selection } = withKeys(store.getState(), new Map([["sel", id]])).view;
  const atlas = selection && (await existing(selection, known()));
  if (!selection || !atlas) return refused(`id: the atlas has no segment, route or place “${id}”`);
  switch (selection.kind) {
    case "segment": {
      const segment = atlas.segments.get(selection.id);
      if (segment) selectSegment(store, selection.id, segment.route);
      return done;
    }
    case "route":
      selectRoute(store, selection.id);
      return done;
    case "place":
      selectPlace(store, selection.id);
      return done;
    case "context":
      selectContext(store, selection.id);
      return done;
    default:
      return assertNever(selection);
  }
}

/** As the page's own form offers them first; a picture looks like the page. */
const usualChoices: Omit<Choices, "theme"> = {
  size: "slide",
  slides: "story",
  figures: "view",
  lines: "shown",
  table: "standard",
};

async function exported({ make }: HostedPage, format: string, signal: AbortSignal): Promise<Outcome> {
  const [{ formats, isFormatId }] = await Promise.all([import("../../export/formats"), loadTexts("exports")]);
  if (!isFormatId(format)) {
    return refused(`format: “${format.slice(0, 100)}” is none of ${Object.keys(formats).join(", ")}`);
  }
  const theme = document.documentElement.dataset.theme ?? "";
  const file = await make(
    { format, choices: { ...usualChoices, theme: isThemeId(theme) ? theme : "light" }, own: false },
    { signal, onProgress: () => undefined },
  );
  return { ok: true, answer: { event: "exported", format, name: file.name, data: await file.blob.arrayBuffer() } };
}

/** Does what a command asks. Rejects when a file of the atlas cannot be fetched or a file for the reader not be made. */
export async function follow(command: Command, page: HostedPage, signal: AbortSignal): Promise<Outcome> {
  switch (command.kind) {
    case "select":
      return select(page, command.id);
    case "setView":
      return setView(page, command.changes);
    case "goToScene":
      return goToScene(page.store, await scenes(), command.scene) ? done : noScene(command.scene);
    case "export":
      return exported(page, command.format, signal);
    default:
      return assertNever(command);
  }
}
