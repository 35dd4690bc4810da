/**
 * Tells mails with which somebody applies for work (D 19.2). A mail is surely an application when it says so and brings a
 * CV, grades or the like; with one of the two it is for a person to look at.
 */
import type { Entry } from "./calendar";
import {
  ABOUT,
  APPLYING,
  FILE_PHRASES,
  FILE_WORDS,
  JOB,
  PHRASES,
  TRACES,
} from "./application-words";
import type { Recognised } from "./query";
import type { Why } from "./rules";
import { foldText, hasPhrase, type Word, wordsOf } from "./words";

/** What the organisation says of applications, from its policy. */
export interface ApplicationRules {
  /** Outlook's categories that say an applicant has agreed to be kept for longer. */
  readonly consentCategories: readonly string[];
}

/** Applications begin with what they are; what comes later may be a thread's or a footer's. */
const BEGINNING = 2000;
/** So many words after "ansøgning om" its matter has to stand. */
const REACH = 5;

/** What a mail has of an application; null when it has nothing. Linear in the mail's length. */
export function recogniseApplication(
  { subject, text, attachmentNames, categories }: Entry,
  rules: ApplicationRules,
): Recognised | null {
  const why: Why[] = [];
  if (isAboutApplying(wordsOf(subject))) why.push("subject");
  if (isWrittenByApplicant(text.slice(0, BEGINNING))) why.push("body");
  const says = why.length > 0;
  const brings = (attachmentNames ?? []).some((name) => isApplicantsFile(wordsOf(name)));
  if (brings) why.push("attachment-name");
  if (why.length === 0) return null;
  return { why, ambiguous: !(says && brings), hasConsent: hasConsent({ categories }, rules) };
}

/** True when the applicant's consent to a longer time is noted on the mail, as one of the policy's categories. */
export function hasConsent(
  { categories }: Pick<Entry, "categories">,
  { consentCategories }: ApplicationRules,
): boolean {
  const known = new Set(consentCategories.map((name) => name.trim().toLowerCase()));
  return categories.some((name) => known.has(name.trim().toLowerCase()));
}

/** "Ansøgning: lagerchef", "Ansøgning om stillingen som …", but not "Ansøgning om orlov". */
function isAboutApplying(words: readonly Word[]): boolean {
  return PHRASES.some((phrase) => hasPhrase(words, phrase)) || applies(words, () => true);
}

/** A sentence of an applicant's, or an application for work. */
function isWrittenByApplicant(text: string): boolean {
  const folded = foldText(text);
  if (!TRACES.some((trace) => folded.includes(trace))) return false;
  const words = wordsOf(text);
  if (PHRASES.some((phrase) => hasPhrase(words, phrase))) return true;
  return applies(words, (at) => hasJob(words.slice(at + 1, at + 1 + REACH)));
}

/** True when somebody applies for something that may be work; `otherwise` decides where it is not said what for. */
function applies(words: readonly Word[], otherwise: (at: number) => boolean): boolean {
  return words.some(({ word }, at) => {
    if (!APPLYING.some((stem) => word.startsWith(stem))) return false;
    const next = words[at + 1];
    if (!next || !ABOUT.has(next.word)) return otherwise(at);
    return hasJob(words.slice(at + 2, at + 2 + REACH));
  });
}

function hasJob(words: readonly Word[]): boolean {
  return words.some(({ word }) => JOB.some((stem) => word.startsWith(stem)));
}

function isApplicantsFile(words: readonly Word[]): boolean {
  return (
    words.some(({ word }) => FILE_WORDS.has(word)) ||
    FILE_PHRASES.some((phrase) => hasPhrase(words, phrase))
  );
}
