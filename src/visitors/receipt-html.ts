import { escapeHtml } from "../mail/escape-html";
import type { Coverage } from "./plan";
import type { Receipt, ReceiptItem } from "./receipt";
import { ENGLISH_RECEIPT, type ReceiptWords } from "./receipt-words";

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/** A receipt to print or to keep. No script, and nothing is loaded from anywhere. */
export function receiptHtml(receipt: Receipt, words: ReceiptWords = ENGLISH_RECEIPT): string {
  const { policy, persons, createdAt, counts, items, coverage } = receipt;
  const who = persons.length > 0 ? persons.join("; ") : words.endedBefore(receipt);
  return `<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Kuvert</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(words.title(receipt))}</h1>
<p>${escapeHtml(`${words.moment(createdAt)}. ${policy.name} ${policy.version}. ${words.asked(who)}`)}</p>
${list(words.counts(counts))}
<h2>${escapeHtml(words.entries)}</h2>
${table(
  words.entryHead,
  items.map((item) => itemRow(item, words)),
)}
<h2>${escapeHtml(words.searched)}</h2>
${table(
  words.searchedHead,
  coverage.map((each) => coverageRow(each, words)),
)}
<h2>${escapeHtml(words.checked)}</h2>
<p>${escapeHtml(checkedText(receipt, words))}</p>
<h2>${escapeHtml(words.remains)}</h2>
<p>${escapeHtml(words.recoverable(receipt))}</p>
${list(words.outOfReach(receipt))}
</body></html>
`;
}

function checkedText({ verification }: Receipt, words: ReceiptWords): string {
  if (verification === null) return words.notChecked;
  const { at, stillThere, unchecked } = verification;
  const rest = unchecked > 0 ? ` ${words.unchecked(unchecked)}` : "";
  return `${words.moment(at)}: ${words.stillThere(stillThere)}${rest}`;
}

function itemRow(item: ReceiptItem, words: ReceiptWords): string[] {
  const { mailbox, subject, why, outcome, mailed } = item;
  const where = why.map(words.why).join(", ");
  return [mailbox, words.when(item), subject, where, words.outcome(outcome), mailed.join(", ")];
}

function coverageRow(coverage: Coverage, words: ReceiptWords): string[] {
  const { mailbox, calendar, events, privateNotSearched } = coverage;
  const rest = [words.refused(coverage), privateNotSearched ? words.privateEntries : null];
  const not = rest.filter((each) => each !== null).join("; ");
  return [mailbox, calendar ?? "", ...words.span(coverage), String(events), not];
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const lines = rows.map(
    (row) => `<tr>${row.map((each) => `<td>${escapeHtml(each)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}
