import { analyse } from "../people";

/** The words that mean a certain person, surely (3) or likely (from 1.5 on), or the reader (1): "min 3, Jonas 2". */
export function people(text: string, isHeading = false): string {
  const { tokens, people: found } = analyse(text, { start: 0, end: text.length }, isHeading);
  return tokens
    .flatMap(({ start, end }, index) => {
      const certainty = found[index] ?? 0;
      return certainty === 0 ? [] : [`${text.slice(start, end)} ${certainty}`];
    })
    .join(", ");
}
