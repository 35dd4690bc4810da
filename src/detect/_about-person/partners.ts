import { CUE } from "./cues";
import { type Gender, genderOfFirstName } from "../_internal/first-names";
import { oneOf } from "../_words/one-of";
import type { Place } from "./predicate";
import type { Surroundings } from "./links";
import { isOfSigner } from "./signer";
import { type Token, cuesAt, wordsAt } from "./tokens";

const HIM = oneOf(
  "han hans ham he his him hr mr herr mand manden fyren drengen man boy guy soen son far father dad bror broder brother maend men",
);
const HER = oneOf(
  "hun hendes hende she hers fru frk mrs ms miss kvinde kvinden damen pigen woman girl lady datter daughter mor moder mother mum mom soester sister kvinder women",
);
const HUSBAND = oneOf("mand husbond husband boyfriend fyr");
const WIFE = oneOf("kone hustru wife girlfriend");
/** "Martin er gift med Peter", "Ida is engaged to Eva". */
const TIED = oneOf("gift giftes forlovet married engaged kaerester");
const CALLED = oneOf("hedder called named");
const OWN = oneOf("sin sit");
const WITH = oneOf("med to");
const AND = oneOf("og and");
const TWO = oneOf("to two");
/** "Hans mand i hal 2", "engaged in the budget work". */
const BUSY = /^(?:mand (?:fra|i|paa|hos)|engaged (?:in|by|on|with))$/;
const AGE = /^(?:nye?|new|old)$/;
/** How many words before it an owner stands, and how many where adjectives are between: "his long-term boyfriend". */
const NEAR = 2;
const FARTHEST = 3;
const SEVERAL = oneOf("kvinder maend women men");

/** Whether a man or a woman speaks; null where nothing tells. */
type Signer = () => Gender | null;

/** "Lines kone", "hans kæreste Peter", "bor med sin mand" of a man: who is together tells whom somebody loves. */
export function isSameSex({ sentence, signer }: Surroundings, { first }: Place): boolean {
  const { tokens } = sentence;
  const { folded } = tokens[first] as Token;
  if (BUSY.test(wordsAt(tokens, first, first + 2))) return false;
  const isTied = TIED.test(folded);
  const partner = genderOfPartner(tokens, first, isTied);
  // "Jonas og Mads er gift", not "gift med jobbet".
  if (isTied && !partner) return !isWith(tokens[first + 1]) && isPairOfSame(tokens, first, signer);
  return partner !== null && partner === genderOfOwner(tokens, first, isTied, signer);
}

function genderOfPartner(tokens: readonly Token[], at: number, isTied: boolean): Gender | null {
  const { folded } = tokens[at] as Token;
  if (HUSBAND.test(folded)) return "m";
  if (WIFE.test(folded)) return "f";
  if (!isTied) {
    // "En kæreste, der hedder Frederik".
    const called = tokens.slice(at + 1, at + 4).findIndex(({ folded: word }) => CALLED.test(word));
    return genderOfName(tokens[at + called + 2]);
  }
  if (!isWith(tokens[at + 1])) return null;
  // "Gift med hans søster" is no man.
  return genderOf(tokens[cuesAt(tokens, at + 2) & CUE.owner ? at + 3 : at + 2]);
}

function isWith(token: Token | undefined): boolean {
  return token !== undefined && WITH.test(token.folded);
}

function genderOfOwner(
  tokens: readonly Token[],
  at: number,
  isTied: boolean,
  signer: Signer,
): Gender | null {
  if (!isTied) {
    for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index--) {
      if (index < at - NEAR && !tokens.slice(index + 1, at).every(isAdjective)) break;
      const token = tokens[index] as Token;
      if (OWN.test(token.folded)) return onlyGender(tokens, index);
      if (isOfSigner(token)) return signer();
      if (cuesAt(tokens, index) & CUE.owner) return genderOf(token);
      const isOwner = token.folded === "s" || (token.isCapital && token.folded.endsWith("s"));
      // "Kelly's wife" are three words; "fru Holms kone" names her by her title.
      if (isOwner) {
        const name = token.folded === "s" ? index - 1 : index;
        return genderOf(tokens[name]) || genderOf(tokens[name - 1]);
      }
    }
    // "Morten har fået en kæreste", "she has a wife"; not "a boyfriend of hers".
    const isGot = (cuesAt(tokens, at - 2) & (CUE.state | CUE.be)) === CUE.state;
    return isGot && cuesAt(tokens, at - 1) & CUE.article ? onlyGender(tokens, at) : null;
  }
  // "I'm married to Tom".
  const isWriter = tokens.slice(Math.max(0, at - FARTHEST), at).some(isOfSigner);
  return isWriter ? signer() : onlyGender(tokens, at);
}

/** "Long-term", "brand new". */
function isAdjective({ folded, isCapital, cues, role }: Token): boolean {
  return !isCapital && role === null && (cues === 0 || AGE.test(folded));
}

/** The gender of everybody before `at`; null where there are men and women. */
function onlyGender(tokens: readonly Token[], at: number): Gender | null {
  let only: Gender | null = null;
  for (let index = 0; index < at; index++) {
    const gender = genderOf(tokens[index]);
    if (gender && only && gender !== only) return null;
    only = gender || only;
  }
  return only;
}

/** "Peter og Martin er gift", "de to kvinder er gift". */
function isPairOfSame(tokens: readonly Token[], at: number, signer: Signer): boolean {
  for (let index = 1; index < at; index++) {
    const { folded } = tokens[index] as Token;
    // Not "kvinder og mænd er gift".
    if (SEVERAL.test(folded)) {
      // "To kvinder, Stine og Lærke, der er forlovet".
      const reach = TWO.test((tokens[index - 1] as Token).folded) ? 8 : 4;
      return index > at - reach && onlyGender(tokens, at) !== null;
    }
    if (!AND.test(folded)) continue;
    const next = tokens[index + 1];
    // "Sofie og jeg bliver gift".
    const other = next && isOfSigner(next) ? signer() : genderOfName(next);
    const before = tokens[index - 1] as Token;
    const one = isOfSigner(before) ? signer() : genderOf(before);
    if (one && one === other && onlyGender(tokens, at) === one) return true;
  }
  return false;
}

function genderOf(token: Token | undefined): Gender | null {
  if (!token) return null;
  if (HIM.test(token.folded)) return "m";
  if (HER.test(token.folded) || (token.folded === "her" && token.cues & CUE.owner)) return "f";
  return genderOfName(token);
}

/** By a list of common first names, of which the endings tell nothing, and by -a. */
function genderOfName(token: Token | undefined): Gender | null {
  if (!token || !token.isCapital || token.cues > 0 || token.role) return null;
  const { folded } = token;
  const isOnA = folded.length > 2 && /[b-df-hj-np-tv-zi]a$/.test(folded);
  return genderOfFirstName(folded) || (isOnA ? "f" : null);
}
