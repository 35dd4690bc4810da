import { useMemo } from "react";
import { danishDate } from "../../requests/deadlines/copenhagen";
import { deadlinesFor } from "../../requests/deadlines/deadlines";
import type { Receipt } from "../../requests/deadlines/receipt";
import { mentionsRecordings } from "../../requests/recordings";
import type { RequestLabel } from "../../requests/labels";
import { listOf, type Translate } from "../../text";
import { useSurroundings } from "../surroundings";
import { DueCard } from "./due-card";
import { Reasons } from "./reasons";
import { RightsBar } from "./rights-bar";
import { useReadText, type ReadKey } from "./read-text";
import type { TriageProps } from "./triage-props";

/** A mail that invokes rights: which, by when, and why Kuvert thinks so. */
export function RequestView({ triage, onCorrect }: TriageProps) {
  const t = useReadText();
  const { settings } = useSurroundings();
  const { certain } = triage.rights;
  const { receivedAt } = triage.mail.received;
  const receipt = useMemo(() => receiptAt(receivedAt), [receivedAt]);
  const { subject, body } = triage.mail.texts;
  // Who does not speak of recordings may still mean them by "everything".
  const cctv = mentionsRecordings(`${subject}\n${body}`) ? { cctv: true } : {};
  const request = { receipt, labels: certain, ...cctv };
  const deadlines = deadlinesFor(request, settings.policy.requests ?? {});
  return (
    <div className="compose">
      <h1>{headingOf(certain, t)}</h1>
      {certain.length === 0 && <p>{t("possible.text")}</p>}
      <RightsBar triage={triage} onCorrect={onCorrect} />
      {certain.length > 0 && <DueCard deadlines={deadlines} receipt={receipt} />}
      <Reasons triage={triage} />
    </div>
  );
}

function receiptAt(instant: string): Receipt {
  const time = Date.parse(instant);
  return { date: danishDate(time), time };
}

function headingOf(rights: readonly RequestLabel[], t: Translate<ReadKey>): string {
  const [first, ...others] = rights;
  if (first === undefined) return t("possible.title");
  if (others.length === 0) return t(`heading.${first}`);
  const names = rights.map((right) => t(`right.${right}`).toLowerCase());
  return t("heading.several", { rights: listOf(names, t("and")) });
}
