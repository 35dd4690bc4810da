import { CUE } from "./cues";
import type { Surroundings } from "./links";
import { oneOf } from "../_words/one-of";
import { type Token, cuesAt, isPreposition, wordsAt } from "./tokens";
import type { Analysis } from "./people";

/** Verbs that tell what somebody is or has. */
const VERBS = CUE.state | CUE.suffers;
/** What has no data of its own, besides animals. */
const MACHINE =
  /^(?:bil|car|market|marked|vare|crm|.*(?:computer|printer|server|system|maskine|skaerm|scanner|robot|chatbot|pumpe|motor|afloeb))(?:t?en|et|n)?$/;
const AT = oneOf("i in paa on");
/** Take up an animal as well as a person. */
const HE = oneOf("han hun he she min my his hans hendes her him");
/** "It", a noun with its article, a plural: subjects that are somebody only when a list knows them. */
const IT = oneOf("it den this that");
const DEFINITE = /.{3}[^s]e(?:n|t|ne)$/;

/** "Vores hund har fået kræft", "min computer er syg". */
export function isOfNoHuman(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - 5); index < first; index++) {
    const isNoHuman = isAnimal(tokens, index) || MACHINE.test((tokens[index] as Token).folded);
    const verb =
      cuesAt(tokens, index + 1) |
      cuesAt(tokens, index + 2) |
      // "Printeren på 3. lider af", "afløbet i kælderen er".
      (AT.test(wordsAt(tokens, index + 1, index + 2)) ? cuesAt(tokens, index + 3) : 0);
    if (isNoHuman && verb & VERBS && !isPreposition(tokens[index - 1])) return true;
  }
  return false;
}

/** What is fined, convicted and struck off as people are. */
const FIRM = oneOf("selskabet virksomheden firmaet banken kommunen company bank ltd aps");
/** Are also in front of what they own: "the company car". */
const OWNING = oneOf("company bank");
const ACCUSES = oneOf("meldt anmeldt reported i in of");

/** "Selskabet er idømt en bøde"; not "direktøren i selskabet", nor "kommunen har meldt det": the nearest in front is a firm. */
export function isOfFirm({ tokens, people }: Analysis, first: number): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const { folded } = tokens[at] as Token;
    if (OWNING.test(folded) && !(cuesAt(tokens, at + 1) & VERBS)) continue;
    if (FIRM.test(folded)) return !tokens[at + 1]?.role && !isPreposition(tokens[at - 1]);
    if ((people[at] as number) > 0 || ACCUSES.test(folded)) return false;
  }
  return false;
}

/** "Hunden Balder er opereret", "kan du fodre katten? Han har sukkersyge": who is ill is an animal; not "han faldt af hesten". */
export function isOfAnimal({ sentence, before }: Surroundings, first: number): boolean {
  const { tokens, people } = sentence;
  const subjects = tokens.filter((_, at) => at < first && people[at] === 3);
  if (subjects.some(({ folded }) => !HE.test(folded))) return false;
  const isNamed = (some: readonly Token[], end: number): boolean =>
    some.some((_, at) => at < end && isAnimal(some, at) && !isPreposition(some[at - 1]));
  if (isNamed(tokens, first)) return true;
  const earlier = subjects.length > 0 && before();
  return earlier ? isNamed(earlier.tokens, earlier.tokens.length) : false;
}

function isAnimal(tokens: readonly Token[], index: number): boolean {
  // "Kontorhunden".
  return (
    (cuesAt(tokens, index) & CUE.animal) > 0 ||
    /.hund(?:ens?)?$/.test(wordsAt(tokens, index, index + 1))
  );
}

function isOwner(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (token.cues & CUE.owner) > 0 || (token.isCapital && token.folded.endsWith("s"));
}

/** "Jonas skriver, at hastigheden er syg", "en kvie er halt", "den har feber": the subject right before the verb is nobody. */
export function isOfThing(
  { tokens, people, cues: all }: Analysis,
  first: number,
  isMatter: boolean,
): boolean {
  let nearest = first - 1;
  // "Lider af" has its verb within.
  for (let verb = first; verb >= Math.max(1, first - 3); verb--) {
    if ((people[verb] as number) > 0) return false;
    if (!(cuesAt(tokens, verb) & VERBS)) continue;
    const { folded, cues, isCapital, isHit } = tokens[verb - 1] as Token;
    // "Er indlagt", "has been": the subject comes before both.
    if (cues & VERBS && verb > 1) {
      nearest = verb - 1;
      continue;
    }
    if ((people[verb - 1] as number) > 0 || isHit) return false;
    // "Elevatoren er syg": every first word has a capital.
    const isBegin = verb === 1 || tokens[verb - 2]?.isLabel === true;
    if (isCapital)
      return isBegin && verb === nearest && !(all & CUE.english) && DEFINITE.test(folded);
    // "It's Ramadan" tells the time.
    if (IT.test(folded)) return !isMatter || !(cuesAt(tokens, verb) & CUE.be);
    // "At" is Danish for that.
    const earlier = tokens[verb - 2];
    if (cues > 0 || (isPreposition(earlier) && earlier?.folded !== "at")) return false;
    return (
      DEFINITE.test(folded) ||
      (cuesAt(tokens, verb - 2) & CUE.article) > 0 ||
      // "Peters pc er", "hans salg er": what somebody owns, no "Peters makker".
      (isOwner(earlier) && (cuesAt(tokens, verb) & CUE.be) > 0 && !folded.endsWith("er"))
    );
  }
  return false;
}
