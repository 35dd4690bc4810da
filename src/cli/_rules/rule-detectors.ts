import { DETECTORS } from "../../detect/detectors";
import type { FindingId } from "../../detect/finding";
import type { Rule } from "../../policy/policy";

/** The kinds of data that a rule of the policy speaks of, those of its categories too. */
export function detectorsOf({ when }: Rule): FindingId[] {
  const { detectors = [], categories = [] } = when;
  const grouped = DETECTORS.filter(({ category }) => categories.includes(category));
  return [...new Set([...detectors, ...grouped.map(({ id }) => id)])];
}
