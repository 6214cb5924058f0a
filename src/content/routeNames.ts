import type { Localized } from "../domain/figure";
import type { RouteId } from "../domain/ids";
import names from "./routeNames.json";

type InLanguages = Readonly<Record<keyof Localized, readonly string[]>>;

/** What each route is called, in every language that somebody may search in; the usual name first. */
export const routeNames: Readonly<Record<RouteId, InLanguages>> = names;
