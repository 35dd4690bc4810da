import { type ChangeOutcome, Refusal, type RefusalCode } from "../../visitors/calendar";
import { GraphFailure, type GraphProblem } from "../errors";

const CODES: Partial<Readonly<Record<GraphProblem, RefusalCode>>> = {
  denied: "denied",
  "consent-missing": "denied",
  "not-found": "not-found",
  "interaction-needed": "signed-out",
  cancelled: "signed-out",
  unavailable: "signed-out",
  timeout: "signed-out",
  "no-network": "offline",
  busy: "no-answer",
  aborted: "aborted",
};

/** Graph's refusal in the words of `visitors/`. */
export function asRefusal(failure: GraphFailure): Refusal {
  const { code, detail } = failure;
  if (code !== "unreachable-mailbox") return new Refusal(CODES[code] ?? "failed", detail);
  return new Refusal(detail === "ErrorInvalidUser" ? "no-mailbox" : "out-of-reach", detail);
}

/** What a refused change means for the entry. Throws where it concerns everything that is to come. */
export function changeOutcome(failure: GraphFailure): ChangeOutcome {
  const { code, maybeDone } = failure;
  // An earlier attempt's answer was lost: it is that one which has done it.
  if (code === "not-found") return maybeDone ? "done" : "gone";
  if (code === "changed") return "changed";
  if (code === "denied") return "denied";
  const refusal = asRefusal(failure);
  if (refusal.code === "signed-out" || refusal.code === "aborted") throw refusal;
  const isLost = refusal.code === "no-answer" || refusal.code === "offline";
  const isUnclear = maybeDone || code === "conflict" || (failure.status ?? 0) >= 500;
  return isUnclear || isLost ? "unclear" : "failed";
}

/** Graph's failures leave as refusals. */
export async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof GraphFailure ? asRefusal(error) : error;
  }
}
