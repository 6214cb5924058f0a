import "./controls.css";
import { closeTopmost, openPanel, setTheme } from "../../state/verbs";
import { themeChoices } from "../../state/view";
import { useAtlas, useView } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import { IconSelect } from "../primitives/IconSelect";
import { LanguageSelect } from "./LanguageSelect";

const pages = ["figures", "sources", "about", "share"] as const;

type Props = {
  readonly onSearch: () => void;
  readonly onPrint: () => void;
  readonly onPresent: () => void;
  readonly onHelp: () => void;
};

/** Search, the pages, the presentation, printing, the language and the theme. */
export function Toolbar({ onSearch, onPrint, onPresent, onHelp }: Props) {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const panel = useView((view) => view.panel);
  const theme = useView((view) => view.theme);
  return (
    <nav className="toolbar card" aria-label={t("toolbar.label")}>
      <button
        type="button"
        className="tool"
        aria-label={t("toolbar.search")}
        title={t("toolbar.search")}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
        onClick={onSearch}
      >
        <Icon name="search" />
      </button>
      {pages.map((page) => (
        <button
          key={page}
          type="button"
          className="tool tool-page"
          data-page={page}
          aria-pressed={panel === page}
          title={t(`page.${page}`)}
          onClick={() => (panel === page ? closeTopmost(store) : openPanel(store, page))}
        >
          <Icon name={page} />
          <span className="tool-text">{t(`page.${page}`)}</span>
        </button>
      ))}
      <button
        type="button"
        className="tool"
        aria-label={t("toolbar.present")}
        title={t("toolbar.present")}
        data-presents
        onClick={onPresent}
      >
        <Icon name="present" />
      </button>
      <button
        type="button"
        className="tool tool-print"
        aria-label={t("toolbar.print")}
        title={t("toolbar.print")}
        onClick={onPrint}
      >
        <Icon name="print" />
      </button>
      <button
        type="button"
        className="tool tool-help"
        aria-label={t("toolbar.help")}
        title={t("toolbar.help")}
        onClick={onHelp}
      >
        <Icon name="help" />
      </button>
      <LanguageSelect />
      <IconSelect
        label={t("toolbar.theme")}
        value={theme}
        options={themeChoices.map((one) => ({ value: one, text: t(`theme.${one}`) }))}
        onChoose={(choice) => setTheme(store, choice)}
      >
        <Icon name={theme} />
      </IconSelect>
    </nav>
  );
}
