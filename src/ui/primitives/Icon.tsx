/** Strokes on a grid of 20 px; every icon stands beside a text or names its control by `aria-label`. */
const strokes = {
  close: "M5 5l10 10M15 5L5 15",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  fit: "M3.5 7.5v-4h4M16.5 7.5v-4h-4M3.5 12.5v4h4M16.5 12.5v4h-4",
  previous: "M12 5l-5 5 5 5",
  next: "M8 5l5 5-5 5",
  measure: "M2.5 13.2L13.2 2.5l4.3 4.3L6.8 17.5zM5.6 10.1l1.7 1.7M8.3 7.4l2.4 2.4M11 4.7l1.7 1.7",
  play: "M6.5 4.5l9 5.5-9 5.5z",
  pause: "M7 4.5v11M13 4.5v11",
  swap: "M7 16V4.5M3.5 8L7 4.5 10.5 8M13 4v11.5M9.5 12l3.5 3.5 3.5-3.5",
  external: "M8 5H5v10h10v-3M11 4.5h4.5V9M15 5l-6 6",
  search: "M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13.2 13.2L17 17",
  figures: "M4 16V9M10 16V4M16 16v-5M3 16.5h14",
  outline: "M7 5h9.5M7 10h9.5M7 15h9.5M3.6 5v.1M3.6 10v.1M3.6 15v.1",
  sources: "M4 4.5h5a2 2 0 0 1 1 .6 2 2 0 0 1 1-.6h5v10.5h-5a2 2 0 0 0-1 .6 2 2 0 0 0-1-.6H4zM10 5.2V15",
  about: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9.2v4.3M10 6.6v.1",
  share: "M10 12V3.5M6.5 6.5L10 3l3.5 3.5M4 10v6.5h12V10",
  copy: "M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1",
  done: "M4 10.5l4 4 8-9",
  print: "M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z",
  present: "M2.5 4h15M4 4v9h12V4M10 13v2.5M7 16.5l3-2 3 2M8.6 6.6v3.8l3.2-1.9z",
  help: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.9 8.2a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.7v.1",
  notes: "M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3",
  fullscreen:
    "M3.5 8V3.5H8M12 3.5h4.5V8M16.5 12v4.5H12M8 16.5H3.5V12M3.5 3.5l4 4M16.5 3.5l-4 4M16.5 16.5l-4-4M3.5 16.5l4-4",
  light:
    "M10 13.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1",
  dark: "M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2a6.6 6.6 0 1 0 8 8z",
  contrast: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 3v14M12 3.8v12.4M14 4.8v10.4M16 6.7v6.6",
  auto: "M3 4.5h14v9H3zM7.5 16.5h5M10 13.5v3",
  warning: "M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.1",
} as const;

export type IconName = keyof typeof strokes;

/** A sign that says what its button does; the words are the button's. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
