import type { Journey } from "../../domain/travel/journey";
import { lengthOf } from "../../domain/travel/moment";
import { toneOfSegment } from "../tone";

/** The journey's line from start to end in the colours of its sections, to scale; sea legs dashed. */
export function JourneyStrip({ journey }: { readonly journey: Journey }) {
  const whole = lengthOf(journey);
  return (
    <div className="travel-strip" aria-hidden="true">
      {journey.line.sections.map(({ startKm, km, segment }) => (
        <span
          key={startKm}
          data-tone={toneOfSegment(segment)}
          data-mode={segment.mode}
          style={{ width: `${(km / whole) * 100}%` }}
        />
      ))}
    </div>
  );
}
