import { bakuSupsa } from "./baku-supsa";
import { btc } from "./btc";
import { dostykMoiynty } from "./dostyk-moiynty";
import { middleCorridor } from "./middle-corridor";
import type { RouteInput } from "./routeInput";

/** Every route that the build draws; a new route is its own file and one entry here. */
export const routes: readonly RouteInput[] = [middleCorridor, dostykMoiynty, btc, bakuSupsa];
