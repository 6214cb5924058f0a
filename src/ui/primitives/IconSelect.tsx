import type { ReactNode } from "react";

type Props<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
  /** What stands on the button; the select itself lies over it, unseen. */
  readonly children: ReactNode;
};

/** The system's own list behind a small button: it works by key, touch and ear, in any number of languages. */
export function IconSelect<Value extends string>({ label, value, options, onChoose, children }: Props<Value>) {
  const choose = (text: string): void => {
    const option = options.find((one) => one.value === text);
    if (option) onChoose(option.value);
  };
  return (
    <span className="icon-select tool">
      <span aria-hidden="true">{children}</span>
      <select aria-label={label} title={label} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
