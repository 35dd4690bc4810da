import { harmlessCell } from "../mail/harmless-cell";
import type { Receipt } from "./receipt";

/** A receipt's entries as a table that Excel opens. What looks like a formula is made text. */
export function receiptCsv({ items }: Receipt): string {
  const rows = items.map((item) => [
    item.mailbox,
    item.calendar,
    item.start,
    item.end,
    item.subject,
    item.person ?? "",
    item.why.join(" "),
    item.series,
    item.outcome,
    item.mailed.join(" "),
    item.id,
  ]);
  return `\ufeff${[HEAD, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

const HEAD = "mailbox calendar start end subject person why series outcome mailed id".split(" ");

function cell(text: string): string {
  return `"${harmlessCell(text).replaceAll('"', '""')}"`;
}
