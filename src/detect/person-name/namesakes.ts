import { PARTICLE, type Candidate, type Reading } from "./candidate";
import { fold } from "../_words/fold";
import { isNamesake } from "./traits";
import { wordFrom, type NameWord } from "./words";

/** A word with a capital and a space directly in front. */
const NEIGHBOUR = /([A-ZÀ-ÖØ-Þ][a-zÀ-ɏ]{0,20})\.? (?:& )?$/;

/** True when the words, or some of them with a neighbour, are known to name something else: "Georg Jensen". */
export function isKnownNamesake({ text, inFileName }: Reading, { words }: Candidate): boolean {
  const { start } = words[0] as NameWord;
  const { next } = words[words.length - 1] as NameWord;
  const isBehindSpace = text.charCodeAt(start - 1) === 32;
  const neighbour = isBehindSpace
    ? NEIGHBOUR.exec(text.slice(Math.max(0, start - 24), start))
    : null;
  const before = neighbour?.[1] ?? "";
  let after = wordFrom(text, next, inFileName);
  if (after && PARTICLE.test(after.folded)) after = wordFrom(text, after.next, false);
  // Without particles: "Charles de Gaulle" is on the list as "Charles Gaulle".
  const own = words
    .map(({ folded }) => folded)
    .filter((word, at) => at === 0 || !PARTICLE.test(word));
  const isSmall = after?.shape === "small" && words[0]?.shape !== "small";
  const all = [fold(before), ...own, isSmall ? "" : (after?.folded ?? "")].filter(Boolean);
  return all.some(
    (_, at) =>
      at > 0 && (isNamesake(all.slice(at - 1, at + 1)) || isNamesake(all.slice(at - 1, at + 2))),
  );
}
