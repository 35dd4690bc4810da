import type { RequestRules } from "../deadlines/clock";
import type { RequestLabel } from "../labels";
import { type Standing, standingOf } from "./deadlines-of";
import { dutiesLeft } from "./duties";
import type { Case, CaseStatus, Instant } from "./events";
import { compareNumbers } from "./number";

/** An open case with where it stands; null when nothing is due: it asks for nothing, or has its answer. */
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
    .map((each) => ({ case: each, standing: runningStanding(each, rules, now) }))
    .sort(
      (a, b) =>
        rank(a.standing) - rank(b.standing) ||
        endOf(a.standing) - endOf(b.standing) ||
        compareNumbers(a.case.number, b.case.number),
    );
}

/** Whether there is still something to do: an answer, or what the law wants beside it. */
export function isOpen(each: Case): boolean {
  return !isSettled(each) || dutiesLeft(each).length > 0;
}

/** Whether the person waits for nothing more: they have an answer, be it a refusal, or need none. */
export function isSettled({ status }: Pick<Case, "status">): boolean {
  return SETTLED.has(status);
}

const SETTLED: ReadonlySet<CaseStatus> = new Set<CaseStatus>([
  "answered",
  "refused",
  "closed",
  "no-request",
]);

/** Since when that is so: the first such event since the case was last opened. Null before. */
export function settledAt({ status, log }: Case): Instant | null {
  if (!isSettled({ status })) return null;
  if (status === "no-request")
    return (
      log.findLast((event) => event.kind === "relabelled" && event.labels.length === 0)?.at ?? null
    );
  const since = log.slice(log.map(({ kind }) => kind).lastIndexOf("reopened") + 1);
  return since.find(({ kind }) => kind === status)?.at ?? null;
}

/** The requests whose time runs: until the answer, and of a breach until the authority is told or need not be. */
export function runningLabels(each: Case): readonly RequestLabel[] {
  return each.labels.filter((label) =>
    label === "breach_report" ? each.notification === null : !isSettled(each),
  );
}

/** Where the requests of a case stand whose time runs; null when none does. */
export function runningStanding(each: Case, rules: RequestRules, now: Instant): Standing | null {
  return standingOf({ ...each, labels: runningLabels(each) }, rules, now);
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
