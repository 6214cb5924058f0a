import { type ReactNode, useId } from "react";

type Props = {
  readonly title: string;
  readonly note?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of a panel under its own heading. */
export function PanelSection({ title, note, className, children }: Props) {
  const id = useId();
  return (
    <section className={`panel-section ${className ?? ""}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
