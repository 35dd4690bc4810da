import { biometricWords } from "../biometric/words";
import { criminalWords } from "../criminal/words";
import type { DetectContext, Detector, Match } from "../detector";
import { ethnicityWords } from "../ethnicity/words";
import { geneticWords } from "../genetic/words";
import { healthWords } from "../health/words";
import { rememberLast } from "../_internal/remember-last";
import { type Lexicon, createLexicon, findWords } from "../_lexicon/lexicon";
import { politicsWords } from "../politics/words";
import { religionWords } from "../religion/words";
import { sexLifeWords } from "../sex-life/words";
import { unionWords } from "../union/words";
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
type SpecialId = keyof typeof WORDS;
const IDS = Object.keys(WORDS) as SpecialId[];

/** Built with the first text, because most of the time is the automaton's. */
let lexicon: Lexicon | undefined;
const inBody = rememberLast((text) => findAll(text, false));
const inHeading = rememberLast((text) => findAll(text, true));

/** The detector of one category. All of them share one pass over the text. */
export function aboutPersonDetector(id: SpecialId): Detector {
  const category = IDS.indexOf(id);
  return {
    id,
    category: id === "criminal" ? "criminal" : "special",
    find(text: string, { where }: DetectContext): Match[] {
      return (where === "body" ? inBody(text) : inHeading(text))[category] as Match[];
    },
    mask: maskAboutPerson,
  };
}

function findAll(text: string, isHeading: boolean): Match[][] {
  lexicon = lexicon || createLexicon(IDS.map((id) => WORDS[id]));
  const matches: Match[][] = IDS.map(() => []);
  const surroundingsAt = sentenceReader(text, isHeading);
  for (const candidate of candidatesOf(findWords(lexicon, text))) {
    const { start, end, category } = candidate.hit;
    const confidence = confidenceOf(score(candidate, surroundingsAt(start)));
    if (confidence) (matches[category] as Match[]).push({ start, end, confidence });
  }
  return matches;
}

/** Reads the sentences around ascending offsets, each once at most. */
function sentenceReader(text: string, isHeading: boolean): (at: number) => Surroundings {
  const read = (sentence: Sentence): Analysis => analyse(text, sentence, isHeading);
  let current: Surroundings | undefined;
  return (at) => {
    if (current && at < current.sentence.end) return current;
    const floor = current ? current.sentence.end : 0;
    const range = sentenceAround(text, at, floor);
    const isNext = current !== undefined && range.start === floor;
    const previous = isNext ? (current as Surroundings).sentence : undefined;
    const expected = isNext ? (current as Surroundings).after() : undefined;
    const sentence = expected && expected.end === range.end ? expected : read(range);
    const { start, end } = sentence;
    current = {
      sentence,
      isHeading,
      before: once(() => {
        return previous || (start > 0 ? read(sentenceAround(text, start - 1, 0)) : undefined);
      }),
      after: once(() => (end < text.length ? read(sentenceAround(text, end, end)) : undefined)),
    };
    return current;
  };
}

/** Computes at the first call only. */
function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result = result || { value: compute() };
    return result.value;
  };
}
