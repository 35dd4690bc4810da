import { harmlessCell } from "../../mail/harmless-cell";
import type { RequestRules } from "../deadlines/clock";
import { danishDate } from "../deadlines/copenhagen";
import { standingOf } from "./deadlines-of";
import type { Case, CaseEvent, Instant } from "./events";
import { settledAt, isOpen } from "./open-cases";
import { compareNumbers } from "./number";

const EXPORT_COLUMNS = [
  "number",
  "received",
  "rights",
  "status",
  "due",
  "handed-over-to",
  "identity",
  "extension",
  "grounds",
  "recipients",
  "recipients-told",
  "objection",
  "authority",
  "reason",
  "closed",
] as const;

export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export interface ExportOptions {
  readonly rules: RequestRules;
  readonly now: Instant;
}

/** How a table of cases is written for people: the words of headings, rights, statuses and grounds. */
export interface CsvWords {
  readonly heading: (column: ExportColumn) => string;
  readonly label: (label: Case["labels"][number]) => string;
  readonly status: (status: Case["status"]) => string;
  readonly ground: (label: Case["labels"][number], ground: string) => string;
  /** Why a case was refused, in whole or in part, or needed no answer; empty for others. */
  readonly reason: (each: Case) => string;
  readonly objection: (groundsRemain: boolean) => string;
  /** What was decided on telling the authority of a breach. */
  readonly notification: (notification: NonNullable<Case["notification"]>) => string;
  /** RFC 4180 has commas; Excel in a country that writes 1,5 opens semicolons. */
  readonly separator: "," | ";";
}

/** The register as a table by RFC 4180, with the mark by which Excel knows UTF-8. */
export function casesAsCsv(
  cases: readonly Case[],
  words: CsvWords,
  options: ExportOptions,
): string {
  const rows = inNumberOrder(cases).map((each) => rowOf(each, words, options));
  const lines = [EXPORT_COLUMNS.map(words.heading), ...rows].map((cells) =>
    cells.map((cell) => csvCell(cell, words.separator)).join(words.separator),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/**
 * The register with all that was ever done, for machines and for archives: from the events every case can be made
 * again.
 */
export function casesAsJson(cases: readonly Case[], { rules, now }: ExportOptions): string {
  const exported = inNumberOrder(cases).map((each) => ({
    number: each.number,
    status: each.status,
    labels: each.labels,
    receivedAt: each.receivedAt,
    due: standingOf(each, rules, now)?.due ?? null,
    events: each.log,
  }));
  const file = { format: "kuvert-cases", version: 1, exportedAt: now, cases: exported };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function groundsOf({ labels, grounds }: Case, words: CsvWords): readonly string[] {
  return labels.flatMap((label) => (grounds[label] ?? []).map((each) => words.ground(label, each)));
}

function rowOf(each: Case, words: CsvWords, { rules, now }: ExportOptions): readonly string[] {
  const cells: Record<ExportColumn, string> = {
    number: each.number,
    received: danishDate(Date.parse(each.receivedAt)),
    rights: each.labels.map(words.label).join(", "),
    status: words.status(each.status),
    due: standingOf(each, rules, now)?.due ?? "",
    "handed-over-to": each.handedOverTo ?? "",
    identity: each.suspensions.map(({ from, to }) => `${from}/${to ?? ""}`).join(", "),
    extension: each.extension?.reason ?? "",
    grounds: groundsOf(each, words).join(", "),
    recipients: String(each.recipients.length),
    "recipients-told": String(each.recipients.filter(({ told }) => told !== null).length),
    objection: each.objection === null ? "" : decided(each, words.objection),
    authority: each.notification === null ? "" : notified(each, words.notification),
    reason: words.reason(each),
    closed: closedOn(each),
  };
  return EXPORT_COLUMNS.map((column) => cells[column]);
}

/** What was decided on an objection, and when and by whom: the first decision counts. */
function decided({ log }: Case, word: CsvWords["objection"]): string {
  const deed = log.find((event) => event.kind === "decided-objection");
  return deed ? signed(word(deed.groundsRemain), deed) : "";
}

/** Whether the authority was told of a breach or why not (Art. 33(5)), and when and by whom that was said. */
function notified({ log, notification }: Case, word: CsvWords["notification"]): string {
  const kind = notification?.isNotified ? "authority-notified" : "authority-not-notified";
  const deed = log.find((event) => event.kind === kind);
  return deed && notification ? signed(word(notification), deed) : "";
}

function signed(what: string, { at, by }: CaseEvent): string {
  return `${what} (${danishDate(Date.parse(at))}, ${by})`;
}

/** The day of the answer, or on which it was clear that none is needed, once nothing is left to do. */
function closedOn(each: Case): string {
  const answered = settledAt(each);
  return answered === null || isOpen(each) ? "" : danishDate(Date.parse(answered));
}

function csvCell(text: string, separator: string): string {
  const safe = harmlessCell(text);
  const needsQuotes = safe.includes(separator) || /["\r\n]/.test(safe);
  return needsQuotes ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function inNumberOrder(cases: readonly Case[]): readonly Case[] {
  return [...cases].sort((a, b) => compareNumbers(a.number, b.number));
}
