import type { Atlas } from "../../content/atlas";
import { loadStory } from "../../content/story";
import type { Story } from "../../domain/scene";
import { sceneView } from "../../state/scenes";
import type { ParsedUrl } from "../../state/url";
import { loadWholeAtlas } from "../useWholeAtlas";

/** The scenes, with the atlas whose figures they cite. */
export type LoadedStory = { readonly scenes: Story; readonly atlas: Atlas };

/** Rejects when the story or the figures cannot be fetched, or when the content is broken. */
export async function loadScenes(): Promise<LoadedStory> {
  const content = await loadWholeAtlas();
  const story = content.ok ? loadStory(content.atlas) : content;
  if (content.ok && story.ok) return { scenes: story.scenes, atlas: content.atlas };
  const problems = story.ok ? [] : story.problems;
  throw new Error(problems.map(({ file, where, what }) => `${file} ${where}: ${what}`).join("\n"));
}

/** A link's view with all that its scene shows; null where the story has no such scene. */
export async function sceneOfLink({ view }: ParsedUrl): Promise<ParsedUrl["view"] | null> {
  const scene = view.scene === null ? undefined : (await loadScenes()).scenes[view.scene - 1];
  return scene && view.scene !== null ? sceneView(scene, view.scene, view) : null;
}
