import { isDigit, isLetter } from "../_words/characters";
import { type Helper, kindOfWord, type NumberName } from "./number-names";

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

/** A label further away labels something else; the bounds keep the work per number constant. */
const REACH = 90;
const MOST_WORDS = 10;
/** A digit or two between ("Barn 2: …") do not take the label; a longer number does. */
const LONGEST_COUNTER = 2;
/** Behind more words than this, the label of some other number labels something else. */
const OTHER_REACH = 3;

/** Names that say by themselves what number it is. */
type OwnName = Exclude<NumberName, "reg">;

/** Words that say expressly that a number follows. */
const NUMBERED = /(?:nr|num(?:mer|mere|meret|ret|re)|numbers?)$/;

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

/**
 * The nearest label before `start`: in the same sentence, on the same or the previous line, never over a number
 * and not before `floor`.
 */
export function labelBefore(text: string, start: number, floor = 0): NumberLabel {
  const stop = Math.max(floor, start - REACH);
  if (isInRow(text, start, stop)) {
    return { name: null, start: -1, distance: 0, names: 0, numbered: false, continues: start - 1 };
  }
  return readBack(text, start, stop);
}

/** Only a space stands between this number and one too long for a counter, as in a list: it needs no reading. */
function isInRow(text: string, start: number, stop: number): boolean {
  if (text.charCodeAt(start - 1) !== 32) return false;
  const from = start - LONGEST_COUNTER - 2;
  let at = start - 2;
  while (at >= from && isDigit(text.charCodeAt(at))) at--;
  return at < from && from >= stop;
}

