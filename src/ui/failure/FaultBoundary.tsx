import { Component, type ReactNode, useEffect, useRef } from "react";
import { useView } from "../AtlasContext";
import { Failed, FailedNotice } from "./Failed";

type Props = {
  readonly children: ReactNode;
  /** For what has no place of its own on the page: the failure stands over the map. */
  readonly asNotice?: boolean;
};

/** Keeps a fault in the drawing of one part from taking the page with it. */
export class FaultBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError = () => ({ broken: true });

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken asNotice={this.props.asNotice} onAgain={() => this.setState({ broken: false })} />;
  }
}

/** What could not be drawn for one selection may well be for the next. */
function Broken({ asNotice, onAgain }: { readonly asNotice: boolean | undefined; readonly onAgain: () => void }) {
  const selection = useView((view) => view.selection);
  const brokenWith = useRef(selection);
  useEffect(() => {
    if (selection !== brokenWith.current) onAgain();
  }, [selection, onAgain]);
  const Told = asNotice ? FailedNotice : Failed;
  return <Told text="late.broken" onAgain={onAgain} />;
}
