import type { Coverage } from "./plan";
import type { Receipt, ReceiptItem } from "./receipt";

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #8886;overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}`;

/** A receipt to print or to keep. No script, and nothing is loaded from anywhere. */
export function receiptHtml(receipt: Receipt): string {
  const { policy, persons, cutOff, createdAt, counts, items, coverage, verification } = receipt;
  const asked =
    persons.length > 0 ? persons.join("; ") : `visits that ended before ${cutOff ?? ""}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>Kuvert: receipt</title><style>${STYLE}</style></head><body>
<h1>Receipt: visitors in calendars</h1>
<p>${escaped(`${createdAt}. ${policy.name} ${policy.version}. Asked for: ${asked}.`)}</p>
${table(["Found", "Deleted", "Gone before", "Kept", "Left undone", "People mailed"], [[counts.found, counts.deleted, counts.gone, counts.kept, counts.undone, counts.mailed].map(String)])}
<h2>Entries</h2>
${table(["Mailbox", "When", "What", "Why", "Outcome", "Mailed"], items.map(itemRow))}
<h2>Searched</h2>
${table(["Mailbox", "Calendar", "From", "To", "Entries", "Not searched"], coverage.map(coverageRow))}
<h2>Checked by a second search</h2>
<p>${verification === null ? "Not checked." : escaped(`${verification.at}: ${verification.stillThere} of the deleted entries still there${verification.others === null ? "" : `, ${verification.others} others found`}.`)}</p>
<h2>What remains</h2>
<p>${escaped(receipt.recoverable)}</p>
<ul>${receipt.outOfReach.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>
</body></html>
`;
}

function itemRow(item: ReceiptItem): string[] {
  const { mailbox, start, subject, why, outcome, mailed } = item;
  return [mailbox, start, subject, why.join(", "), outcome, mailed.join(", ")];
}

function coverageRow(coverage: Coverage): string[] {
  const { mailbox, calendar, from, to, events, refused, privateNotSearched } = coverage;
  const rest = [refused, privateNotSearched ? "private entries" : null].filter(
    (each) => each !== null,
  );
  return [mailbox, calendar ?? "", from, to, String(events), rest.join("; ")];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const lines = rows.map(
    (row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table>`;
}

function escaped(raw: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return raw.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
