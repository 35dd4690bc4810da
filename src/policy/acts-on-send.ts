import type { Category, DetectorId } from "../detect/finding";
import type { Policy } from "./policy";

/** True when what a detector finds can ask about or hold back a mail: a note never does. */
export function actsOnSend(policy: Policy, detector: DetectorId, category: Category): boolean {
  return policy.rules.some(
    ({ level, when }) =>
      level !== "note" &&
      ((when.detectors ?? []).includes(detector) || (when.categories ?? []).includes(category)),
  );
}
