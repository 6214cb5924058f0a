import { useState } from "react";
import { figuresAbout } from "../../content/figuresFor";
import type { Figure } from "../../domain/figure";
import { contextOf } from "../../domain/ids";
import { useAtlas, useView } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { linkTo } from "./addresses";
import { Alternatives, Choice } from "./Choice";
import { CopyField } from "./CopyField";
import { type Citable, type CitationId, citableSource, citationIds, citations } from "./cite";
import { useViewSubject } from "./useViewSubject";

const ofTheView = "view";

/** Figures that one may mean: those that others publish about what is selected, else those of the article. */
function useFiguresAtHand(): readonly Figure[] {
  const { atlas } = useAtlas();
  const selection = useView((view) => view.selection);
  if (selection === null || selection.kind === "place") {
    return atlas.figures.filter(({ origin }) => origin === "article");
  }
  const subject = selection.kind === "context" ? contextOf(selection.id) : selection.id;
  return figuresAbout(atlas, subject).filter(({ origin }) => origin === "article" || origin === "context");
}

/** How the view or one of its figures is cited: a figure by the source that published it. */
export function CiteSection() {
  const { atlas, format, translator, today } = useAtlas();
  const { t } = translator;
  const version = atlas.kept?.version ?? __DATA_VERSION__;
  const view = useView((now) => now);
  const title = useViewSubject() ?? t("map.label");
  const figures = useFiguresAtHand();
  const [asked, setAsked] = useState<string>(ofTheView);
  const [style, setStyle] = useState<CitationId>("apa");
  const figure = figures.find(({ id }) => id === asked);
  const source = figure && atlas.sources.get(figure.source);
  const citable: Citable = source
    ? citableSource(source)
    : {
        key: `corridor-atlas-${version}`,
        author: t("app.name"),
        title,
        url: linkTo(view, version),
        published: null,
        accessed: today.toISOString().slice(0, 10),
        version,
      };
  return (
    <PanelSection title={t("share.cite")}>
      <Choice
        label={t("share.citeWhat")}
        value={figure ? asked : ofTheView}
        options={[
          { value: ofTheView, text: t("share.citeView") },
          ...figures.map((one) => ({
            value: String(one.id),
            text: format.dotted([
              format.localized(one.title),
              format.amount(one),
              one.period ? format.shortPeriod(one.period) : "",
            ]),
          })),
        ]}
        onChoose={setAsked}
      />
      <Alternatives
        label={t("share.citeStyle")}
        value={style}
        options={citationIds.map((one) => ({ value: one, text: t(`share.style.${one}`) }))}
        onChoose={setStyle}
      />
      <CopyField label={t(`share.style.${style}`)} text={citations[style](citable)} lines="many" />
      <p className="share-note">{t(source ? "share.citeSourceNote" : "share.citeViewNote")}</p>
    </PanelSection>
  );
}
