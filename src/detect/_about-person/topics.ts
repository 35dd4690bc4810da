import type { Hit } from "../_lexicon/lexicon";
import { IDS } from "./categories";
import { CUE } from "./cues";
import { oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, cuesAt, isPreposition, wordsAt } from "./tokens";

/**
 * What notices, courses and agendas are called after, by its last word: several of a kind ("lægeattester", "medical
 * certificates"), events ("klubmøde", "mental health week"), conditions as such ("graviditet", "seksualitet"), benefits and rules.
 */
const TOPIC =
  /(?:(?:ing|els|ion|attest|samtal|proev|skad|test|stewards?|certificate|record|report|adjustment|meeting|right|holiday|check|test)(?:er|erne|s)|(?:moede|kursus|uge|analyse|dag)(?:[trn]|r?ne)?|(?:itet|isme|anmeldelse|chikane|pension|fleksjob|genkendelse|politik)(?:e[nrt]|[nr])?|(?:tillaeg|ydelse|vederlag)(?:et|r|n)?|^(?:gravide?s|sygdom(?:me)?|gravide|meeting|training|week|day|month|room|policy|data|compensation|record|prevention|awareness|testing|allowance|benefits?|network))$/;
/** "Sygedag", "barns første sygedag": the writer's own. */
const ABSENCE = /^(?:sygedagen?|sick days?)$/;
/** Templates, forms and rules are of nobody: "the sick note template". */
const PAPER = oneOf(
  "template templates form forms policy policies procedure procedures rules guide course regler vejledning skabelon skema blanket",
);
/** "Ret til barns første sygedag", "reglerne for sygemelding", "skabelonen til raskmelding": what is everybody's. */
const RULES = oneOf(
  "ret berettiget entitled entitlement right rights regel regler reglerne rule rules skabelon skabelonen template procedure proceduren vejledning vejledningen guide",
);
const OF_RULES = oneOf("til to for om on");
/** Keys to choose from: "kode 410 for sygdom". */
const CODE = oneOf("kode koder koden code codes loenart loenarter fravaerskode fravaerstype pay");
/** "Indsamlet 412 kr. til Kræftens Bekæmpelse", "raised £412 for cancer support": to what end. */
const RAISED = oneOf("raised raising indsamlet samlede samlet doneret donated donate");
/** How many words before a topic what is said of it stands. */
const REACH = 5;

/** True for words that stand for a topic when nobody is named with them: "Fagforeningsmøde", "Prayer room". */
export function isNameOfTopic(hit: Hit, tokens: readonly Token[], { first, last }: Place): boolean {
  const id = IDS[hit.category];
  // "DNA test", "ansigtsdata": how somebody is told apart is always a matter of systems.
  if (id === "genetic" || id === "biometric") return true;
  return (
    TOPIC.test((tokens[last] as Token).folded) && !ABSENCE.test(wordsAt(tokens, first, last + 1))
  );
}

/** What speaks for a topic, a rule or a key of a list that nobody need have. */
export function asTopic({ category }: Hit, sentence: Analysis, place: Place): number {
  const { tokens } = sentence;
  const next = tokens[place.last + 1];
  const isOfPaper =
    next !== undefined &&
    // "His fingerprint template" is his.
    IDS[category] !== "biometric" &&
    !(cuesAt(tokens, place.first - 1) & CUE.owner) &&
    PAPER.test(next.folded) &&
    // "Barns første sygedag – regler".
    next.start - (tokens[place.last] as Token).end < 4;
  return (
    (isOfPaper || isOfRules(sentence, place.first) ? 4 : 0) +
    (isKey(sentence, place.first) ? 4 : 0) +
    (isRaisedFor(tokens, place.first) ? 3 : 0)
  );
}

function isOfRules({ tokens, people }: Analysis, first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - REACH); at--) {
    const isNamed = (people[at] as number) >= 2 && (tokens[at] as Token).isCapital;
    // "Skabelon for Jonas efter blodproppen".
    if (isNamed || cuesAt(tokens, at) & CUE.owner) return false;
    if (OF_RULES.test((tokens[at] as Token).folded))
      return RULES.test((tokens[at - 1] as Token).folded);
  }
  return false;
}

/** "410 for sygdom, 411 barns 1. sygedag", where keys are spoken of. */
function isKey({ tokens, people }: Analysis, first: number): boolean {
  // "Wayne Briggs, reason code 07 (mental health)" is one who has it.
  if (tokens.some(({ isCapital }, at) => isCapital && (people[at] as number) >= 2)) return false;
  const isNumbered = tokens
    .slice(Math.max(0, first - REACH + 1), first)
    .some(({ folded }) => /^\d{2,}$/.test(folded));
  return isNumbered && tokens.some(({ folded }, at) => at < first && CODE.test(folded));
}

function isRaisedFor(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first);
  return (
    isPreposition(before[before.length - 1]) && before.some(({ folded }) => RAISED.test(folded))
  );
}
