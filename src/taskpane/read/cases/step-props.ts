import type { Case } from "../../../requests/case/events";
import type { Request } from "../request-of";
import type { TriageProps } from "../triage-props";

/** What the steps of a request are given. */
export interface StepProps extends TriageProps {
  readonly request: Request;
}

/** What the steps of a case are given. */
export interface WorkProps extends StepProps {
  readonly case: Case;
}
