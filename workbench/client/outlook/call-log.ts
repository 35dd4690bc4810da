/** One line of the workbench's log. Holds names, times and lengths; never what somebody wrote. */
export interface CallRecord {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: "pane" | "handler" | "outlook";
  /** `subject.getAsync`, `event RecipientsChanged`, `event.completed`, … */
  readonly name: string;
  readonly outcome: "ok" | "error" | "silent" | "pending" | "note";
  /** How long the answer took in milliseconds; null while it is pending or when there is nothing to wait for. */
  readonly took: number | null;
  /** Lengths and codes, e.g. `subject: text of 24`, `error 9020`. */
  readonly detail: string;
}
