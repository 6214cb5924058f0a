import type { Atlas } from "../content/atlas";
import type { AppStore } from "../state/store";
import { formatUrl, type ParsedUrl, parseUrl, type Unknown } from "../state/url";
import { showView } from "../state/verbs";
import type { View } from "../state/view";

/** A selection that the atlas does not hold becomes none, and a problem of the link. */
function withExistingSelection(parsed: ParsedUrl, atlas: Atlas): ParsedUrl {
  const { selection } = parsed.view;
  if (selection === null) return parsed;
  const exists =
    selection.kind === "segment"
      ? atlas.segments.has(selection.id)
      : selection.kind === "place"
        ? atlas.places.has(selection.id)
        : atlas.routes.has(selection.id);
  if (exists) return parsed;
  return {
    ...parsed,
    view: { ...parsed.view, selection: null },
    problems: [...parsed.problems, { parameter: "sel", value: selection.id }],
  };
}

export const readAddress = (location: Location, atlas: Atlas): ParsedUrl =>
  withExistingSelection(parseUrl(location), atlas);

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

/** Steps that a reader wants to take back with the browser's button; the rest only rewrites the address. */
const isStep = (next: View, before: View): boolean =>
  next.selection !== before.selection || next.panel !== before.panel || next.scene !== before.scene;

/** Keeps address and store the same, both ways, until the returned function is called. */
export function followAddress(
  store: AppStore,
  atlas: Atlas,
  unknown: Unknown,
  onProblems: (problems: ParsedUrl["problems"]) => void,
): () => void {
  let kept = unknown;
  const stop = store.subscribe((next, before) => {
    const { search, hash } = formatUrl(next, kept);
    if (search === window.location.search && hash === window.location.hash) return;
    const address = `${window.location.pathname}${search}${hash}`;
    if (isStep(next, before)) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  });
  let moves = 0;
  const show = (parsed: ParsedUrl): void => {
    kept = parsed.unknown;
    showView(store, parsed.view);
    onProblems(parsed.problems);
  };
  const onMove = (): void => {
    const move = ++moves;
    const parsed = readAddress(window.location, atlas);
    if (parsed.view.scene === null) show(parsed);
    else withExistingScene(parsed).then((whole) => move === moves && show(whole));
  };
  window.addEventListener("popstate", onMove);
  return () => {
    stop();
    window.removeEventListener("popstate", onMove);
  };
}
