import type { Step } from "../../../requests/case/next-steps";
import { part } from "../../part";
import { HandOver } from "./hand-over";
import { OpenCase } from "./open-case";
import type { StepProps } from "./step-props";

interface StepActionsProps extends StepProps {
  readonly step: Step;
}

/** Checklists and letters are for those who work on a case: a part of their own. */
const CaseWork = part(() => import("./case-work"));

/** What is done at the step that comes next. */
export function StepActions({ step, ...props }: StepActionsProps) {
  const { state } = props.desk;
  if (typeof state === "string") return <OpenCase {...props} />;
  if (step.id === "hand-over") return <HandOver {...props} />;
  return <CaseWork {...props} case={state} step={step.id} />;
}
