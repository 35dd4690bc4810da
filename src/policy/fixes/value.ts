import { DETECTORS } from "../../detect/engine";
import type { UnfixedFinding } from "./fix";

/**
 * The raw value in the text it was found in, or null when something else stands there by now: people go on typing
 * between the check and the click, and a second click must not hit what has moved into the gap.
 */
export function valueOf(finding: UnfixedFinding, text: string): string | null {
  const detector = DETECTORS.find(({ id }) => id === finding.detector);
  const value = text.slice(finding.start, finding.end);
  return detector?.mask(value) === finding.masked ? value : null;
}
