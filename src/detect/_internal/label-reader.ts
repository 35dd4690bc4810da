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

/** A digit or two between ("Barn 2: …") do not take the label; a longer number does. */
export const LONGEST_COUNTER = 2;
/** The bound keeps the work per number constant. */
const MOST_WORDS = 10;
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
  if (next !== 32 && next !== NEWLINE && next !== 13) return false;
  // A row of dots leads from a label to its number.
  if (" .".indexOf(text.charAt(at - 1)) >= 0) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

const NEWLINE = 10;
const EXCLAMATION = 33;
const HASH = 35;
const BRACKET = 41;
const COMMA = 44;
const FULL_STOP = 46;
const SLASH = 47;
const SEMICOLON = 59;
const QUESTION = 63;

/** Reads back from a number, one sign or word after the other. Each step gives the label, or null to go on. */
export class LabelReader {
  /** Everything behind has been read. */
  private at: number;
  private distance = 0;
  private names = 0;
  private words = 0;
  private continues = -1;
  private isLineAbove = false;
  /** "nr." or "id" stands right behind; a "has" may stand before it. */
  private isSuffixed = false;
  private has = false;
  /** "nr." stands further in front: "pas nr. på chaufføren er". */
  private isEarlier = false;
  /** "nr." stands behind a comma: its noun may be further in front, as in "kørekort fra Odense, nr.". */
  private isApart = false;
  /** Where "id no." begins: a personal number, unless it is the id of something. */
  private id = -1;
  /** "national id", "personal number": always a personal number. */
  private isOfficial = false;
  /** "Dit pasnummer? 12345678" answers, "Har du pas? 12345678" does not. */
  private isAsked = false;
  /** Where the remark in brackets begins that is being read; behind all else when there is none. */
  private aside = Infinity;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly stop: number,
  ) {
    this.at = this.start;
  }

  /** The nearest label. */
  read(): NumberLabel {
    for (;;) {
      const label = this.readNext();
      if (label !== null) return label;
    }
  }

  private readNext(): NumberLabel | null {
    if (this.at <= this.stop || this.words >= MOST_WORDS) return this.end();
    const code = this.codeBefore();
    if (isDigit(code)) return this.readNumber();
    return isLetter(code) ? this.readWord() : this.readSign(code);
  }

  private readNumber(): NumberLabel | null {
    const behind = this.at;
    this.skip(isDigit);
    if (this.at > this.aside) return null;
    if (behind - this.at <= LONGEST_COUNTER && !isLetter(this.codeBefore())) return null;
    if (this.distance === 0 && !this.isSuffixed) this.continues = behind;
    return this.end();
  }

  private readSign(code: number): NumberLabel | null {
    this.at--;
    if (code === NEWLINE) {
      if (this.isLineAbove || this.distance > 0) return this.end();
      this.isLineAbove = true;
    }
    if (code === SEMICOLON && this.at + 1 < this.start) return this.end(); // CSV has its label right in front
    if (code === EXCLAMATION || (code === QUESTION && this.words > 0)) return this.end();
    if (code === QUESTION) this.isAsked = true;
    if (code === FULL_STOP && endsSentence(this.text, this.at)) return this.end();
    if (code === HASH && this.words === 0) this.isSuffixed = true; // #12345678
    if (code === BRACKET) this.aside = asideBefore(this.text, this.at, this.stop);
    if (code === COMMA && this.isSuffixed) {
      if (this.id >= 0) return this.end(); // "Anna Berg, ID 12345678"
      this.isApart = true; // "…, nr. 12345678"
      this.isSuffixed = false;
    }
    return null;
  }

  private readWord(): NumberLabel | null {
    const behind = this.at;
    this.skip(isLetter);
    const raw = this.text.slice(this.at, behind);
    const word = raw.toLowerCase();
    const kind = kindOfWord(word);
    if (this.at > this.aside && !NAMES_DOCUMENT.test(String(kind))) return null;
    if (raw.length === 1 && isDigit(this.codeBefore())) return null; // 190203C436P
    this.words++;
    switch (kind) {
      case "has":
        this.has = true;
        return null;
      case "filler":
        if (this.isSuffixed && !this.has) return this.end();
        this.has = false;
        return null;
      case "suffix":
      case "id":
      case "official":
        return this.readHelper(kind, raw);
      case "licence?":
      case "document?":
      case "reg":
        return this.readEnding(kind, word);
      case undefined:
        if (word === "dl" && this.isSuffixed) return this.found("licence", this.at);
        if (word === "n" && this.codeBefore() === SLASH) return this.found("other", this.at); // S/N, P/N
        return this.readUnknown(raw);
      default:
        return raw.length === 1 && this.text.charCodeAt(behind) === FULL_STOP
          ? this.readLetter(kind, raw)
          : this.readName(kind, word);
    }
  }

  private readHelper(kind: Helper, raw: string): NumberLabel | null {
    if (this.isSuffixed && kind !== "suffix") {
      this.id = this.at;
      this.isOfficial = this.isOfficial || kind === "official";
    } else if (this.isNear() && !this.isSuffixed) {
      if (kind === "official") return null; // "Tax ID Sweden: …"
      this.isSuffixed = true;
      if (kind === "id") this.id = this.at;
    } else if (kind === "suffix") {
      this.isEarlier = true;
    } else {
      return this.readUnknown(raw);
    }
    return null;
  }

  /** The last word of a pair names something else where it stands alone. */
  private readEnding(kind: keyof typeof PAIRS, word: string): NumberLabel {
    const pair = PAIRS[kind].exec(this.text.slice(Math.max(0, this.at - 10), this.at));
    if (pair !== null) return this.found(OF_PAIRS[kind], this.at - pair[0].length);
    this.isSuffixed = this.isNumbered(word);
    return this.found(kind === "reg" ? kind : "other", this.at);
  }

  private readUnknown(raw: string): NumberLabel | null {
    if (this.isOfficial || this.isLineAbove) return this.end();
    if (this.isSuffixed) return this.found("numbered", this.at);
    this.isEarlier = false;
    if (raw === raw.toLowerCase()) this.distance++;
    else if (raw.length > 1) this.names++;
    return null;
  }

  /** "p.nr", "f.nr."; "Anna Berg f. 120385 …" is born, and capitals are initials. */
  private readLetter(kind: OwnName, raw: string): NumberLabel | null {
    const letter = raw.toLowerCase();
    if (this.isSuffixed && letter === "p") return this.found("person", this.at);
    if (this.isSuffixed && letter === "f") return this.found("fnr", this.at);
    return raw === "p" ? this.readName(kind, letter) : null;
  }

  private readName(kind: OwnName, word: string): NumberLabel | null {
    if (kind === "other" || kind === "numbered") {
      if (this.isNear() && isAlternative(this.text, this.at)) {
        this.isSuffixed = true;
        return null;
      }
      if (this.distance > OTHER_REACH) return this.end();
    }
    this.isSuffixed = this.isNumbered(word);
    if (this.isAsked && !this.isSuffixed && !IDENTITY.test(kind)) return this.end();
    return this.found(kind, this.at);
  }

  /** Nothing further in front is looked at. */
  private end(): NumberLabel {
    if (this.id >= 0) return this.found("person", this.id);
    return this.found(this.isSuffixed || this.isApart ? "numbered" : null, -1);
  }

  private found(name: NumberName | null, from: number): NumberLabel {
    const { distance, names, isSuffixed: numbered, continues } = this;
    return { name, start: from, distance, names, numbered, continues };
  }

  private isNumbered(word: string): boolean {
    return this.isSuffixed || this.isEarlier || this.isApart || NUMBERED.test(word);
  }

  private isNear(): boolean {
    return this.distance + this.names === 0;
  }

  private codeBefore(): number {
    return this.text.charCodeAt(this.at - 1);
  }

  private skip(isPart: (code: number) => boolean): void {
    while (this.at > this.stop && isPart(this.codeBefore())) this.at--;
  }
}
