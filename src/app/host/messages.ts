import * as v from "valibot";
import { hostKeys, type KeyChanges, type ViewKeys } from "../../state/keys";

/** How messages of the atlas are told from those of others; public, as is the version. */
export const messageType = "corridor-atlas";
export const messageVersion = 1;

/** What a host may call its command by, to know its answer. */
export type RequestId = string | number;

/** What a host asks for. */
export type Command =
  /** A segment, route or place by its id; null selects nothing. */
  | { readonly kind: "select"; readonly id: string | null }
  | { readonly kind: "setView"; readonly changes: KeyChanges }
  | { readonly kind: "goToScene"; readonly scene: number }
  | { readonly kind: "export"; readonly format: string };

/** What a message turns out to be. */
export type Received =
  /** A message of somebody else's. */
  | { readonly kind: "foreign" }
  /** It claims to be for the atlas and is not what the atlas understands. */
  | { readonly kind: "malformed"; readonly reason: string; readonly request: RequestId | null }
  | { readonly kind: "command"; readonly command: Command; readonly request: RequestId | null };

/** What the page around the frame is told. */
export type HostEvent = { readonly request?: RequestId } & (
  | { readonly event: "ready" | "view"; readonly view: ViewKeys }
  | { readonly event: "select"; readonly id: string | null; readonly kind: string | null }
  | { readonly event: "scene"; readonly scene: number | null }
  | { readonly event: "height"; readonly height: number }
  | { readonly event: "exported"; readonly format: string; readonly name: string; readonly data: ArrayBuffer }
  | { readonly event: "error"; readonly reason: string }
);

const shortText = v.pipe(v.string(), v.maxLength(200));
const request = v.union([shortText, v.pipe(v.number(), v.finite())]);
const keyValue = v.union(
  [v.pipe(v.string(), v.maxLength(2000)), v.pipe(v.number(), v.finite()), v.boolean(), v.null()],
  "a value is a text of at most 2000 characters, a number, true, false or null",
);

/** In the words of the address: flags are 1 and 0. */
const asText = (value: v.InferOutput<typeof keyValue>): string | null =>
  value === null ? null : typeof value === "boolean" ? (value ? "1" : "0") : String(value);

const envelope = {
  type: v.literal(messageType),
  version: v.literal(messageVersion),
  request: v.optional(request),
};
const schema = v.variant("command", [
  v.object({ ...envelope, command: v.literal("select"), id: v.nullable(shortText) }),
  v.object({
    ...envelope,
    command: v.literal("setView"),
    view: v.record(v.picklist(hostKeys, `the keys of a view are ${hostKeys.join(", ")}`), keyValue),
  }),
  v.object({ ...envelope, command: v.literal("goToScene"), scene: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.object({ ...envelope, command: v.literal("export"), format: shortText }),
]);

function commandOf(message: v.InferOutput<typeof schema>): Command {
  switch (message.command) {
    case "select":
      return { kind: "select", id: message.id };
    case "setView":
      return {
        kind: "setView",
        changes: new Map(Object.entries(message.view).map(([key, value]) => [key, asText(value)])),
      };
    case "goToScene":
      return { kind: "goToScene", scene: message.scene };
    case "export":
      return { kind: "export", format: message.format };
  }
}

/** What a message quotes of what it was sent is cut: an error never echoes a flood. */
const longestReason = 240;

const own = (data: object, key: string): unknown => Object.getOwnPropertyDescriptor(data, key)?.value;

/** Reads whatever was posted to the window. Never throws and runs nothing of it. */
export function readMessage(data: unknown): Received {
  if (typeof data !== "object" || data === null || own(data, "type") !== messageType) return { kind: "foreign" };
  // One fault is all that is answered; who sends a million of them waits for none.
  const read = v.safeParse(schema, data, { abortEarly: true });
  const named = v.safeParse(request, own(data, "request"));
  const id = named.success ? named.output : null;
  if (read.success) return { kind: "command", command: commandOf(read.output), request: id };
  const [issue] = read.issues;
  const where = v.getDotPath(issue);
  const reason = where === null ? issue.message : `${where}: ${issue.message}`;
  return { kind: "malformed", reason: reason.slice(0, longestReason), request: id };
}
