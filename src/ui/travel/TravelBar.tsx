import "./travel.css";
import type { Journey } from "../../domain/travel/journey";
import { lengthOf, type Moment } from "../../domain/travel/moment";
import { type Pace, paces } from "../../domain/travel/pace";
import { useAtlas } from "../AtlasContext";
import { Icon, type IconName } from "../primitives/Icon";
import { IconSelect } from "../primitives/IconSelect";
import { toneOfSegment } from "../tone";
import { JourneyStrip } from "./JourneyStrip";

type Props = {
  readonly name: string;
  readonly journey: Journey;
  readonly moment: Moment;
  /** Null where the map makes no movements: then one goes by steps and along the line by hand. */
  readonly isPlaying: boolean | null;
  readonly pace: Pace;
  readonly onPlay: () => void;
  readonly onPace: (pace: Pace) => void;
  readonly onKm: (km: number) => void;
  readonly onStep: (way: "next" | "previous") => void;
  readonly onEnd: () => void;
};

/** Where the traveller is, what was passed and what comes next, and the controls of the journey. */
export function TravelBar(props: Props) {
  const { name, journey, moment, isPlaying, pace, onPlay, onPace, onKm, onStep, onEnd } = props;
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const { km, country, passed, next, section } = moment;
  const nameOf = (id: typeof passed.place): string => {
    const place = atlas.places.get(id);
    return place ? format.placeName(place) : id;
  };
  const { mode, status } = section.segment;
  const where = format.dotted([
    country ? format.country(country) : "",
    t(`mode.${mode}`),
    status === "operating" ? "" : t(`segmentStatus.${status}`),
  ]);
  const comes = next
    ? t("travel.next", { place: nameOf(next.place), distance: format.km(next.km - km) })
    : t("travel.end");
  const counter = t("travel.counter", { km: format.wholeKm(km), whole: format.km(lengthOf(journey)) });
  const tool = (icon: IconName, label: string, act: () => void, isOff = false) => (
    <button type="button" className="tool" aria-label={label} title={label} onClick={act} aria-disabled={isOff}>
      <Icon name={icon} />
    </button>
  );
  return (
    <>
      <div className="travel-told" data-tone={toneOfSegment(section.segment)}>
        <h2>{name}</h2>
        <p className="travel-counter">{counter}</p>
        <p className="travel-where">{where}</p>
        <p className="travel-places">
          <span>{t("travel.passed", { place: nameOf(passed.place) })}</span>
          <span>{comes}</span>
        </p>
      </div>
      <p className="unseen" role="status">
        {isPlaying ? "" : format.dotted([counter, where, nameOf(passed.place), comes])}
      </p>
      <div className="travel-controls">
        {tool("previous", t("travel.toPrevious"), () => onStep("previous"), km <= 0)}
        {isPlaying !== null &&
          tool(isPlaying ? "pause" : "play", t(isPlaying ? "travel.pause" : "travel.play"), onPlay)}
        {tool("next", t("travel.toNext"), () => onStep("next"), next === null)}
        <div className="travel-line">
          <JourneyStrip journey={journey} />
          <input
            type="range"
            min={0}
            max={lengthOf(journey)}
            step="any"
            value={km}
            aria-label={t("travel.along")}
            aria-valuetext={format.dotted([counter, where])}
            onChange={(event) => onKm(event.target.valueAsNumber)}
          />
        </div>
        {isPlaying !== null && (
          <IconSelect<Pace>
            label={t("travel.pace")}
            value={pace}
            options={paces.map((one) => ({ value: one, text: t("unit.times", { value: one }) }))}
            onChoose={onPace}
          >
            <span className="tool-code">{t("unit.times", { value: pace })}</span>
          </IconSelect>
        )}
        {tool("close", t("travel.leave"), onEnd)}
      </div>
    </>
  );
}
