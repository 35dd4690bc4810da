import { useState } from "react";
import { deadlinesOf } from "../../requests/case/deadlines-of";
import { runningLabels } from "../../requests/case/open-cases";
import type { RequestLabel } from "../../requests/labels";
import { listOf, type Translate } from "../../text";
import { readSender } from "../../visitors/person";
import { Say } from "../announcer";
import { part } from "../part";
import { useSurroundings } from "../surroundings";
import { TextLink } from "../text-link";
import { useAnswerText } from "./answer/answer-text";
import { CaseCard, deedOf } from "./cases/case-card";
import { Problem } from "./cases/problem";
import { StepsCard } from "./cases/steps-card";
import { UnsentCard } from "./cases/unsent-card";
import { DueCard } from "./due-card";
import { Reasons } from "./reasons";
import { requestOf } from "./request-of";
import { RightsBar } from "./rights-bar";
import { useReadText, type ReadKey } from "./read-text";
import type { TriageProps } from "./triage-props";
import { UrgentCard } from "./urgent-card";

/** Calendars are for few, and now and then: a part of their own. */
const VisitorsView = part(() => import("../visitors/visitors-view"));

/** A mail that invokes rights: which, by when, why Kuvert thinks so, and what to do. */
export function RequestView(props: TriageProps) {
  const t = useReadText();
  const a = useAnswerText();
  const { settings } = useSurroundings();
  const { mail, rights, desk, letters, officer } = props;
  const [isVisiting, setVisiting] = useState(false);
  const { certain } = rights;
  const opened = typeof desk.state === "string" ? null : desk.state;
  const request = requestOf(mail, certain);
  const deadlines = deadlinesOf(opened ?? request, settings.policy.requests ?? {});
  if (isVisiting) {
    const { name = "", address = "" } = mail.received.mail.from ?? {};
    const about = { id: 0, address, ...readSender(name, address) };
    const onBack = (): void => setVisiting(false);
    return <VisitorsView officer={officer} about={about} desk={desk} onBack={onBack} />;
  }
  const heading = headingOf(certain, opened !== null, t);
  const latest = opened?.log.at(-1);
  return (
    <div className="compose">
      <Say text={heading} />
      <Say text={latest ? deedOf(latest, { t, a }) : ""} />
      <h1>{heading}</h1>
      {certain.length === 0 && !opened && <p>{t("possible.text")}</p>}
      <RightsBar {...props} />
      {opened && letters.unsent.length > 0 && <UnsentCard letters={letters} busy={desk.busy} />}
      <Problem desk={desk} letters={letters} officer={officer} />
      {certain.length > 0 && (
        <>
          <UrgentCard deadlines={deadlines} desk={desk} />
          <DueCard request={opened ? { ...opened, labels: runningLabels(opened) } : request} />
          <StepsCard {...props} request={request} />
        </>
      )}
      {opened && officer.team && opened.labels.some((label) => ABOUT_VISITS.has(label)) && (
        <div>
          <TextLink onClick={() => setVisiting(true)}>{t("visitors.find")}</TextLink>
        </div>
      )}
      {opened && <CaseCard case={opened} officer={officer} desk={desk} />}
      {certain.length + rights.possible.length > 0 && <Reasons {...props} />}
    </div>
  );
}

/** Calendars hold a visitor's data: to be shown, or to be deleted. */
const ABOUT_VISITS: ReadonlySet<RequestLabel> = new Set(["access", "erasure"]);

function headingOf(
  rights: readonly RequestLabel[],
  hasCase: boolean,
  t: Translate<ReadKey>,
): string {
  const [first, ...others] = rights;
  if (first === undefined) return t(hasCase ? "heading.none" : "possible.title");
  if (others.length === 0) return t(`heading.${first}`);
  const names = rights.map((right) => t(`right.${right}`).toLowerCase());
  return t("heading.several", { rights: listOf(names, t("and")) });
}
