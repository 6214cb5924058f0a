/** Takes the text of a file in pieces, cut anywhere. */
export type TextReader = { readonly push: (text: string) => void; readonly end: () => void };
