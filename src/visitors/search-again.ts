/** The second search after a deletion, which proves that nothing of it is left. */
import { type Calendars, Refusal } from "./calendar";
import type { Outcome } from "./judge-hit";
import { lookAgain } from "./look-up";
import { parsePerson } from "./person";
import { type Plan, placeOf } from "./plan";
import type { LookUpOptions } from "./query";
import { type Verification, verify } from "./receipt";
import type { VisitorRules } from "./rules";

export interface SecondSearch {
  readonly plan: Plan;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly rules: VisitorRules;
  readonly now: () => string;
}

/** Searches what the plan's search has searched, for the same. Null when it was refused. */
export async function searchAgain(
  calendars: Calendars,
  { plan, outcomes, rules, now }: SecondSearch,
  options: LookUpOptions = {},
): Promise<Verification | null> {
  const { persons, cutOff, window } = plan.query;
  const query = { persons: persons.flatMap((given) => parsePerson(given) ?? []), cutOff, window };
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
