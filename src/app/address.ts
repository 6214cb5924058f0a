import type { Atlas } from "../content/atlas";
import { assertNever } from "../domain/assertNever";
import type { PlaceId } from "../domain/ids";
import type { AppStore } from "../state/store";
import { formatUrl, type ParsedUrl, parseUrl, type Unknown } from "../state/url";
import { showView } from "../state/verbs";
import type { Selection, View } from "../state/view";
import { rememberedKeys } from "./rememberedKeys";

/** A version that could not be had becomes today's, and a problem of the link. */
function withKnownData(parsed: ParsedUrl, { kept }: Atlas): ParsedUrl {
  const { data } = parsed.view;
  if (data === null || data === (kept?.version ?? __DATA_VERSION__)) return parsed;
  return {
    ...parsed,
    view: { ...parsed.view, data: null },
    problems: [...parsed.problems, { parameter: "data", value: data }],
  };
}

export const holds = (atlas: Atlas, selection: Selection): boolean => {
  switch (selection.kind) {
    case "segment":
      return atlas.segments.has(selection.id);
    case "place":
      return atlas.places.has(selection.id);
    case "route":
      return atlas.routes.has(selection.id);
    case "context":
      // Its lines come when they are asked for; a line that there is not shows its layer.
      return true;
    default:
      return assertNever(selection);
  }
};

/** A selection that the atlas does not hold becomes none, and a problem of the link. */
function withExistingSelection(parsed: ParsedUrl, atlas: Atlas): ParsedUrl {
  const { selection } = parsed.view;
  if (selection === null || holds(atlas, selection)) return parsed;
  return {
    ...parsed,
    view: { ...parsed.view, selection: null },
    problems: [...parsed.problems, { parameter: "sel", value: selection.id }],
  };
}

/** Whether the atlas knows every place of a way. */
export const holdsAll = (atlas: Atlas, way: readonly PlaceId[]): boolean => way.every((id) => atlas.places.has(id));

/** A way through a place that the atlas does not hold becomes none, and a problem of the link. */
function withExistingWay(parsed: ParsedUrl, atlas: Atlas): ParsedUrl {
  const { way } = parsed.view;
  if (way === null || holdsAll(atlas, way)) return parsed;
  return {
    ...parsed,
    view: { ...parsed.view, way: null },
    problems: [...parsed.problems, { parameter: "route", value: way.join("~") }],
  };
}

/** What a link does not say about keys, the reader has said on an earlier visit. */
const withReadersKeys = (parsed: ParsedUrl, { search }: Pick<Location, "search">): ParsedUrl =>
  new URLSearchParams(search).has("keys") ? parsed : { ...parsed, view: { ...parsed.view, keys: rememberedKeys() } };

/** A location as a View of this atlas: what the atlas does not hold is left out and told of as a problem. */
export const readAddress = (location: Pick<Location, "search" | "hash">, atlas: Atlas): ParsedUrl =>
  withReadersKeys(
    withKnownData(withExistingWay(withExistingSelection(parseUrl(location), atlas), atlas), atlas),
    location,
  );

/** Fills in what the link's scene shows; a scene that there is not becomes none, and a problem of the link. */
export async function withExistingScene(parsed: ParsedUrl): Promise<ParsedUrl> {
  const { scene } = parsed.view;
  if (scene === null) return parsed;
  const view = await import("./present/sceneOfLink")
    .then(({ sceneOfLink }) => sceneOfLink(parsed))
    // Where the story cannot be fetched, the link is followed as far as the page knows it.
    .catch(() => null);
  if (view) return { ...parsed, view };
  const problems = [...parsed.problems, { parameter: "scene", value: String(scene) }];
  return { ...parsed, view: { ...parsed.view, scene: null }, problems };
}

/**
 * Steps that a reader wants to take back with the browser's button; the rest only rewrites the address. A frame
 * takes none: its steps would stand in the history of the page around it, whose Back button would seem stuck.
 */
const isStep = (next: View, before: View): boolean =>
  !next.embed && (["selection", "way", "panel", "scene"] as const).some((field) => next[field] !== before[field]);

function writeAddress(address: string, step: boolean): void {
  try {
    if (step) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  } catch {
    // Browsers refuse it to some sandboxed frames, and to all when it is done too often: the view holds without.
  }
}

/**
 * Keeps address and store the same, both ways, until the returned function is called.
 *
 * @param atlas what the page knows by now: a link may lead to a siding that the first view did without
 */
export function followAddress(
  store: AppStore,
  atlas: () => Atlas,
  unknown: Unknown,
  onProblems: (problems: ParsedUrl["problems"]) => void,
): () => void {
  let kept = unknown;
  let isLeaving = false;
  const stop = store.subscribe((next, before) => {
    const { search, hash } = formatUrl(next, kept);
    if (search === window.location.search && hash === window.location.hash) return;
    const address = `${window.location.pathname}${search}${hash}`;
    // Other figures and lines are another page, even where a host asks for them; what it asks for meanwhile goes along.
    isLeaving ||= next.data !== before.data;
    if (isLeaving) window.location.replace(address);
    else writeAddress(address, isStep(next, before));
  });
  let moves = 0;
  const show = (parsed: ParsedUrl): void => {
    kept = parsed.unknown;
    showView(store, parsed.view);
    onProblems(parsed.problems);
  };
  const onMove = (): void => {
    const move = ++moves;
    const parsed = readAddress(window.location, atlas());
    if (parsed.view.scene === null) show(parsed);
    else withExistingScene(parsed).then((whole) => move === moves && show(whole));
  };
  window.addEventListener("popstate", onMove);
  return () => {
    stop();
    window.removeEventListener("popstate", onMove);
  };
}
