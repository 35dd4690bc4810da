import type { Detector, Match } from "../detector";
import { digitRuns } from "../_internal/digit-runs";
import { isAlphanumericAt } from "../_words/characters";
import { evidenceAround } from "./evidence";
import { englishStart, englishStreetEnd, streetBefore, type Street } from "./streets";
import { tailAfterNumber, tailAfterStreet, type Tail } from "./tail";

const LONGEST_HOUSE_NUMBER = 3;
const LONGEST_ENGLISH_NUMBER = 5;
const ZERO = 48;
/** Directly in front of a number that is no house's: money, paragraphs, parts of codes. */
const NOT_BEFORE = "$€£#§/.-–:+=_";
const PAIR = /^ (?:og|eller|til|and|or) $/;

/**
 * Postal addresses, from the street to the town. They begin with a house number: the word in front of it ends like a
 * street (Danish, Swedish, Norwegian, German, Dutch), or a street follows it (English). By its form alone a home
 * cannot be told from a company's seat, so that the words around decide: street and number are `possible`, a floor,
 * a town, a name or a word for living there make them `likely`, a company in front takes that back.
 */
export const addressDetector: Detector = {
  id: "address",
  category: "contact",

  find(text: string): Match[] {
    const { count, starts, ends } = digitRuns(text);
    const matches: Match[] = [];
    let free = 0;
    for (let run = 0; run < count; run++) {
      const start = starts[run] ?? 0;
      const end = ends[run] ?? 0;
      if (end - start > LONGEST_ENGLISH_NUMBER || text.charCodeAt(start) === ZERO) continue;
      const match = streetFirst(text, start, end) ?? numberFirst(text, start, end);
      if (match === null || match.start < free) continue;
      matches.push(
        isPaired(text, match, matches[matches.length - 1])
          ? { ...match, confidence: "likely" }
          : match,
      );
      free = match.end;
    }
    return matches;
  },

  mask(raw: string): string {
    const name = /[A-Za-zÀ-ɏ]{2}/.exec(raw);
    return `${name ? name[0] : ""}••• ••`;
  },
};

/** "naboerne i Lupinvej 2 og Lupinvej 6": what goes for one address goes for the other. */
function isPaired(text: string, { start }: Match, previous: Match | undefined): boolean {
  return previous?.confidence === "likely" && PAIR.test(text.slice(previous.end, start));
}

/** "Vestergade 12, 3. tv., 8000 Aarhus C". */
function streetFirst(text: string, start: number, end: number): Match | null {
  if (end - start > LONGEST_HOUSE_NUMBER) return null;
  const street = streetBefore(text, start);
  if (street === null || isAlphanumericAt(text, street.start - 1)) return null;
  const tail = tailAfterNumber(text, end);
  return tail === null ? null : judge(text, street, start, tail);
}

/** "12 High Street, Oxford OX1 4AB". */
function numberFirst(text: string, start: number, end: number): Match | null {
  const streetEnd = englishStreetEnd(text, end);
  if (streetEnd < 0 || isAlphanumericAt(text, start - 1)) return null;
  if (start > 0 && NOT_BEFORE.indexOf(text.charAt(start - 1)) >= 0) return null;
  const street: Street = { start: englishStart(text, start), isAnyWord: false };
  return judge(text, street, streetEnd, tailAfterStreet(text, streetEnd));
}

/** A word that is no street by itself needs somebody who lives there, and nothing in between: "Hun bor på Hovgård 3". */
function judge(text: string, street: Street, streetEnd: number, tail: Tail): Match | null {
  const evidence = evidenceAround(text, street.start, streetEnd, tail.end);
  const isHome = (tail.isFlat || tail.hasTown) && !tail.isOffice;
  const { isPersons = isHome, isIntroduced = false, label } = evidence;
  const isToldOf = evidence.isPersons === true && tail.hasTown;
  const isPlausible = isPersons && (isIntroduced || isToldOf || isBlock(text, street, tail));
  if (street.isAnyWord && !isPlausible) return null;
  const confidence = isPersons ? "likely" : "possible";
  return { start: street.start, end: tail.end, confidence, ...label };
}

/** A line of its own above the town: "Hovgård 3\n7500 Holstebro". */
function isBlock(text: string, street: Street, tail: Tail): boolean {
  return tail.isBlock && (street.start === 0 || text.charAt(street.start - 1) === "\n");
}
