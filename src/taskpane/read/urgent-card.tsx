import { Warning20Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { Deadlines } from "../../requests/deadlines/deadlines";
import { AboutWhat } from "../about-what";
import { TextLink } from "../text-link";
import { useSurroundings } from "../surroundings";
import type { CaseDesk } from "./cases/use-case";
import { urgentSentences } from "./deadline-text";
import { useReadText } from "./read-text";

interface UrgentCardProps {
  readonly deadlines: Deadlines;
  readonly desk: CaseDesk;
}

/** What must not wait for the answer. What is done is ticked off in the case. */
export function UrgentCard({ deadlines, desk }: UrgentCardProps) {
  const { language } = useSurroundings();
  const t = useReadText();
  const titleId = useId();
  const opened = typeof desk.state === "string" ? null : desk.state;
  const left = urgentSentences(deadlines, { t, language }).filter(
    ({ deed }) => !opened?.doneAtOnce.includes(deed),
  );
  // What was taken back stops nothing.
  if (left.length === 0 || opened?.status === "closed") return null;
  return (
    <section className="card warn" aria-labelledby={titleId}>
      <div className="card-head">
        <Warning20Filled aria-hidden />
        <h2 id={titleId} className="card-level">
          {t("once")}
        </h2>
      </div>
      {left.map(({ deed, sentence }) => (
        <p key={deed}>
          <AboutWhat value={titleId + deed}>
            <span id={titleId + deed}>{sentence}</span>{" "}
            {opened && (
              <TextLink
                disabledFocusable={desk.busy}
                onClick={() => void desk.add({ kind: "done-at-once", what: deed })}
              >
                {t("do.done")}
              </TextLink>
            )}
          </AboutWhat>
        </p>
      ))}
    </section>
  );
}
