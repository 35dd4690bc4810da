import { isDigit, isLetter } from "../_words/characters";
import { rememberMany } from "../_internal/remember-many";
import { isNumbered, isOwner, kindOfWord } from "./words";

/**
 * What a label says a number is, in letters of `words.ts`. C: a personal number; O: another kind; D and S: "kundenr."
 * and "nr.", "SKU" of something unknown; T: a telephone number or a production unit's; "": nothing.
 */
export type Label = "C" | "O" | "D" | "S" | "T" | "";

/** What the words beside a number say of it. */
export interface Meaning {
  readonly label: Label;
  /** 0-4: how much they speak of a human being; `OF_BIRTH` is the most. */
  readonly person: number;
}

/** What `person` is when somebody's birth is spoken of. */
export const OF_BIRTH = 4;

export const NO_MEANING: Meaning = { label: "", person: 0 };

/** The words in front of an offset, and where what matters stands. */
export interface Before {
  /**
   * Nearest first, a letter of `words.ts` for each word; ".", ":" and "(" for themselves, "(" for "=", too; a slash for a
   * new line, a comma for other punctuation but hyphens. R stands in front of an owner, "min søns nummer", s for "nr"
   * behind other words; an S ends what is numbered, "ordrenummeret fra Jens".
   */
  readonly kinds: string;
  /** Where the first word stands that may name a personal number. */
  readonly labelStart: number;
  /** Where the number ends that stands in front of the words, as in a list with one label for all; else -1. */
  readonly continues: number;
}

/** A label further away labels something else; the bounds keep the work per number constant. */
export const REACH_BEFORE = 90;
const REACH_BEHIND = 40;
const MOST_WORDS = 12;

