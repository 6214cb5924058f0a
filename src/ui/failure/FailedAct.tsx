import type { ReactNode } from "react";
import { useAtlas } from "../AtlasContext";

type Props = { readonly children: ReactNode; readonly onAgain?: (() => void) | undefined };

/** Something that the reader asked for has failed. Loading the page anew would not mend it, and may cost them what they brought. */
export function FailedAct({ children, onAgain }: Props) {
  const { t } = useAtlas().translator;
  return (
    <p role="alert" className="failed">
      {children}{" "}
      {onAgain && (
        <button type="button" className="text-button" onClick={onAgain}>
          {t("late.again")}
        </button>
      )}
    </p>
  );
}
