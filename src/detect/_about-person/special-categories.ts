import { biometricWords } from "../biometric/words";
import { criminalWords } from "../criminal/words";
import type { DetectContext, Detector, Match } from "../detector";
import { ethnicityWords } from "../ethnicity/words";
import type { DetectorId } from "../finding";
import { geneticWords } from "../genetic/words";
import { healthWords } from "../health/words";
import { type Hit, type Lexicon, createLexicon, findWords } from "../_lexicon/lexicon";
import { maskName } from "../person-name/mask-name";
import { politicsWords } from "../politics/words";
import { religionWords } from "../religion/words";
import { sexLifeWords } from "../sex-life/words";
import { unionWords } from "../union/words";
import { rememberLast } from "../_internal/remember-last";
import { confidenceOf, score } from "./judge";
import { type Analysis, analyse } from "./people";
import { type Sentence, sentenceAround } from "./sentences";

const WORDS = {
  health: healthWords,
  criminal: criminalWords,
  union: unionWords,
  religion: religionWords,
  ethnicity: ethnicityWords,
  politics: politicsWords,
  "sex-life": sexLifeWords,
  genetic: geneticWords,
  biometric: biometricWords,
};
type SpecialId = keyof typeof WORDS & DetectorId;
const IDS = Object.keys(WORDS) as SpecialId[];

let lexicon: Lexicon | undefined;
const inBody = rememberLast((text) => findAll(text, false));
const inHeading = rememberLast((text) => findAll(text, true));

/** The detector of one category: all of them share one pass over the text. */
export function aboutPersonDetector(id: SpecialId): Detector {
  const category = IDS.indexOf(id);
  return {
    id,
    category: id === "criminal" ? "criminal" : "special",
    find(text: string, { where }: DetectContext): Match[] {
      return (where === "body" ? inBody(text) : inHeading(text))[category] ?? [];
    },
    mask: maskName,
  };
}

function findAll(text: string, isHeading: boolean): Match[][] {
  lexicon = lexicon ?? createLexicon(IDS.map((id) => WORDS[id]));
  const matches: Match[][] = IDS.map(() => []);
  const hits = findWords(lexicon, text);
  const read = (sentence: Sentence): Analysis => analyse(text, sentence, isHeading);
  let before: Analysis | undefined;
  let current: Analysis | undefined;
  let after: Analysis | undefined;
  let next = 0;
  while (next < hits.length) {
    const hit = hits[next] as Hit;
    const at = Math.max(hit.start, current?.end ?? 0);
    const sentence = sentenceAround(text, at, current?.end ?? 0);
    if (current && current.end === sentence.start) before = current;
    else before = sentence.start > 0 ? read(sentenceAround(text, sentence.start - 1, 0)) : undefined;
    current = after && after.start === sentence.start ? after : read(sentence);
    after = current.end < text.length ? read(sentenceAround(text, current.end, current.end)) : undefined;
    const inside: Hit[] = [];
    for (; next < hits.length && (hits[next] as Hit).start < current.end; next++) inside.push(hits[next] as Hit);
    const counts = IDS.map((_, category) => inside.filter((one) => one.category === category).length);
    for (const one of inside) {
      const companions = (counts[one.category] ?? 1) - 1;
      const total = score(one, { sentence: current, before, after, companions, isHeading });
      const confidence = confidenceOf(total);
      if (confidence) matches[one.category]?.push({ start: one.start, end: one.end, confidence });
    }
  }
  return matches;
}
