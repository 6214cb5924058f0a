import { Downloads } from "../share/Downloads";

/** What can be carried away from the atlas. */
export function SharePanel() {
  return <Downloads />;
}
