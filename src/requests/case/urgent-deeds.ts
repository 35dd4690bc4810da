import type { RequestRules } from "../deadlines/clock";
import { type DatedCase, deadlinesOf } from "./deadlines-of";
import type { UrgentDeed } from "./events";

/** What must not wait for the answer to this request, the most pressing first: recordings are overwritten meanwhile. */
export function urgentDeeds(each: DatedCase, rules: RequestRules): readonly UrgentDeed[] {
  const { clocks, recordings } = deadlinesOf(each, rules);
  const atOnce = clocks.flatMap((clock) => clock.atOnce ?? []);
  return recordings?.isCertain ? ["preserve-recordings", ...atOnce] : atOnce;
}
