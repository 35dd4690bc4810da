import { isFirstName } from "../_internal/first-names";
import { rememberMany } from "../_internal/remember-many";
import { fold } from "../_words/fold";
import { oneOf } from "../_words/one-of";
import { isDigit } from "../_words/characters";
import { CUE, type Role, cuesOf, roleOf } from "./cues";

/** "En af vores chauffører". */
export const SOME = oneOf("ene en et one anden to two tre three");
/** "Hun og sin far": belongs to whom the sentence is about. */
export const THEIRS = oneOf("sin sit sine");
/** "Den lille", "my youngest", where no noun follows. */
export const CHILD = oneOf("lille mindste mellemste yngste aeldste youngest eldest oldest");
/** English I, a patient, and what one does in English and in Danish. */
const SOMETIMES = oneOf("i pt man");
/** Cues of those who are or may be spoken of. */
const OF_SOMEBODY = CUE.person | CUE.reader | CUE.fiction | CUE.article | CUE.noName | CUE.kin;

/** What a word says wherever it stands. */
export interface WordFacts {
  readonly folded: string;
  readonly cues: number;
  readonly isCapital: boolean;
  readonly role: Role | null;
  /** Means nobody in any sentence. Most words do, and need not be looked at. */
  readonly isNobody: boolean;
}

/** Of a word as it is written; a text has most of its words many times. */
export const factsOf = rememberMany((raw): WordFacts => {
  const folded = fold(raw);
  const cues = cuesOf(folded);
  const isCapital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  const role = roleOf(folded);
  const maySomebody =
    isCapital ||
    role !== null ||
    (cues & OF_SOMEBODY) > 0 ||
    isDigit(folded.charCodeAt(0)) ||
    [SOME, THEIRS, SOMETIMES, CHILD].some((words) => words.test(folded)) ||
    isFirstName(folded);
  return { folded, cues, isCapital, role, isNobody: !maySomebody };
});
