import type { Category, FindingId } from "../detect/finding";
import type { Rule } from "./policy";

/** True when a rule is about this kind of finding, by its own name or by its category's. */
export function namesKind(
  { detectors = [], categories = [] }: Rule["when"],
  detector: FindingId,
  category: Category,
): boolean {
  return detectors.includes(detector) || categories.includes(category);
}
