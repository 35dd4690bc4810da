import { stopsAll } from "../../visitors/refusals";
import { GraphFailure } from "../errors";
import type { Page } from "../paging";
import { asRefusal } from "./as-refusal";

interface Item {
  readonly id?: string | undefined;
}

/**
 * The pages of a list with which more comes along than is documented, as far as Graph gives them: one bad attachment
 * spoils a page, and a heavy page takes too long. True when that was all of them; else the rest has to be asked for
 * without, and `given` holds what has been given already.
 */
export async function* expanded<T extends Item>(
  pages: AsyncIterable<Page<T>>,
  given: Set<string>,
): AsyncGenerator<readonly T[], boolean> {
  try {
    for await (const { values } of pages) {
      for (const { id } of values) if (id !== undefined) given.add(id);
      yield values;
    }
    return true;
  } catch (error) {
    if (!(error instanceof GraphFailure) || stopsAll(asRefusal(error))) throw error;
    return false;
  }
}

/** What has not been given yet. */
export function notGiven<T extends Item>(values: readonly T[], given: ReadonlySet<string>): T[] {
  return values.filter(({ id }) => id === undefined || !given.has(id));
}
