import * as v from "valibot";
import { readJsonRecord, recordId } from "../mail/json-record";
import type { Clock, RequestRules } from "../requests/deadlines/clock";
import { FIRST_YEAR, LAST_YEAR } from "../requests/deadlines/copenhagen";
import { parseDate } from "../requests/deadlines/dates";
import {
  type DatedRequest,
  type Deadlines,
  deadlinesFor,
  type Recordings,
  type Suspended,
} from "../requests/deadlines/deadlines";
import { readReceipt, type ReceiptProblem } from "../requests/deadlines/receipt";
import type { Suspension } from "../requests/deadlines/suspension";
import { REQUEST_LABELS } from "../requests/labels";
import { whySentences } from "./deadline-why";

/** One line of `kuvert deadlines`. Dates are Danish local dates; null where there is none. */
export interface DeadlineRecord {
  readonly id: string;
  readonly received: string;
  readonly due: string | null;
  /** The instant when the 72 hours of a breach are over. */
  readonly dueAt: string | null;
  readonly extendedDue: string | null;
  readonly extensionNoticeBy: string | null;
  readonly policyDue: string | null;
  readonly policyAim: string | null;
  readonly why: string;
  readonly clocks: readonly Clock[];
  readonly recordings: Recordings | null;
  readonly suspended: Suspended | null;
}

/** A line that could not be read. */
export interface UndatedRecord {
  readonly id: string;
  readonly error: string;
}

const EXAMPLE = '{"id":"1","received":"2026-03-05","labels":["access"]}';

const requestSchema = v.object({
  id: recordId,
  received: v.string(),
  labels: v.array(v.picklist(REQUEST_LABELS)),
  cctv: v.nullish(v.boolean()),
  suspensions: v.nullish(v.array(v.object({ from: v.string(), to: v.nullish(v.string()) })), []),
});

type RequestRecord = v.InferOutput<typeof requestSchema>;

/**
 * Reads one line and says what is due. The message of a wrong line names the field and never a value; `name` is its id
 * when it has none that can be read.
 */
export function deadlineRecord(
  line: string,
  name: string,
  rules: RequestRules,
): DeadlineRecord | UndatedRecord {
  const record = readJsonRecord(line, requestSchema, EXAMPLE);
  if (!record.ok) return { id: record.id ?? name, error: record.message };
  const request = toRequest(record.value);
  if (typeof request === "string") return { id: record.id, error: request };
  return toRecord(record.id, request, deadlinesFor(request, rules));
}

/** Several clocks: the first, which is the strictest, gives the dates; the others stand in `clocks`. */
function toRecord(id: string, request: DatedRequest, deadlines: Deadlines): DeadlineRecord {
  const { clocks, recordings, suspended } = deadlines;
  const [strictest] = clocks;
  const extendable = clocks.find(({ extendedDue }) => extendedDue !== null);
  const ownDays = clocks.find(({ policyDue }) => policyDue !== null);
  return {
    id,
    received: request.receipt.date,
    due: strictest?.due ?? null,
    dueAt: strictest?.dueAt ?? null,
    extendedDue: extendable?.extendedDue ?? null,
    extensionNoticeBy: extendable?.extensionNoticeBy ?? null,
    policyDue: ownDays?.policyDue ?? null,
    policyAim: ownDays?.policyAim ?? null,
    why: whySentences(request, deadlines).join(" "),
    clocks,
    recordings,
    suspended,
  };
}

const RECEIPT_PROBLEMS: Readonly<Record<ReceiptProblem, string>> = {
  "not-a-date":
    '"received" must be a day such as 2026-03-05, or an instant such as 2026-03-05T23:30:00+01:00.',
  "no-such-day": '"received" is a day that is not in the calendar.',
  "no-time-zone":
    '"received" has a time without a time zone. Add Z or an offset such as +01:00, or leave the time out.',
  "year-out-of-range": `"received" must lie between ${FIRST_YEAR} and ${LAST_YEAR}.`,
};

/** The request, or what is wrong with the record. */
function toRequest(record: RequestRecord): DatedRequest | string {
  const reading = readReceipt(record.received);
  if (!reading.ok) return RECEIPT_PROBLEMS[reading.problem];
  const suspensions: Suspension[] = [];
  for (const [index, { from, to }] of record.suspensions.entries()) {
    const suspension = toSuspension(from, to ?? null);
    if (suspension === null) {
      return `"suspensions.${index}" must have a "from" such as 2026-03-10 and, once the answer is there, a "to" that is not before it.`;
    }
    suspensions.push(suspension);
  }
  return {
    receipt: reading.receipt,
    labels: record.labels,
    suspensions,
    ...(typeof record.cctv === "boolean" && { cctv: record.cctv }),
  };
}

function toSuspension(from: string, to: string | null): Suspension | null {
  const start = parseDate(from);
  const end = to === null ? null : parseDate(to);
  if (start === null || (to !== null && end === null)) return null;
  return end !== null && end < start ? null : { from: start, to: end };
}
