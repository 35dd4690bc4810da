import { isCheck } from "../../detect/finding";
import { maskOf } from "../../detect/mask";
import type { TextRange } from "../../mail/quoted-thread";
import type { UnfixedFinding } from "./fix";

/**
 * The raw value in the text it was found in, or null when something else stands there by now: people go on typing
 * between the check and the click, and a second click must not hit what has moved into the gap.
 */
export function valueOf(finding: UnfixedFinding, text: string): string | null {
  const { detector, start, end, masked } = finding;
  const value = text.slice(start, end);
  return !isCheck(detector) && maskOf(detector, value) === masked ? value : null;
}

/** True for findings of data: what a mail does holds no value that could be masked or taken out. */
export function areData(findings: readonly UnfixedFinding[]): boolean {
  return findings.every(({ detector }) => !isCheck(detector));
}

/** True for a word such as "sygemeldt", which is nothing without of whom it is told. */
export function isStatement({ category }: UnfixedFinding): boolean {
  return category === "special" || category === "criminal";
}

/** True when every finding's value still stands in the text. */
export function allStandIn(text: string, findings: readonly UnfixedFinding[]): boolean {
  return findings.every((finding) => valueOf(finding, text) !== null);
}

/** The value together with the label that belongs to it. */
export function withLabel({ start, end, labelStart = start }: UnfixedFinding): TextRange {
  return { start: labelStart, end };
}
