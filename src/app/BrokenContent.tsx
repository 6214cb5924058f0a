import "./shell.css";
import type { Problem } from "../content/atlas";
import type { Translator } from "../i18n/translator";

/** The page when its own content cannot be read: what is wrong, and in which file. */
export function BrokenContent({ problems, translator }: { problems: readonly Problem[]; translator: Translator }) {
  return (
    <main className="broken">
      <h1>{translator.t("app.name")}</h1>
      <ul>
        {problems.map(({ file, where, what }) => (
          <li key={`${file} ${where} ${what}`}>{translator.t("error.contentBroken", { file, where, what })}</li>
        ))}
      </ul>
    </main>
  );
}
