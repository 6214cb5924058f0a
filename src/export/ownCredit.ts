import type { ExportInput } from "./format";
import type { Speech } from "./told";

type Credited = Pick<Speech, "format" | "translator"> & Pick<ExportInput, "own">;

/** Which files in a picture are the reader's own and none of the atlas's; empty without any. */
export const ownCredit = ({ format, translator, own }: Credited): string =>
  own ? translator.t("own.credit", { files: format.list(own.map(({ name }) => name)) }) : "";