/** What kinds of words in front of a number mean; the first pattern that fits decides. */
const LABELS: readonly (readonly [RegExp, Label])[] = [
  // "not a CPR number"; "never write CPR in a mail"; "personnummer (svenskt)", "Swedish personnummer"
  [/^[\WAEGSU]*CG?N/, "S"],
  [/^[^C]*[BFKLPQRVWXZhs][^C]*C.*N/, ""],
  [/^\W*F[\WS]*C|^[^C]*CF/, "O"],
  // "CPR", "CPR-nr.", "CPR/CVR-nr.", "national id", "fødselsdato og -nr.", "civil reg. no.", "personal identification"
  [
    /^[^SJODMT]*C|^[\WAEGU]*S?\W?(?:J[\WA]*)?C|^[\WAEGU]*S[\WAS]*(?:[BQ]|J?V)|^\W*JV|^[^SJODMT]*QQ/,
    "C",
  ],
  // "p.nr.", "c.p.r."
  [/^[\WAEG]*S\.M|^\W*(?:S\W*)?[IW]\.M\.[IW]/, "C"],
  [/^\W*S?M|^[^T]{0,9}T/, "T"],
  // "Ordrenummeret fra Jens er ", "Customer number for Anna Bech: ": which number it is, and whose.
  [/^(?:E[:(]?|[:(])[XZ]{1,3}\W?[GLW]\W*(?:OS|s\W*[OY])/, "O"],
  [/^(?:E[:(]?|[:(])[XZ]{1,3}\W?[GLW]\W*s?\W*D/, "D"],
  // "Faktura til Jens Hansen 010190-1234" does not label the number, nor does "ordren, men her er 010190-1234".
  [/^(?![^O]*[BLPVX]|[^O/]*ZZ)\W*[^O,:]{0,6}O|^Y(?!\.?L)|^\W*U|^[^J]{0,4}J/, "O"],
  // "Borgerens nummer er" is his, "lejer nr." is a dwelling's.
  [/^(?![^D]*[BLPVX]|[^D/]*ZZ)\W*[^D,:]{0,4}D|^(?!\W*ESP|SPE)[\WAE]*S\W*(?!ZX)[^\WAEGNRU]/, "D"],
  // "Ordrenr. til Jens Hansen 010190-1234" may be either's.
  [/^(?!:S\W?R)\W*[IS]|^(?![^CDOT]*[BPRV])[^CDOT]*[XZ][^CDOT]*(?:OS|D)/, "S"],
];

/** "Ordre til Jens Hansen ": another number's label, and a name behind it; not "Sag om patient ", nor "Jens Hansen (". */
const LABEL_BEYOND_NAME = /^(?![(]|\W*[EG]*\W*[BPRV])[^CDOT]*[XZ][^CDOT]*[DO]/;

/** "Hej Jens, ", "Kære fru Holm, ", "Hi Tom and Ann ": whom a mail is to. */
const ADDRESSEE = /^[AGIKXYZ]+P*h|\W[AGIKPXYZ]+h/;

/** "(cpr)", "er hendes cpr-nummer", "er ordrenummeret": where the words behind a number end in its label. */
const LABEL_BEHIND = /(C|JV|[ODM])[^CODM]*[(E]\W*$|(U)\W*$/;

/** What a label looks like with nothing but punctuation and "is" between it and the number. */
const DIRECT = /^[\WAEGNU]*(?:S[\WAS]*)?(?:J[\WA]*)?[BCMQV]/;

/** What the words in front of a number say. */
export interface MeaningBefore extends Meaning {
  /** Nothing but small words stands between the number and the label of a personal number. */
  readonly isDirect: boolean;
  /** All that is said stands on the line above. */
  readonly isAbove: boolean;
  /** Another kind of number is named, but a person since: digits without a hyphen are that number all the same. */
  readonly isBeyondName: boolean;
}

export const meaningBefore = rememberMany((kinds): MeaningBefore => {
  const known = LABELS.find(([pattern]) => pattern.test(kinds));
  const label = known === undefined ? "" : known[1];
  return {
    label,
    person: personIn(kinds),
    isDirect: label === "C" && DIRECT.test(kinds),
    isAbove: /^\W*\//.test(kinds),
    isBeyondName: label === "" && LABEL_BEYOND_NAME.test(kinds),
  };
});

const meaningBehind = rememberMany((kinds): Meaning => {
  const match = LABEL_BEHIND.exec(kinds);
  const label = match === null ? "" : /C|JV/.test(match[0]) ? "C" : "O";
  // "010190 1234, som er hans cpr": spoken of further behind.
  const isSpokenOf = label === "" && /^[^CJODMT9]*C[^NA]*$/.test(kinds);
  return { label, person: isSpokenOf ? 3 : Math.min(3, personIn(kinds.slice(-4))) };
});

/** How much words speak of a human being; names in front of "Transport", "A/S" do not. */
function personIn(around: string): number {
  const kinds = around.replace(ADDRESSEE, "h");
  if (/B/.test(kinds)) return OF_BIRTH;
  // "Zosia Kowalski, ": what is set off behind a name that few have is about it, too.
  if (/[PV]|^[^K]*X|^[,(]ZZ/.test(kinds)) return 3;
  // "Vedr. 010190 1234"; other words with capitals may be anything: "Port Klang", "Black Friday".
  return /R|^[^K]*ZZ/.test(kinds) ? 2 : Number(kinds.startsWith("L"));
}

/** What the words in front of a number say, from the nearest label on, within the sentence. */
export function readBefore(text: string, start: number): Before {
  return wordsBefore(text, start, Math.max(0, start - REACH_BEFORE));
}

/**
 * What the words behind a number say, within the line. A label counts in brackets, "010190-1234 (cpr)",
 * or after "is", "0101901234 er ordrenummeret"; otherwise it belongs to the next number.
 */
export function readBehind(text: string, end: number): Meaning {
  // "1203871234 12 stk": a short number may have a unit behind it.
  const sentence = /[^\n;?]{0,3}[^\n;?.\d]*/.exec(text.slice(end, end + REACH_BEHIND));
  const limit = end + (sentence as RegExpExecArray)[0].length;
  // The words in front of another number are about that one.
  const next = isDigit(text.charCodeAt(limit)) ? "9" : "";
  return meaningBehind(next + wordsBefore(text, limit, end, "").kinds);
}

const APOSTROPHE = /['’´]/;

/** Reads backwards as far as a kind that is among the `last`; never over a number, unless it is short. */
export function wordsBefore(text: string, start: number, floor: number, last = "ODT"): Before {
  let kinds = "";
  let most = MOST_WORDS;
  let labelStart = -1;
  let continues = -1;
  let fullStop = false;
  /** The word before, further on, was "nr" or "nummer". */
  let isNumberOf = false;

  for (let at = start; at > floor && kinds.length < most;) {
    const end = at;
    const code = text.charCodeAt(--at);
    if (code === 32) continue;
    if (isLetter(code)) {
      while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
      let word = text.slice(at, end);
      // "Emma's number": one word.
      if (word === "s" && at > floor && APOSTROPHE.test(text.charAt(at - 1))) {
        const stem = --at;
        while (at > floor && isLetter(text.charCodeAt(at - 1))) at--;
        word = `${text.slice(at, stem)}s`;
      }
      let kind = kindOfWord(word);
      if (fullStop && !isAbbreviation(word, kinds.endsWith("/.") ? "" : kind)) break;
      fullStop = false;
      // The numbers of production units, "p-nr.", begin with 10.
      if (kind === "M" && text.startsWith("10", start)) kind = "T";
      // Behind other words "nr" and "id" are no suffix of a label.
      if (kind === "S" && /[^\WAEFGSU]/.test(kinds)) kind = "s";
      // A first name in front of a surname that nobody knows.
      if (kind === "z") kind = kinds.endsWith("Z") ? "X" : "Z";
      if (isNumberOf && isOwner(word)) kinds += "R";
      isNumberOf = kind === "S";
      kinds += kind;
      if (last.indexOf(kind) >= 0) {
        if (kind === "O" && /[XZ]/.test(kinds) && isNumbered(word)) kinds += "S";
        break;
      }
      if (labelStart < 0 && "CVQBM".indexOf(kind) >= 0) labelStart = at;
      // A "not" or the name of a country may stand in front of the label, a "not" further off when the label is.
      if (kind === "C") most = kinds.length + (/^[^BFKLPQRVWXZ]*$/.test(kinds) ? 2 : 6);
    } else if (isDigit(code)) {
      while (at > floor && isDigit(text.charCodeAt(at - 1))) at--;
      // "CPR 1: …", "Barn 2: …" and "7100 Vejle" count; any other number takes the label.
      const isShort = end - at < 3 && !isLetter(text.charCodeAt(at - 1));
      if (isShort || (end - at === 4 && /[XZ]$/.test(kinds))) continue;
      if (kinds === "" || (kinds.length < 5 && !/[SJ]/.test(kinds))) continues = end;
      break;
    } else if (code === 10) {
      // A label may stand at the end of the line above a number that (nearly) begins its own.
      if (kinds.length > 3 || kinds.endsWith("/")) break;
      kinds += "/";
    } else if (code === 33 || code === 63 /* ! ? */) {
      break;
    } else if (code < 127 && code !== 45 && code !== 95 && code !== 13 /* - _ */) {
      if (code === 46 /* . */) fullStop = text.charCodeAt(end) <= 32;
      const mark = markOf(code);
      if (!kinds.endsWith(mark)) kinds += mark;
    }
  }
  return { kinds, labelStart, continues };
}

/** What punctuation stands for in `kinds`. */
function markOf(code: number): string {
  if (code === 58 /* : */) return ":";
  if (code === 46 /* . */) return ".";
  return code === 40 || code === 61 /* ( = */ ? "(" : ",";
}

/** Words whose full stop does not end a sentence: "tlf.", "vedr.", "f.", "sagsnr.". */
function isAbbreviation(word: string, kind: string): boolean {
  return /^.$|nr$/i.test(word) || (word.length < 5 && /[COJMSQLTU]/.test(kind));
}

/** "på din sag: ", "til brug for kontoen er ", "for the invoice ", "eller kundenr.: ". */
const PURPOSE =
  /(?:(?: (?:til|på|i|om|for|ved|vedr\.?|under|af|in|on|of)(?: [a-zæøå]+){1,3}?){1,2}?|[- ]*(?: eller| or|\/) ?[a-zæøå]+[-. ]*(?:nr\.?)?)( er| is| ?[:(])?\W*$/i;

/**
 * What a label is worth that is not a personal number's: where one is named in front of it, it only tells what that is
 * for, "CPR-nr. på din sag: ".
 */
export function labelForPurpose(text: string, start: number, label: Label): Label {
  const purpose = PURPOSE.exec(text.slice(Math.max(0, start - REACH_BEFORE), start));
  if (purpose === null) return label;
  const at = start - purpose[0].length;
  if (!meaningBefore(readBefore(text, at).kinds).isDirect) return label;
  return purpose[1] === undefined ? "" : "C";
}
