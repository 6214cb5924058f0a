import { useKeysFirst } from "../useKeysFirst";
import { type Command, commandOf, isTakenBy, type Keyboard } from "./presentKeys";

type Stage = Keyboard & { readonly isBlack?: boolean };

/** The presenter's keys, before the map and the page take theirs. On a black screen every key brings the map back. */
export function usePresentKeys(onCommand: (command: Command) => void, { isBlack = false, ...keyboard }: Stage): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || (!isBlack && isTakenBy(event.target, event.key))) return;
    const command =
      commandOf(event, keyboard) ?? (isBlack && event.key.length === 1 ? { kind: "black" as const } : null);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    // A held key would run through the whole story.
    if (!event.repeat) onCommand(command);
  };
  useKeysFirst(onKey);
}
