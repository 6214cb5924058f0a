/** A break of line within a run of text is a space to slide programs, so each line gets a paragraph of its own. */
const inParagraphs = (xml: string): string =>
  xml.replace(/<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/, (_, look: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>`)
      .join("</a:p>"),
  );

/** A paragraph has its properties once, before its first run; the writer repeats them before each. */
const withOneLookAParagraph = (xml: string): string =>
  xml.replace(/(<\/a:r>)<a:pPr[^>]*>(?:<a:buNone\/>)?<\/a:pPr>/g, "$1");

/** Every object of a slide has its own number; the writer counts tables apart from the rest. */
function numbered(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/**
 * Puts right what pptxgenjs writes against the standard in the parts of a package, and the language of its texts.
 *
 * @param name path in the package
 * @param language as in `ru-RU`
 */
export function tidy(name: string, xml: string, language: string): string {
  const spoken = xml.replaceAll('lang="en-US"', `lang="${language}"`);
  if (name.startsWith("ppt/notesSlides/")) return inParagraphs(spoken);
  return name.startsWith("ppt/slides/") ? numbered(withOneLookAParagraph(spoken)) : spoken;
}
