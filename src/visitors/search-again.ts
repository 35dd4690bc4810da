/** The second search after a deletion, which proves that nothing of it is left. */
import { type Entries, Refusal } from "./calendar";
import type { Outcome } from "./judge-hit";
import { lookAgain } from "./look-up";
import { parsePerson } from "./person";
import { type Hit, keyOf, type Plan, placeOf } from "./plan";
import type { LookUpOptions, Recogniser } from "./query";
import { type Verification, verify } from "./receipt";
import { reread } from "./reread";
import type { VisitorRules } from "./rules";
import { wavesOf } from "./waves";

export interface SecondSearch {
  readonly plan: Plan;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly rules: VisitorRules;
  readonly now: () => string;
  /** What the plan's search has taken for a hit; a visit when it is left out. */
  readonly recognise?: Recogniser | undefined;
}

/** Searches what the plan's search has searched, for the same. Null when it was refused. */
export async function searchAgain(
  calendars: Entries,
  { plan, outcomes, rules, now, recognise }: SecondSearch,
  options: LookUpOptions = {},
): Promise<Verification | null> {
  const { persons, cutOff, window } = plan.query;
  const query = {
    persons: persons.flatMap((given) => parsePerson(given) ?? []),
    cutOff,
    window,
    recognise,
  };
  const places = plan.coverage.flatMap((each) => {
    const { path } = each;
    return path !== null && each.searched ? [placeOf({ ...each, path })] : [];
  });
  try {
    return verify(await lookAgain(calendars, places, query, rules, options), outcomes, now());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * Looks at each deleted entry by its id: for a deletion that goes on in another session, in which nobody knows any more
 * who was asked for.
 */
export async function lookAtEach(
  calendars: Entries,
  { plan, outcomes, now }: Omit<SecondSearch, "rules">,
  { signal }: LookUpOptions = {},
): Promise<Verification | null> {
  const { coverage } = plan;
  const away = plan.hits.filter((hit) => outcomes.get(keyOf(hit)) === "deleted");
  const hits: Hit[] = [];
  try {
    for (const wave of wavesOf(away).flat()) {
      const there = await reread(calendars, wave, coverage, signal);
      hits.push(...wave.hits.filter(({ id }) => there.has(id)));
    }
    return { ...verify({ hits, coverage, namesakes: [] }, outcomes, now()), others: null };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
