import { danishDate } from "../deadlines/copenhagen";
import type { RequestRules } from "../deadlines/clock";
import { isExtendableRight } from "../deadlines/rights";
import { deadlinesOf } from "./deadlines-of";
import type { Case, DeedKind, Instant } from "./events";
import { isSettled } from "./open-cases";
import { urgentDeeds } from "./urgent-deeds";

/** What deeds are judged by besides the case: when it is done, and what the policy promises. */
export interface DeedContext {
  readonly at: Instant;
  readonly rules: RequestRules;
}

/** What makes sense to do to a case now. */
export function possibleDeeds(each: Case, context: DeedContext): readonly DeedKind[] {
  return DEED_KINDS.filter(
    (kind) => (!isSettled(each) || AFTERWARDS.has(kind)) && CONDITIONS[kind](each, context),
  );
}

/** Recipients, and of a breach the authority, are often told after the person is. */
const AFTERWARDS: ReadonlySet<DeedKind> = new Set<DeedKind>([
  "relabelled",
  "reopened",
  "recipient-added",
  "recipient-told",
  "recipient-not-told",
  "no-recipients",
  "authority-notified",
  "authority-not-notified",
  "note",
]);

type Condition = (each: Case, context: DeedContext) => boolean;

const always: Condition = () => true;

/** When a deed makes sense. */
const CONDITIONS: Readonly<Record<DeedKind, Condition>> = {
  // It is open already.
  received: () => false,
  // What was taken for no request may turn out to be one.
  relabelled: (each) => !isSettled(each) || each.status === "no-request",
  "handed-over": always,
  "done-at-once": (each, { rules }) =>
    urgentDeeds(each, rules).some((deed) => !each.doneAtOnce.includes(deed)),
  acknowledged: ({ acknowledgedAt }) => acknowledgedAt === null,
  "identity-asked": ({ identity }) => identity !== "asked",
  "identity-established": ({ identity }) => identity !== "established",
  started: ({ status }) => status === "received",
  extended: isExtendable,
  "ground-chosen": always,
  "decided-objection": ({ labels, objection }) =>
    labels.includes("objection") && objection === null,
  "recipient-added": always,
  "recipient-told": always,
  "recipient-not-told": always,
  "no-recipients": ({ recipients, hasNoRecipients }) => recipients.length === 0 && !hasNoRecipients,
  "authority-notified": ({ labels, notification }) =>
    labels.includes("breach_report") && notification?.isNotified !== true,
  "authority-not-notified": ({ labels, notification }) =>
    labels.includes("breach_report") && notification === null,
  // An answer to somebody unknown may itself be a breach.
  answered: ({ identity, isProcessingStopped }) => identity !== "asked" && !isProcessingStopped,
  refused: always,
  closed: always,
  reopened: (each) => isSettled(each) && each.status !== "no-request",
  note: always,
};

const DEED_KINDS = Object.keys(CONDITIONS) as readonly DeedKind[];

/** Art. 12(3): for some rights, and the person has to be told inside the first month. Where it stands still, so does this. */
function isExtendable(each: Case, { at, rules }: DeedContext): boolean {
  if (each.extension) return false;
  const labels = each.labels.filter(isExtendableRight);
  const { clocks, suspended } = deadlinesOf({ ...each, labels }, rules);
  const [noticeBy] = clocks.flatMap(({ extensionNoticeBy }) => extensionNoticeBy ?? []);
  if (noticeBy === undefined) return false;
  const lastDay = suspended ? suspended.due : noticeBy;
  return lastDay === null || danishDate(Date.parse(at)) <= lastDay;
}
