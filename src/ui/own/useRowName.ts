import type { OwnRow } from "../../domain/ownData";
import { useAtlas } from "../AtlasContext";

/** What a feature is called; one without a name by its number in the file. */
export function useRowName(): (row: Pick<OwnRow, "name" | "index">) => string {
  const { format, translator } = useAtlas();
  return ({ name, index }) => (name === "" ? translator.t("own.unnamed", { number: format.number(index + 1) }) : name);
}
