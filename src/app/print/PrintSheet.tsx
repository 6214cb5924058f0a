import "./print.css";
import { figureOrigins } from "../../domain/figure";
import type { SourceId } from "../../domain/ids";
import { measuredLegs } from "../../domain/measure/measuredLegs";
import { withoutEnding } from "../../domain/withoutEnding";
import type { OwnInFile } from "../../export/format";
import { ownCredit } from "../../export/ownCredit";
import { standingOf } from "../../export/standing";
import { textOf, titleAndFigures } from "../../export/told";
import { nodeLegend } from "../../layers/nodes";
import { ownLooks } from "../../layers/own";
import { pictureKey } from "../../layers/pictureKey";
import { drawnLayers } from "../../state/selectors";
import { cssVariables } from "../../theme/css";
import type { Tokens } from "../../theme/tokens";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { ErrorSwatch } from "../../ui/error/ErrorSwatch";
import { NodeSign } from "../../ui/legend/NodeSign";
import { SwatchLine } from "../../ui/legend/SwatchLine";
import { Drawing } from "../../ui/primitives/Drawing";
import { PrintedLegs } from "./PrintedLegs";

type Props = {
  /** The map as SVG, drawn by our own renderer. */
  readonly picture: string;
  readonly address: string;
  readonly tokens: Tokens;
  /** What the reader has brought along. */
  readonly own: OwnInFile | undefined;
};

/** The page as it is printed: map, legend, the figures of what is selected, their sources, credits, address. */
export function PrintSheet({ picture, address, tokens, own }: Props) {
  const surroundings = useAtlas();
  const { atlas, format, translator, today } = surroundings;
  const { t } = translator;
  const view = useView((whole) => whole);
  const { title, figures } = titleAndFigures(view, surroundings);
  const legs = measuredLegs(atlas, view.measure ?? []);
  const isTabled = legs.length > 1;
  const day = today.toISOString().slice(0, 10);
  const sources = [...new Set(figures.map(({ source }) => source))];
  const number = (id: SourceId): number => sources.indexOf(id) + 1;
  return (
    <section className="print-sheet" style={cssVariables(tokens)}>
      <header>
        <h1>{title}</h1>
        <p>{t("app.name")}</p>
      </header>
      <div className="print-words">
        {textOf({ ...view, measure: isTabled ? null : view.measure }, surroundings).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <Drawing className="print-map" svg={picture} />
      <ul className="print-legend">
        {pictureKey({ ...view, layers: drawnLayers(view) }).map(({ text, swatch }) => (
          <li key={text}>
            <SwatchLine swatch={swatch} />
            {t(text)}
          </li>
        ))}
        {own?.map((file) => (
          <li key={file.id}>
            <SwatchLine swatch={ownLooks.swatch(file)} />
            {withoutEnding(file.name)}
          </li>
        ))}
        {view.error && (
          <li>
            <ErrorSwatch route={null} />
            {t("error.legend")}
          </li>
        )}
        {view.nodes &&
          nodeLegend.map(({ id, text }) => (
            <li key={text}>
              <NodeSign id={id} />
              {t(text)}
            </li>
          ))}
      </ul>
      {isTabled && <PrintedLegs legs={legs} />}
      {figureOrigins.map((origin) => {
        const rows = figures.filter((figure) => figure.origin === origin);
        if (rows.length === 0) return null;
        return (
          <table key={origin}>
            <caption>{t(`origin.${origin}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("plain.figure")}</th>
                <th scope="col">{t("plain.value")}</th>
                <th scope="col">{t("plain.period")}</th>
                <th scope="col">{t("plain.status")}</th>
                <th scope="col">{t("plain.source")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((figure) => (
                <tr key={figure.id}>
                  <td>
                    {format.localized(figure.title)}
                    <small>{format.localized(figure.scope)}</small>
                  </td>
                  <td>
                    {format.amount(figure)}
                    {figure.change && <small>{format.change(figure.change)}</small>}
                  </td>
                  <td>{figure.period && format.shortPeriod(figure.period)}</td>
                  <td>{standingOf(figure, { atlas, format, translator, today: day })}</td>
                  <td>{number(figure.source)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
      <ol className="print-sources">
        {sources.map((id) => {
          const source = atlas.sources.get(id);
          if (!source) return null;
          return (
            <li key={id}>
              {format.dotted([source.publisher, format.sourceTitle(source), source.published ?? "", source.url ?? ""])}
            </li>
          );
        })}
      </ol>
      <footer>
        {format.dotted([
          t("attribution.osm"),
          "GeoNames",
          "Natural Earth",
          t("attribution.figures"),
          ownCredit({ format, translator, own }),
        ])}
        <br />
        {address} · {format.date(day)}
      </footer>
    </section>
  );
}
