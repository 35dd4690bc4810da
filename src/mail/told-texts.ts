/** So many characters may be searched for what is told already; what is left then counts as news. */
const MOST_SEARCHED = 5e7;
/** A number may be written with or without its country's, and in groups. */
const NUMBER = /^(?:[a-z][\w-]*=)?\+?[\d\s().-]+$/i;
const DIGITS = 8;

/** Tells what a reader sees anyway: the address behind the same address, the number behind itself. */
export function toldBy(seen: string): (text: string) => boolean {
  let searched = 0;
  return (text) => {
    searched += seen.length;
    if (searched > MOST_SEARCHED) return false;
    if (!NUMBER.test(text)) return seen.indexOf(text) >= 0;
    const digits = text.replace(/\D+/g, "").slice(-DIGITS);
    return new RegExp(digits.split("").join("\\D{0,3}")).test(seen);
  };
}
