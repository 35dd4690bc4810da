import type { Step } from "../../../requests/case/next-steps";
import type { WorkProps } from "./step-props";
import { AnswerStep } from "./deeds/answer-step";
import { Confirm } from "./deeds/confirm";
import { Grounds } from "./deeds/grounds";
import { Notification } from "./deeds/notification";
import { Objection } from "./deeds/objection";
import { Recipients } from "./deeds/recipients";

interface CaseWorkProps extends WorkProps {
  readonly step: Step["id"];
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
    case "notify-authority":
      return <Notification {...props} />;
    case "notify-recipients":
      return <Recipients {...props} />;
    case "answer":
      return <AnswerStep {...props} />;
    default:
      return null;
  }
}
