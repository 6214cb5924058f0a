import "./downloads.css";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { foundWay } from "../../domain/network/way";
import type { ChoiceId, Choices } from "../../export/format";
import { isThemeId } from "../../theme/tokens";
import { hasOwn, useAtlas, useOwn, useView } from "../AtlasContext";
import { Failed } from "../failure/Failed";
import { isFocusLost } from "../focusMap";
import { lazyWithTexts } from "../lazyWithTexts";
import { PanelSection } from "../primitives/PanelSection";
import { Choice } from "./Choice";
import { DownloadProgress } from "./DownloadProgress";
import { choicesOf, type OfferId, offers } from "./downloadForm";
import { useExporting } from "./ExportingContext";
import { useDownload } from "./useDownload";

const OwnInFiles = lazyWithTexts("own", () => import("../own/OwnInFiles").then(({ OwnInFiles }) => OwnInFiles));

/** What the page looks like now is what a picture looks like, unless the reader says otherwise. */
const themeOfPage = (): Choices["theme"] => {
  const theme = document.documentElement.dataset.theme ?? "";
  return isThemeId(theme) ? theme : "light";
};

/** The files that can be taken along: which one, how it looks, and its making. */
export function Downloads() {
  const { atlas, translator } = useAtlas();
  const { t } = translator;
  const exporting = useExporting();
  const hasSelection = useView((view) => view.selection !== null);
  const way = useView((view) => view.way);
  const hasWay = useMemo(() => foundWay(atlas, way) !== null, [atlas, way]);
  const name = useId();
  const { state, start, cancel, forget } = useDownload(exporting.make);
  const [id, setId] = useState<OfferId>("png");
  const [choices, setChoices] = useState<Choices>({
    theme: themeOfPage(),
    size: "slide",
    slides: "view",
    figures: "view",
    lines: "shown",
    table: "standard",
  });
  const offer = offers.find((one) => one.id === id) ?? offers[0];
  const hasFiles = useOwn(hasOwn);
  const withOwn = useOwn(({ files, inFiles }) => files.length > 0 && inFiles);
  const working = state.kind === "working";
  const act = useRef<HTMLDivElement>(null);
  const wasWorking = useRef(false);
  useEffect(() => {
    // The button that was pressed has gone: the one in its place is the next to press.
    const isPressed = wasWorking.current !== working && isFocusLost();
    wasWorking.current = working;
    if (isPressed) act.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [working]);
  const choose = (choice: ChoiceId, value: string): void => {
    setChoices({ ...choices, [choice]: value });
    forget();
  };
  const onSubmit = (): void => {
    if (id === "pdf") exporting.print();
    else start({ format: id, choices, own: withOwn });
  };

  return (
    <PanelSection title={t("export.title")} className="downloads">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <fieldset className="download-formats" disabled={working}>
          <legend className="unseen">{t("export.format")}</legend>
          {offers.map((one) => (
            <label key={one.id} className="download-format">
              <input
                type="radio"
                name={name}
                checked={one.id === id}
                onChange={() => {
                  setId(one.id);
                  forget();
                }}
              />
              <span className="download-name">{t(one.name)}</span>
              <span className="download-extension">{one.extension}</span>
              <span className="download-use">{t(one.use)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="download-choices" disabled={working}>
          <legend className="unseen">{offer && t(offer.name)}</legend>
          {choicesOf(id, { selection: hasSelection, way: hasWay }, t, exporting.screen()).map(({ choice, options }) => (
            <Choice
              key={choice}
              label={t(`export.${choice}`)}
              // What can no longer be chosen gives way to the usual.
              value={options.find(({ value }) => value === choices[choice])?.value ?? options[0]?.value ?? ""}
              options={options}
              onChoose={(value) => choose(choice, value)}
            />
          ))}
          {id === "pdf" && <p className="section-note">{t("export.printNote")}</p>}
        </fieldset>
        {hasFiles && <OwnInFiles />}
        <div ref={act}>
          {working ? (
            <DownloadProgress part={state.part} name={offer ? t(offer.name) : ""} onCancel={cancel} />
          ) : (
            <button type="submit" className="main-button">
              {id === "pdf" ? t("export.print") : t("export.make", { extension: offer?.extension ?? "" })}
            </button>
          )}
        </div>
        <p className="download-outcome" role="status">
          {state.kind === "done" && t("export.done", { name: state.name })}
          {state.kind === "cancelled" && t("export.cancelled")}
          {state.kind === "failed" && t("export.failed", { reason: state.reason })}
        </p>
        {state.kind === "failed" && state.isOfNetwork && <Failed />}
      </form>
    </PanelSection>
  );
}
