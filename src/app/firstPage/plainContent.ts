import type { Atlas } from "../../content/atlas";
import { contentOrigins, type Figure } from "../../domain/figure";
import type { Formatter } from "../../i18n/format";
import type { Translate } from "../../i18n/translator";
import { escapeXml as escapeHtml } from "../../picture/svg";

const row = (cells: readonly string[], tag: "td" | "th"): string =>
  `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}`).join("")}`;

/**
 * Figures as tables and sources as a list, in plain HTML for readers without scripts: the same records and words
 * as the panels. End tags that HTML does not ask for are left out, since every page carries these bytes.
 */
export function plainContent(atlas: Atlas, t: Translate, format: Formatter): string {
  const sourceNumber = new Map([...atlas.sources.keys()].map((id, index) => [id, index + 1]));
  const cells = (figure: Figure): readonly string[] => [
    format.localized(figure.title),
    format.localized(figure.scope),
    format.amount(figure),
    figure.period ? format.shortPeriod(figure.period) : "",
    t(`figureStatus.${figure.status}`),
    String(sourceNumber.get(figure.source) ?? ""),
  ];
  const heads = row(
    [t("plain.figure"), t("plain.scope"), t("plain.value"), t("plain.period"), t("plain.status"), t("plain.source")],
    "th",
  );
  const tables = contentOrigins.map((origin) => {
    const rows = atlas.figures.filter((figure) => figure.origin === origin).map((figure) => row(cells(figure), "td"));
    return `<h2>${escapeHtml(t(`origin.${origin}`))}</h2><table>${heads}${rows.join("")}</table>`;
  });
  const sources = [...atlas.sources.values()].map(({ publisher, title, url, published }) => {
    const name = url ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` : escapeHtml(title);
    return `<li>${escapeHtml(publisher)}: ${name}${published ? `, ${escapeHtml(published)}` : ""}`;
  });
  return [
    `<h1>${escapeHtml(t("app.name"))}</h1><p>${escapeHtml(t("plain.lead"))}`,
    ...tables,
    `<h2>${escapeHtml(t("plain.sources"))}</h2><ol>${sources.join("")}</ol>`,
    `<p>${escapeHtml(t("attribution.osm"))} · GeoNames · Natural Earth`,
  ].join("\n");
}
