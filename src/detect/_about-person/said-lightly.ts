import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, cuesAt, wordsAt } from "./tokens";

/** "God bedring", "get well soon". */
const WISHES = oneOf("bedring well recovery");
const WISH_BEGINS = oneOf("god get speedy");
/** What one is to recover from: "god bedring med benet", "get well soon after the operation". */
const FROM = oneOf("med efter oven after from with");
const HOPES = oneOf("haaber hope hoping");
/** "Er rask igen", "are well again". */
const AGAIN = oneOf("rask frisk ovenpaa well better");
/** "Giver mig et hjerteanfald": what gives one that is a printer. */
const GIVES = oneOf("give giver gives giving gave given gav givet");
const ONE = oneOf("me mig us os one en");
/** What does give pain or fear: "the chair gives me back pain", "nattevagterne giver mig angst". */
const REAL = oneOf(
  "chair* screen* light* noise* smell* food* pill* tablet* medic* drug* stol* skaerm* lys* stoej* lugt* mad* pille* job* work* arbejd* nat* night* vagt* shift* kemo* chemo* hovedtelefon*",
);
/** "Nearly had a stroke", "var ved at få et hjerteanfald", "ellers får jeg et slagtilfælde". */
const NEARLY = oneOf("naesten nearly almost ved ellers otherwise");
/** What befalls somebody out of a sudden, in jest as well. */
const SUDDEN = oneOf(
  "hjerteanfald hjertestop slagtilfaelde blodprop stroke heart panic panikanfald anfald",
);
/** What somebody gives somebody else in jest only: "the customer gives me a headache", not "Peter gave me flu". */
const BY_SOMEBODY = oneOf("hovedpine migraene mavesaar headache migraine ulcer");
/** How many words of jest stand before its illness. */
const REACH = 5;

/** What speaks for courtesy or jest: wishes that name no illness, and illnesses that printers and invoices give. */
export function asSaidLightly(sentence: Analysis, place: Place, isMatter: boolean): number {
  return (
    (isCourtesy(sentence, place) || isHopedFor(sentence, place) ? 5 : 0) +
    (isMatter && isHyperbole(sentence, place) ? 4 : 0)
  );
}

/** "God bedring, Kim", "god bedring til Lise": who is meant knows; not "god bedring med din depression", "ønsk ham god bedring". */
function isCourtesy({ tokens, people }: Analysis, { first, last }: Place): boolean {
  const isWish =
    WISH_BEGINS.test((tokens[first] as Token).folded) &&
    WISHES.test((tokens[last] as Token).folded);
  if (!isWish || tokens.some(({ folded }, at) => at > last && FROM.test(folded))) return false;
  return !tokens.some(
    ({ cues, folded }, at) =>
      at < first && (people[at] as number) >= 2 && !isWriter(folded) && (cues & CUE.person) > 0,
  );
}

/** "Jeg håber, du er rask igen". */
function isHopedFor({ tokens, people }: Analysis, { first }: Place): boolean {
  const hopes = tokens.findIndex(({ folded }, at) => at < first && HOPES.test(folded));
  if (hopes < 0 || !AGAIN.test((tokens[first] as Token).folded)) return false;
  return tokens.some((_, at) => at > hopes && at < first && people[at] === 1);
}

function isHyperbole(sentence: Analysis, { first }: Place): boolean {
  const { tokens, people } = sentence;
  const from = Math.max(0, first - REACH);
  for (let at = from; at < first; at++) {
    const { folded } = tokens[at] as Token;
    // "Medicinen giver mig kvalme" names what does.
    const isGiven = GIVES.test(folded) && ONE.test(wordsAt(tokens, at + 1, at + 2));
    const isSudden = SUDDEN.test((tokens[first] as Token).folded);
    const isJest = isSudden || BY_SOMEBODY.test((tokens[first] as Token).folded);
    if (isGiven && !isGiver(tokens, isJest ? [] : people, at)) return true;
    if (NEARLY.test(folded) && isSudden) return true;
  }
  return false;
}

/** Somebody, or what is of his illness itself. */
function isGiver(tokens: readonly Token[], people: readonly number[], verb: number): boolean {
  return tokens.some(
    (token, at) =>
      at < verb &&
      (token.isHit ||
        REAL.test(token.folded) ||
        (people[at] || 0) > 1 ||
        cuesAt(tokens, at) & CUE.owner),
  );
}

function isWriter(folded: string): boolean {
  return folded === "jeg" || folded === "i";
}
