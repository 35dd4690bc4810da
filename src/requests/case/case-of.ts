import { danishDate } from "../deadlines/copenhagen";
import type { Suspension } from "../deadlines/suspension";
import { inOrder } from "./event-order";
import type { Case, CaseEvent, CaseStatus, DeedKind, Instant, Received } from "./events";
import { withRecipient } from "./recipients";

/** What the events of a case add up to so far. The rest of a `Case` follows from it. */
type Sum = Omit<Case, "number" | "status" | "isProcessingStopped" | "log"> & {
  readonly isStarted: boolean;
  readonly closed: Closed | null;
};

type Closed = Extract<CaseStatus, "answered" | "refused" | "closed" | "no-request">;

type Effects = {
  readonly [Kind in Exclude<DeedKind, "received">]: (
    sum: Sum,
    event: Extract<CaseEvent, { kind: Kind }>,
  ) => Partial<Sum>;
};

/**
 * A case from its events, which may come in any order and more than once: two officers and two registers see the same
 * case. Null when no event says what was received.
 *
 * Every event counts, also one that made no sense (`possibleDeeds`): the other officer's came in between. Where two
 * contradict each other the first wins, since it is the one the person was told of.
 */
export function caseOf(number: string, events: readonly CaseEvent[]): Case | null {
  const log = inOrder(events);
  const opening = log.find((event) => event.kind === "received");
  if (!opening) return null;
  // The opening comes first even when the other officer's clock is slow.
  const { isStarted, closed, ...sum } = log.reduce(add, opened(opening));
  const isObjected = sum.labels.includes("objection");
  return {
    number,
    ...sum,
    status: statusOf({ ...sum, isStarted, closed }),
    // A refusal decides the objection too, and nobody has to decide one that was taken back.
    isProcessingStopped:
      isObjected && sum.objection === null && closed !== "refused" && closed !== "closed",
    log,
  };
}

function opened({ receivedAt, mail, labels, cctv, language }: Received): Sum {
  return {
    receivedAt,
    mail,
    labels,
    ...(cctv !== undefined && { cctv }),
    language,
    reason: null,
    handedOverTo: null,
    doneAtOnce: [],
    acknowledgedAt: null,
    identity: "not-asked",
    suspensions: [],
    extension: null,
    objection: null,
    grounds: {},
    recipients: [],
    hasNoRecipients: false,
    notification: null,
    isStarted: false,
    closed: null,
  };
}

function add(sum: Sum, event: CaseEvent): Sum {
  if (event.kind === "received") return sum;
  const effect = EFFECTS[event.kind] as (sum: Sum, event: CaseEvent) => Partial<Sum>;
  return { ...sum, ...effect(sum, event) };
}

const EFFECTS: Effects = {
  relabelled: ({ closed }, { labels, cctv }) => ({
    labels,
    ...(cctv !== undefined && { cctv }),
    closed: labels.length === 0 ? (closed ?? "no-request") : toldTo(closed),
  }),
  "handed-over": (_, { to }) => ({ handedOverTo: to }),
  "done-at-once": ({ doneAtOnce }, { what }) => ({
    doneAtOnce: doneAtOnce.includes(what) ? doneAtOnce : [...doneAtOnce, what],
  }),
  acknowledged: ({ acknowledgedAt }, { at }) => ({
    isStarted: true,
    acknowledgedAt: acknowledgedAt ?? at,
  }),
  "identity-asked": ({ suspensions }, { at }) => ({
    identity: "asked",
    suspensions: suspended(suspensions, at),
  }),
  "identity-established": ({ suspensions }, { at }) => ({
    identity: "established",
    isStarted: true,
    suspensions: resumed(suspensions, at),
  }),
  started: () => ({ isStarted: true }),
  extended: ({ extension }, { reason, at }) => ({ extension: extension ?? { reason, at } }),
  "ground-chosen": ({ grounds }, { label, grounds: chosen }) => ({
    isStarted: true,
    grounds: { ...grounds, [label]: chosen },
  }),
  "decided-objection": ({ objection }, { groundsRemain, at }) => ({
    isStarted: true,
    objection: objection ?? { groundsRemain, at },
  }),
  "recipient-added": ({ recipients }, { address }) => ({
    recipients: withRecipient(recipients, address),
    hasNoRecipients: false,
  }),
  "recipient-told": ({ recipients }, { address, at }) => ({
    recipients: withRecipient(recipients, address, ({ address: known, told }) => ({
      address: known,
      told: told ?? at,
      reasonNotTold: null,
    })),
  }),
  "recipient-not-told": ({ recipients }, { address, reason }) => ({
    recipients: withRecipient(recipients, address, (each) =>
      each.told === null ? { ...each, reasonNotTold: reason } : each,
    ),
  }),
  "no-recipients": ({ recipients }) => ({ hasNoRecipients: recipients.length === 0 }),
  "authority-notified": () => ({
    isStarted: true,
    notification: { isNotified: true, reason: null },
  }),
  // What was reported stays reported.
  "authority-not-notified": ({ notification }, { reason }) => ({
    isStarted: true,
    notification: notification ?? { isNotified: false, reason },
  }),
  answered: (sum, { refusedInPart }) => settled(sum, "answered", refusedInPart),
  refused: (sum, { reason }) => settled(sum, "refused", reason),
  closed: (sum, { reason }) => settled(sum, "closed", reason),
  reopened: () => ({ closed: null, reason: null, isStarted: true }),
  note: () => ({}),
};

/** What a case is closed by, unless it only was no request: that was said to nobody, and may turn out otherwise. */
function toldTo(closed: Closed | null): Closed | null {
  return closed === "no-request" ? null : closed;
}

function settled({ closed, reason }: Sum, how: Closed, why: string | null = null): Partial<Sum> {
  const earlier = toldTo(closed);
  return earlier === null ? { closed: how, reason: why } : { closed: earlier, reason };
}

function suspended(suspensions: readonly Suspension[], at: Instant): readonly Suspension[] {
  if (suspensions.some(({ to }) => to === null)) return suspensions;
  return [...suspensions, { from: danishDate(Date.parse(at)), to: null }];
}

function resumed(suspensions: readonly Suspension[], at: Instant): readonly Suspension[] {
  const today = danishDate(Date.parse(at));
  return suspensions.map(({ from, to }) => ({ from, to: to ?? today }));
}

function statusOf({ closed, identity, extension, isStarted }: Sum): CaseStatus {
  if (closed) return closed;
  if (identity === "asked") return "identity";
  if (extension) return "extended";
  return isStarted ? "in-progress" : "received";
}
