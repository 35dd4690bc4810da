import type { Clearing } from "../../visitors/clear";
import { parsePerson } from "../../visitors/person";
import type { Plan } from "../../visitors/plan";
import { textFinder } from "./text-finder";

/** Whom a plan's search takes out of texts, and what stands there instead. */
export async function clearingOf({ query }: Plan, mark: string): Promise<Clearing> {
  const persons = query.persons.flatMap((given) => parsePerson(given) ?? []);
  return { persons, find: await textFinder(), mark };
}
