import type { UnreadAttachmentReason } from "../../mail/unread-attachments";
import { escapeHtml } from "../../mail/escape-html";
import type { ScanFinding, ScanRecord, ScanUnread } from "../scan-record";
import { levelName } from "./overview";
import { sentenceOf } from "./rules-table";
import type { Tally } from "./tally";
import { unreadReason } from "./unread-reasons";
import type { Words } from "./words";

/** A mail's id without personal data: files that Outlook saves are called by their subjects. */
export type NameOf = (id: string) => string;

const MOST_MAILS = 20;

/** What the scan could not look into: without it a quiet report would say too much. */
export function unread(tally: Tally, words: Words, nameOf: NameOf): string {
  const { t } = words;
  const mails = tally.unreadMails
    .slice(0, MOST_MAILS)
    .map(
      ({ id, error }) =>
        `<li><span class="id">${escapeHtml(nameOf(id))}</span>: ${escapeHtml(unreadReason(error, words.language))}</li>`,
    );
  const moreMails = tally.levels.error - mails.length;
  const files = [...tally.unreadFiles].map(
    ([reason, { count, shown }]) =>
      `<li>${escapeHtml(reasonName(reason, words))}: ${words.number(count)}<ul>${shown.map((file) => fileItem(file, words)).join("")}${moreItem(count - shown.length, words)}</ul></li>`,
  );
  const parts = [
    mails.length > 0
      ? `<h3>${t("unread.mails")}</h3><ul class="plain">${mails.join("")}${moreItem(moreMails, words)}</ul>`
      : "",
    files.length > 0 ? `<h3>${t("unread.files")}</h3><ul class="plain">${files.join("")}</ul>` : "",
  ].join("");
  return `<section><h2>${t("unread")}</h2>${parts || `<p>${t("unread.none")}</p>`}</section>`;
}

function fileItem({ path, pages }: ScanUnread, { t }: Words): string {
  const where = pages ? `, ${t("unread.pages", { pages: pages.join(", ") })}` : "";
  return `<li class="id">${escapeHtml(path + where)}</li>`;
}

function moreItem(count: number, { t, number }: Words): string {
  return count > 0 ? `<li>${t("more", { count: number(count) })}</li>` : "";
}

function reasonName(reason: UnreadAttachmentReason, { t, names }: Words): string {
  // The pane's words speak to the writer of a draft where a file was not there to be read.
  return reason === "no-reader" ||
    reason === "out-of-time" ||
    reason === "cloud" ||
    reason === "not-read"
    ? t(`unread.${reason}`)
    : names(`unread.${reason}`);
}

const MOST_FILES_OF_A_MAIL = 5;

/** The mails one by one, folded away. */
export function mailList(tally: Tally, words: Words, nameOf: NameOf): string {
  const { t, number } = words;
  const listed = tally.listed();
  if (listed.length === 0) return "";
  const first =
    tally.listable > listed.length
      ? `<p class="soft">${t("list.first", { shown: number(listed.length), count: number(tally.listable) })}</p>`
      : "";
  const rows = listed.map((record) => mailRow({ ...record, id: nameOf(record.id) }, words));
  const head = [t("level"), t("mail"), t("found")];
  return `<section><details><summary>${t("list")}</summary>${first}<table class="stack"><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></details></section>`;
}

function mailRow(
  { id, verdict, findings, unread: files, text, attachmentTexts = [] }: ScanRecord,
  words: Words,
): string {
  const texts = [text, ...attachmentTexts.map((attached) => attached.text)];
  const shown = texts
    .filter((each) => each !== undefined)
    .map((each) => `<pre>${escapeHtml(each)}</pre>`);
  const blotted =
    shown.length > 0
      ? `<details><summary>${words.t("texts")}</summary>${shown.join("")}</details>`
      : "";
  return `<tr><td>${levelName(verdict, words)}</td><td class="id">${escapeHtml(id)}</td><td><ul class="plain">${foundItems(findings, words)}${notReadItems(files, words)}</ul>${blotted}</td></tr>`;
}

/** Without these, a mail that only such a file makes a warning would seem to have no reason. */
function notReadItems(files: readonly ScanUnread[], words: Words): string {
  const shown = files.slice(0, MOST_FILES_OF_A_MAIL);
  const items = shown.map(
    ({ reason, path }) => `<li>${escapeHtml(`${reasonName(reason, words)}: ${path}`)}</li>`,
  );
  return items.join("") + moreItem(files.length - shown.length, words);
}

/** One item for all that would read the same. */
function foundItems(findings: readonly ScanFinding[], words: Words): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.rule === null) continue;
    const line = [
      sentenceOf(finding, words),
      finding.place?.path ?? finding.attachment,
      finding.clause,
    ]
      .filter((part) => part !== undefined && part !== null)
      .join(" · ");
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts]
    .map(([line, count]) => `<li>${escapeHtml(line)}${count > 1 ? ` (×${count})` : ""}</li>`)
    .join("");
}
