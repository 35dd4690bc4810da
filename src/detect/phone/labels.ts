import { titleOf } from "../_internal/column-titles";
import { nameLikeness } from "../_internal/name-likeness";
import { type KindOf, packedKinds } from "../_internal/packed-kinds";
import { wordsAfter, wordsBefore, type Word } from "../_words/words";
import type { phoneWords } from "./words";

/**
 * What the words around a number call it: a `phone`; somebody's `own`, whose phone it is as a rule; something that
 * people are reached by; some `number`; `other`, the number of another thing. `start` is where a label right before it begins.
 */
export interface Label {
  readonly kind: "phone" | "own" | "reach" | "number" | "other" | "none";
  readonly start?: number;
}

const PHONE =
  /^(?:tlf|tfn|tel|tele|mob|sms|fax|ring|ringe|ringer|ringes|ringede|ringet|ringa|ringde|opkald|call|calls|dial|fastnet|hotline|direkte|dir|direct|whatsapp|mobilepay|signal|handy|handynr|handynummer|landline|extension|lokalnr|lokalnummer|hovednummer|hovednr|vagtnummer|rufnummer|(?:kontakt|nød|privat|arbejds|hjemme)(?:nr|nummer|nummeret)|puh|puhelin|sím[ia]|anrufen|rufen|(?:vagt|privat|arbejds|firma|kontakt|mobil|bil|nød|mobile|hjemme|direkte)?(?:tlf|telefon|phone|telephone|telefax|mobil|mobile|cell|cellphone|smartphone|cellular)(?:en|nr|nummer|numre|nummeret|number|no|numbers)?)$/;
/** "far 28765152": relatives right before a number. */
const KIN =
  /^(?:far|mor|mormor|farmor|morfar|farfar|søn|datter|mand|kone|hustru|kæreste|søster|bror|nabo|værge|mother|father|mum|dad|son|daughter|husband|wife|sister|brother|neighbour|mamma|pappa)$/;
/** "Jeg er på 2336 4059 hele dagen", "hvis hun ikke svarer på …", "svar ja til …". */
const IS_AT =
  /(?:^|[^a-zæøå])(?:(?:jeg|han|hun) er (?:[a-zæøå]{1,12} )?på|svarer (?:ikke |aldrig |altid )?på|(?:svar|skriv) (?:ja|nej|ok) (?:på|til)) $/i;
/** "Han oplyste det i telefonen som …". */
const ON_THE_PHONE = /[^a-zæøå]i telefonen$/i;
/** "… er Emils, … er mit": whose a number is, and nothing else of it. */
const BELONGS =
  /^ (?:er|var|tilhører) (?:stadig |nu )?(?:(?:mit|min|hans|hendes)|([A-ZÆØÅ][a-zà-ɏ]+))(?: (?:nye|gamle|private))?(?:[.,;!?\n]|$| (?:og|nu) )/;
/** "M: 12 34 56 78", as signatures shorten it. */
const LETTER = /^[tmpfd]$/;
const LETTER_GAP = /^[:.][ \u00a0]{0,2}[+(]?$/;
/** Words in lower case that say something of the number beside them: words.ts. */
const kindOfWord = packedKinds("phone") as KindOf<typeof phoneWords>;
/** Right in front of a number it is what somebody is called about: "Ring vedr. 45001234". */
const ABOUT = /^(?:vedr|vedrørende|ang|angående|om|about|regarding)$/;
/** Further away than this, words for other things speak of another number. */
const OTHER_REACH = 3;
const NUMBER_OF_SOMETHING = /..(?:nr|nummer|nummeret|number|-id|kode)$/;
const HOW_MANY = 6;
/** An address and a number beside each other belong to one person. */
const ADDRESS_BEFORE =
  /@[A-Za-z0-9À-ɏ.-]{1,40}[>)]?[ \t\u00a0]*(?:[,;|/]|eller|or|og|and|oder|och)?[ \t\u00a0]*$/;

/** The nearest label before `start`, else one right behind `end`. */
export function labelOf(text: string, start: number, end: number): Label {
  const before = text.slice(Math.max(0, start - 60), start);
  if (ADDRESS_BEFORE.test(before)) return { kind: "reach" };
  const last = text.charCodeAt(start - 2) | 32;
  if ((last === 0xe5 || last === 108) /* å, l */ && IS_AT.test(before)) return { kind: "reach" };
  let generic = false;
  let named = false;
  let adjacent = true;
  let distance = 0;
  let words = wordsBefore(text, start, 1);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    if (distance === 0 && ABOUT.test(word.lower)) return { kind: "other" };
    const abbreviated = LETTER.test(word.lower) && LETTER_GAP.test(text.slice(word.end, start));
    if ((isCalledPhone(text, word) && !isOtherTitle(text, word, start, end)) || abbreviated) {
      return adjacent ? { kind: "phone", start: word.start } : { kind: "phone" };
    }
    const kind = kindOfWord(word.lower);
    if (kind === "reach" || (distance === 0 && KIN.test(word.lower))) return { kind: "reach" };
    named = named || isName(text.slice(word.start, word.end));
    if (
      generic &&
      (named ||
        kind === "owned" ||
        kind === "own" ||
        /['’´]/.test(text.charAt(word.end) + text.charAt(word.start - 1)))
    )
      return { kind: "own" };
    const isOther = kind === "other" || (distance === 0 && kind === "beside");
    if (isOther && distance < OTHER_REACH) return { kind: "other" };
    if (kind === "generic") {
      if (named) return { kind: "own" };
      generic = true;
    } else if (kind === "small") {
      adjacent = false;
    } else if (NUMBER_OF_SOMETHING.test(word.lower)) {
      return { kind: "other" };
    } else if (generic) {
      return { kind: "number" };
    } else {
      adjacent = false;
    }
    distance++;
    // The nearest word says it most often.
    if (index === 0) words = wordsBefore(text, start, HOW_MANY);
  }
  if (generic) return { kind: "number" };
  const after = wordsAfter(text, end, 1)[0];
  const isLabelled =
    after !== undefined &&
    PHONE.test(after.lower) &&
    /^[ \u00a0]?\(?$/.test(text.slice(end, after.start));
  if (isLabelled) return { kind: "phone" };
  return { kind: isSomebodys(text.slice(end, end + 40)) ? "reach" : "none" };
}

function isSomebodys(behind: string): boolean {
  const found = BELONGS.exec(behind);
  const [, name] = found ?? [];
  return found !== null && (name === undefined || isName(name));
}

function isCalledPhone(text: string, { lower, start, end }: Word): boolean {
  return PHONE.test(lower) && !ON_THE_PHONE.test(text.slice(start - 3, end));
}

/** The title of another column, on the line above: "Kundnr\tTelefon\n558210\t…". */
function isOtherTitle(text: string, word: Word, start: number, end: number): boolean {
  if (text.slice(word.end, start).indexOf("\n") < 0) return false;
  const title = titleOf(text, start, end);
  return title !== null && (word.start < title.start || word.end > title.end);
}

function isName(word: string): boolean {
  return nameLikeness(word, word.toLowerCase()) === 3;
}

/** True for a word that names a phone, in lower case. */
export function isPhoneWord(word: string): boolean {
  return PHONE.test(word);
}

/** What a word in lower case says of the number beside it; undefined for nothing. */
export function kindOfLabel(lower: string): string | undefined {
  if (PHONE.test(lower)) return "phone";
  if (KIN.test(lower)) return "kin";
  return kindOfWord(lower) ?? (NUMBER_OF_SOMETHING.test(lower) ? "numbered" : undefined);
}
