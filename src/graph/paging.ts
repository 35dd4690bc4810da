import { ask, type Graph, type GraphCall, type SendOptions } from "./call";
import { GraphFailure } from "./errors";

/** A page, and how to go on after it, tomorrow too: what `pages` takes as `from`. Null at the end. */
export interface Page<T> {
  readonly values: readonly T[];
  /** How many there are on all pages, where `$count` asked for it and Graph says so. */
  readonly count?: number | undefined;
  readonly next: string | null;
}

interface RawPage<T> {
  readonly value?: readonly T[];
  readonly "@odata.nextLink"?: string | null;
  readonly "@odata.count"?: number;
}

/**
 * All pages of a list, one after the other. Headers go with every one of them, which Microsoft's own iterator forgets:
 * without `Prefer` the second page would have other ids than the first.
 *
 * @param from where an earlier run has got to
 */
export async function* pages<T>(
  graph: Graph,
  call: GraphCall,
  options: SendOptions & { readonly from?: string | null } = {},
): AsyncGenerator<Page<T>, void> {
  let url: string | null = options.from ?? call.url;
  const seen = new Set<string>();
  while (url !== null) {
    // A list that leads back to itself has no end.
    if (seen.has(url)) throw new GraphFailure("failed");
    seen.add(url);
    const raw: RawPage<T> = await ask<RawPage<T>>(graph, { ...call, url }, options);
    if (!Array.isArray(raw.value)) throw new GraphFailure("failed");
    url = relative(raw["@odata.nextLink"], url);
    yield { values: raw.value, count: raw["@odata.count"], next: url };
  }
}

/** Everything in a list that is known to be short. */
export async function all<T>(graph: Graph, call: GraphCall, options?: SendOptions): Promise<T[]> {
  const values: T[] = [];
  for await (const page of pages<T>(graph, call, options)) values.push(...page.values);
  return values;
}

/** Graph gives whole addresses; a batch takes what comes after the version. Where it leads is decided by us alone. */
function relative(link: string | null | undefined, from: string): string | null {
  if (!link) return null;
  const { pathname, search } = addressOf(link, `https://graph.invalid/v1.0${from}`);
  return pathname.replace(/^.*?\/(?:v1\.0|beta)(?=\/)/, "") + search;
}

function addressOf(link: string, base: string): URL {
  try {
    return new URL(link, base);
  } catch {
    throw new GraphFailure("failed");
  }
}
