import { digitAt, isLetter, isNewline } from "../_internal/characters";
import { type WordKind, kindOfWord, nameLikeness, namePoints } from "./words";

/** What a label says a number is. `numbered` and `bare-suffix`: "kundenr." and "nr." of something unknown; `call`: a telephone number. */
export type Label = "cpr" | "other" | "numbered" | "bare-suffix" | "call" | "none";

/** What the text in front of a number says of it. */
export interface Before {
  readonly label: Label;
  /** Where the label begins when nothing but punctuation stands between it and the number, else -1. */
  readonly labelStart: number;
  /** Words between the label and the number. */
  readonly distance: number;
  /** 0-4: how much the words speak of a human being. */
  readonly person: number;
  /** Where the number ends that stands right in front, as in a list with one label for all; else -1. */
  readonly continues: number;
}

/** A label further away labels something else; the bound keeps the work per number constant. */
const REACH = 90;
const MOST_WORDS = 12;

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^a-zæøå])(?:no|tlf|tel|mob|ref|cpr|pers|fr|kl|ca|vedr|att|ang|inkl|jf|dr|id|reg|fakt|num|[a-zæøå])$|nr$/i;

/** A name or a person between label and number: the label belongs to something else. */
const NAMED_DISTANCE = 100;

/** Reading backwards, word by word. */
interface Reading {
  readonly text: string;
  readonly start: number;
  done: boolean;
  label: Label;
  labelStart: number;
  distance: number;
  words: number;
  person: number;
  named: boolean;
  company: boolean;
  continues: number;
  newlines: number;
  /** Where a "nr" or "id" begins that waits for the noun it belongs to; -1 without one. */
  suffixStart: number;
  /** How much the word read before (it stands behind) looks like a name, while only a space lies between. */
  nameBehind: number;
}

/** Reads backwards from `start` to the nearest label, within the sentence; never over another number. */
export function readBefore(text: string, start: number): Before {
  const reading: Reading = {
    text,
    start,
    done: false,
    label: "none",
    labelStart: -1,
    distance: 0,
    words: 0,
    person: 0,
    named: false,
    company: false,
    continues: -1,
    newlines: 0,
    suffixStart: -1,
    nameBehind: 0,
  };
  const floor = Math.max(0, start - REACH);
  let at = start;
  while (at > floor && !reading.done) {
    const code = text.charCodeAt(at - 1);
    if (isLetter(code)) {
      const end = at;
      while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
      readWord(reading, at, end);
    } else if (digitAt(text, at - 1) >= 0) {
      at = readOtherNumber(reading, at, floor);
    } else {
      at--;
      readMark(reading, at, code);
    }
  }
  if (reading.label === "none" && reading.suffixStart >= 0) reading.label = "bare-suffix";
  return reading;
}

function readWord(reading: Reading, from: number, to: number): void {
  const raw = reading.text.slice(from, to);
  const lower = raw.toLowerCase();
  const kind = kindOfWord(lower);
  const suffixed = reading.suffixStart >= 0;
  const { nameBehind } = reading;
  reading.nameBehind = 0;
  if (++reading.words > MOST_WORDS) reading.done = true;
  switch (kind) {
    case "cpr":
      return found(reading, isDenied(reading, from) ? "none" : "cpr", from);
    case "other":
    case "numbered":
      return foundAgainst(reading, kind, from);
    case "call":
      return found(reading, reading.distance > 5 ? "none" : "call", from);
    case "unit":
      return foundAgainst(reading, suffixed || reading.distance > 0 ? "none" : "other", from);
    case "suffix":
      if (reading.distance > 0 || suffixed) reading.distance++;
      else reading.suffixStart = from;
      return;
    case "filler":
    case "copula":
    case "not":
      if (suffixed) found(reading, "bare-suffix", from);
      return;
    default:
  }
  if (suffixed) {
    const official = kind === "official" || isPersonRegister(reading.text, from, lower);
    found(reading, official ? "cpr" : kind === "pronoun" ? "bare-suffix" : "numbered", from);
  } else readContent(reading, kind, raw, lower, nameBehind);
}

function readContent(
  reading: Reading,
  kind: WordKind,
  raw: string,
  lower: string,
  nameBehind: number,
): void {
  reading.distance++;
  if (kind === "relation") reading.named = true;
  else if (kind === "birth") notePerson(reading, 4);
  else if (kind === "person") notePerson(reading, 3);
  else if (kind === "pronoun") reading.person = Math.max(reading.person, 2);
  else {
    // The "S" of A/S says so too.
    if (kind === "company" || raw === "S") reading.company = true;
    if (reading.company) return;
    const likeness = nameLikeness(raw, lower);
    const points = namePoints(likeness, nameBehind);
    if (points > 0) notePerson(reading, points);
    reading.nameBehind = likeness;
  }
}

function notePerson(reading: Reading, points: number): void {
  reading.person = Math.max(reading.person, points);
  reading.named = true;
}

function found(reading: Reading, label: Label, from: number): void {
  reading.label = label;
  reading.done = true;
  if (reading.distance === 0 && label === "cpr") reading.labelStart = from;
}

/** A label of another kind counts only close by, and not across a person: "Faktura til Jens Hansen 010190-1234". */
function foundAgainst(reading: Reading, label: Label, from: number): void {
  const distance = reading.named ? NAMED_DISTANCE : reading.distance;
  found(reading, distance > (label === "other" ? 3 : 2) ? "none" : label, from);
}

/** A number in front of this one takes the label; returns where reading goes on. */
function readOtherNumber(reading: Reading, at: number, floor: number): number {
  const { text } = reading;
  let from = at;
  while (from > floor && digitAt(text, from - 1) >= 0) from--;
  // "CPR 1: …", "Barn 2: …": a counter, not a value.
  if (at - from <= 2 && !isLetter(text.charCodeAt(from - 1))) return from;
  if (reading.distance <= 2 && reading.suffixStart < 0) reading.continues = at;
  reading.done = true;
  return from;
}

function readMark(reading: Reading, at: number, code: number): void {
  if (code === 32 || code === 45 || code === 95 /* - _ */ || code === 13) return;
  if (isNewline(code)) {
    // A label may stand at the end of the line above a number that (nearly) begins its own.
    if (reading.words > 2 || reading.newlines++ > 0) reading.done = true;
  } else if (code === 33 /* ! */ || code === 63 /* ? */) {
    reading.done = true;
  } else if (code === 46 /* . */) {
    reading.done = endsSentence(reading.text, at);
  } else if (code === 35 /* # */ && at === reading.start - 1) {
    found(reading, "other", at);
  }
  reading.nameBehind = 0;
}

function endsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && !isNewline(next)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

const DENIAL = /(?:^|[^a-zæøå])(?:ikke|not|ingen|intet|aldrig|never|no)(?: et| a| en| noget)? $/i;
const FAR_DENIAL = /(?:^|[^a-zæøå])(?:ikke|not|aldrig|never)[^a-zæøå][^.!?\n]*$/i;

/** "ikke et CPR-nummer: 1203871234"; further off only for a label that does not stand right at its number. */
function isDenied({ text, distance }: Reading, labelStart: number): boolean {
  const sentence = text.slice(Math.max(0, labelStart - 40), labelStart);
  return DENIAL.test(sentence.slice(-16)) || (distance > 0 && FAR_DENIAL.test(sentence));
}

/** "person nr", "civil registration number" */
function isPersonRegister(text: string, from: number, lower: string): boolean {
  if (lower === "person") return true;
  return (
    lower === "registration" && text.slice(Math.max(0, from - 6), from).toLowerCase() === "civil "
  );
}
