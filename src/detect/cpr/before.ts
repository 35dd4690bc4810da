import { digitAt, isLetter } from "../_internal/characters";
import { type WordKind, kindOfWord, nameLikeness, namePoints } from "./words";

/**
 * What a label says a number is. `numbered` and `suffix`: "kundenr." and "nr." of something unknown;
 * `call`: a telephone number.
 */
export type Label = "cpr" | "other" | "numbered" | "suffix" | "call" | "none";

/** What the text in front of a number says of it. */
export interface Before {
  readonly label: Label;
  /** Where a CPR label begins when nothing but punctuation stands between it and the number, else -1. */
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

/** Reads backwards from `start` to the nearest label, within the sentence; never over another number. */
export function readBefore(text: string, start: number): Before {
  const floor = Math.max(0, start - REACH);
  let label: Label = "none";
  let labelStart = -1;
  let distance = 0;
  let person = 0;
  let continues = -1;
  let words = 0;
  let newlines = 0;
  /** A person stands between the number and what comes now: a label there belongs to something else. */
  let named = false;
  let company = false;
  /** A "nr" or "id" right behind, that waits for the noun it belongs to. */
  let suffixed = false;
  /** How much the word read before looks like a name, while only a space lies between. */
  let nameBehind = 0;

  for (let at = start; at > floor && words <= MOST_WORDS;) {
    const code = text.charCodeAt(at - 1);
    const end = at;
    if (digitAt(text, at - 1) >= 0) {
      while (at > floor && digitAt(text, at - 1) >= 0) at--;
      // "CPR 1: …", "Barn 2: …" count; any longer number takes the label.
      if (end - at <= 2 && !isLetter(text.charCodeAt(at - 1))) continue;
      if (distance <= 2 && !suffixed) continues = end;
      break;
    }
    at--;
    if (!isLetter(code)) {
      if (code === 32 || code === 45 || code === 95 || code === 13 /* - _ CR */) continue;
      nameBehind = 0;
      // A label may stand at the end of the line above a number that (nearly) begins its own.
      if (code === 10 && (words > 2 || newlines++ > 0)) break;
      if (code === 33 || code === 63 /* ! ? */ || (code === 46 && endsSentence(text, at))) break;
      if (code === 35 /* # */ && end === start) {
        label = "other";
        break;
      }
      continue;
    }

    while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
    const raw = text.slice(at, end);
    const lower = raw.toLowerCase();
    const kind = kindOfWord(lower);
    const neighbour = nameBehind;
    nameBehind = 0;
    words++;
    if (kind === "cpr" || isSpelledOut(text, at, lower, kind, suffixed)) {
      if (!isDenied(text, at, distance)) label = "cpr";
      if (label === "cpr" && distance === 0) labelStart = at;
      break;
    }
    if (kind === "call" && distance <= 5) {
      label = kind;
      break;
    }
    if (kind === "other" || kind === "numbered") {
      if (!named && distance <= (kind === "other" ? 3 : 2)) label = kind;
      break;
    }
    if (kind === "unit" && words === 1) {
      label = "other";
      break;
    }
    if (kind === "suffix" && distance === 0) suffixed = true;
    else if (kind === "filler" || kind === "copula" || kind === "unit") {
      if (suffixed) break;
    } else if (suffixed) {
      if (kind !== "pronoun") label = "numbered";
      else person = 2;
      break;
    } else {
      distance++;
      company = company || kind === "company";
      let points = 0;
      if (kind === "birth") points = 4;
      else if (kind === "person") points = 3;
      else if (kind === "pronoun") points = 2;
      else if (!company) {
        nameBehind = nameLikeness(raw, lower);
        points = namePoints(nameBehind, neighbour);
      }
      person = Math.max(person, points);
      named = named || kind === "relation" || (points > 0 && kind !== "pronoun");
    }
  }
  if (label === "none" && suffixed) label = "suffix";
  return { label, labelStart, distance, person, continues };
}

/** "c.p.r."; with a suffix "national id", "person nr", "civil registration number" */
function isSpelledOut(
  text: string,
  from: number,
  lower: string,
  kind: WordKind,
  suffixed: boolean,
): boolean {
  const lead = text.slice(Math.max(0, from - 6), from);
  if (lower === "r") return /c\.p\.$/i.test(lead);
  if (!suffixed) return false;
  return (
    kind === "official" || lower === "person" || (lower === "registration" && /civil $/i.test(lead))
  );
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^a-zæøå])(?:no|tlf|tel|mob|ref|cpr|pers|kl|ca|vedr|att|ang|inkl|dr|id|reg|[a-zæøå])$|nr$/i;

function endsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && next !== 10 && next !== 13) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

const DENIAL = /(?:^|[^a-zæøå])(?:ikke|not|ingen|aldrig|never)(?: et| a| en| noget)? $/i;
const FAR_DENIAL = /(?:^|[^a-zæøå])(?:ikke|not|aldrig|never) [^.!?\n]*$/i;

/** "ikke et CPR-nummer: 1203871234"; further off only for a label that does not stand right at its number. */
function isDenied(text: string, labelStart: number, distance: number): boolean {
  const sentence = text.slice(Math.max(0, labelStart - 40), labelStart);
  return (distance > 0 ? FAR_DENIAL : DENIAL).test(sentence);
}
