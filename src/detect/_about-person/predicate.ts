import { isDigit } from "../_words/characters";
import { CUE } from "./cues";
import { genderOfFirstName, isFirstName } from "../_internal/first-names";
import { isPartOfName } from "./institutions";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import { type Token, cuesAt, isPreposition, wordsAt } from "./tokens";

/** A candidate's first and last token in its sentence. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** "Speaks Urdu at home", "snakker dari derhjemme". */
const SPEAKS = /^(?:speaks?|tal(?:er)?|snakker)$/;
/** How many words before its verb the subject begins at most. */
const SUBJECT_REACH = 6;
/** People as such, not by what they do. */
const ANYBODY = oneOf(
  "kvinde kvinden fyr fyren dame damen kollega kollegaen elev eleven patient patienten man men woman women boy girl guy lady colleague pupil national citizen born flygtning flygtningen refugee",
);
/** "Called him a Polack", "identifies as Hispanic". */
const CALLED = oneOf("call* identif* kald* raab* shout*");
/** Where somebody comes from; folded. */
const HALF = oneOf(
  "halv* half* lidt part opr* originally actually faktisk ethnic first second third generation generations foerste* anden* tredje* dansk british hertil here selv too very meget dirty fucking bloody stupid beskidt* dumme klamme",
);
const COMES_FROM = oneOf(
  "kom kommer kommet came comes coming foedt born adopt* flygt* fled vokset opvokset raised grew up stammer opr* original*",
);
/** "Kommer fra Vietnam i morgen": a journey. */
const TRAVELS = oneOf("i paa kl on at tomorrow today tonight next again");
/** "Ser arabisk ud", "taler helst tyrkisk"; who just speaks a language may have learnt it. */
const LOOKS_OR_SPEAKS = oneOf("ser looks sounds lyder helst bedst kun only mostly");
const INTERPRETER = oneOf("tolk interpreter");
const FLED = oneOf("fled flygtede");
/** "Are you back from Brazil": a journey, too. */
const BACK = oneOf("back home away tilbage hjem");

/** "Bo is sick", "was he very ill?", "min fagforening"; not "the server is sick". */
export function isSaid(sentence: Analysis, { first, last }: Place): boolean {
  const { tokens, people } = sentence;
  const before = cuesAt(tokens, first - 1);
  if (before & CUE.owner) return true;
  // Not "Sct. Mortens Kirke".
  if (isNamedOwner(tokens[first - 1]) && (people[first - 1] as number) > 0) return true;
  // "Tom's operation".
  const owner = tokens[first - 1]?.folded === "s" ? tokens[first - 2] : undefined;
  const isOwner = owner && (owner.isCapital || isFirstName(owner.folded));
  if (isOwner && genderOfFirstName(owner.folded) !== null) return true;
  const next = tokens[last + 1];
  if (isSetOff(sentence, first, last)) return true;
  // "Don Black", "Black Hills": names.
  if ((tokens[first] as Token).isCapital && ((next && next.isCapital) || people[first - 1] === 2))
    return false;
  // Behind an article only what somebody is: "has a black car".
  const verb = before & CUE.article ? CUE.be : CUE.state;
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (cuesAt(tokens, index) & verb) return isSubject(sentence, index, first);
  }
  return false;
}

/** "Priya off all week (sick)", "Tom: syg": between marks, behind somebody. */
function isSetOff({ tokens, people }: Analysis, first: number, last: number): boolean {
  const isApart = (at: number): boolean => {
    const [one, other] = [tokens[at - 1], tokens[at]];
    return one === undefined || other === undefined || other.start - one.end > 1;
  };
  return (
    !(tokens[first] as Token).isCapital &&
    isApart(first) &&
    isApart(last + 1) &&
    people.some((person, at) => person >= 1.5 && at < first && at >= first - SUBJECT_REACH)
  );
}

/** "Tanjas fagforening". */
function isNamedOwner(token: Token | undefined): boolean {
  return (
    token !== undefined && /.s$/.test(token.folded) && genderOfFirstName(token.folded) !== null
  );
}

