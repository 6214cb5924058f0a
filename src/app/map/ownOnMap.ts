import type { FeatureCollection } from "geojson";
import type { DrawnFile, OwnMark, OwnStyle } from "../../layers/own";
import type { MapPicture } from "../../map/view";
import type { OwnRef, OwnStore } from "../../state/own";
import type { Tokens } from "../../theme/tokens";

type Code = typeof import("../../layers/ownParts");

export type OwnOnMap = {
  /** What the map draws of the reader's own data; undefined without any, and until the code for it has come. */
  style(tokens: Tokens): OwnStyle | undefined;
  near: MapPicture["own"];
  tile(tokens: Tokens, ...asked: Parameters<MapPicture["tile"]>): ReturnType<MapPicture["tile"]>;
  /** Every character of the names. */
  characters(): string;
  /** Marks what is under the pointer; whether that is another than before. */
  point(at: OwnRef | null): boolean;
  /** From now on the map is a vector picture, which draws no very large files. */
  asPicture(): void;
  /** Fetches the code for it where there are data, and readies what has come; true when the code has come with this call. */
  fetch(): Promise<boolean>;
};

/** The reader's own data on the map; most readers bring none, so the code for them comes with the first. */
export function createOwnOnMap(own: OwnStore): OwnOnMap {
  let code: Code | null = null;
  let pointed: OwnRef | null = null;
  let marked: { readonly key: readonly unknown[]; readonly features: FeatureCollection } | null = null;

  const drawn = ({ mostParts, withinLimit }: Code): readonly DrawnFile[] => {
    const { files, asPicture } = own.getState();
    if (!asPicture) return files;
    // A picture is drawn anew as a whole, and how large a file is shows at its end.
    const whole = files.filter(({ reading }) => reading.kind !== "reading");
    return withinLimit(whole, mostParts.moving).drawn;
  };
  /** The same features for the same marks: a style that differs otherwise keeps them. */
  const marks = ({ markedFeatures }: Code, files: readonly DrawnFile[]): FeatureCollection => {
    const { chosen } = own.getState();
    const isChosenPointed = chosen?.file === pointed?.file && chosen?.index === pointed?.index;
    const key = [chosen, pointed, ...files.map(({ parts, shown }) => shown && parts)];
    if (marked?.key.length === key.length && marked.key.every((one, i) => one === key[i])) return marked.features;
    const asked: OwnMark[] = [
      ...(pointed && !isChosenPointed ? [{ ...pointed, mark: "hovered" as const }] : []),
      ...(chosen ? [{ ...chosen, mark: "chosen" as const }] : []),
    ];
    marked = { key, features: markedFeatures(files, asked) };
    return marked.features;
  };
  const hasTiles = (): boolean => !own.getState().asPicture && "OffscreenCanvas" in globalThis;
  return {
    style(tokens) {
      if (!code) return undefined;
      const files = drawn(code);
      return code.ownStyle(tokens, files, marks(code, files), hasTiles());
    },
    near: (at, zoom, reach) => code?.ownNear(drawn(code), at, zoom, reach) ?? null,
    async tile(tokens, address, ratio, signal) {
      const asked = code?.tileAddress(address);
      const entry = own.getState().files.find(({ id }) => id === asked?.file);
      if (!code || !asked || !entry) return null;
      return entry.file.tile(code.tileOf(asked, ratio, code.tileLook(tokens, entry.colour)), signal);
    },
    characters: () => code?.ownCharacters(own.getState().files) ?? "",
    point(at) {
      if (at?.file === pointed?.file && at?.index === pointed?.index) return false;
      pointed = at;
      return true;
    },
    asPicture: () => own.setState({ asPicture: true }),
    async fetch() {
      const { files } = own.getState();
      // Each part as it comes: many together, when they are drawn, would hold up the page.
      if (code) for (const { parts } of files) parts.forEach(code.indexed);
      if (code || files.length === 0) return false;
      // Where it cannot be fetched the map goes without; the panel still tells what the file holds.
      code = await import("../../layers/ownParts").catch(() => null);
      return code !== null;
    },
  };
}
