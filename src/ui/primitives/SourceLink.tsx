import type { SourceId } from "../../domain/ids";
import { useAtlas } from "../AtlasContext";
import { NewTabMark } from "./NewTabMark";

/** Publisher and date of a source, linked to its page where it has one. */
export function SourceLink({ id }: { id: SourceId }) {
  const { atlas, format, translator } = useAtlas();
  const source = atlas.sources.get(id);
  if (!source) throw new Error(`A figure or line names a source that is not there: ${id}`);
  const text = source.published === null ? source.publisher : `${source.publisher}, ${format.date(source.published)}`;
  if (source.url === null) return <span title={format.sourceTitle(source)}>{text}</span>;
  return (
    <a className="source-link" href={source.url} target="_blank" rel="noreferrer" title={format.sourceTitle(source)}>
      {text}
      <NewTabMark />
      <span className="unseen"> ({translator.t("figure.newTab")})</span>
    </a>
  );
}
