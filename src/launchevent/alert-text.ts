/** Longest text of a Smart Alert, with Markdown or without (SmartAlertsEventCompletedOptions.errorMessage). */
export const ALERT_LIMIT = 500;

/** One sentence of an alert. */
export interface Sentence {
  readonly text: string;
  /** What goes first when there is not room for everything: the highest. 0 always stays. */
  readonly rank: number;
}

/** The same alert twice: Outlook shows the Markdown where it can (Mailbox 1.15), else the plain text. */
export interface AlertText {
  readonly plain: string;
  readonly markdown: string;
}

/** Sets paragraphs as an alert, the first one in bold, leaving out sentences until it fits. */
export function alertText(paragraphs: readonly (readonly Sentence[])[]): AlertText {
  return { plain: fitted(paragraphs, asPlain), markdown: fitted(paragraphs, asMarkdown) };
}

type Setter = (paragraphs: string[]) => string;

function fitted(paragraphs: readonly (readonly Sentence[])[], set: Setter): string {
  let text = "";
  for (let rank = highestRank(paragraphs); rank >= 0; rank--) {
    text = set(
      joined(paragraphs.map((sentences) => sentences.filter((each) => each.rank <= rank))),
    );
    if (text.length <= ALERT_LIMIT) break;
  }
  return text;
}

function highestRank(paragraphs: readonly (readonly Sentence[])[]): number {
  return paragraphs.reduce(
    (highest, sentences) => sentences.reduce((most, { rank }) => Math.max(most, rank), highest),
    0,
  );
}

function joined(paragraphs: readonly (readonly Sentence[])[]): string[] {
  return paragraphs
    .map((sentences) => sentences.map(({ text }) => text).join(" "))
    .filter((text) => text !== "");
}

/** Nothing says that Outlook keeps line breaks in plain text, so it reads as one paragraph. */
function asPlain(paragraphs: string[]): string {
  return paragraphs.join(" ");
}

function asMarkdown(paragraphs: string[]): string {
  const [first, ...rest] = paragraphs.map(escaped);
  return [`**${first ?? ""}**`, ...rest].join("\n\n");
}

/**
 * Names, domains and the policy's own words must not format the alert or plant a link in it. Outlook knows bold,
 * italics, lists, links and the backslash as escape (Microsoft Learn, onmessagesend-onappointmentsend-events,
 * "Limitations to formatting the dialog message using Markdown"). Lists need no care: no sentence starts with one's mark.
 */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
