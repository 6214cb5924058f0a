import { useLayoutEffect, useRef } from "react";
import { drawingOf } from "../../picture/onPage";

/** A picture of the map that our own renderer has drawn. */
export function Drawing({ svg, className }: { readonly svg: string; readonly className?: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { element, sheet } = drawingOf(svg);
    place.current?.replaceChildren(element);
    if (!sheet) return;
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [svg]);
  return <div ref={place} className={className} />;
}
