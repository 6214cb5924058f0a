import { useEffect, useState } from "react";
import { useAtlas } from "../AtlasContext";

const pad = (count: number): string => String(count).padStart(2, "0");

/** `4:07`, and from an hour on `1:04:07`. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const tail = pad(seconds % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`;
}

type Props = { readonly begunAt: number; readonly onRestart: () => void };

/** The time of day, and how long the talk has gone on. */
export function SpeakersClock({ begunAt, onRestart }: Props) {
  const { t, language } = useAtlas().translator;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const time = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { hour: "2-digit", minute: "2-digit" });
  return (
    <dl className="notes-clock">
      <div>
        <dt>{t("notes.clock")}</dt>
        <dd>{time.format(now)}</dd>
      </div>
      <div>
        <dt>{t("notes.elapsed")}</dt>
        <dd data-elapsed>{elapsedText(now - begunAt)}</dd>
      </div>
      <button type="button" className="text-button" onClick={onRestart}>
        {t("notes.restart")}
      </button>
    </dl>
  );
}
