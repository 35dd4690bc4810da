import type { Hit } from "../_lexicon/lexicon";
import { IDS } from "./categories";
import { CUE } from "./cues";
import { type Words, oneOf } from "../_words/one-of";
import type { Analysis } from "./people";
import type { Place } from "./predicate";
import { type Token, cuesAt, wordsAt } from "./tokens";

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
/** "Oplæg om stress", "pjecen om depression", "the talk on burnout": what is made, read or held, and what of. */
const WORK = oneOf(
  "artik* articl* bog bogen book books pjece* brochure* plakat* poster posters folder* leaflet* kurs* course* oplaeg* foredrag* talk lecture lectures guide* vejledning* opgave opgaven emne* tema* debat* dokumentar* documentary film* movie serie* krimi* roman romanen novel podcast podcasten skema* skabelon* template* form forms formular* blanket* kampagne* campaign* politik policy policies retningslinj* essay* paper* thesis manus* modul* rapport* report reports webinar* workshop* konference* conference* seminar* udstilling* exhibition* korrektur omtale* menukort* dialogmoede* wording ordlyd* afsnit* kapitel* chapter* histor* statisti* notat* undersoegelse* survey* study projekt project lovforslag* tekst teksten text",
);
const ABOUT = oneOf("om about on of i vedr");
/**
 * "Ret til barns første sygedag", "skabelonen til raskmelding", "raised £80 for cancer care": what is everybody's, or
 * to what end.
 */
const RULES = oneOf(
  "ret berettiget entitle* right rights regel regler* rule rules skabelon* template procedure* vejledning* guide raised raising indsamlet samlede samlet doneret",
);
const TO = oneOf("til to for om on");
/** Keys to choose from, where nobody is named: "kode 410 for sygdom, 411 barns 1. sygedag". */
const KEY = oneOf("kode* code* loenart* fravaerskode* fravaerstype pay");
/** "Raised £80 for", "samlede 412 kr. ind til". */
const NUMBER = /^(?:\d+|kr|dkk|ind|k)$/;
/** "Barnets første sygedag" is anybody's child's. */
const CHILD = oneOf("barns barnets");
/** How many words before it says what the topic is of. */
const REACH = 6;

/** True for words that stand for a topic when nobody is named with them: "Fagforeningsmøde", "Prayer room". */
export function isNameOfTopic(hit: Hit, tokens: readonly Token[], { first, last }: Place): boolean {
  const id = IDS[hit.category];
  // "DNA test", "ansigtsdata": how somebody is told apart is always a matter of systems.
  if (id === "genetic" || id === "biometric") return true;
  return (
    TOPIC.test((tokens[last] as Token).folded) && !ABSENCE.test(wordsAt(tokens, first, last + 1))
  );
}

/** What speaks for a topic, a rule, a purpose or a key of a list that nobody need have. */
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
  return isOfPaper || isTopicOf(sentence, place.first) ? 4 : 0;
}

/**
 * "Har skrevet en artikel om islam", "reglerne for sygemelding"; not "en rapport om hendes depression", "skabelon for
 * Jonas efter blodproppen".
 */
function isTopicOf({ tokens, people }: Analysis, first: number): boolean {
  const is = (words: Words, at: number): boolean => words.test((tokens[at] as Token).folded);
  const isNamed = (at: number): boolean => (people[at] as number) > 1 && !is(CHILD, at);
  const key = tokens.findIndex((_, at) => at < first && is(KEY, at));
  const isKey = tokens.some(
    ({ folded }, at) =>
      key >= 0 && at > key && at < first && at > first - REACH && /^\d\d/.test(folded),
  );
  if (isKey && !tokens.some((_, at) => isNamed(at))) return true;
  for (let at = first - 1; at >= Math.max(1, first - REACH); at--) {
    if (isNamed(at) || cuesAt(tokens, at) & (CUE.state | CUE.owner)) return false;
    if (is(ABOUT, at) && is(WORK, at - 1)) return true;
    if (!is(TO, at)) continue;
    let of = at - 1;
    while (of > 0 && NUMBER.test((tokens[of] as Token).folded)) of--;
    if (is(RULES, of)) return true;
  }
  return false;
}
