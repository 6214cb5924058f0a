// What a way is shown with, in one file to fetch.
export { WayPanel } from "./WayPanel";
export { WayReturn } from "./WayReturn";
