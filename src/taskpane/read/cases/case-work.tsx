import type { StepId } from "../../../requests/case/next-steps";
import type { WorkProps } from "./step-props";
import { AnswerStep } from "./work/answer-step";
import { Confirm } from "./work/confirm";
import { Grounds } from "./work/grounds";
import { Objection } from "./work/objection";
import { Recipients } from "./work/recipients";

interface CaseWorkProps extends WorkProps {
  readonly step: StepId;
}

/** The steps of a case after it was handed over. */
export default function CaseWork({ step, ...props }: CaseWorkProps) {
  switch (step) {
    case "confirm":
      return <Confirm {...props} />;
    case "choose-grounds":
      return <Grounds {...props} />;
    case "decide-objection":
      return <Objection {...props} />;
    case "notify-recipients":
      return <Recipients {...props} />;
    case "answer":
      return <AnswerStep {...props} />;
    default:
      return null;
  }
}
