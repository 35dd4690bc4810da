import type { RequestRules } from "../deadlines/clock";
import { type Standing, standingOf } from "./deadlines-of";
import type { Case, Instant } from "./events";
import { compareNumbers } from "./number";

/** An open case with where it stands; null when nothing is due, because it turned out to be no request. */
export interface OpenCase {
  readonly case: Case;
  readonly standing: Standing | null;
}

/** Open cases by what is due first: the overdue in front, then hours before days, and what is not due at all last. */
export function openByDeadline(
  cases: readonly Case[],
  rules: RequestRules,
  now: Instant,
): readonly OpenCase[] {
  return cases
    .filter(isOpen)
    .map((each) => ({ case: each, standing: standingOf(each, rules, now) }))
    .sort(
      (a, b) =>
        rank(a.standing) - rank(b.standing) ||
        endOf(a.standing) - endOf(b.standing) ||
        compareNumbers(a.case.number, b.case.number),
    );
}

/** Whether there is still something to do. */
export function isOpen({ status }: Pick<Case, "status">): boolean {
  return status !== "answered" && status !== "refused";
}

function rank(standing: Standing | null): number {
  if (!standing) return 2;
  return standing.overdue ? 0 : 1;
}

/** The instant when the 72 hours or the last day is over, in milliseconds since 1970. */
function endOf(standing: Standing | null): number {
  if (!standing) return 0;
  return Date.parse(standing.dueAt ?? `${standing.due}T23:59:59Z`);
}
