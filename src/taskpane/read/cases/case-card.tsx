import { useId } from "react";
import { danishDate, danishInstant } from "../../../requests/deadlines/copenhagen";
import type { Case, CaseEvent } from "../../../requests/case/events";
import { isKept } from "../../../requests/case/hand-over";
import { settledAt, isOpen } from "../../../requests/case/open-cases";
import { listOf, type Language, type Translate } from "../../../text";
import { Disclosure } from "../../disclosure";
import { TextLink } from "../../text-link";
import { useSurroundings } from "../../surroundings";
import { useAnswerText } from "../answer/answer-text";
import { clockTime, longDate, shortDate } from "../dates";
import type { Officer } from "../officer";
import { useReadText, type ReadKey } from "../read-text";
import { CloseCase } from "./close-case";
import { NoteForm } from "./note-form";
import { closingText, reasonText, type ReasonWords, refusalText } from "./reason-text";
import { TeamActions } from "./team-actions";
import type { CaseDesk } from "./use-case";
import { CaseHead } from "./case-head";

interface CaseCardProps {
  readonly case: Case;
  readonly officer: Officer;
  readonly desk: CaseDesk;
}

/** A case at a glance: its number, how far it is, and who did what when. */
export function CaseCard({ case: shown, officer, desk }: CaseCardProps) {
  const t = useReadText();
  const a = useAnswerText();
  const { language } = useSurroundings();
  const titleId = useId();
  const settled = settledAt(shown);
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <CaseHead case={shown} titleId={titleId} />
      {shown.isProcessingStopped && <p>{t("case.stopped")}</p>}
      {settled !== null && (
        <p>
          {t(closedKey(shown), {
            date: longDate(danishDate(Date.parse(settled)), language),
            reason: reasonText(shown, { t, a }),
          })}{" "}
          {shown.status !== "no-request" && (
            <>
              {afterwards(shown, t)}{" "}
              <TextLink
                disabledFocusable={desk.busy}
                onClick={() => void desk.add({ kind: "reopened" })}
              >
                {t("do.reopen")}
              </TextLink>
            </>
          )}
        </p>
      )}
      <TeamActions case={shown} officer={officer} />
      {settled === null && <CloseCase desk={desk} />}
      <div>
        <Disclosure label={t("case.log")}>
          <ul className="log">
            {shown.log.map((event) => (
              <li key={event.id} className="small">
                {entryOf(event, { t, a }, language)}
              </li>
            ))}
          </ul>
          <NoteForm desk={desk} />
        </Disclosure>
      </div>
    </section>
  );
}

/** Whether something is left to do; that a case was closed has been said. */
function afterwards(each: Case, t: Translate<ReadKey>): string {
  if (isOpen(each)) return t("closed.not-yet");
  return each.status === "closed" ? "" : t("closed.text");
}

/** How a case ended. */
function closedKey({ status }: Case): ReadKey {
  if (status === "refused" || status === "closed" || status === "no-request")
    return `closed.${status}`;
  return "closed.answered";
}

function entryOf(event: CaseEvent, words: ReasonWords, language: Language): string {
  const time = Date.parse(event.at);
  return words.t("log.entry", {
    date: shortDate(danishDate(time), language),
    time: clockTime(danishInstant(time), language),
    what: deedOf(event, words),
    who: event.by,
  });
}

/** What was done, in words. */
export function deedOf(event: CaseEvent, words: ReasonWords): string {
  const { t } = words;
  switch (event.kind) {
    case "relabelled": {
      const rights = event.labels.map((label) => t(`right.${label}`).toLowerCase());
      if (rights.length === 0) return t("log.relabelled-none");
      return t("log.relabelled", { what: listOf(rights, t("and")) });
    }
    case "handed-over":
      return isKept(event) ? t("log.kept") : t("log.handed-over", { to: event.to });
    case "done-at-once":
      return t(`deed.${event.what}`);
    case "recipient-added":
    case "recipient-told":
    case "recipient-not-told":
      return t(`log.${event.kind}`, { address: event.address });
    case "authority-not-notified":
      return t("log.authority-not-notified", { reason: event.reason });
    case "extended":
      if (event.reason === "") return t("log.extended");
      return t("log.extended-because", { reason: event.reason });
    case "decided-objection":
      return t(event.groundsRemain ? "log.objection-rejected" : "log.objection-upheld");
    case "answered": {
      const reason = event.refusedInPart;
      if (reason === undefined) return t("log.answered");
      return t("log.answered-in-part", { reason: refusalText(reason, words) });
    }
    case "refused":
      return t("log.refused", { reason: refusalText(event.reason, words) });
    case "closed":
      return t("log.closed", { reason: closingText(event.reason, words) });
    case "note":
      return event.text;
    default:
      return t(`log.${event.kind}`);
  }
}
