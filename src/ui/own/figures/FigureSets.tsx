import "./ownFigures.css";
import { useStore } from "zustand";
import type { Figure, Subject } from "../../../domain/figure";
import { isContextId, isRouteId } from "../../../domain/ids";
import type { FigureSetReading } from "../../../domain/ownFigures";
import { ownFigures, removeFigureSet } from "../../../state/ownFigures";
import { wholeTable } from "../../../state/tableChoice";
import { askOfTable, openPanel, selectContext, selectRoute } from "../../../state/verbs";
import { useAtlas } from "../../AtlasContext";
import { PanelSection } from "../../primitives/PanelSection";
import { SegmentButton } from "../../primitives/SegmentButton";
import { FigureFaults } from "./FigureFaults";

/** What the figures of a set are about, each once, in the order of the file. */
const subjectsOf = (figures: readonly Figure[]): readonly Subject[] => [
  ...new Set(figures.flatMap(({ subject, alsoFor = [] }) => [subject, ...alsoFor])),
];

/** From a set to what it tells of: on the map, or for the country the page of all figures. */
function SubjectButton({ subject }: { readonly subject: Subject }) {
  const { atlas, store, translator } = useAtlas();
  const { t } = translator;
  const segment = [...atlas.segments.values()].find(({ id }) => id === subject);
  if (segment) return <SegmentButton segment={segment} />;
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="text-button" onClick={onClick}>
      {text}
    </button>
  );
  if (isRouteId(subject)) return button(t(`layer.${subject}`), () => selectRoute(store, subject));
  if (isContextId(subject)) return button(t(`layer.${subject}`), () => selectContext(store, subject));
  return button(t("ownFigures.country"), () => openPanel(store, "figures"));
}

function FigureSet({ reading }: { readonly reading: FigureSetReading }) {
  const { store, format, translator } = useAtlas();
  const { t } = translator;
  const name = reading.ok ? reading.set.name : reading.name;
  const title = reading.ok ? reading.set.title : name;
  return (
    <li className="figure-set" data-set={reading.ok ? reading.set.id : undefined}>
      <h3>{title}</h3>
      <p className="figure-set-about">
        {format.dotted([
          title === name ? "" : name,
          reading.ok ? t("origin.count", { count: reading.set.figures.length }) : "",
        ])}
      </p>
      {reading.ok && reading.leftOut > 0 && (
        <p className="figure-set-lost">{t("ownFigures.leftOut", { count: reading.leftOut })}</p>
      )}
      {!reading.ok && <p className="figure-set-lost">{t("ownFigures.refused")}</p>}
      <FigureFaults faults={reading.faults} count={reading.faultCount} isOpen={!reading.ok} />
      {reading.ok && (
        <>
          <p className="figure-set-about">{t("ownFigures.joined")}</p>
          <ul className="segment-list">
            {subjectsOf(reading.set.figures).map((subject) => (
              <li key={subject}>
                <SubjectButton subject={subject} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="figure-set-acts">
        {reading.ok && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              openPanel(store, "table");
              askOfTable(store, { ...wholeTable, origin: "own" });
            }}
          >
            {t("ownFigures.inTable")}
          </button>
        )}
        <button
          type="button"
          className="text-button"
          aria-label={t("ownFigures.removeWhat", { title })}
          onClick={() => removeFigureSet(name)}
        >
          {t("ownFigures.remove")}
        </button>
      </p>
    </li>
  );
}

/** The files of figures that the reader has brought along: what was read of each, what was not and why. */
export function FigureSets() {
  const { t } = useAtlas().translator;
  const readings = useStore(ownFigures);
  if (readings.length === 0) return null;
  return (
    <PanelSection title={t("ownFigures.sets")} note={t("ownFigures.stays")}>
      <ul className="figure-sets">
        {readings.map((reading) => (
          <FigureSet key={reading.ok ? reading.set.name : reading.name} reading={reading} />
        ))}
      </ul>
    </PanelSection>
  );
}
