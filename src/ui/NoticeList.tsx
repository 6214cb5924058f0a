import type { TextKey } from "../i18n/catalogues";
import type { UrlProblem } from "../state/url";
import { useAtlas } from "./AtlasContext";
import { Icon } from "./primitives/Icon";

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
  data: "notice.data",
};

type Props = { readonly problems: readonly UrlProblem[]; readonly onClose: () => void };

/** One sentence for each problem of the link. */
export function NoticeList({ problems, onClose }: Props) {
  const { t } = useAtlas().translator;
  return (
    <div className="notice card">
      <Icon name="warning" />
      <ul>
        {problems.map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>
            {t(texts[parameter] ?? "notice.other", { parameter, value, current: __DATA_VERSION__ })}
          </li>
        ))}
      </ul>
      <button type="button" className="tool" onClick={onClose} aria-label={t("notice.dismiss")}>
        <Icon name="close" />
      </button>
    </div>
  );
}
