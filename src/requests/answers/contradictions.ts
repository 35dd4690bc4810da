import type { RequestLabel } from "../labels";
import type { AnswerPart } from "./answer";

/** The parts of a reply with one more, and without those that would say the opposite of it. */
export function withPart(parts: readonly AnswerPart[], added: AnswerPart): readonly AnswerPart[] {
  return [...parts.filter((part) => !contradict(part, added)), added];
}

/**
 * Whoever promises an answer, or asks who is writing, has not decided yet; and where there is no data, none was put right,
 * deleted or withheld.
 */
function contradict(a: AnswerPart, b: AnswerPart): boolean {
  return decides(a) !== decides(b) || concernsNothing(a, b) || concernsNothing(b, a);
}

function decides({ kind }: AnswerPart): boolean {
  return kind === "granted" || kind === "refused" || kind === "nothing-held";
}

function concernsNothing(a: AnswerPart, b: AnswerPart): boolean {
  return a.kind === "nothing-held" && "label" in b && ABOUT_HELD.has(b.label);
}

/** Requests that come to nothing when there is no data. */
export const ABOUT_HELD: ReadonlySet<RequestLabel> = new Set<RequestLabel>([
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
]);
