import { isLetter } from "../_words/words";
import { behind, isGiven, type Candidate, type Reading } from "./candidate";
import { FIRST, LAST, SURNAME_LIKE, WORD } from "./traits";
import { isWrittenAlike, wordAt, wordFrom, type NameWord } from "./words";

/** "Hansen, Jens", "HANSEN Jens", "HANSEN/JENS", "Zhang Xiaoming" or "Hansen" alone. */
export function withSurname(reading: Reading, last: NameWord): Candidate {
  const isShouted = last.shape === "capitals";
  const turned = givenNames(reading, last, isShouted ? 3.5 : 3);
  if (turned) return turned;
  const next = behind(reading, last);
  if (next && !last.isGenitive && isWrittenAlike(last, next) && !(next.traits & WORD)) {
    const isName = next.traits & LAST || (reading.style === "sentence" && next.isUnknownName);
    if (isName) return { words: [last, next], kind: "full", points: 1.5 };
  }
  const isListed = last.traits & LAST && !(last.traits & WORD);
  const points = last.traits & SURNAME_LIKE ? 1.5 : isListed ? 1 : 0.5;
  return {
    words: [last],
    kind: "last",
    points: isShouted && reading.style !== "capitals" ? points - 0.5 : points,
  };
}

/** The first names behind a surname: a comma, a slash or a space in between. */
export function givenNames(reading: Reading, last: NameWord, points: number): Candidate | null {
  const { text, inFileName } = reading;
  const sign = text.charAt(last.next);
  const from = last.next + 1;
  const isSlashed = sign === "/" && last.shape === "capitals" && isLetter(text.charCodeAt(from));
  const first = isSlashed
    ? wordAt(text, from, true)
    : wordFrom(text, sign === "," ? from : last.next, inFileName);
  if (!first || last.isGenitive || !(first.traits & FIRST) || first.shape === "small") return null;
  // "Storage, Mark" is a list; "Hansen Martin" may be two surnames.
  if (first.traits & WORD && !(sign === "," && last.traits & SURNAME_LIKE)) return null;
  if (sign === " " && first.traits & LAST && last.shape === first.shape) return null;
  const words = [last, first];
  for (let next = behind(reading, first); next && words.length < 5; next = behind(reading, next)) {
    if (next.shape !== "initial" && !(isGiven(next) && next.shape === first.shape)) break;
    words.push(next);
  }
  return { words, kind: "full", points };
}

/** "Xiu Hansen", "MJ Hansen", "Brennan, Fiona", "WÓJCIK Marek": something unknown with a capital before a name. */
export function withUnknown(reading: Reading, first: NameWord): Candidate | null {
  const { text, style } = reading;
  const next = behind(reading, first);
  const isSurname = next && next.traits & LAST && !(next.traits & (FIRST | WORD));
  if (first.shape === "capitals") {
    if (/^[a-z]{2}$/.test(first.folded) && isSurname && next.shape === "capital")
      return { words: [first, next], kind: "full", points: 3 };
    return style === "sentence" ? givenNames(reading, first, 2.5) : null;
  }
  if (!first.isUnknownName || first.isGenitive) return null;
  if (text.charAt(first.next) === ",") {
    const opens = /[^A-Za-zÀ-ɏ,] ?$/.test(text.slice(Math.max(0, first.start - 2), first.start));
    return opens ? givenNames(reading, first, 3) : null;
  }
  if (!isSurname || !isWrittenAlike(first, next) || givenNames(reading, next, 0)) return null;
  return {
    words: [first, next],
    kind: "full",
    points: first.start > 0 && style === "sentence" ? 3 : 2.5,
  };
}
