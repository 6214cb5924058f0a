import "./floating.css";
import { useState } from "react";
import type { UrlProblem } from "../state/url";
import { useAtlas, useView } from "./AtlasContext";
import { Failed } from "./failure/Failed";
import { lazyWithTexts } from "./lazyWithTexts";

const NoticeList = lazyWithTexts("notices", () => import("./NoticeList").then(({ NoticeList }) => NoticeList));

type Props = {
  readonly problems: readonly UrlProblem[];
  readonly onClose: () => void;
  /** Asks again for the figures that could not be fetched; null while none are missing. */
  readonly fetchRest: (() => void) | null;
};

/**
 * Says once what in the link could not be followed, and what is shown instead; or that it keeps earlier data;
 * and when figures are missing.
 */
export function Notices({ problems, onClose, fetchRest }: Props) {
  const { kept } = useAtlas().atlas;
  // A guest says it beside its credits alone.
  const [isUnread, setUnread] = useState(!useView(({ embed }) => embed));
  const keepsUnread = isUnread && kept !== undefined;
  const close = (): void => {
    setUnread(false);
    onClose();
  };
  return (
    <div className="notices" role="status">
      {(problems.length > 0 || keepsUnread) && <NoticeList problems={problems} keeps={keepsUnread} onClose={close} />}
      {fetchRest && (
        <div className="notice card">
          <Failed text="late.partly" onAgain={fetchRest} />
        </div>
      )}
    </div>
  );
}
