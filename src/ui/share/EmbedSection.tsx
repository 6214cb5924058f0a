import { type FocusEvent, useId, useState } from "react";
import { type Language, languageNames, languages } from "../../i18n/languages";
import { chromes, themeChoices } from "../../state/view";
import { useAtlas, useView } from "../AtlasContext";
import { PanelSection } from "../primitives/PanelSection";
import { useWidth } from "../primitives/useWidth";
import { canBeEmbedded, type FrameLook, frameAddress, frameKeys, scriptAddress } from "./addresses";
import { Alternatives, Choice } from "./Choice";
import { CopyField } from "./CopyField";
import { type SnippetId, snippetIds, snippets } from "./snippets";
import { useViewSubject } from "./useViewSubject";

const sizes = { article: [800, 450], column: [400, 300], phone: [320, 480], slide: [960, 600] } as const;
type SizeId = keyof typeof sizes;
const sizeIds = ["article", "column", "phone", "slide"] as const satisfies readonly SizeId[];
/** Inside the panel on a wide screen. */
const usualRoomPx = 330;
const limits = { least: 240, most: 4000 } as const;

/** How the atlas stands in another page: chosen, seen at once, and taken away as a snippet. */
export function EmbedSection() {
  const { t } = useAtlas().translator;
  if (!canBeEmbedded()) {
    return (
      <PanelSection title={t("share.embed")}>
        <p className="share-note">{t("share.noEmbed")}</p>
      </PanelSection>
    );
  }
  return <Embedding />;
}

function Embedding() {
  const { t, language } = useAtlas().translator;
  const view = useView((now) => now);
  const what = useViewSubject();
  const title = what === null ? t("app.name") : t("share.titleOf", { what });
  const [size, setSize] = useState<{ width: number; height: number }>({ width: 800, height: 450 });
  const [look, setLook] = useState<FrameLook>({ ui: "min", theme: view.theme, lang: language, lock: false });
  const [kind, setKind] = useState<SnippetId>("iframe");
  const frame = frameAddress(view, look);
  const snippet = snippets[kind]({ frame, script: scriptAddress(), keys: frameKeys(view, look), title, ...size });
  const preset = sizeIds.find((id) => sizes[id][0] === size.width && sizes[id][1] === size.height) ?? "own";
  const choosePreset = (id: SizeId | "own"): void => {
    if (id !== "own") setSize({ width: sizes[id][0], height: sizes[id][1] });
  };
  return (
    <PanelSection title={t("share.embed")}>
      <Preview address={frame} title={t("share.preview")} {...size} />
      <div className="choices">
        <Choice<SizeId | "own">
          label={t("share.size")}
          value={preset}
          options={[
            ...sizeIds.map((id) => ({ value: id, text: t(`share.size.${id}`) })),
            ...(preset === "own" ? [{ value: "own" as const, text: t("share.size.own") }] : []),
          ]}
          onChoose={choosePreset}
        />
        <div className="choice-pair">
          <Px label={t("share.width")} value={size.width} onChange={(width) => setSize({ ...size, width })} />
          <Px label={t("share.height")} value={size.height} onChange={(height) => setSize({ ...size, height })} />
        </div>
        <Choice
          label={t("share.ui")}
          value={look.ui}
          options={chromes.map((one) => ({ value: one, text: t(`share.ui.${one}`) }))}
          onChoose={(ui) => setLook({ ...look, ui })}
        />
        <Choice
          label={t("share.theme")}
          value={look.theme}
          options={themeChoices.map((one) => ({ value: one, text: t(`theme.${one}`) }))}
          onChoose={(theme) => setLook({ ...look, theme })}
        />
        <Choice<Language | "own">
          label={t("share.language")}
          value={look.lang ?? "own"}
          options={[
            { value: "own", text: t("share.readersLanguage") },
            ...languages.map((one) => ({ value: one, text: languageNames[one], lang: one })),
          ]}
          onChoose={(lang) => setLook({ ...look, lang: lang === "own" ? null : lang })}
        />
        <label className="choice-flag">
          <input
            type="checkbox"
            checked={look.lock}
            onChange={(event) => setLook({ ...look, lock: event.target.checked })}
          />
          <span>{t("share.lock")}</span>
        </label>
      </div>
      <Alternatives
        label={t("share.snippet")}
        value={kind}
        options={snippetIds.map((one) => ({ value: one, text: t(`share.snippet.${one}`) }))}
        onChoose={setKind}
      />
      <CopyField label={t(`share.snippet.${kind}`)} text={snippet} lines="many" />
      <p className="share-note">{t(`share.snippetNote.${kind}`)}</p>
    </PanelSection>
  );
}

/** A length in px, taken over when it makes sense. */
function Px({ label, value, onChange }: { label: string; value: number; onChange: (px: number) => void }) {
  const id = useId();
  const take = (event: FocusEvent<HTMLInputElement>): void => {
    const px = event.target.valueAsNumber;
    if (Number.isInteger(px) && px >= limits.least && px <= limits.most) onChange(px);
    else event.target.value = String(value);
  };
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        type="number"
        inputMode="numeric"
        min={limits.least}
        max={limits.most}
        step={10}
        defaultValue={value}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
      />
    </div>
  );
}

type PreviewProps = {
  readonly address: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
};

/** The frame itself, at its own size, scaled to the panel's width. */
function Preview({ address, title, width, height }: PreviewProps) {
  const [box, room] = useWidth<HTMLDivElement>(usualRoomPx);
  const scale = Math.min(1, room / width);
  return (
    <div ref={box} className="share-preview" style={{ height: height * scale }}>
      <iframe
        src={address}
        title={title}
        loading="lazy"
        width={width}
        height={height}
        style={{ transform: `scale(${scale})`, left: (room - width * scale) / 2 }}
      />
    </div>
  );
}
