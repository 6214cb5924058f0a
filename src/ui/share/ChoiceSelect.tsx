import { useId } from "react";
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
  const id = useId();
  return (
    <div className="download-choice">
      <label htmlFor={id}>{t(`export.${choice}`)}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {optionsOf[choice](t, screen).map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
