import type { FindingId } from "../detect/finding";
import type { UnreadAttachmentReason } from "../mail/unread-attachments";
import { LEVELS, type Level } from "../policy/verdict";
import type { ErrorRecord, ScanRecord } from "./scan-record";

/** Counts for `--summary`. */
export class ScanSummary {
  private readonly mails = new Map<Level | "error", number>();
  private readonly findings = new Map<FindingId, Map<Level, number>>();
  private readonly notRead = new Map<UnreadAttachmentReason, number>();

  add(record: ScanRecord | ErrorRecord): void {
    if ("error" in record) return increase(this.mails, "error");
    increase(this.mails, record.verdict);
    for (const { reason } of record.unread) increase(this.notRead, reason);
    for (const { detector, level } of record.findings) {
      const row = this.findings.get(detector) ?? new Map<Level, number>();
      this.findings.set(detector, row);
      increase(row, level);
    }
  }

  /** How many mails could not be read. */
  get errors(): number {
    return this.mails.get("error") ?? 0;
  }

  get all(): number {
    return [...this.mails.values()].reduce((sum, each) => sum + each, 0);
  }

  /** A table with a row for the mails and one for each detector's findings, as lines of cells. */
  rows(): string[][] {
    const columns = [...LEVELS, "error"] as const;
    return [
      ["", ...columns],
      ["mails", ...columns.map((column) => String(this.mails.get(column) ?? 0))],
      ...[...this.findings].map(([detector, row]) => [
        detector,
        ...LEVELS.map((level) => String(row.get(level) ?? 0)),
        "",
      ]),
    ];
  }

  /** What was attached and not read, for instance `3 attachments were not read: 2 encrypted, 1 no-text.`; or nothing. */
  unread(): string[] {
    const counts = [...this.notRead];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (all === 0) return [];
    const reasons = counts.map(([reason, count]) => `${count} ${reason}`).join(", ");
    return [`${all} ${all === 1 ? "attachment was" : "attachments were"} not read: ${reasons}.`];
  }

  /** How long the run took, for instance `1000 mails in 2.1 s, 2.1 ms each`. */
  pace(milliseconds: number): string {
    const count = this.all;
    const each = (milliseconds / Math.max(1, count)).toFixed(1);
    return `${count} ${count === 1 ? "mail" : "mails"} in ${(milliseconds / 1000).toFixed(1)} s, ${each} ms each`;
  }
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
