import { Checkmark16Filled, Circle16Regular, CircleHalfFill16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { authorityIn } from "../../../requests/answers/authority";
import { addressesOf, isKept } from "../../../requests/case/hand-over";
import type { Case } from "../../../requests/case/events";
import { nextSteps, type Step } from "../../../requests/case/next-steps";
import { Say } from "../../announcer";
import { useSurroundings } from "../../surroundings";
import { useReadText, type ReadKey } from "../read-text";
import { HandOverOnly } from "./hand-over-only";
import { StepActions } from "./step-actions";
import type { StepProps } from "./step-props";
import { isSameAddress } from "../../../mail/same-people";

const ICONS = { done: Checkmark16Filled, next: CircleHalfFill16Regular, later: Circle16Regular };

/** What to do, in order: what is done, what comes next with its buttons, and what comes later. */
export function StepsCard(props: StepProps) {
  const t = useReadText();
  const { settings, language } = useSurroundings();
  const titleId = useId();
  const { desk, officer, request } = props;
  if (desk.state === "looking") {
    return (
      <section className="card plain">
        <p>{t("case.looking")}</p>
      </section>
    );
  }
  if (desk.state === "failed") return <HandOverOnly {...props} />;
  const opened = desk.state === "none" ? null : desk.state;
  const rules = settings.policy.requests ?? {};
  const steps = nextSteps(opened ?? request, rules).filter(isListed);
  const values = {
    authority: authorityIn(language, settings.policy.requests?.authority).name,
    number: opened?.number ?? "",
    to: opened?.handedOverTo ?? addressesOf(request.labels, settings.policy).join(", "),
  };
  const textOf = (step: ListedStep): string => {
    if (step.id !== "hand-over" || step.state !== "done" || !opened) return t(keyOf(step), values);
    return handedOver(opened);
  };
  const next = steps.find(({ state }) => state === "next");
  // Closed without an answer: what was done stands in the log.
  if (opened?.status === "closed" && !next) return null;
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <Say text={next ? `${t("step.next")} ${textOf(next)}` : ""} />
      <h2 id={titleId}>{t("steps")}</h2>
      <ul className="steps">
        {steps.map((step) => {
          const Icon = ICONS[step.state];
          return (
            <li key={step.id} className={`step ${step.state}`}>
              <Icon aria-hidden />
              <div>
                <p>
                  <span className="unseen">{t(`step.${step.state}`)} </span>
                  {textOf(step)}
                </p>
                {step.state === "next" && <StepActions {...props} step={step} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );

  /** Who has the case: another desk, or the officer who kept it. */
  function handedOver({ handedOverTo: to, log }: Case): string {
    const latest = log.findLast((event) => event.kind === "handed-over");
    if (!latest || !isKept(latest)) return t("step.hand-over.done", { to: to ?? "" });
    const isOwn = isSameAddress(latest.by, officer.address);
    return isOwn ? t("step.hand-over.own") : t("step.hand-over.kept", { who: latest.by });
  }
}

type ListedStep = Step & { readonly id: Exclude<Step["id"], keyof typeof URGENT> };

/** Steps that cannot wait: they stand in a card of their own, above the list. */
const URGENT = {
  "preserve-recordings": true,
  freeze: true,
  "stop-processing": true,
  "stop-marketing": true,
  "stop-consented": true,
};

function isListed(step: Step): step is ListedStep {
  return !(step.id in URGENT);
}

function keyOf({ id, state }: ListedStep): ReadKey {
  return state === "done" ? `step.${id}.done` : `step.${id}`;
}
