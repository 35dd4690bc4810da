import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { type DatedCase, standingOf } from "../../requests/case/deadlines-of";
import { danishDate } from "../../requests/deadlines/copenhagen";
import type { Deadlines } from "../../requests/deadlines/deadlines";
import { isExtendableRight } from "../../requests/deadlines/rights";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";
import { longDate } from "./dates";
import { dueSentence, howSentences, timeLeft } from "./deadline-text";
import { useReadText } from "./read-text";

/** The date that comes first, how much time is left, and how it was counted. */
export function DueCard({ request }: { readonly request: DatedCase }) {
  const { language, settings } = useSurroundings();
  const t = useReadText();
  const now = useNow();
  const titleId = useId();
  const words = { t, language };
  const standing = standingOf(request, settings.policy.requests ?? {}, new Date(now).toISOString());
  if (!standing) return null;
  const { deadlines, due, originalDue, isWaiting } = standing;
  const received = danishDate(Date.parse(request.receivedAt));
  const left = timeLeft(standing, received, words);
  const later = laterDays(deadlines, request.extension !== null).filter(({ day }) => day > due);
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <h2 id={titleId}>{dueSentence(standing, request.extension !== null, words)}</h2>
      <ProgressBar
        value={left.share}
        thickness="large"
        color={left.isOver ? "error" : left.share > 0.75 ? "warning" : "brand"}
        aria-label={t("due.progress")}
        aria-valuetext={left.sentence}
      />
      <p className={left.isOver ? "small overdue" : "small"}>{left.sentence}</p>
      {isWaiting && <p className="small">{t("due.waiting")}</p>}
      {originalDue !== due && (
        <p className="small">{t("due.original", { date: longDate(originalDue, language) })}</p>
      )}
      {later.map(({ label, day }) => (
        <p key={label} className="small">
          {t("due.later", { right: t(`right.${label}`), date: longDate(day, language) })}
        </p>
      ))}
      {deadlines.recordings?.isCertain === false && (
        <p className="small">{t("once.recordings-maybe", { days: deadlines.recordings.days })}</p>
      )}
      <div>
        <Disclosure label={t("due.how")}>
          {howSentences(standing, received, words).map((sentence) => (
            <p key={sentence} className="small">
              {sentence}
            </p>
          ))}
        </Disclosure>
      </div>
    </section>
  );
}

/** When each right is due besides the first; where it was extended, what the law lets be extended is. */
function laterDays({ clocks, suspended }: Deadlines, isExtended: boolean) {
  if (!isExtended) return clocks.slice(1).map(({ label, due }) => ({ label, day: due }));
  return clocks.map(({ label, due, extendedDue }) => {
    const extended = isExtendableRight(label) ? (suspended?.extendedDue ?? extendedDue) : null;
    return { label, day: extended ?? due };
  });
}

const MINUTE = 60_000;

/** The time, looked at each minute: a pinned pane may stand there for days. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
