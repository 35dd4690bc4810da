import { isDigit, isLetter } from "../_words/words";
import { titleOf } from "./column-titles";
import { type NumberName, kindOfWord, numberNameOf } from "./number-names";

/** What the words around a number call it. */
export interface NumberLabel {
  readonly name: NumberName | null;
  /** Where the label begins; -1 when it does not stand in front of the number. */
  readonly start: number;
  /** Words in lower case between the label and the number; "nr.", "is" and the like don't count. */
  readonly distance: number;
  /** Words in upper case between them, most likely somebody's name. */
  readonly names: number;
  /** Says expressly that a number follows: "pasnr.", "passport no". */
  readonly numbered: boolean;
  /** Where the number ends that stands right in front, as in a list with one label for all; else -1. */
  readonly continues: number;
}

/** Between a label and a number: the label speaks of something else ("pas på 12345678", "kørekort til Bo 12345678"). */
export const LEADS_AWAY = / (?:på|paa|to|til)[ :]/i;

/** A label further away labels something else; the bounds keep the work per number constant. */
const REACH = 90;
const MOST_WORDS = 10;
/** A digit or two between ("Barn 2: …") do not take the label; a longer number does. */
const LONGEST_COUNTER = 2;
/** Behind more words than this, the label of some other number labels something else. */
const OTHER_REACH = 3;
const REACH_BEHIND = 40;
const MOST_WORDS_BEHIND = 4;

const NUMBERED = /(?:nr|num(?:mer|mere|meret|ret|re)|numbers?)$/;

/**
 * What a number is called: right before it, else by the title of its column, else behind it ("205123456 (pasnummer)",
 * "205123456 er mit pasnummer"), else further in front.
 */
export function labelOf(text: string, start: number, end: number): NumberLabel {
  const before = labelBefore(text, start);
  if (before.name !== null && before.distance + before.names === 0) return before;
  const title = titleOf(text, start, end);
  if (title !== null) {
    const label = labelBefore(text, title.end, title.start);
    if (label.name !== null) return { ...label, start: -1 };
  }
  return labelAfter(text, end) || before;
}

/**
 * The nearest label before `start`: in the same sentence, on the same or the previous line, never over a number
 * and not before `floor`.
 */
export function labelBefore(text: string, start: number, floor = 0): NumberLabel {
  const stop = Math.max(floor, start - REACH);
  let distance = 0;
  let names = 0;
  let words = 0;
  let continues = -1;
  let lineAbove = false;
  /** "nr." or "id" stands right behind; a "has" may stand before it. */
  let suffixed = false;
  let has = false;
  /** "nr." stands further in front: "pas nr. på chaufføren er". */
  let earlier = false;
  /** "nr." stands behind a comma: its noun may be further in front, as in "kørekort fra Odense, nr.". */
  let apart = false;
  /** Where "id no." begins: a personal number, unless it is the id of something. */
  let id = -1;
  /** "national id", "personal number": always a personal number. */
  let official = false;
  /** "Dit pasnummer? 12345678" answers, "Har du pas? 12345678" does not. */
  let asked = false;
  /** Where the remark in brackets begins that is being read; behind all else when there is none. */
  let aside = Infinity;

  for (let at = start; at > stop && words < MOST_WORDS;) {
    const code = text.charCodeAt(at - 1);
    const end = at;
    if (isDigit(code)) {
      while (at > stop && isDigit(text.charCodeAt(at - 1))) at--;
      if (at > aside) continue;
      if (end - at <= LONGEST_COUNTER && !isLetter(text.charCodeAt(at - 1))) continue;
      if (distance === 0 && !suffixed) continues = end;
      break;
    }
    if (!isLetter(code)) {
      at--;
      if (code === 10) {
        if (lineAbove || distance > 0) break;
        lineAbove = true;
      }
      if (code === 59 && at + 1 < start) break; // CSV has its label right in front
      if (code === 33 || (code === 63 && words > 0) /* ! ? */) break;
      if (code === 63) asked = true;
      if (code === 46 && endsSentence(text, at)) break;
      if (code === 35 && words === 0) suffixed = true; // #12345678
      if (code === 41) aside = asideBefore(text, at, stop);
      if (code === 44 && suffixed) {
        if (id >= 0) break; // "Anna Berg, ID 12345678"
        apart = true; // "…, nr. 12345678"
        suffixed = false;
      }
      continue;
    }

    while (at > stop && isLetter(text.charCodeAt(at - 1))) at--;
    const raw = text.slice(at, end);
    const word = raw.toLowerCase();
    const kind = kindOfWord(word);
    const near = distance + names === 0;
    if (at > aside && !NAMES_DOCUMENT.test(String(kind))) continue;
    words++;
    if (kind === "filler" || kind === "has") {
      if (suffixed && !has && kind === "filler") break;
      has = kind === "has";
    } else if (near && !suffixed && (kind === "suffix" || kind === "id")) {
      suffixed = true;
      if (kind === "id") id = at;
    } else if (suffixed && (kind === "id" || kind === "official")) {
      id = at;
      official = official || kind === "official";
    } else if (kind === "licence?" || kind === "document?" || kind === "reg") {
      const pair = PAIRS[kind].exec(text.slice(Math.max(0, at - 10), at));
      if (pair !== null) return found(OF_PAIRS[kind], at - pair[0].length);
      suffixed = isNumbered(word);
      return found(kind === "reg" ? kind : "other", at);
    } else if (suffixed && text.charCodeAt(end) === 46 && (word === "p" || word === "f")) {
      return found(word === "p" ? "person" : "fnr", at); // p.nr, f.nr.
    } else if (word === "dl" && suffixed) {
      return found("licence", at);
    } else if (word === "n" && text.charCodeAt(at - 1) === 47) {
      return found("other", at); // S/N, P/N
    } else if (raw === "f" && text.charCodeAt(end) === 46) {
      continue; // "Anna Berg f. 120385 …": born
    } else if ((kind === "other" || kind === "numbered") && near && isAlternative(text, at)) {
      suffixed = true;
    } else if (kind === "official" && near && !suffixed) {
      continue; // "Tax ID Sweden: …"
    } else if (kind === "suffix") {
      earlier = true;
    } else if (kind === undefined || kind === "id" || kind === "official") {
      if (official || lineAbove) break;
      if (suffixed) return found("numbered", at);
      earlier = false;
      if (raw === word) distance++;
      else if (word.length > 1) names++;
    } else {
      if (distance > OTHER_REACH && (kind === "other" || kind === "numbered")) break;
      suffixed = isNumbered(word);
      if (asked && !suffixed && !IDENTITY.test(kind)) break;
      return found(kind, at);
    }
  }
  if (id >= 0) return found("person", id);
  return found(suffixed || apart ? "numbered" : null, -1);

  function isNumbered(word: string): boolean {
    return suffixed || earlier || apart || NUMBERED.test(word);
  }

  function found(name: NumberName | null, at: number): NumberLabel {
    return { name, start: at, distance, names, numbered: suffixed, continues };
  }
}

