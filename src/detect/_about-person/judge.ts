import type { Confidence } from "../finding";
import type { Candidate } from "./candidates";
import { CUE } from "./cues";
import type { Analysis } from "./people";

/** What surrounds a candidate; neighbours are read only when the sentence itself names nobody. */
export interface Surroundings {
  readonly sentence: Analysis;
  readonly before: () => Analysis | undefined;
  readonly after: () => Analysis | undefined;
  readonly isHeading: boolean;
}

const STRONG = 3;
const TOPIC = 1.5;

/** How surely a candidate tells something about a person: a sum of evidence. */
export function score(candidate: Candidate, surroundings: Surroundings): number {
  const { sentence, isHeading } = surroundings;
  const { tokens, people, cues } = sentence;
  const { hit } = candidate;
  let first = 0;
  while (first < tokens.length - 1 && (tokens[first]?.end ?? 0) <= hit.start) first++;
  let last = first;
  while (last < tokens.length - 1 && (tokens[last]?.end ?? 0) < hit.end) last++;

  if (hit.kind === "said" && !isSaid(tokens, first)) return 0;
  let link = 0;
  let owned = false;
  for (let index = 0; index < tokens.length; index++) {
    const person = people[index] ?? 0;
    if (person === 0 || (index >= first && index <= last)) continue;
    const distance = index < first ? first - index : (index - last) * 1.7;
    const near = person === 1 ? (distance < 6 ? 1.5 : 1) : distance < 10 && person > 1.5 ? 3 : 2;
    if (near > link) link = near;
    if (person > 1.5 && distance <= 3.5) {
      const nextWord = tokens[index + 1];
      if (index < first && /s$/.test(tokens[index]?.folded ?? "")) owned = true;
      else if (index > last && nextWord !== tokens[first]) owned = owned || index === last + 2;
    }
  }
  if (link === 0) link = neighbourLink(surroundings) * (hit.kind === "states" ? 1 : 0.5);
  if (link === 0 && isElliptic(candidate, sentence, first, isHeading)) link = 2;
  if (link === 0) return 0;

  let relation = owned ? 1 : 0;
  for (let index = Math.max(0, first - 7); index < Math.min(tokens.length, last + 6); index++) {
    const cue = tokens[index]?.cues ?? 0;
    if (index >= first && index <= last) continue;
    if (cue & CUE.suffers) relation = 2;
    else if (cue & (CUE.state | CUE.owner)) relation = Math.max(relation, 1);
  }
  const base = hit.kind === "states" || hit.kind === "said" || candidate.isPaired ? STRONG : TOPIC;
  let total = base + link + relation + Math.min(2, candidate.companions);
  const topic = tokens[first - 1];
  if (topic && topic.cues & CUE.topic) total -= 1;
  total -= Math.min(3, sentence.generals);
  if (cues & CUE.condition) total -= 1;
  return total;
}

/** "is sick", "was very ill", "min fagforening". */
function isSaid(tokens: Analysis["tokens"], first: number): boolean {
  const before = tokens[first - 1]?.cues ?? 0;
  if (before & (CUE.state | CUE.owner)) return true;
  return !(before & CUE.article) && ((tokens[first - 2]?.cues ?? 0) & CUE.state) > 0;
}

/** A person in the sentence before or behind. */
function neighbourLink({ before, after }: Surroundings): number {
  return hasPerson(before(), 2) || hasPerson(after(), 3) ? 1 : 0;
}

function hasPerson(analysis: Analysis | undefined, least: number): boolean {
  return analysis !== undefined && analysis.people.some((person) => person >= least);
}

/** "Syg i dag", "hej, er syg": the writer leaves himself out. */
function isElliptic({ hit }: Candidate, { tokens, generals, cues }: Analysis, first: number, isHeading: boolean): boolean {
  if (hit.kind !== "states" || generals > 0 || cues & CUE.condition) return false;
  let begin = 0;
  while (begin < tokens.length && (tokens[begin]?.cues ?? 0) & CUE.greeting) begin++;
  return isHeading ? first <= begin + 1 : first <= begin + 2 && Boolean((tokens[begin]?.cues ?? 0) & CUE.state);
}

export function confidenceOf(total: number): Confidence | null {
  if (total >= 8) return "certain";
  if (total >= 5) return "likely";
  return total >= 4 ? "possible" : null;
}
