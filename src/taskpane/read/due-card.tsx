import { ProgressBar } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons";
import { useEffect, useId, useState } from "react";
import type { Deadlines } from "../../requests/deadlines/deadlines";
import type { Receipt } from "../../requests/deadlines/receipt";
import { Disclosure } from "../disclosure";
import { useSurroundings } from "../surroundings";
import { longDate } from "./dates";
import { atOnceSentences, dueSentence, howSentences, timeLeft } from "./deadline-text";
import { useReadText } from "./read-text";

interface DueCardProps {
  readonly deadlines: Deadlines;
  readonly receipt: Receipt;
}

/** What cannot wait, the date that comes first, how much time is left, and how it was counted. */
export function DueCard({ deadlines, receipt }: DueCardProps) {
  const { language } = useSurroundings();
  const t = useReadText();
  const now = useNow();
  const titleId = useId();
  const words = { t, language };
  const [first, ...others] = deadlines.clocks;
  if (first === undefined) return null;
  const left = timeLeft(first, receipt, now, words);
  const atOnce = atOnceSentences(deadlines, words);
  const later = others.filter(({ due, dueAt }) => due !== first.due || dueAt !== first.dueAt);
  return (
    <>
      {atOnce.length > 0 && (
        <section className="card warn" aria-label={t("once")}>
          <div className="card-head">
            <Warning20Filled aria-hidden />
            <p className="card-level">{t("once")}</p>
          </div>
          {atOnce.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      )}
      <section className="card plain" aria-labelledby={titleId}>
        <h2 id={titleId}>{dueSentence(first, words)}</h2>
        <ProgressBar
          value={left.share}
          thickness="large"
          color={left.isOver ? "error" : left.share > 0.75 ? "warning" : "brand"}
          aria-label={t("due.progress")}
        />
        <p className={left.isOver ? "small overdue" : "small"}>{left.sentence}</p>
        {later.map(({ label, due }) => (
          <p key={label} className="small">
            {t("due.later", { right: t(`right.${label}`), date: longDate(due, language) })}
          </p>
        ))}
        {deadlines.recordings?.isCertain === false && (
          <p className="small">{t("once.recordings-maybe", { days: deadlines.recordings.days })}</p>
        )}
        <div>
          <Disclosure label={t("due.how")}>
            {howSentences(first, deadlines, receipt, words).map((sentence) => (
              <p key={sentence} className="small">
                {sentence}
              </p>
            ))}
          </Disclosure>
        </div>
      </section>
    </>
  );
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
