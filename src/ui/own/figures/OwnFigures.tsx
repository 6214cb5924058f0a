import "./ownFigures.css";
import { chartsOf } from "../../../content/charts";
import { setOf } from "../../../content/withOwnFigures";
import type { Figure } from "../../../domain/figure";
import type { OwnFigureSet } from "../../../domain/ownFigures";
import { useAtlas } from "../../AtlasContext";
import { FigureChart } from "../../charts/FigureChart";
import { FigureCard } from "../../figures/FigureCard";
import { FigureRow } from "../../figures/FigureRow";
import { PanelSection } from "../../primitives/PanelSection";

/** So many are told in full; more stand in rows that open. */
const mostCards = 3;

/** Charts of the set's own measures alone, then its figures. */
function SetFigures({ set, figures }: { readonly set: OwnFigureSet; readonly figures: readonly Figure[] }) {
  const { t } = useAtlas().translator;
  return (
    <PanelSection
      title={t("ownFigures.title", { title: set.title })}
      note={t("ownFigures.note")}
      className="own-figures"
    >
      {chartsOf(figures, figures).map((chart) => (
        <FigureChart key={chart.series} chart={chart} />
      ))}
      {figures.length <= mostCards ? (
        figures.map((figure) => <FigureCard key={figure.id} figure={figure} />)
      ) : (
        <ul className="context-list">
          {figures.map((figure) => (
            <FigureRow key={figure.id} figure={figure} />
          ))}
        </ul>
      )}
    </PanelSection>
  );
}

/** What the reader has brought along, each set apart from the others and from all that the atlas says. */
export function OwnFigures({ figures }: { readonly figures: readonly Figure[] }) {
  const { atlas } = useAtlas();
  const own = figures.filter(({ origin }) => origin === "own");
  return (atlas.own ?? []).map((set) => {
    const members = own.filter(({ id }) => setOf(atlas, id) === set);
    return members.length > 0 && <SetFigures key={set.id} set={set} figures={members} />;
  });
}
