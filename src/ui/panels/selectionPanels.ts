// What a selection opens, in one file to fetch: whoever selects one thing selects another.
export { PlacePanel } from "./PlacePanel";
export { RoutePanel } from "./RoutePanel";
export { SegmentPanel } from "./SegmentPanel";
