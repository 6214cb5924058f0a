import type { ViewKeys } from "../../state/keys";

/** What stands in somebody else's page: where the atlas is, what it shows, and how large. */
export type Embedded = {
  /** The frame's whole address, `?embed=1` included. */
  readonly frame: string;
  /** The address of embed.js. */
  readonly script: string;
  readonly keys: ViewKeys;
  /** What readers by ear are told that the frame holds. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const attribute = (text: string): string => text.replace(/[&"<>]/g, (sign) => entities[sign] ?? sign);

/** As wide as the text around it and no wider than asked for, at the same proportions. */
const fluid = ({ width, height }: Embedded): string =>
  `width: 100%; max-width: ${width}px; aspect-ratio: ${width} / ${height}; border: 0`;

const element = (embedded: Embedded, style: string): string => {
  const keys = Object.entries(embedded.keys).map(([key, value]) =>
    key === "lock" && value === "1" ? "lock" : `${key}="${attribute(value)}"`,
  );
  return `<corridor-atlas ${[...keys, `title="${attribute(embedded.title)}"`, `style="${style}"`].join(" ")}></corridor-atlas>`;
};
const script = ({ script: address }: Embedded): string => `<script type="module" src="${attribute(address)}"></script>`;

/** For any page: no script of ours runs in it. */
const iframe = (embedded: Embedded): string =>
  [
    `<iframe src="${attribute(embedded.frame)}"`,
    `  title="${attribute(embedded.title)}"`,
    `  loading="lazy" allow="fullscreen; clipboard-write; web-share"`,
    `  style="${fluid(embedded)}"></iframe>`,
  ].join("\n");

/** For pages that steer the atlas or listen to it. */
const component = (embedded: Embedded): string => [script(embedded), element(embedded, fluid(embedded))].join("\n");

/** For slides: the element stays alive when its slide is left, and so does what it shows. */
const reveal = (embedded: Embedded): string =>
  [
    script(embedded),
    "<section>",
    `  ${element(embedded, `width: ${embedded.width}px; height: ${embedded.height}px; margin: 0 auto`)}`,
    "</section>",
  ].join("\n");

/** What a page takes in to show the view: each as code. */
export const snippets = { iframe, component, reveal } as const satisfies Readonly<
  Record<string, (embedded: Embedded) => string>
>;
export type SnippetId = keyof typeof snippets;
export const snippetIds = ["iframe", "component", "reveal"] as const satisfies readonly SnippetId[];
