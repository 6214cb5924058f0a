import { Icon } from "./Icon";

/** The sign of a link that opens a new tab. It stays on the line of the link's last word: a word joiner is between. */
export const NewTabMark = () => (
  <>
    <span aria-hidden="true">{"\u2060"}</span>
    <Icon name="external" />
  </>
);
