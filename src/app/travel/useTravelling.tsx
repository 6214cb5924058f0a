import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { lazyWithTexts } from "../../ui/lazyWithTexts";
import type { NamedJourney, TravelContext } from "../../ui/travel/TravelContext";
import type { MapLink } from "../map/mapLink";

const Travel = lazyWithTexts("motion", () => import("./Travel").then(({ Travel }) => Travel));

type Travelling = {
  readonly isTravelling: boolean;
  /** Whether what leads to panels does so now: a traveller has the map alone, and walks into nothing unseen. */
  readonly leaves: (isThere: boolean) => boolean;
  readonly context: NonNullable<React.ContextType<typeof TravelContext>>;
  /** Stands in the shell. */
  readonly flight: ReactNode;
};

/** A journey on the page, from when it is asked for until the traveller ends it. Its code comes when it is needed. */
export function useTravelling(
  shell: RefObject<HTMLElement | null>,
  link: RefObject<MapLink | null>,
  isPicture: boolean,
): Travelling {
  const [asked, setAsked] = useState<NamedJourney | null>(null);
  const context = useMemo(() => ({ begin: setAsked }), []);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The keyboard goes back to where the journey was begun.
    if (wasAsked.current && !asked) shell.current?.querySelector<HTMLElement>("[data-travels]")?.focus();
    wasAsked.current = asked !== null;
  }, [asked, shell]);
  return {
    isTravelling: asked !== null,
    leaves: (isThere) => isThere && asked === null,
    context,
    flight: asked && (
      <Travel asked={asked} shell={shell} link={link} isPicture={isPicture} onEnd={() => setAsked(null)} />
    ),
  };
}
