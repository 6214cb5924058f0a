import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { loadTexts } from "../../i18n/translator";

/** Whoever saves data does not want all languages of an atlas that they may never open again. */
const savesData = (): boolean => "connection" in navigator && Object(navigator.connection).saveData === true;

/**
 * A page of its own is kept for visits without a network, from the moment when nothing else is left to do. A frame
 * in somebody else's page is not: its reader has come for that page, and browsers keep it apart for each such page.
 */
const isKept = (): boolean =>
  !__ONE_FILE__ && import.meta.env.PROD && "serviceWorker" in navigator && window.parent === window && !savesData();

/**
 * @param isAtRest whether the first view is whole
 * @param isOnStage whether an audience watches, which is told nothing of the kind
 * @returns what tells of a newer version
 */
export function useKeeping(isAtRest: boolean, isOnStage: boolean): ReactNode {
  const [Newer, setNewer] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isAtRest || !isKept()) return;
    const begin = (): void => {
      Promise.all([import("./NewerVersion"), loadTexts("notices")]).then(
        ([{ NewerVersion }]) => setNewer(() => NewerVersion),
        // The next visit tries again.
        () => {},
      );
    };
    const wait = "requestIdleCallback" in window ? window.requestIdleCallback : (then: () => void) => setTimeout(then);
    wait(begin);
  }, [isAtRest]);
  return (
    Newer && (
      <div hidden={isOnStage}>
        <Newer />
      </div>
    )
  );
}
