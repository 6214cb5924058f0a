/** The scheme of the addresses under which the map asks for squares of a large file of the reader's own. */
export const tileScheme = "own-tiles";