/** What counts of a remark between a label and its number: "Svensk id (personnummer)", not "Pas (udløber 2030)". */
const NAMES_DOCUMENT = /person|fnr|hetu|kennitala|cpr|passport|licence$|account|iban/;

/** Words that always speak of a number. */
const IDENTITY = /person|fnr|hetu|kennitala|cpr|iban/;

/** Where the bracket opens that closes before an offset, on the same line; Infinity for none. */
function asideBefore(text: string, at: number, stop: number): number {
  const inside = text.slice(stop, at);
  const opens = inside.lastIndexOf("(");
  return opens > inside.lastIndexOf("\n") ? stop + opens : Infinity;
}

/** "Personnummer/org.nr.", "Person-/organisationsnummer": the other reading is named in front. */
function isAlternative(text: string, at: number): boolean {
  return /[a-zæøåäö.-] ?\/ ?$/i.test(text.slice(Math.max(0, at - 4), at));
}

/** "driving licence", "driver's license", "travel document", "civil registration": what stands before the last word. */
const PAIRS = {
  "licence?": /driv(?:ing|er(?:.?s)?)[ \u00a0-]$/i,
  "document?": /travel[ \u00a0-]$/i,
  reg: /(?:national|civil) $/i,
};
const OF_PAIRS = { "licence?": "licence", "document?": "passport", reg: "person" } as const;

/** Short words and "…nr" carry a full stop inside a sentence. */
const ABBREVIATION = /(?:^|[^a-zæøåäö])[a-zæøåäö]{1,4}$|(?:nr|reg)$/i;

function endsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && next !== 10 && next !== 13) return false;
  // A row of dots leads from a label to its number.
  if (" .".indexOf(text.charAt(at - 1)) >= 0) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

const BEHIND =
  /^(?:[ \u00a0]?\(| ?= ?| (?:er|är|is|var|was|on|som) )(.*)|^ ?[-–—] ?([^\s,;:]+)(?=[,;]?$|[,;]?\n)/;

/** A label behind a number counts in brackets or after "is"; else it belongs to the next number. */
function labelAfter(text: string, end: number): NumberLabel | null {
  const behind = BEHIND.exec(text.slice(end, end + REACH_BEHIND));
  if (behind === null) return null;
  const remark = behind.slice(1).join("").toLowerCase();
  for (const word of remark.split(/[^a-zà-ÿ]+/, MOST_WORDS_BEHIND)) {
    const name = numberNameOf(word);
    if (name !== null)
      return { name, start: -1, distance: 0, names: 0, numbered: true, continues: -1 };
  }
  return null;
}
