import type { ReactNode } from "react";

type Option<Value extends string> = { readonly value: Value; readonly text: string; readonly lang?: string };

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  /** Further choices under a heading of their own, as of a second setting. */
  readonly group?: { readonly label: string; readonly options: readonly Option<Value>[] };
  readonly onChoose: (value: Value) => void;
  /** What stands on the button; the select itself lies over it, unseen. */
  readonly children: ReactNode;
};

const drawOption = ({ value, text, lang }: Option<string>) => (
  <option key={value} value={value} lang={lang}>
    {text}
  </option>
);

/** The system's own list behind a small button: it works by key, touch and ear, in any number of languages. */
export function IconSelect<Value extends string>({ label, value, options, group, onChoose, children }: Props<Value>) {
  const choose = (text: string): void => {
    const option = [...options, ...(group?.options ?? [])].find((one) => one.value === text);
    if (option) onChoose(option.value);
  };
  return (
    <span className="icon-select tool">
      <span aria-hidden="true">{children}</span>
      <select aria-label={label} title={label} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(drawOption)}
        {group && <optgroup label={group.label}>{group.options.map(drawOption)}</optgroup>}
      </select>
    </span>
  );
}
