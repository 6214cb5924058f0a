import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { SourceLink } from "../primitives/SourceLink";

/** The words of the article, in Russian as printed, with a rendering for those who read another language. */
export function Quote({ figure }: { figure: Figure }) {
  const { translator } = useAtlas();
  if (figure.quote === undefined) return null;
  return (
    <figure className="quote">
      <blockquote lang="ru">{translator.t("figure.quote", { text: figure.quote })}</blockquote>
      <figcaption>
        {translator.language !== "ru" && figure.quoteEn !== undefined && (
          <span className="quote-rendering" lang="en">
            {figure.quoteEn}
          </span>
        )}
        <SourceLink id={figure.source} />
      </figcaption>
    </figure>
  );
}
