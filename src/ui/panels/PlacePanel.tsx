import { type Language, languageNames, languages } from "../../i18n/languages";
import { useAtlas } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { SegmentButton } from "../primitives/SegmentButton";
import { SourceLink } from "../primitives/SourceLink";
import { useSelectedPlace } from "../useSelectedPlace";
import { WayFromHere } from "../way/WayFromHere";

/** A place: the segments that meet in it or run through it, its names, its position and who gives it. */
export function PlacePanel() {
  const { atlas, format, translator } = useAtlas();
  const { t, language } = translator;
  const place = useSelectedPlace();
  if (!place) return null;
  const segments = [...atlas.segments.values()];
  const meeting = segments.filter(({ from, to }) => from === place.id || to === place.id);
  const passing = place.chainage.flatMap(({ segment, km }) => {
    const found = atlas.segments.get(segment);
    return found && !meeting.includes(found) ? [{ segment: found, km }] : [];
  });
  const names = languages.flatMap((one: Language) => {
    const name = place.names[one];
    return one === language || name === undefined ? [] : [{ language: one, name }];
  });
  const [lng, lat] = place.position;
  return (
    <>
      <WayFromHere place={place} />
      {meeting.length > 0 && (
        <PanelSection title={t("place.segments")}>
          <ul className="segment-list">
            {meeting.map((segment) => (
              <li key={segment.id}>
                <SegmentButton segment={segment} withLength />
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {passing.length > 0 && (
        <PanelSection title={t("place.onSegment")}>
          <ul className="segment-list">
            {passing.map(({ segment, km }) => {
              const start = atlas.places.get(segment.from);
              return (
                <li key={segment.id}>
                  <SegmentButton segment={segment} />
                  {start && (
                    <span className="place-km">
                      {t("place.chainage", { value: format.km(km), place: format.placeName(start) })}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </PanelSection>
      )}
      <PanelSection title={t("place.names")}>
        <dl className="facts">
          {names.map((name) => (
            <div key={name.language} className="fact">
              <dt lang={name.language}>{languageNames[name.language]}</dt>
              <dd lang={name.language}>{name.name}</dd>
            </div>
          ))}
        </dl>
      </PanelSection>
      <PanelSection title={t("place.position")}>
        <p className="place-position">{format.position(lat, lng)}</p>
        <ul className="plain-list">
          {place.sources.map((id) => (
            <li key={id}>
              <SourceLink id={id} />
            </li>
          ))}
        </ul>
      </PanelSection>
    </>
  );
}
