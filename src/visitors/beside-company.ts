/** "Jens fra Maersk", "Hr. Hansen (Maersk)": a part of a name beside the person's company. */
import { INSIDE, isWord } from "./name-in-text";
import type { Person } from "./person";
import { foldText, hasCapital, type Word } from "./words";

const LONGEST_COMPANY = 4;
/** A company so many words away belongs to something else. */
const REACH = 6;
const TITLES = new Set(["hr", "herr", "fru", "frk", "mr", "mrs", "ms", "dr"].map(foldText));

/** A company's name, in one word or several: "Danske Bank" for `danskebank`. */
export function holdsCompany(words: readonly Word[], company: string): boolean {
  return words.some((_, at) => companyAt(words, at, company) > 0);
}

/** Of how many words a company's name is made that begins at a word; 0 when none does. */
function companyAt(words: readonly Word[], at: number, company: string): number {
  let joined = "";
  for (let length = 1; length <= LONGEST_COMPANY && at + length <= words.length; length += 1) {
    joined += words[at + length - 1]!.word;
    if (joined === company || joined === `${company}s`) return length;
  }
  return 0;
}

/**
 * True when the first or the last name stands near the company, and no other name makes it somebody else's.
 *
 * @param plain words that no name is made of, though they begin with a capital: those of a visit
 */
export function isBesideCompany(
  words: readonly Word[],
  { name, companies }: Pick<Person, "name" | "companies">,
  plain: ReadonlySet<string> = new Set(),
): boolean {
  if (name.length < 2 || companies.length === 0) return false;
  const own = new Set<number>();
  words.forEach((_, at) => {
    for (const company of companies) {
      const length = companyAt(words, at, company);
      for (let step = 0; step < length; step += 1) own.add(at + step);
    }
  });
  if (own.size === 0) return false;
  const hasCapitals = words.some(hasCapital);
  const isNear = (at: number) => {
    for (let near = at - REACH; near <= at + REACH; near += 1) if (own.has(near)) return true;
    return false;
  };
  const isOther = (at: number) => {
    const word = words[at];
    return word !== undefined && hasCapital(word) && !own.has(at) && !plain.has(word.word);
  };
  return words.some((word, at) => {
    if (own.has(at) || (hasCapitals && !hasCapital(word)) || !isNear(at)) return false;
    const isBefore = INSIDE.test(word.gap) && isOther(at - 1) && !TITLES.has(words[at - 1]!.word);
    const isBehind = INSIDE.test(words[at + 1]?.gap ?? "") && isOther(at + 1);
    return (
      (isWord(word, name[0]!) && !isBehind) || (isWord(word, name[name.length - 1]!) && !isBefore)
    );
  });
}
