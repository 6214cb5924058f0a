import "./place.css";
import { figuresAt } from "../../content/figuresFor";
import { meetingAt } from "../../content/meeting";
import { type Language, languageNames, languages } from "../../i18n/languages";
import { useAtlas } from "../AtlasContext";
import { ArticleFigures } from "../figures/ArticleFigures";
import { ContextFigures } from "../figures/ContextFigures";
import { LateOwnFigures } from "../figures/LateOwnFigures";
import { PanelSection } from "../primitives/PanelSection";
import { SegmentButton } from "../primitives/SegmentButton";
import { SourceLink } from "../primitives/SourceLink";
import { useSelectedPlace } from "../useSelectedPlace";
import { WayFromHere } from "../way/WayFromHere";
import { PlaceGauges } from "./PlaceGauges";
import { PlaceLead } from "./PlaceLead";
import { PlaceStrands } from "./PlaceStrands";

/** A place: what meets in it or runs through it, the figures that concern it, its names, its position and who gives it. */
export function PlacePanel() {
  const { atlas, format, translator } = useAtlas();
  const { t, language } = translator;
  const place = useSelectedPlace();
  if (!place) return null;
  const meeting = meetingAt(atlas, place);
  const figures = figuresAt(atlas, place.id);
  const passing = place.chainage.flatMap(({ segment, km }) => {
    const found = atlas.segments.get(segment);
    return found && found.from !== place.id && found.to !== place.id ? [{ segment: found, km }] : [];
  });
  const names = languages.flatMap((one: Language) => {
    const name = place.names[one];
    return one === language || name === undefined ? [] : [{ language: one, name }];
  });
  const [lng, lat] = place.position;
  return (
    <>
      <PlaceLead place={place} meeting={meeting} />
      <WayFromHere place={place} />
      {meeting.gauges.length > 1 && <PlaceGauges gauges={meeting.gauges} />}
      {meeting.strands.length > 0 && <PlaceStrands strands={meeting.strands} />}
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
      <ArticleFigures figures={figures} />
      <LateOwnFigures figures={figures} />
      <ContextFigures figures={figures} title={t("place.figures")} />
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
