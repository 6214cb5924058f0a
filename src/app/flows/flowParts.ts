// What an animated direction needs, in one file to fetch.
export { FlowPause } from "../../ui/controls/FlowPause";
export { FlowCanvas } from "./FlowCanvas";
