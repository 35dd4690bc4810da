/** The workbench's log of what Outlook and the add-in say to each other. */

/** One line of the log. Holds names, times and lengths; never what somebody wrote. */
export interface CallRecord {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: "pane" | "handler" | "outlook";
  /** `subject.getAsync`, `event olkRecipientsChanged`, `event.completed`, … */
  readonly name: string;
  readonly outcome: "ok" | "error" | "silent" | "pending" | "note";
  /** How long the answer took in milliseconds; null while it is pending or when there is nothing to wait for. */
  readonly took: number | null;
  /** Lengths and codes, e.g. `subject: text of 24`, `error 9020`. */
  readonly detail: string;
  /** How often the same was asked and answered in a row: a pane asks for the subject several times a second. */
  readonly times: number;
}

export type NewRecord = Pick<CallRecord, "from" | "name"> & Partial<CallRecord>;

/** Older lines are dropped. */
const MAX_RECORDS = 500;

/** The log with one line more. */
export function withRecord(
  log: readonly CallRecord[],
  id: number,
  record: NewRecord,
): readonly CallRecord[] {
  const blank = { outcome: "note", took: null, detail: "", times: 1 } as const;
  return [...log.slice(1 - MAX_RECORDS), { id, at: Date.now(), ...blank, ...record }];
}

/** The log with one line's outcome filled in. A line that repeats the one above takes its place. */
export function withOutcome(
  log: readonly CallRecord[],
  id: number,
  outcome: CallRecord["outcome"],
  detail: string,
): readonly CallRecord[] {
  const index = log.findIndex((record) => record.id === id);
  const pending = log[index];
  // Cleared meanwhile.
  if (!pending) return log;
  const done: CallRecord = {
    ...pending,
    outcome,
    took: Date.now() - pending.at,
    detail: [pending.detail, detail].filter(Boolean).join(", "),
  };
  const above = log[index - 1];
  if (!above || !repeats(done, above))
    return log.map((record) => (record === pending ? done : record));
  return [...log.slice(0, index - 1), { ...done, times: above.times + 1 }, ...log.slice(index + 1)];
}

function repeats(record: CallRecord, above: CallRecord): boolean {
  return (["from", "name", "outcome", "detail"] as const).every(
    (field) => record[field] === above[field],
  );
}

/** Parameters or an answer without what they say: names, lengths, numbers. */
export function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return describeValue(value);
  return Object.entries(value)
    .map(([key, entry]) => `${key}: ${describeValue(entry)}`)
    .join(", ");
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return `text of ${value.length}`;
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `object of ${Object.keys(value).length}`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
