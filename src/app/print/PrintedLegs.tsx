import { type MeasuredLeg, togetherOf } from "../../domain/measure/measuredLegs";
import { lengthsWords } from "../../i18n/measuredWords";
import { useAtlas } from "../../ui/AtlasContext";

/** What is measured, leg by leg: paper has room for every one, and for where each begins and ends. */
export function PrintedLegs({ legs }: { readonly legs: readonly MeasuredLeg[] }) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const lengths = (of: Pick<MeasuredLeg, "directKm" | "alongKm">): readonly string[] =>
    lengthsWords(of, translator, format);
  return (
    <table className="print-legs">
      <caption>{t("measure.saidWhole", { lengths: format.dotted(lengths(togetherOf(legs))) })}</caption>
      <tbody>
        {legs.map((leg, index) => {
          const [direct, along = ""] = lengths(leg);
          const [from, to] = [leg.from, leg.to].map(([lng, lat]) => format.position(lat, lng));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a leg is its place in the line
            <tr key={index}>
              <td>{index + 1}</td>
              <td>
                {from} – {to}
              </td>
              <td>{direct}</td>
              <td>{along}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
