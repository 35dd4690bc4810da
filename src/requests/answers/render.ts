import { escapeHtml } from "../../mail/escape-html";
import type { Block, Letter, LetterValue, Sentence } from "./letter";

/** Gives the words of a sentence in one language, with its `{names}` filled in: `letterWords` in src/text. */
export type Words = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/** What only the officer can fill in: "[udfyld: formål]", "[fill in: purpose]". */
const BLANK = /\[(?:udfyld|fill in): ([^\]]*)\]/g;

/** The subject in one language; null for a reply. */
export function subjectOf({ subject }: Letter, words: Words): string | null {
  return subject && say(subject, words);
}

/** A letter as text, with an empty line between paragraphs. */
export function plainText({ blocks }: Letter, words: Words): string {
  return blocks.map((block) => plainBlock(block, words)).join("\n\n");
}

/**
 * A letter as HTML for Outlook's reply form. All of it is escaped, whatever an officer has typed; what is still to be
 * filled in stands out. Styles stand on the elements: Word, which classic Outlook writes with, knows no others.
 */
export function html({ blocks }: Letter, words: Words): string {
  return blocks.map((block) => htmlBlock(block, words)).join("");
}

/** What is still to be filled in, one by one and in order. Also for a draft that somebody has worked on. */
export function blanksIn(text: string): readonly string[] {
  return Array.from(text.matchAll(BLANK), ([, what = ""]) => what);
}

function plainBlock({ kind, sentences }: Block, words: Words): string {
  const said = sentences.map((sentence) => say(sentence, words));
  return kind === "list" ? said.map((item) => `- ${item}`).join("\n") : said.join(" ");
}

function htmlBlock({ kind, sentences }: Block, words: Words): string {
  const said = sentences.map((sentence) => asHtml(say(sentence, words)));
  if (kind === "list") return `<ul>${said.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const text = said.join(" ");
  return kind === "heading" ? `<p><b>${text}</b></p>` : `<p>${text}</p>`;
}

function asHtml(text: string): string {
  return escapeHtml(text)
    .replace(BLANK, (blank) => `<b style="background-color:#fff100">${blank}</b>`)
    .replace(/\r?\n/g, "<br>");
}

function say({ id, values = {} }: Sentence, words: Words): string {
  const said = Object.entries(values).map(([name, value]) => [name, sayValue(value, words)]);
  return words(id, Object.fromEntries(said) as Record<string, string | number>);
}

/** "7. april 2026", "7 April 2026". */
function sayValue(value: LetterValue, words: Words): string | number {
  if (typeof value !== "object") return value;
  const [year = 0, month = 0, day = 0] = value.date.split("-").map(Number);
  return words("date", { day, month: words(`month.${month}`), year });
}
