import { deadlinesOf } from "../../requests/case/deadlines-of";
import type { RequestLabel } from "../../requests/labels";
import { listOf, type Translate } from "../../text";
import { useSurroundings } from "../surroundings";
import { CaseCard } from "./cases/case-card";
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

/** A mail that invokes rights: which, by when, why Kuvert thinks so, and what to do. */
export function RequestView(props: TriageProps) {
  const t = useReadText();
  const { settings } = useSurroundings();
  const { mail, rights, desk, letters } = props;
  const { certain } = rights;
  const opened = typeof desk.state === "string" ? null : desk.state;
  const request = requestOf(mail, certain);
  const deadlines = deadlinesOf(opened ?? request, settings.policy.requests ?? {});
  return (
    <div className="compose">
      <h1>{headingOf(certain, opened !== null, t)}</h1>
      {certain.length === 0 && !opened && <p>{t("possible.text")}</p>}
      <RightsBar {...props} />
      {opened && letters.unsent.length > 0 && <UnsentCard letters={letters} busy={desk.busy} />}
      <Problem desk={desk} letters={letters} officer={props.officer} />
      {certain.length > 0 && (
        <>
          <UrgentCard deadlines={deadlines} desk={desk} />
          <DueCard request={opened ?? request} />
          <StepsCard {...props} request={request} />
        </>
      )}
      {opened && <CaseCard case={opened} officer={props.officer} desk={desk} />}
      {certain.length + rights.possible.length > 0 && <Reasons {...props} />}
    </div>
  );
}

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
