import { createContext, useContext } from "react";
import type { Journey } from "../../domain/travel/journey";

/** A journey and what it is called. */
export type NamedJourney = { readonly name: string; readonly journey: Journey };

type Travel = {
  /** Sets out on a journey: the map flies along it, and a bar tells what is passed. */
  readonly begin: (asked: NamedJourney) => void;
};

export const TravelContext = createContext<Travel | null>(null);

/** What sets out on a journey. */
export function useTravel(): Travel {
  const travel = useContext(TravelContext);
  if (!travel) throw new Error("useTravel is called outside its provider");
  return travel;
}
