import type { TextKey } from "../../i18n/catalogues";
import { shortcuts } from "../../state/shortcuts";

/** The space bar, which has no name on its cap: the language names it. All other caps say the same everywhere. */
export const spaceBar = "space";

export type KeyRow = {
  readonly text: TextKey;
  /** Any of these does it; the caps of one are pressed together. */
  readonly keys: readonly (readonly string[])[];
  /** A key of a single character, which the reader can switch off. */
  readonly isSingle?: boolean;
};

type KeyGroup = { readonly title: TextKey; readonly rows: readonly KeyRow[] };

/** Every key of the atlas, by where it acts. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: "help.page",
    rows: [
      ...shortcuts.map(({ action, key }): KeyRow => ({ text: `shortcut.${action}`, keys: [[key]], isSingle: true })),
      { text: "help.walk", keys: [["Tab"], ["Shift", "Tab"]] },
      { text: "help.press", keys: [["Enter"], [spaceBar]] },
      { text: "help.escape", keys: [["Esc"]] },
      { text: "help.print", keys: [["Ctrl", "P"]] },
    ],
  },
  {
    title: "help.map",
    rows: [
      { text: "help.pan", keys: [["←"], ["→"], ["↑"], ["↓"]] },
      { text: "help.zoom", keys: [["+"], ["−"]] },
      { text: "help.choose", keys: [["↑"], ["↓"]] },
    ],
  },
  {
    title: "help.panel",
    rows: [
      { text: "help.neighbour", keys: [["←"], ["→"]] },
      { text: "help.ends", keys: [["Home"], ["End"]] },
    ],
  },
  {
    title: "help.present",
    rows: [
      { text: "help.next", keys: [["→"], ["↓"], [spaceBar], ["PgDn"]] },
      { text: "help.previous", keys: [["←"], ["↑"], ["Shift", spaceBar], ["PgUp"]] },
      { text: "help.firstLast", keys: [["Home"], ["End"]] },
      { text: "help.goTo", keys: [["1"], ["9"]], isSingle: true },
      { text: "help.fullscreen", keys: [["f"]], isSingle: true },
      { text: "help.black", keys: [["b"], ["."]], isSingle: true },
      { text: "help.notes", keys: [["n"]], isSingle: true },
      { text: "help.leave", keys: [["Esc"]] },
    ],
  },
];
