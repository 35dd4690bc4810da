import { danishDate } from "../deadlines/copenhagen";
import type { RequestRules } from "../deadlines/clock";
import { deadlinesOf } from "./deadlines-of";
import type { Case, CaseEvent, DeedKind, Instant } from "./events";
import { isOpen } from "./open-cases";
import { recipientOf } from "./recipients";
import { urgentDeeds } from "./urgent-deeds";

/** Why something cannot be done to a case. */
export type DeedRefusal =
  | "already-open"
  | "closed"
  | "not-closed"
  | "already-done"
  | "identity-awaited"
  | "objection-undecided"
  | "nothing-to-extend"
  | "too-late-to-extend"
  | "nothing-urgent"
  | "no-objection"
  | "not-asked-for"
  | "recipients-listed"
  | "already-told"
  | "reason-missing";

/** What deeds are judged by besides the case: when it is done, and what the policy promises. */
export interface DeedContext {
  readonly at: Instant;
  readonly rules: RequestRules;
}

/** What may be done to a case now. What it takes, such as a reason, is asked for afterwards: `refusalOf`. */
export function possibleDeeds(each: Case, context: DeedContext): readonly DeedKind[] {
  return DEED_KINDS.filter((kind) => refusalOfKind(each, kind, context) === null);
}

/** Why this deed makes no sense, or null when it does. `closed` counts before everything else. */
export function refusalOf(each: Case, event: CaseEvent, rules: RequestRules): DeedRefusal | null {
  const context = { at: event.at, rules };
  return refusalOfKind(each, event.kind, context) ?? refusalOfContent(each, event, context);
}

function refusalOfKind(each: Case, kind: DeedKind, context: DeedContext): DeedRefusal | null {
  if (!isOpen(each) && !AFTERWARDS.has(kind)) return "closed";
  return CONDITIONS[kind]?.(each, context) ?? null;
}

/** Recipients are often told after the person is. */
const AFTERWARDS: ReadonlySet<DeedKind> = new Set<DeedKind>([
  "received",
  "reopened",
  "recipient-added",
  "recipient-told",
  "recipient-not-told",
  "no-recipients",
  "note",
]);

type Condition = (each: Case, context: DeedContext) => DeedRefusal | null;

/** When a deed is possible in an open case; always, for those without a line. */
const CONDITIONS: Readonly<Record<DeedKind, Condition | null>> = {
  received: () => "already-open",
  relabelled: null,
  "handed-over": null,
  "done-at-once": (each, { rules }) => {
    const undone = urgentDeeds(each, rules).filter((deed) => !each.doneAtOnce.includes(deed));
    return undone.length === 0 ? "nothing-urgent" : null;
  },
  acknowledged: ({ acknowledgedAt }) => doneIf(acknowledgedAt !== null),
  "identity-asked": ({ identity }) => doneIf(identity === "asked"),
  "identity-established": ({ identity }) => doneIf(identity === "established"),
  started: ({ status }) => doneIf(status !== "received"),
  extended: refusalToExtend,
  "ground-chosen": null,
  "decided-objection": ({ labels, objection }) =>
    labels.includes("objection") ? doneIf(objection !== null) : "no-objection",
  "recipient-added": null,
  "recipient-told": null,
  "recipient-not-told": null,
  "no-recipients": ({ recipients, hasNoRecipients }) =>
    recipients.length > 0 ? "recipients-listed" : doneIf(hasNoRecipients),
  answered: ({ identity, isProcessingStopped }) => {
    // An answer to somebody unknown may itself be a breach.
    if (identity === "asked") return "identity-awaited";
    return isProcessingStopped ? "objection-undecided" : null;
  },
  refused: null,
  reopened: (each) => (isOpen(each) ? "not-closed" : null),
  note: null,
};

const DEED_KINDS = Object.keys(CONDITIONS) as readonly DeedKind[];

/** Art. 12(3): the person has to be told inside the first month. Where it stands still, so does this. */
function refusalToExtend(each: Case, { at, rules }: DeedContext): DeedRefusal | null {
  if (each.extension) return "already-done";
  const { clocks, suspended } = deadlinesOf(each, rules);
  const [noticeBy] = clocks.flatMap(({ extensionNoticeBy }) => extensionNoticeBy ?? []);
  if (noticeBy === undefined) return "nothing-to-extend";
  const lastDay = suspended ? suspended.due : noticeBy;
  const isLate = lastDay !== null && danishDate(Date.parse(at)) > lastDay;
  return isLate ? "too-late-to-extend" : null;
}

function refusalOfContent(
  each: Case,
  event: CaseEvent,
  { rules }: DeedContext,
): DeedRefusal | null {
  switch (event.kind) {
    case "handed-over":
      return doneIf(each.handedOverTo === event.to);
    case "done-at-once":
      if (!urgentDeeds(each, rules).includes(event.what)) return "nothing-urgent";
      return doneIf(each.doneAtOnce.includes(event.what));
    case "ground-chosen":
      return each.labels.includes(event.label) ? null : "not-asked-for";
    case "recipient-added":
      return doneIf(recipientOf(each.recipients, event.address) !== undefined);
    case "recipient-told":
      return isTold(each, event.address);
    case "recipient-not-told":
      return isTold(each, event.address) ?? withReason(event.reason);
    case "extended":
    case "refused":
      return withReason(event.reason);
    case "note":
      return withReason(event.text);
    default:
      return null;
  }
}

function doneIf(isDone: boolean): DeedRefusal | null {
  return isDone ? "already-done" : null;
}

function isTold({ recipients }: Case, address: string): DeedRefusal | null {
  return recipientOf(recipients, address)?.told ? "already-told" : null;
}

function withReason(words: string): DeedRefusal | null {
  return words.trim() === "" ? "reason-missing" : null;
}
