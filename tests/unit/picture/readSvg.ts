import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element with its attributes, and what it holds. */
export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
});

type Raw = Readonly<Record<string, unknown>>;

function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? "";
  const content = Array.isArray(raw[name]) ? (raw[name] as Raw[]) : [];
  const children = content.filter((child) => !("#text" in child)).map(nodeOf);
  const own = content.map((child) => String(child["#text"] ?? "")).join("");
  return {
    name,
    attributes: (raw[":@"] ?? {}) as Record<string, string>,
    text: own + children.map(({ text }) => text).join(" "),
    children,
  };
}

/** Reads a picture as strictly as XML wants it. */
export function readSvg(svg: string): Node {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(`${valid.err.msg} at ${valid.err.line}:${valid.err.col}`);
  const [root] = parser.parse(svg) as Raw[];
  if (!root) throw new Error("An empty document");
  return nodeOf(root);
}

/** An element and all within it, in the order of the document. */
export const all = (node: Node): readonly Node[] => [node, ...node.children.flatMap(all)];
export const named = (node: Node, name: string): readonly Node[] => all(node).filter((one) => one.name === name);
