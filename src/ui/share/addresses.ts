import { keysOf, type ViewKeys } from "../../state/keys";
import { formatUrl } from "../../state/url";
import type { View } from "../../state/view";

/** The page's own address without query and hash; in the one-file page, the file's. */
const home = (): string => window.location.href.split(/[?#]/)[0] ?? "";

/** What the reader shares is what the map shows, not the panel for sharing, nor how the reader's own keys work. */
const shown = (view: View): View => ({
  ...view,
  embed: false,
  api: false,
  keys: true,
  panel: view.panel === "share" ? null : view.panel,
});

/** The link to what is shown; with the version of the data that it is shown with, or without. */
export function linkTo(view: View, data: View["data"]): string {
  const { search, hash } = formatUrl({ ...shown(view), data });
  return `${home()}${search}${hash}`;
}

/** How a frame is to differ from the page that it is taken from. */
export type FrameLook = Pick<View, "ui" | "theme" | "lang" | "lock">;

const framed = (view: View, look: FrameLook): View => ({ ...shown(view), ...look, embed: true });

/** The address that a frame shows the view by. */
export function frameAddress(view: View, look: FrameLook): string {
  const { search, hash } = formatUrl(framed(view, look));
  return `${home()}${search}${hash}`;
}

/** The attributes of the element that shows the same. */
export const frameKeys = (view: View, look: FrameLook): ViewKeys => keysOf(framed(view, look));

/** Where the script of the element lies. */
export const scriptAddress = (): string => new URL("embed.js", home()).href;

/** A frame needs an address that other pages can reach. */
export const canBeEmbedded = (): boolean => /^https?:$/.test(window.location.protocol);
