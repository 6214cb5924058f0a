import { formatUrl } from "../../state/url";
import type { PanelId, View } from "../../state/view";

/** The address of the whole page with what a frame shows, without what makes it a frame. */
export function fullAtlasAddress(view: View, panel: PanelId | null = view.panel): string {
  const { search, hash } = formatUrl({ ...view, embed: false, api: false, lock: false, keys: true, ui: "full", panel });
  return `${window.location.pathname}${search}${hash}`;
}
