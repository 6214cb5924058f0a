import type { PlaceId } from "../../domain/ids";
import type { Crossing } from "../../domain/network/crossings";
import type { Leg } from "../../domain/network/legs";
import type { Section } from "../../domain/network/sections";
import { useAtlas } from "../AtlasContext";
import { SegmentButton } from "../primitives/SegmentButton";

type Props = {
  readonly leg: Leg;
  /** Kilometres from the start of the way. */
  readonly startKm: number;
  readonly crossings: readonly Crossing[];
};

/** A leg with its length, the borders on it, and the segments that it runs along, each of which opens. */
export function WayLeg({ leg, startKm, crossings }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const { mode, gaugeMm, km, sections } = leg;
  const name = (id: PlaceId): string => {
    const place = atlas.places.get(id);
    return place ? format.placeName(place) : id;
  };
  const isSketch = sections.some(({ segment }) => segment.method === "schematic");
  const isIdle = sections.some(({ segment }) => segment.status === "idle");
  const link = ({ segment, from, to, km: long }: Section) => (
    <li key={`${segment.id} ${from}`}>
      <SegmentButton segment={segment} name={t("segment.name", { from: name(from), to: name(to) })} km={long} />
    </li>
  );
  return (
    <div className="way-leg">
      <p className="way-leg-head">
        <span>
          {format.dotted([
            t(`mode.${mode}`),
            gaugeMm === null ? "" : format.mm(gaugeMm),
            isSketch ? t("method.schematic") : "",
            isIdle ? t("segmentStatus.idle") : "",
          ])}
        </span>
        <strong>{format.km(km)}</strong>
      </p>
      {crossings.map(({ from, to, over, km: at, at: places }) => (
        <p key={`${from} ${to} ${at}`} className="way-border">
          {over === "sea"
            ? t("way.borderAtSea", { from: format.country(from), to: format.country(to) })
            : // A pipeline's border is a place of its own, which bears the border's name.
              t(places.length > 1 ? "way.border" : "way.borderAt", {
                from: format.country(from),
                to: format.country(to),
                places: places.map(name).join(t("list.span")),
                km: format.wholeKm(at),
              })}
        </p>
      ))}
      {sections.length > 1 ? (
        <details className="fold">
          <summary>
            {t("way.sections", {
              count: sections.length,
              from: format.wholeKm(startKm),
              to: format.wholeKm(startKm + km),
            })}
          </summary>
          <ol className="segment-list">{sections.map(link)}</ol>
        </details>
      ) : (
        <ol className="segment-list">{sections.map(link)}</ol>
      )}
    </div>
  );
}
