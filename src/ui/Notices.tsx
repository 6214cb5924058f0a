import "./floating.css";
import type { UrlProblem } from "../state/url";
import { lazyWithTexts } from "./lazyWithTexts";

const NoticeList = lazyWithTexts("notices", () => import("./NoticeList").then(({ NoticeList }) => NoticeList));

type Props = { readonly problems: readonly UrlProblem[]; readonly onClose: () => void };

/** Says once what in the link could not be followed, and what is shown instead. */
export function Notices({ problems, onClose }: Props) {
  return (
    <div className="notices" role="status">
      {problems.length > 0 && <NoticeList problems={problems} onClose={onClose} />}
    </div>
  );
}
