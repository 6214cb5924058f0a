// What the page has only as a guest in another one: fetched there and nowhere else.
export { FullAtlasLink } from "./FullAtlasLink";
export { GestureHint } from "./GestureHint";
