import { useEffect, useRef } from "react";
import { type Command, commandOf, isTakenBy } from "./presentKeys";

/**
 * The presenter's keys, before the map and the page take theirs. On a black screen every key brings the map back.
 *
 * @param onStage whether a scene is shown; while the presenter looks around, the map keeps its keys
 */
export function usePresentKeys(onCommand: (command: Command) => void, onStage: boolean, isBlack = false): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || (!isBlack && isTakenBy(event.target, event.key))) return;
    const command =
      commandOf(event, onStage) ?? (isBlack && event.key.length === 1 ? { kind: "black" as const } : null);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    // A held key would run through the whole story.
    if (!event.repeat) onCommand(command);
  };
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