/** A person not far before a verb or between it and what is said of him; or nothing at all before it. */
function isSubject({ tokens, people }: Analysis, verb: number, first: number): boolean {
  // "She's from Kenya", not "Tony's Mexican food".
  if ((tokens[verb] as Token).folded === "s" && !isPreposition(tokens[verb + 1]))
    return (cuesAt(tokens, verb - 1) & CUE.person) > 0;
  for (let index = Math.max(0, verb - SUBJECT_REACH); index < first; index++) {
    if ((people[index] as number) >= 1) return true;
  }
  // "Not coming in, been sick all night".
  const before = tokens[verb - 1];
  return before === undefined || (tokens[verb] as Token).start - before.end > 1;
}

/** "Bo er iraner", "is from Kenya", "a Roma woman", "min tyrkiske nabo"; not "the Polish order", "a Polish builder". */
export function isOrigin(sentence: Analysis, place: Place): boolean {
  const { tokens, people } = sentence;
  const { first, last } = place;
  if (isPartOfName(tokens, first, last)) return false;
  const next = tokens[last + 1];
  if (next && next.start - (tokens[last] as Token).end === 1) {
    if (next.cues & CUE.kin || ANYBODY.test(next.folded)) return true;
    // "His grandparents are Sámi herders".
    if (cuesAt(tokens, first - 1) & CUE.be && cuesAt(tokens, first - 2) & CUE.kin) return true;
    if (next.folded === "s") return false;
  }
  if (isShare(tokens, first)) return true;
  let preposition = "";
  for (let index = first - 1; index >= Math.max(0, first - 5); index--) {
    const { cues, folded } = tokens[index] as Token;
    // "Came over from".
    if (folded === "over") continue;
    if (isPreposition(tokens[index])) {
      if (preposition) return false;
      preposition = folded;
    } else if (preposition === "af" || preposition === "of") {
      // "en af de polakker"; articles stand between.
      if (!(cues & CUE.article) || folded === "en" || folded === "et")
        return people[index] === 2 && cues > 0;
    }
    const isFrom = preposition.slice(0, 2) === "fr";
    // "En tolk på tigrinya".
    if (preposition && INTERPRETER.test(folded)) return people.some((it) => it >= 2);
    if ((preposition || FLED.test(folded)) && COMES_FROM.test(folded))
      return !(next && TRAVELS.test(next.folded)) && isSubject(sentence, index, first);
    // "Him from Kenya", not "my flight from Kenya".
    if (isFrom && people[index] === 3 && !(cues & CUE.owner)) return !isAttribute(sentence, place);
    if (CALLED.test(folded)) return true;
    // "Are you back from Brazil".
    if (BACK.test(folded)) return false;
    if (LOOKS_OR_SPEAKS.test(folded) || (SPEAKS.test(folded) && isAtHome(tokens, last)))
      return isSubject(sentence, index, first);
    if (cues & CUE.be) {
      if (preposition ? !isFrom : isAttribute(sentence, place)) return false;
      return isSubject(sentence, index, first);
    }
    if (cues === 0 && people[index] === 0 && !isFrom && !HALF.test(folded)) return false;
  }
  return false;
}

/** "I'm 31 % Ashkenazi", "it came back 38% Igbo"; not "the food is 40 % Thai". */
function isShare(tokens: readonly Token[], first: number): boolean {
  const number = tokens[first - 1];
  return (
    number !== undefined &&
    /^\d/.test(number.folded) &&
    (tokens[first] as Token).start - number.end > 1
  );
}

function isAtHome(tokens: readonly Token[], last: number): boolean {
  return /^(?:at home|(?:der)?hjemme)/.test(wordsAt(tokens, last + 1, last + 3));
}

/** "Jewish holidays", "homoseksuel filmfestival": what follows is no person. */
export function isAttribute({ tokens, people }: Analysis, { first, last }: Place): boolean {
  const next = tokens[last + 1];
  return (
    first === last &&
    next !== undefined &&
    next.start - (tokens[last] as Token).end === 1 &&
    next.cues === 0 &&
    !next.isCapital &&
    people[last + 1] === 0 &&
    !isDigit(next.folded.charCodeAt(0))
  );
}
