import { replaced, type Replacement } from "../../mail/replacement";
import type { Mail } from "../../mail/mail";
import { danishOrEnglish } from "../checks/language";
import { newestText } from "../checks/newest-text";
import { prefixesOf } from "../../mail/reply-prefix";
import { cutAll } from "./cut";
import type { UnfixedFinding } from "./fix";
import { NEUTRAL_SUBJECT } from "./neutral-words";
import { isSmall, isState, isVerb, joinsSentences } from "./sentence-words";
import { LONGEST_SUBJECT } from "./subject";
import { takenWith } from "./taken";
import { isStatement, withLabel } from "./value";
import type { Wording } from "./wording";

/** A word in front that led to what stood there: "for Anna Smith". */
const LEADING =
  /^(\s*)(?:(?:og|samt|så|men|and|so|but|for|fra|til|om|på|i|af|hos|vedr|vedrørende|ang|from|to|about|of|on|in|with|med)\.?\s+)+/i;
/** "[krypteret]" and the like say nothing of what a mail is about. */
const TAGS = /\[[^[\]]*\]/g;
const WORD = /[\wæøåäöü]/i;
const BETWEEN_WORDS = /[^\wæøåäöüéÆØÅÄÖÜÉ.'’]+/;

const THEIRS = /^\s[a-zæøå][\wæøå-]*/;

/** What stays reads as somebody would have written it without the values. */
export const SENTENCES: Wording = {
  cuts: (findings, text, mail) => cutAll(text, takenWith(findings, text, languageOf(mail))),
  subject: (findings, mail) => rest(findings, mail).slice(0, LONGEST_SUBJECT),
  lines(findings, mail, lineOf) {
    const { subject } = mail;
    return findings.some(isStatement)
      ? takenWith(findings, subject, languageOf(mail)).map(({ start, end }) =>
          withoutJoint(subject.slice(start, end)),
        )
      : findings.map((finding) => ownersLine(finding, subject) ?? lineOf(finding));
  },
};

function languageOf({ subject, body }: Mail): "da" | "en" {
  return danishOrEnglish(`${subject}\n${newestText(body)}`);
}

/** Without the word that joined it to the rest: "fordi Mette er syg". */
function withoutJoint(words: string): string {
  const [first = ""] = words.split(" ", 1);
  return joinsSentences(first) ? words.slice(first.length).trim() : words;
}

/** "Ida Holms kontrakt": what is theirs tells the name from one that ends in "s". */
function ownersLine({ detector, start, end }: UnfixedFinding, subject: string): string | null {
  const value = subject.slice(start, end);
  if (detector !== "person-name" || !value.endsWith("s")) return null;
  const [theirs] = THEIRS.exec(subject.slice(end)) ?? [];
  if (theirs === undefined) return null;
  const word = theirs.trim();
  return isSmall(word) || isVerb(word) || isState(word) ? null : value + theirs;
}

/**
 * What stays, as a subject that somebody would write: begun like before, and with a neutral word where the others say
 * nothing. Where nothing stood but the values it is empty, so that Outlook asks for another.
 */
function rest(findings: readonly UnfixedFinding[], mail: Mail): string {
  const { subject } = mail;
  const taken = takenWith(findings, subject, languageOf(mail));
  const left = replaced(subject, cutAll(subject, taken));
  const prefix = prefixesOf(subject);
  if (!hasWords(replaced(subject, findings.map(toNothing)).slice(prefix.length))) return left;
  const kept = left.startsWith(prefix) ? prefix : "";
  const words = left.slice(kept.length);
  if (!saysSomething(words)) {
    const tags = words.match(TAGS) ?? [];
    return [kept.trim(), ...tags, NEUTRAL_SUBJECT[languageOf(mail)]].join(" ").trim();
  }
  const isBegun = subject.slice(prefix.length, taken[0]?.start).trim() !== "";
  return kept + (isBegun ? words : begun(words, subject.slice(prefix.length)));
}

function toNothing(finding: UnfixedFinding): Replacement {
  return { ...withLabel(finding), text: "" };
}

function hasWords(text: string): boolean {
  return WORD.test(text.replace(TAGS, ""));
}

/** False for "er", "for" and the like. */
function saysSomething(text: string): boolean {
  return text
    .replace(TAGS, " ")
    .split(BETWEEN_WORDS)
    .some((word) => WORD.test(word) && !isSmall(word));
}

/** Without a word that led to what was there, and with a capital when the subject began with one, or with a number. */
function begun(text: string, before: string): string {
  const words = text.replace(LEADING, "$1");
  return /^\s*[A-ZÆØÅ\d]/.test(before)
    ? words.replace(/^\s*[a-zæøå](?![A-ZÆØÅ])/, (letter) => letter.toUpperCase())
    : words;
}