/** Each inner function reads one sign or word further in front, and gives the label, or null to go on. */
function readBack(text: string, start: number, stop: number): NumberLabel {
  /** Everything behind has been read. */
  let at = start;
  let distance = 0;
  let names = 0;
  let words = 0;
  let continues = -1;
  let isLineAbove = false;
  /** "nr." or "id" stands right behind; a "has" may stand before it. */
  let isSuffixed = false;
  let has = false;
  /** "nr." stands further in front: "pas nr. på chaufføren er". */
  let isEarlier = false;
  /** "nr." stands behind a comma: its noun may be further in front, as in "kørekort fra Odense, nr.". */
  let isApart = false;
  /** Where "id no." begins: a personal number, unless it is the id of something. */
  let id = -1;
  /** "national id", "personal number": always a personal number. */
  let isOfficial = false;
  /** "Dit pasnummer? 12345678" answers, "Har du pas? 12345678" does not. */
  let isAsked = false;
  /** Where the remark in brackets begins that is being read; behind all else when there is none. */
  let aside = Infinity;

  let label: NumberLabel | null = null;
  while (label === null) label = readNext();
  return label;

  function readNext(): NumberLabel | null {
    if (at <= stop || words >= MOST_WORDS) return end();
    const code = codeBefore();
    if (isDigit(code)) return readNumber();
    return isLetter(code) ? readWord() : readSign(code);
  }

  function readNumber(): NumberLabel | null {
    const behind = at;
    skip(isDigit);
    if (at > aside) return null;
    if (behind - at <= LONGEST_COUNTER && !isLetter(codeBefore())) return null;
    if (distance === 0 && !isSuffixed) continues = behind;
    return end();
  }

  function readSign(code: number): NumberLabel | null {
    at--;
    if (code === 10) {
      if (isLineAbove || distance > 0) return end();
      isLineAbove = true;
    }
    if (code === 59 && at + 1 < start) return end(); // CSV has its label right in front
    if (code === 33 || (code === 63 && words > 0) /* ! ? */) return end();
    if (code === 63) isAsked = true;
    if (code === 46 && endsSentence(text, at)) return end();
    if (code === 35 && words === 0) isSuffixed = true; // #12345678
    if (code === 41) aside = asideBefore(text, at, stop);
    if (code === 44 && isSuffixed) {
      if (id >= 0) return end(); // "Anna Berg, ID 12345678"
      isApart = true; // "…, nr. 12345678"
      isSuffixed = false;
    }
    return null;
  }

  function readWord(): NumberLabel | null {
    const behind = at;
    skip(isLetter);
    const raw = text.slice(at, behind);
    const word = raw.toLowerCase();
    const kind = kindOfWord(word);
    if (at > aside && !NAMES_DOCUMENT.test(String(kind))) return null;
    if (raw.length === 1 && isDigit(codeBefore())) return null; // 190203C436P
    words++;
    switch (kind) {
      case "has":
        has = true;
        return null;
      case "filler":
        if (isSuffixed && !has) return end();
        has = false;
        return null;
      case "suffix":
      case "id":
      case "official":
        return readHelper(kind, raw);
      case "licence?":
      case "document?":
      case "reg":
        return readEnding(kind, word);
      case undefined:
        if (word === "dl" && isSuffixed) return found("licence", at);
        if (word === "n" && codeBefore() === 47) return found("other", at); // S/N, P/N
        return readUnknown(raw);
      default:
        return raw.length === 1 && text.charCodeAt(behind) === 46
          ? readLetter(kind, raw)
          : readName(kind, word);
    }
  }

  function readHelper(kind: Helper, raw: string): NumberLabel | null {
    if (isSuffixed && kind !== "suffix") {
      id = at;
      isOfficial = isOfficial || kind === "official";
    } else if (isNear() && !isSuffixed) {
      if (kind === "official") return null; // "Tax ID Sweden: …"
      isSuffixed = true;
      if (kind === "id") id = at;
    } else if (kind === "suffix") {
      isEarlier = true;
    } else {
      return readUnknown(raw);
    }
    return null;
  }

  /** The last word of a pair names something else where it stands alone. */
  function readEnding(kind: keyof typeof PAIRS, word: string): NumberLabel {
    const pair = PAIRS[kind].exec(text.slice(Math.max(0, at - 10), at));
    if (pair !== null) return found(OF_PAIRS[kind], at - pair[0].length);
    isSuffixed = isNumbered(word);
    return found(kind === "reg" ? kind : "other", at);
  }

  function readUnknown(raw: string): NumberLabel | null {
    if (isOfficial || isLineAbove) return end();
    if (isSuffixed) return found("numbered", at);
    isEarlier = false;
    if (raw === raw.toLowerCase()) distance++;
    else if (raw.length > 1) names++;
    return null;
  }

  /** "p.nr", "f.nr."; "Anna Berg f. 120385 …" is born, and capitals are initials. */
  function readLetter(kind: OwnName, raw: string): NumberLabel | null {
    const letter = raw.toLowerCase();
    if (isSuffixed && letter === "p") return found("person", at);
    if (isSuffixed && letter === "f") return found("fnr", at);
    return raw === "p" ? readName(kind, letter) : null;
  }

  function readName(kind: OwnName, word: string): NumberLabel | null {
    if (kind === "other" || kind === "numbered") {
      if (isNear() && isAlternative(text, at)) {
        isSuffixed = true;
        return null;
      }
      if (distance > OTHER_REACH) return end();
    }
    isSuffixed = isNumbered(word);
    if (isAsked && !isSuffixed && !IDENTITY.test(kind)) return end();
    return found(kind, at);
  }

  /** Nothing further in front is looked at. */
  function end(): NumberLabel {
    if (id >= 0) return found("person", id);
    return found(isSuffixed || isApart ? "numbered" : null, -1);
  }

  function found(name: NumberName | null, from: number): NumberLabel {
    return { name, start: from, distance, names, numbered: isSuffixed, continues };
  }

  function isNumbered(word: string): boolean {
    return isSuffixed || isEarlier || isApart || NUMBERED.test(word);
  }

  function isNear(): boolean {
    return distance + names === 0;
  }

  function codeBefore(): number {
    return text.charCodeAt(at - 1);
  }

  function skip(isPart: (code: number) => boolean): void {
    while (at > stop && isPart(codeBefore())) at--;
  }
}
