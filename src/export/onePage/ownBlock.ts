const asAttribute: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;",
  // Whoever reads a page takes it for the end of a line like any other.
  "\r": "&#13;",
};

/**
 * A file as a block of the page that nothing runs. In base64 nothing that it holds can end the block, and its name is
 * the text of an attribute.
 *
 * @param packed the file, gzipped and in base64, in pieces of any length
 * @returns the block in pieces
 */
export const ownBlock = (name: string, packed: readonly string[]): readonly string[] => [
  `<script type="text/plain" data-own="${name.replace(/[&"<>\r]/g, (letter) => asAttribute[letter] ?? letter)}">`,
  ...packed,
  "</script>\n",
];
