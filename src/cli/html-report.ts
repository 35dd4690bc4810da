import { createHash } from "node:crypto";
import type { Io } from "./io";
import type { Report } from "./report";
import { placeText, unreadText } from "./scan-place";
import type { ErrorRecord, ScanRecord } from "./scan-record";
import type { ScanSummary } from "./scan-summary";

const STYLE = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8886}
td.id{overflow-wrap:anywhere}ul{margin:0;padding-left:1.1rem}pre{white-space:pre-wrap;margin:.5rem 0 0}
.stop{border-left:.4rem solid #c50f1f}.warn{border-left:.4rem solid #da6b00}.note{border-left:.4rem solid #0f6cbd}.error{border-left:.4rem double #888}.ok{border-left:.4rem solid #107c10}`;

const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** The page's beginning. No script, nothing loaded from anywhere: it can be opened and passed on safely. */
const HEAD = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<title>Kuvert scan</title><style>${STYLE}</style></head><body><h1>Kuvert scan</h1>
<table><thead><tr><th scope="col">Verdict</th><th scope="col">Mail</th><th scope="col">Findings</th></tr></thead><tbody>
`;

/** One page that stands alone, for people. */
export function htmlReport(io: Io): Report {
  return {
    begin: () => io.print(HEAD),
    add: (record) => io.print(row(record)),
    end: (summary, milliseconds) =>
      io.print(
        `</tbody></table>\n${summary ? summaryTable(summary, milliseconds) : ""}</body></html>\n`,
      ),
  };
}

function row(record: ScanRecord | ErrorRecord): string {
  const [verdict, content] =
    "error" in record
      ? ["error", escapeHtml(record.error)]
      : [
          record.verdict,
          list(record) +
            text(record.text) +
            (record.attachmentTexts ?? []).map((attached) => text(attached.text)).join(""),
        ];
  return `<tr class="${verdict}"><td>${verdict}</td><td class="id">${escapeHtml(record.id)}</td><td>${content}</td></tr>\n`;
}

function list({ findings, unread }: ScanRecord): string {
  const found = findings.map((finding) => {
    const { level, detector, masked, confidence, clause } = finding;
    const reason = clause === null ? "" : `, clause ${clause}`;
    return `${level}: ${detector} ${masked} in ${placeText(finding)}, ${confidence}${reason}`;
  });
  const items = [...found, ...unread.map(unreadText)];
  if (items.length === 0) return "nothing";
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("")}</ul>`;
}

function text(body: string | undefined): string {
  return body === undefined ? "" : `<pre>${escapeHtml(body)}</pre>`;
}

function summaryTable(summary: ScanSummary, milliseconds: number): string {
  const rows = summary.rows().map((cells, index) => {
    const tag = index === 0 ? "th" : "td";
    return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  });
  return `<h2>Summary</h2><table>${rows.join("\n")}</table><p>${[...summary.unread(), summary.pace(milliseconds)].join("<br>")}</p>\n`;
}

function escapeHtml(raw: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return raw.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
