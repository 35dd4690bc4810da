import type { Category, DetectorId, Where } from "../detect/finding";
import type { Policy } from "./policy";

/** True when what a detector finds, there or anywhere, can ask about or hold back a mail: a note never does. */
export function actsOnSend(
  policy: Policy,
  detector: DetectorId,
  category: Category,
  where?: Where,
): boolean {
  return policy.rules.some(
    ({ level, when }) =>
      level !== "note" &&
      (where === undefined || when.where.includes(where)) &&
      ((when.detectors ?? []).includes(detector) || (when.categories ?? []).includes(category)),
  );
}
