import "../share/share.css";
import { lazyWithTexts } from "../lazyWithTexts";
import { CiteSection } from "../share/CiteSection";
import { EmbedSection } from "../share/EmbedSection";
import { LinkSection } from "../share/LinkSection";

const Downloads = lazyWithTexts("exports", () => import("../share/Downloads").then(({ Downloads }) => Downloads));

/** Everything by which what is shown is handed on: a link, a file, a frame for another page, a citation. */
export function SharePanel() {
  return (
    <>
      <LinkSection />
      <Downloads />
      <EmbedSection />
      <CiteSection />
    </>
  );
}
