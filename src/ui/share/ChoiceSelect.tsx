import { useId } from "react";
import type { Choices } from "../../export/format";
import { useAtlas } from "../AtlasContext";
import type { ChoiceRow } from "./downloadForm";

type Props = {
  readonly row: ChoiceRow;
  readonly choices: Choices;
  readonly onChoose: (value: string) => void;
};

/** One choice about a file, under its name. What can no longer be chosen gives way to the usual. */
export function ChoiceSelect({ row: { choice, options }, choices, onChoose }: Props) {
  const { t } = useAtlas().translator;
  const id = useId();
  const chosen = options.find(({ value }) => value === choices[choice]) ?? options[0];
  return (
    <div className="download-choice">
      <label htmlFor={id}>{t(`export.${choice}`)}</label>
      <select id={id} value={chosen?.value} onChange={(event) => onChoose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
