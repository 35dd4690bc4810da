import type { GraphProblem } from "../../graph/types";
import { Refusal, type RefusalCode } from "../../visitors/calendar";
import { Elsewhere } from "./alone";
import { NotNoted } from "./stored-run";

/** Why something did not come to its end: signing in, Graph's refusal, or this device. */
export type Trouble =
  | { readonly from: "sign-in"; readonly code: GraphProblem }
  | { readonly from: "calendars"; readonly code: RefusalCode }
  | { readonly from: "device" }
  | { readonly from: "other-window" };

/** Null for what the user has called off, as below. */
export function signInTrouble(code: GraphProblem): Trouble | null {
  return code === "aborted" ? null : { from: "sign-in", code };
}

/** What to tell the user of something that failed; null where they have called it off themselves. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Elsewhere) return { from: "other-window" };
  if (error instanceof NotNoted) return { from: "device" };
  const code = error instanceof Refusal ? error.code : "failed";
  return code === "aborted" ? null : { from: "calendars", code };
}
