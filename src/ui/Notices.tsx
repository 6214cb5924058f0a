import "./floating.css";
import { useState } from "react";
import type { UrlProblem } from "../state/url";
import { useAtlas, useView } from "./AtlasContext";
import { lazyWithTexts } from "./lazyWithTexts";

const NoticeList = lazyWithTexts("notices", () => import("./NoticeList").then(({ NoticeList }) => NoticeList));

type Props = { readonly problems: readonly UrlProblem[]; readonly onClose: () => void };

/** Says once what in the link could not be followed, and what is shown instead; or that it keeps earlier data. */
export function Notices({ problems, onClose }: Props) {
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
    </div>
  );
}
