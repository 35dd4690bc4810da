import type { Confidence } from "../finding";
import type { Hit } from "../_lexicon/lexicon";
import { CUE } from "./cues";
import type { Analysis } from "./people";

const BASE = { states: 3, matters: 2, hints: 1, groups: 1, not: 0 } as const;

export interface Context {
  readonly sentence: Analysis;
  readonly before: Analysis | undefined;
  readonly after: Analysis | undefined;
  /** Other words of the category in the sentence and in its neighbours. */
  readonly companions: number;
  readonly isHeading: boolean;
}

/** How surely a hit tells something about a person: a sum of evidence. */
export function score(hit: Hit, context: Context): number {
  const { sentence, companions } = context;
  const { tokens, people, cues } = sentence;
  let first = 0;
  while (first < tokens.length - 1 && (tokens[first]?.end ?? 0) <= hit.start) first++;
  let last = first;
  while (last < tokens.length - 1 && (tokens[last]?.end ?? 0) < hit.end) last++;

  let link = 0;
  for (let index = 0; index < tokens.length; index++) {
    const person = people[index] ?? 0;
    if (person === 0 || (index >= first && index <= last)) continue;
    const distance = index < first ? first - index : (index - last) * 1.7;
    const near = person === 1 ? (distance < 5 ? 2 : 1) : distance < 9 ? 3 : 2;
    if (near > link) link = near;
  }
  if (link === 0) link = neighbourLink(context);
  if (link === 0 && isElliptic(hit, context, first)) link = 2;
  if (link === 0) return 0;

  let relation = 0;
  for (let index = Math.max(0, first - 7); index < Math.min(tokens.length, last + 6); index++) {
    const cue = tokens[index]?.cues ?? 0;
    const isInside = index >= first && index <= last;
    if (isInside) continue;
    if (cue & CUE.suffers) relation = Math.max(relation, 2);
    else if (cue & (CUE.state | CUE.owner)) relation = Math.max(relation, 1);
  }
  let total = BASE[hit.kind] + link + relation + Math.min(2, companions);
  if (hit.kind === "groups") total += cues & CUE.member ? 1 : -3;
  const topic = tokens[first - 1];
  if (topic && topic.cues & CUE.topic) total -= 1;
  total -= Math.min(3, sentence.generals * 1.5);
  if (cues & CUE.condition) total -= 1;
  return total;
}

/** A person in the sentence before or behind. */
function neighbourLink({ before, after }: Context): number {
  const most = Math.max(
    ...(before ? before.people : [0]),
    ...(after ? after.people.map((person) => person - 1) : [0]),
    0,
  );
  return most >= 2 ? 1 : 0;
}

/** "Syg i dag", "Er sygemeldt": the writer leaves himself out. */
function isElliptic(hit: Hit, { sentence, isHeading }: Context, first: number): boolean {
  return hit.kind === "states" && first < 2 && sentence.generals === 0 && isHeading;
}

export function confidenceOf(total: number): Confidence | null {
  if (total >= 8) return "certain";
  if (total >= 5) return "likely";
  return total >= 4 ? "possible" : null;
}
