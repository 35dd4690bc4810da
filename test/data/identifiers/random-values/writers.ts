import type { Random } from "../../cpr/corpus";

export type { Random };

/** Makes up one value. It draws from `random` in a fixed order, so a seed always gives the same. */
export type Writer = (random: Random) => string;

/** Writers by the placeholders that they fill. */
export type Writers = Readonly<Record<string, Writer>>;

/** One of a list; what stands in it twice comes out twice as often. */
export const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

export const anyOf =
  (list: readonly string[]): Writer =>
  (random) =>
    pick(random, list);

export const oneOf =
  (...writers: Writer[]): Writer =>
  (random) =>
    pick(random, writers)(random);

/** Lists of words stay readable when they stand in lines. */
export const listOf = (text: string) => text.trim().split(/ \| |\n\s*/);

export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const LETTERS_AND_DIGITS = LETTERS + "0123456789";

export function charsOf(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join("");
}

export const digits = (random: Random, length: number) => charsOf(random, "0123456789", length);
export const nonZero = (random: Random) => String(1 + random(9));

/** Digits, the first of which is no zero. */
export const wholeNumber = (random: Random, length: number) =>
  nonZero(random) + digits(random, length - 1);

/** One of the prefixes and `more` digits. */
export const startingWith =
  (prefixes: readonly string[], more: number): Writer =>
  (random) =>
    pick(random, prefixes) + digits(random, more);

export const pad = (value: number, length: number) => String(value).padStart(length, "0");

/** Cuts `text` into pieces of the given sizes as far as it reaches; a rest makes the last piece. */
export function cut(text: string, sizes: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const size of sizes) {
    pieces.push(text.slice(from, from + size));
    from += size;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== "");
}

export const grouped = (text: string, separator: string, ...sizes: number[]) =>
  cut(text, sizes).join(separator);

export const inFours = (text: string, separator: string) =>
  (text.match(/.{1,4}/g) ?? []).join(separator);

/** Tries until a value comes out; there are bodies for which no check digits exist. */
export function untilFound(make: () => string | null): string {
  for (;;) {
    const made = make();
    if (made !== null) return made;
  }
}

/** Leaves out the values that happen to be something else too, which would have two right labels. */
export const unless =
  (unwanted: (value: string) => boolean, write: Writer): Writer =>
  (random) =>
    untilFound(() => {
      const value = write(random);
      return unwanted(value) ? null : value;
    });
