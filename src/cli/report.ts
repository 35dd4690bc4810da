import type { Policy } from "../policy/policy";
import type { Language } from "../text";
import type { ErrorRecord, ScanRecord } from "./scan-record";
import { printable } from "./printable";
import { placeText, unreadText } from "./scan-place";
import type { ScanSummary } from "./scan-summary";
import type { Io } from "./io";

/** What a report may say of the scan itself. */
export interface ReportOptions {
  readonly policy: Policy;
  readonly language: Language;
  /** Kuvert's own version. */
  readonly kuvert: string;
}

/** How the outcome of a scan is written: each record as soon as it is known, so that nothing piles up. */
export interface Report {
  add(record: ScanRecord | ErrorRecord): Promise<void>;
  end(summary: ScanSummary | null, milliseconds: number): Promise<void>;
}

/** One JSON object a line. The summary goes to standard error, so that what reads the lines meets nothing else. */
export function jsonlReport(io: Io): Report {
  return {
    add: (record) => io.print(`${JSON.stringify(record)}\n`),
    end: async (summary, milliseconds) => {
      if (summary) await io.complain(summaryText(summary, milliseconds));
    },
  };
}

/** A block of lines for each mail, for people. */
export function textReport(io: Io): Report {
  return {
    add: (record) => io.print(recordText(record)),
    end: async (summary, milliseconds) => {
      if (summary) await io.print(`\n${summaryText(summary, milliseconds)}`);
    },
  };
}

function recordText(record: ScanRecord | ErrorRecord): string {
  if ("error" in record) return `error ${printable(record.id)}\n        ${record.error}\n`;
  const lines = record.findings.map((finding) => {
    const place = placeText(finding);
    const clause = finding.clause === null ? "" : ` (${finding.clause})`;
    return `  ${finding.level.padEnd(5)} ${place}: ${finding.detector} ${finding.masked}, ${finding.confidence}${clause}`;
  });
  const unread = record.unread.map((each) => `  ${unreadText(each)}`);
  const text = quoted(record.text ?? "");
  for (const attached of record.attachmentTexts ?? []) {
    text.push(`  ${attached.attachment}:`, ...quoted(attached.text));
  }
  const head = `${record.verdict.padEnd(5)} ${record.id}`;
  return `${[head, ...lines, ...unread, ...text].map(printable).join("\n")}\n`;
}

function quoted(text: string): string[] {
  return text === "" ? [] : text.split(/\r?\n/).map((line) => `  | ${line}`);
}

/** The counts of `--summary` as a table of text, and the time it took. */
export function summaryText(summary: ScanSummary, milliseconds: number): string {
  const rows = summary.rows();
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map(([name = "", ...counts]) =>
    [
      name.padEnd(widths?.[0] ?? 0),
      ...counts.map((count, column) => count.padStart(widths?.[column + 1] ?? 0)),
    ]
      .join("  ")
      .trimEnd(),
  );
  return `${[...lines, ...summary.unread(), summary.pace(milliseconds)].join("\n")}\n`;
}
