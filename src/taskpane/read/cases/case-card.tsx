import { useId } from "react";
import { danishDate, danishInstant } from "../../../requests/deadlines/copenhagen";
import type { Case, CaseEvent } from "../../../requests/case/events";
import { isKept } from "../../../requests/case/hand-over";
import { answeredAt, isOpen } from "../../../requests/case/open-cases";
import { listOf, type Language, type Translate } from "../../../text";
import { Disclosure } from "../../disclosure";
import { TextLink } from "../../text-link";
import { useSurroundings } from "../../surroundings";
import { clockTime, longDate, shortDate } from "../dates";
import type { Officer } from "../officer";
import { useReadText, type ReadKey } from "../read-text";
import { NoteForm } from "./note-form";
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
  const { language } = useSurroundings();
  const titleId = useId();
  const answered = answeredAt(shown);
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <CaseHead case={shown} titleId={titleId} />
      {shown.isProcessingStopped && <p>{t("case.stopped")}</p>}
      {answered !== null && (
        <p>
          {t(`closed.${shown.status === "refused" ? "refused" : "answered"}`, {
            date: longDate(danishDate(Date.parse(answered)), language),
          })}{" "}
          {t(isOpen(shown) ? "closed.not-yet" : "closed.text")}{" "}
          <TextLink
            disabledFocusable={desk.busy}
            onClick={() => void desk.add({ kind: "reopened" })}
          >
            {t("do.reopen")}
          </TextLink>
        </p>
      )}
      <TeamActions case={shown} officer={officer} />
      <div>
        <Disclosure label={t("case.log")}>
          <ul className="log">
            {shown.log.map((event) => (
              <li key={event.id} className="small">
                {entryOf(event, t, language)}
              </li>
            ))}
          </ul>
          <NoteForm desk={desk} />
        </Disclosure>
      </div>
    </section>
  );
}

function entryOf(event: CaseEvent, t: Translate<ReadKey>, language: Language): string {
  const time = Date.parse(event.at);
  return t("log.entry", {
    date: shortDate(danishDate(time), language),
    time: clockTime(danishInstant(time), language),
    what: deedOf(event, t),
    who: event.by,
  });
}

/** What was done, in words. */
export function deedOf(event: CaseEvent, t: Translate<ReadKey>): string {
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
    case "note":
      return event.text;
    default:
      return t(`log.${event.kind}`);
  }
}
