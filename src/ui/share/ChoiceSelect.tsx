import type { ChoiceId } from "../../export/format";
import type { Size } from "../../picture/projection";
import { useAtlas } from "../AtlasContext";
import { optionsOf } from "./downloadForm";

type Props = {
  readonly choice: ChoiceId;
  readonly value: string;
  readonly screen: Size;
  readonly onChoose: (value: string) => void;
};

/** One choice about a file, under its name. */
export function ChoiceSelect({ choice, value, screen, onChoose }: Props) {
  const { t } = useAtlas().translator;
  return (
    <label className="download-choice">
      <span>{t(`export.${choice}`)}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {optionsOf[choice](t, screen).map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
