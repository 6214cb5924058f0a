import { useAtlas } from "../AtlasContext";

type Props = {
  /** What happened and what still works; usually that something could not be fetched. */
  readonly text?: "late.failed" | "late.broken" | "late.partly";
  readonly onAgain?: (() => void) | undefined;
};

/**
 * The one way in which a failure stands on the page: what happened, what still works, what can be done. A page that
 * has been open since before the atlas was renewed only gets its parts by loading anew; the address keeps the view.
 */
export function Failed({ text = "late.failed", onAgain }: Props) {
  const { t } = useAtlas().translator;
  return (
    <p role="alert" className="failed">
      {t(text)}{" "}
      {onAgain && (
        <button type="button" className="text-button" onClick={onAgain}>
          {t("late.again")}
        </button>
      )}{" "}
      <button type="button" className="text-button" onClick={() => window.location.reload()}>
        {t("late.reload")}
      </button>
    </p>
  );
}

/** The same over the map, for what has no place of its own on the page. */
export const FailedNotice = (props: Props) => (
  <div className="notices notice card">
    <Failed {...props} />
  </div>
);
