import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Marked, readMarked } from "../../src/detect/_testing/marked";

/** `dev` is for developing; nobody reads `frozen`, of which only the benchmark prints totals. */
export type Part = "dev" | "frozen";

/** A subject line and what in it is personal data. */
export interface Subject extends Marked {
  readonly family: string;
}

/** A mail's text and the special categories it holds about a person. */
export interface SpecialMail {
  readonly family: string;
  readonly text: string;
  readonly labels: readonly string[];
}

/** Later batches, each run once before anything was learned from it. */
const LATER = [
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
] as const;

/** Batches of subjects by people who did not know the detectors. */
export const SUBJECT_BATCHES = [
  ...LATER,
  // Plain ones: sentences of every day with common names filled in.
  "seventeenth",
  // People and things that look alike, and plain ones by a writer.
  "eighteenth",
  "nineteenth",
  // English ones; in the second many have a capital for each word, in the third many name somebody by the surname alone.
  "twentieth",
  "twenty-first",
  "twenty-second",
  // What stands in ordinary mailboxes, most of it about nobody.
  "ordinary",
  // The same of English-speaking offices; most are about somebody.
  "english",
  // Thought out to mislead, each in another way: nothing was learned from these, and nobody has read them.
  "hard",
  // English ones like those of the last batch, by a writer of their own: the same goes for these.
  "offices",
  // As tricky as can be, in both languages, by a writer who knew what a name is here and nothing else: the same goes.
  "strangers",
  // Of public bodies, shipping and consultants, half of them clean: the half that was read, and the one that nobody has read.
  "trades-read",
  "trades",
  // Put aside: nothing was learned from these.
  "aside",
  // Sealed: nobody has read these, by three writers.
  "blind",
] as const;

export type SubjectPart = Part | (typeof SUBJECT_BATCHES)[number];

/** Subject lines, marked: `test/data/subjects`. */
export function subjects(part: SubjectPart): Subject[] {
  return linesOf("subjects", part).map(toSubject);
}

/** The same from a text of such lines. */
export function markedSubjects(text: string): Subject[] {
  return familiesIn(text).map(toSubject);
}

/** Texts by others that were learned from, and those of a later writer that nobody has read. */
export type Reading = "read" | "unread";

const MARKED = {
  read: ["marked", "marked-third", "marked-fourth", "marked-fifth"],
  unread: ["unread"],
};

/** Short texts with identifiers and contact data by people who did not know the detectors: `test/data/identifiers`. */
export function markedTexts(reading: Reading): Subject[] {
  return MARKED[reading].flatMap((batch) => markedIn("identifiers", batch));
}

/** Texts with and without CPR numbers by such people; other personal data in them is not marked. */
export function cprTexts(reading: Reading): Subject[] {
  return markedIn("cpr", reading === "read" ? "by-others" : "unread");
}

/** Short texts with and without phone numbers, each batch by another such writer; nobody has read `blind`. */
export function phoneTexts(batch: PhoneBatch): Subject[] {
  return markedIn("phones", batch);
}

/** `simple` are frames with other words in them. */
export type PhoneBatch = "first" | "second" | "third" | "fourth" | "simple" | "blind";

function markedIn(folder: string, batch: string): Subject[] {
  return linesOf(folder, batch).map(({ family, line }) =>
    toSubject({ family, line: line.replace(/\\n/g, "\n").replace(/\\t/g, "\t") }),
  );
}

/** By writers who did not know the detectors. */
export const SPECIAL_BATCHES = [
  // Put aside, and sealed, as those of subjects.
  "aside",
  "blind",
  // Subjects and mails of a line or two: learned from, and those of a later writer that nobody has read.
  "subjects-read",
  "subjects",
  // Half of them clean and tricky on purpose: the half that was read, and the one that nobody has read.
  "tricky-read",
  "tricky",
] as const;

export type SpecialPart = Part | (typeof SPECIAL_BATCHES)[number];

/** Mails labelled as wholes: `test/data/special`. */
export function specialMails(part: SpecialPart): SpecialMail[] {
  return linesOf("special", part).map(({ family, line }) => {
    const tab = line.indexOf("\t");
    const labels = line.slice(0, tab);
    const text = line.slice(tab + 1).replace(/\\n/g, "\n");
    return { family, text, labels: labels === "-" ? [] : labels.split(",") };
  });
}

/** A mail whose subject names somebody, and whether its text, in which nobody is named, tells something sensitive of him. */
export interface MailBelowName {
  readonly isSensitive: boolean;
  readonly subject: string;
  readonly body: string;
}

/** Half of them were read while the detectors learned to look at the subject, half were only counted. */
export function mailsBelowNames(reading: Reading): MailBelowName[] {
  return linesOf("below-names", reading).map(({ family, line }) => {
    const [subject = "", body = ""] = line.split("\t");
    return { isSensitive: family === "sensitive", subject, body: body.replace(/\\n/g, "\n") };
  });
}

/** A mail and the rights of data subjects that it invokes: none for a mail that is no request. */
export interface RequestMail {
  readonly scenario: string;
  readonly labels: readonly string[];
  readonly language: string;
  readonly subject: string;
  readonly body: string;
}

/** Batches of requests that were written after the classifier. */
export const REQUEST_BATCHES = [
  ...LATER,
  // Parts of the last five, put aside by scenario before anything was learned from them.
  "aside",
  // Nobody has read these; the weights do not learn from them.
  "blind",
] as const;

/** Which mails of `test/data/requests`. */
export type RequestPart = Part | (typeof REQUEST_BATCHES)[number];

/** Mails to an organisation, labelled as wholes: `test/data/requests`. */
export function requestMails(part: RequestPart): RequestMail[] {
  return linesOf("requests", part, "# scenario: ").map(({ family, line }) => {
    const [labels = "", language = "", subject = "", body = ""] = line.split("\t");
    return {
      scenario: family,
      labels: labels === "-" ? [] : labels.split(","),
      language,
      subject,
      body: body.replace(/\\n/g, "\n"),
    };
  });
}

interface Line {
  readonly family: string;
  readonly line: string;
}

function toSubject({ family, line }: Line): Subject {
  return { family, ...readMarked(line) };
}

function linesOf(folder: string, part: string, heading?: string): Line[] {
  return familiesIn(readFileSync(join(__dirname, folder, `${part}.txt`), "utf8"), heading);
}

/** The lines of a text below the headings of their families. */
function familiesIn(text: string, heading = "# family: "): Line[] {
  const lines: Line[] = [];
  let family = "";
  for (const line of text.split("\n")) {
    if (line.startsWith(heading)) family = line.slice(heading.length);
    else if (line !== "" && !line.startsWith("# ")) lines.push({ family, line });
  }
  return lines;
}
