import { isLater, shareOf } from "../tests/budgets";
import type { Sent } from "./server";
import type { Row } from "./table";

/** Kinds of what is sent; both pages have the first, only the atlas the rest. */
const kinds = ["page and styles", "MapLibre", "React", "own code", "lines, ground, figures", "fonts"] as const;
type Kind = (typeof kinds)[number];

function kindOfAtlas(path: string): Kind {
  const share = shareOf(path);
  switch (share) {
    case "MapLibre":
    case "React":
    case "fonts":
      return share;
    case "own code":
      return "own code";
    case "lines and ground":
    case "figures":
      return "lines, ground, figures";
    default:
      return "page and styles";
  }
}

function kindOfBare(path: string): Kind {
  if (path.startsWith("data/")) return "lines, ground, figures";
  if (path.startsWith("fonts/")) return "fonts";
  // The page's own twenty lines are in the same file.
  if (path.startsWith("assets/")) return "MapLibre";
  return "page and styles";
}

const kib = (files: readonly Sent[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

/** KiB on the wire of one first visit to each page. */
export function byteRows(sent: { readonly atlas: readonly Sent[]; readonly bare: readonly Sent[] }): readonly Row[] {
  const inside = (files: readonly Sent[], folder: string): readonly Sent[] =>
    files.flatMap(({ path, bytes }) =>
      path.startsWith(`/${folder}/`) ? [{ path: path.slice(folder.length + 2), bytes }] : [],
    );
  const [atlas, bare] = [inside(sent.atlas, "atlas"), inside(sent.bare, "bare")];
  const early = atlas.filter(({ path }) => isLater(path)).map(({ path }) => path);
  if (early.length > 0) throw new Error(`The first view loads what should come later: ${early.join(", ")}`);
  const rowOf = (kind: Kind): Row => ({
    name: `${kind}, KiB`,
    pairs: {
      atlas: [kib(atlas.filter(({ path }) => kindOfAtlas(path) === kind))],
      bare: [kib(bare.filter(({ path }) => kindOfBare(path) === kind))],
    },
    ...(kind === "own code" ? { target: { of: "atlas" as const, limit: 90 } } : {}),
  });
  return [
    { name: "all, KiB", pairs: { atlas: [kib(atlas)], bare: [kib(bare)] }, target: { of: "atlas", limit: 700 } },
    ...kinds.map(rowOf),
  ];
}
