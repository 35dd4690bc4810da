import { CUE } from "./cues";
import type { Surroundings } from "./links";
import { type Words, oneOf } from "./one-of";
import type { Place } from "./predicate";
import { type Token, isPreposition, wordsAt } from "./tokens";

/** "Erfaring med demens", "knows a lot about autism": what somebody knows of, he need not have. */
const EXPERTISE = oneOf(
  "erfaring* kendskab* viden* speciali* foredrag* undervis* experience* knowledge* expert* research*",
);
/** "Huntington's gene", "bærer af cystisk fibrose", "gentest for tarmkræft": what is inherited is no illness yet. */
const GENE = / (?:gene?|genet|mutation) /;
const BEARS = /baerer|carrier|gene?test|genet? for|arvelige?(?: |$)/;
/** "Arbejder på psykiatrisk afdeling", "works in oncology": where somebody works he is no patient. */
const WORKS = oneOf("arbejder ansat work works worked working job male maler");
/** More than what speaks for an illness: what is inherited is the genetic category's. */
const INHERITED = 6;

/** What speaks against an illness or the like being that of the person near, who knows of it, works there, bears it, or is told of. */
export function notTheirs(surroundings: Surroundings, place: Place, isIllness: boolean): number {
  const { tokens } = surroundings.sentence;
  const { first } = place;
  const isAtWork =
    isIllness && isPreposition(tokens[first - 1]) && isBefore(tokens, first - 1, 3, WORKS);
  return (
    (isBefore(tokens, first, 4, EXPERTISE) || isAtWork ? 3 : 0) +
    (isIllness && isInherited(tokens, place) ? INHERITED : 0) +
    (isTold(surroundings) ? 4 : 0)
  );
}

function isBefore(tokens: readonly Token[], end: number, reach: number, words: Words): boolean {
  return tokens.slice(Math.max(0, end - reach), end).some(({ folded }) => words.test(folded));
}

function isInherited(tokens: readonly Token[], { first, last }: Place): boolean {
  return (
    GENE.test(` ${wordsAt(tokens, last + 1, last + 3)} `) ||
    BEARS.test(wordsAt(tokens, Math.max(0, first - 3), first))
  );
}

/** "I've read the play. The vicar is a thief": goes on in the next sentence, but not about the writer or "him". */
function isTold({ sentence, before }: Surroundings): boolean {
  const earlier = before();
  return (
    earlier !== undefined &&
    (earlier.cues & CUE.fiction) > 0 &&
    !(sentence.cues & (CUE.owner | CUE.person))
  );
}
