import { type ComponentType, useEffect, useState } from "react";
import type { TextPart } from "../i18n/catalogues";
import { loadTexts } from "../i18n/translator";
import { Failed } from "./failure/Failed";
import { FaultBoundary } from "./failure/FaultBoundary";
import { fetchAgain } from "./failure/fetchAgain";

/** A component that comes when it is shown, or earlier where somebody sees that it will be. */
export type Late<Props> = ComponentType<Props> & {
  /** Sets out for it. Rejects when it cannot be fetched; the next call, or showing it, tries again. */
  readonly fetch: () => Promise<void>;
};

/**
 * A component that is fetched when it is first shown, together with the texts that it speaks: it never shows
 * before both are there. Where they cannot be fetched, it says so and offers to try again, which it does by itself
 * when the network is back. A fault within it stays within it.
 *
 * @param load imports the component, as in `() => import("./AboutPanel").then(({ AboutPanel }) => AboutPanel)`
 */
export function lazyWithTexts<Props extends object>(
  part: TextPart,
  load: () => Promise<ComponentType<Props>>,
): Late<Props> {
  let Fetched: ComponentType<Props> | null = null;
  const fetchBoth = async (): Promise<void> => {
    const [component] = await fetchAgain(load, () => Promise.all([load(), loadTexts(part)]));
    Fetched = component;
  };

  function LateComponent(props: Props) {
    const [state, setState] = useState<"waiting" | "fetched" | "failed">("waiting");
    useEffect(() => {
      // What was fetched between this one's drawing and now must still be drawn.
      if (Fetched) setState("fetched");
      if (Fetched || state === "fetched") return;
      const again = (): void => setState("waiting");
      if (state === "failed") {
        window.addEventListener("online", again);
        return () => window.removeEventListener("online", again);
      }
      let wanted = true;
      fetchBoth().then(
        () => wanted && setState("fetched"),
        () => wanted && setState("failed"),
      );
      return () => {
        wanted = false;
      };
    }, [state]);
    if (Fetched) {
      return (
        <FaultBoundary>
          <Fetched {...props} />
        </FaultBoundary>
      );
    }
    return state === "failed" ? <Failed onAgain={() => setState("waiting")} /> : null;
  }
  return Object.assign(LateComponent, { fetch: fetchBoth });
}
