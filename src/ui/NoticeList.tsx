import type { TextKey } from "../i18n/catalogues";
import { shownContext } from "../state/selectors";
import { formatUrl, type UrlProblem } from "../state/url";
import type { View } from "../state/view";
import { useAtlas, useView } from "./AtlasContext";
import { Icon } from "./primitives/Icon";
import { quoted } from "./quoted";

/** What stands in the place of a value that means nothing, by parameter of the link. */
const texts: Readonly<Record<string, TextKey>> = {
  sel: "notice.sel",
  layers: "notice.layers",
  map: "notice.map",
  lang: "notice.lang",
  theme: "notice.theme",
  panel: "notice.panel",
  route: "notice.route",
  scene: "notice.scene",
  data: __ONE_FILE__ ? "notice.dataOneFile" : "notice.data",
};

/** The address of the same view with the newest figures and lines, in a frame as in the page. */
function newestAddress(view: View): string {
  const { search, hash } = formatUrl({ ...view, data: null });
  return `${window.location.pathname}${search}${hash}`;
}

type Props = {
  readonly problems: readonly UrlProblem[];
  /** Whether it is to be said that the link keeps an earlier version of the data. */
  readonly keeps: boolean;
  readonly onClose: () => void;
};

/** One sentence for each problem of the link, and one for what it keeps. */
export function NoticeList({ problems, keeps, onClose }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const { kept } = atlas;
  const view = useView((now) => now);
  const later = shownContext(view).filter((id) => kept?.later.includes(id));
  return (
    <div className="notice card">
      <Icon name="warning" />
      <ul>
        {keeps && kept && (
          <li>
            {t("notice.kept", { value: kept.version, date: format.date(kept.asOf) })}{" "}
            {later.length > 0 &&
              `${t("notice.keptLater", { layers: format.list(later.map((id) => t(`layer.${id}`))) })} `}
            <a href={newestAddress(view)}>{t("notice.newest")}</a>
          </li>
        )}
        {problems.map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>
            {t(texts[parameter] ?? "notice.other", { parameter, value: quoted(value), current: __DATA_VERSION__ })}
          </li>
        ))}
      </ul>
      <button type="button" className="tool" onClick={onClose} aria-label={t("notice.dismiss")}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** Stands beside the credits for as long as an earlier version of the data is shown, and leads to the newest. */
export function KeptMark() {
  const { atlas, format, translator } = useAtlas();
  const view = useView((now) => now);
  if (!atlas.kept) return null;
  return (
    <a className="kept" href={newestAddress(view)} title={translator.t("notice.newest")}>
      {translator.t("notice.keptMark", { date: format.date(atlas.kept.asOf) })}
    </a>
  );
}
