/** What the atlas in the frame tells, as far as the element understands it. */
export type Told =
  | { readonly event: "ready" | "view"; readonly view: Readonly<Record<string, string>> }
  | { readonly event: "select"; readonly id: string | null; readonly kind: string | null }
  | { readonly event: "scene"; readonly scene: number | null }
  | { readonly event: "height"; readonly height: number }
  | { readonly event: "exported"; readonly request: string; readonly file: ExportedFile }
  | { readonly event: "error"; readonly reason: string; readonly request: string | null };

/** A file that the atlas has made. */
export type ExportedFile = { readonly format: string; readonly name: string; readonly data: ArrayBuffer };

const textOrNull = (value: unknown): value is string | null => value === null || typeof value === "string";

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string");

type Fields = Readonly<Record<string, unknown>>;

const readers: Readonly<Record<Told["event"], (fields: Fields) => Told | null>> = {
  ready: ({ view }) => (isTexts(view) ? { event: "ready", view } : null),
  view: ({ view }) => (isTexts(view) ? { event: "view", view } : null),
  select: ({ id, kind }) => (textOrNull(id) && textOrNull(kind) ? { event: "select", id, kind } : null),
  scene: ({ scene }) => (scene === null || typeof scene === "number" ? { event: "scene", scene } : null),
  height: ({ height }) => (typeof height === "number" && Number.isFinite(height) ? { event: "height", height } : null),
  exported({ request, format, name, data }) {
    if (typeof request !== "string" || typeof format !== "string" || typeof name !== "string") return null;
    return data instanceof ArrayBuffer ? { event: "exported", request, file: { format, name, data } } : null;
  },
  error({ reason, request }) {
    if (typeof reason !== "string") return null;
    return { event: "error", reason, request: typeof request === "string" ? request : null };
  },
};
const isEvent = (name: unknown): name is Told["event"] => typeof name === "string" && Object.hasOwn(readers, name);

/** Reads a message of the frame; null for anything that is not one of ours. */
export function readTold(data: unknown): Told | null {
  if (typeof data !== "object" || data === null) return null;
  const fields: Fields = { ...data };
  if (fields.type !== "corridor-atlas" || fields.version !== 1 || !isEvent(fields.event)) return null;
  return readers[fields.event](fields);
}
