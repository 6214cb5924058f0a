import * as v from "valibot";
import { figureStatuses } from "../domain/figure";
import type { PlaceId, RouteId, SegmentId } from "../domain/ids";
import { isRouteId, placeId, segmentId } from "../domain/ids";
import { sceneIds, slotForms } from "../domain/scene";
import { idOfFigure, text } from "./schema";

const shown = v.custom<RouteId | SegmentId | PlaceId>(
  (value) => typeof value === "string" && (isRouteId(value) || segmentId(value) !== null || placeId(value) !== null),
  "must be a route, segment or place id",
);

const slotName = /^[a-z][a-zA-Z]*$/;

/** One record of `story.json`. */
export const sceneSchema = v.strictObject(
  {
    id: v.picklist(sceneIds, "must be one of the scenes that have texts"),
    link: v.pipe(
      v.string("must be the hash of a link"),
      v.regex(/^(#[^#]+)?$/, "must be empty or begin with #"),
      v.check((link) => !/[#&](map|scene)=/.test(link), "must name neither map nor scene: `shows` frames the map"),
    ),
    shows: v.pipe(v.array(shown, "must be a list of ids"), v.nonEmpty("must not be empty")),
    figure: idOfFigure,
    beside: v.array(idOfFigure, "must be a list of figure ids"),
    chart: v.exactOptional(text),
    cites: v.pipe(
      v.array(
        v.strictObject(
          {
            figure: idOfFigure,
            status: v.picklist(figureStatuses, `must be one of ${figureStatuses.join(", ")}`),
          },
          "must be a figure with its status",
        ),
        "must be a list of figures",
      ),
      v.nonEmpty("must not be empty"),
    ),
    slots: v.pipe(
      v.unknown(),
      // A record would take a list for one without names, and leave out a name that every object has in silence.
      v.check((slots) => !Array.isArray(slots), "must hold figures by the name of the gap"),
      v.check(
        (slots) => Object.keys(Object(slots)).every((name) => slotName.test(name) && !(name in {})),
        "must be named in letters",
      ),
      v.record(
        v.string(),
        v.strictObject(
          { figure: idOfFigure, as: v.picklist(slotForms, `must be one of ${slotForms.join(", ")}`) },
          "must be a figure and the form in which it is written",
        ),
        "must hold figures by the name of the gap",
      ),
    ),
  },
  "must be a scene with the fields of the contract and no others",
);
