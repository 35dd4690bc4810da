import { RegisterError, type RegisterErrorCode } from "../../requests/case/register-error";
import { GraphFailure, type GraphProblem } from "../errors";

const CODES: Readonly<Record<GraphProblem, RegisterErrorCode>> = {
  "interaction-needed": "denied",
  "consent-missing": "denied",
  cancelled: "denied",
  unavailable: "denied",
  "asked-in-vain": "denied",
  "dialog-closed": "denied",
  "dialog-ignored": "denied",
  "dialog-blocked": "denied",
  "dialog-open-already": "denied",
  "dialog-unreachable": "denied",
  "dialog-untrusted": "denied",
  denied: "denied",
  timeout: "timeout",
  "no-network": "offline",
  "not-found": "not-found",
  changed: "conflict",
  conflict: "conflict",
  busy: "busy",
  invalid: "not-saved",
  "unreachable-mailbox": "not-saved",
  aborted: "not-saved",
  failed: "not-saved",
};

/** What a register tells of a failure. Where a change may have been made it says that before anything else. */
export function asRegisterError(error: unknown): RegisterError {
  if (error instanceof RegisterError) return error;
  if (!(error instanceof GraphFailure)) return new RegisterError("not-saved", { cause: error });
  return new RegisterError(error.maybeDone ? "timeout" : CODES[error.code], { cause: error });
}
