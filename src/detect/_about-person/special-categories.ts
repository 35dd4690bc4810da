import { biometricWords } from "../biometric/words";
import { criminalWords } from "../criminal/words";
import type { DetectContext, Detector, Match } from "../detector";
import { ethnicityWords } from "../ethnicity/words";
import type { DetectorId } from "../finding";
import { geneticWords } from "../genetic/words";
import { healthWords } from "../health/words";
import { type Lexicon, createLexicon, findWords } from "../_lexicon/lexicon";
import { politicsWords } from "../politics/words";
import { religionWords } from "../religion/words";
import { sexLifeWords } from "../sex-life/words";
import { unionWords } from "../union/words";
import { rememberLast } from "../_internal/remember-last";
import { candidatesOf } from "./candidates";
import { type Surroundings, confidenceOf, score } from "./judge";
import { maskAboutPerson } from "./mask-about-person";
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
    mask: maskAboutPerson,
  };
}

function findAll(text: string, isHeading: boolean): Match[][] {
  lexicon = lexicon ?? createLexicon(IDS.map((id) => WORDS[id]));
  const matches: Match[][] = IDS.map(() => []);
  const candidates = candidatesOf(findWords(lexicon, text), IDS.length);
  const reader = sentenceReader(text, isHeading);
  for (const candidate of candidates) {
    const { start, end, category } = candidate.hit;
    const confidence = confidenceOf(score(candidate, reader(start)));
    if (confidence) matches[category]?.push({ start, end, confidence });
  }
  return matches;
}

/** Reads the sentences around ascending offsets, each once. */
function sentenceReader(text: string, isHeading: boolean): (at: number) => Surroundings {
  const read = (sentence: Sentence): Analysis => analyse(text, sentence, isHeading);
  let current: Surroundings | undefined;
  return (at) => {
    if (current && at < current.sentence.end) return current;
    const floor = current?.sentence.end ?? 0;
    const range = sentenceAround(text, at, floor);
    const previous = range.start === floor ? current?.sentence : undefined;
    const after = previous ? current?.after() : undefined;
    const sentence = after && after.end === range.end ? after : read(range);
    current = {
      sentence,
      isHeading,
      before: once(() => {
        if (previous) return previous;
        return range.start > 0 ? read(sentenceAround(text, range.start - 1, 0)) : undefined;
      }),
      after: once(() =>
        sentence.end < text.length ? read(sentenceAround(text, sentence.end, sentence.end)) : undefined,
      ),
    };
    return current;
  };
}

/** Computes at the first call only. */
function once<T>(compute: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result = result ?? { value: compute() }).value;
}
