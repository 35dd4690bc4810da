/** Longest text of a Smart Alert, with Markdown or without (SmartAlertsEventCompletedOptions.errorMessage). */
export const ALERT_LIMIT = 500;

/** One sentence of an alert. */
export interface Sentence {
  readonly text: string;
  /** The same in fewer words, where it does not fit otherwise. */
  readonly short?: string;
  /** What goes first when there is not room for everything: the highest. 0 always stays. */
  readonly rank: number;
}

/** The same alert twice: Outlook shows the Markdown where it can (Mailbox 1.15), else the plain text. */
export interface AlertText {
  readonly plain: string;
  readonly markdown: string;
}

/** Sets paragraphs as an alert, the first one in bold, with as many sentences as fit. */
export function alertText(paragraphs: readonly (readonly Sentence[])[]): AlertText {
  return { plain: fitted(paragraphs, asPlain), markdown: fitted(paragraphs, asMarkdown) };
}

type Setter = (paragraphs: string[]) => string;

/** The most important first; what is too long makes room for what comes behind it. */
function fitted(paragraphs: readonly (readonly Sentence[])[], set: Setter): string {
  const said = new Map<Sentence, string>();
  const sentences = paragraphs.reduce<Sentence[]>((all, each) => all.concat(each), []);
  let best = "";
  for (const sentence of sentences.sort((a, b) => a.rank - b.rank)) {
    for (const text of [sentence.text, sentence.short]) {
      if (text === undefined) break;
      said.set(sentence, text);
      const alert = set(joined(paragraphs, said));
      if (alert.length <= ALERT_LIMIT || sentence.rank === 0) {
        best = alert;
        break;
      }
      said.delete(sentence);
    }
  }
  return best;
}

function joined(
  paragraphs: readonly (readonly Sentence[])[],
  said: ReadonlyMap<Sentence, string>,
): string[] {
  return paragraphs
    .map((sentences) =>
      sentences
        .map((each) => said.get(each))
        .filter(Boolean)
        .join(" "),
    )
    .filter(Boolean);
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
