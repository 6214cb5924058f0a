import { Fragment } from "react";
import { useAtlas } from "../AtlasContext";
import { type KeyRow, spaceBar } from "./keyGroups";

type Props = { readonly rows: readonly KeyRow[]; readonly doLettersAct: boolean };

/** Keys at the left, what they do at the right. */
export function KeyRows({ rows, doLettersAct }: Props) {
  const { t } = useAtlas().translator;
  const nameOf = (cap: string): string => (cap === spaceBar ? t("help.space") : cap);
  return (
    <dl className="help-rows">
      {rows.map(({ text, keys, isSingle }) => (
        <div key={text} className="help-row" data-off={(isSingle && !doLettersAct) || undefined}>
          <dt>
            {keys.map((caps, i) => (
              <Fragment key={caps.join(" ")}>
                {i > 0 && <span className="unseen"> {t("help.or")} </span>}
                <span className="help-keys">
                  {caps.map((cap) => (
                    <kbd key={cap}>{nameOf(cap)}</kbd>
                  ))}
                </span>
              </Fragment>
            ))}
          </dt>
          <dd>
            {t(text)}
            {isSingle && !doLettersAct && <span className="help-off"> ({t("help.off")})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
