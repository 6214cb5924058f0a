// What draws and finds the reader's own data, in one file to fetch.

export { markedFeatures, ownStyle, tileLook } from "./own";
export { ownCharacters } from "./ownCharacters";
export { indexed, ownNear } from "./ownHit";
export { mostParts, withinLimit } from "./ownLimit";
export { tileAddress, tileOf } from "./ownTiles";
