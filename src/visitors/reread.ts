import type { Entries, Entry } from "./calendar";
import { inTurn } from "./in-turn";
import type { Coverage } from "./plan";
import { pagesOf, type Wave } from "./waves";
import { instant, windowsIn } from "./windows";

/** Calls for one calendar that may wait for each other; the port lets through what the mailbox takes. */
const AT_ONCE = 20;
const MOST_PARTS = 4;
const PAGES_A_PART = 3;

/**
 * The entries of a wave as they are now, by id. What has been moved out of its time is found too. Rejects with a
 * `Refusal` where the calendar itself is out of reach: nobody can tell what is gone from it.
 */
export async function reread(
  calendars: Entries,
  wave: Wave,
  coverage: readonly Coverage[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, Entry>> {
  const { place, hits, window } = wave;
  const found = new Map<string, Entry>();
  const wanted = new Set(hits.map(({ id }) => id));
  const pages = pagesOf(wave, coverage);
  // Few entries are read one by one; many by listing their time, in parts since the deletions wait for it.
  const isListed = pages < hits.length;
  if (isListed) {
    const parts = windowsIn(window, Math.min(MOST_PARTS, Math.ceil(pages / PAGES_A_PART)));
    await inTurn(parts, MOST_PARTS, async (part) => {
      for await (const page of calendars.pages(place, part, signal)) {
        for (const entry of page) if (wanted.has(entry.id)) found.set(entry.id, entry);
      }
    });
  }
  const missing = [...wanted].filter((id) => !found.has(id));
  await inTurn(missing, AT_ONCE, async (id) => {
    const entry = await calendars.entry(place, id, signal);
    if (entry) found.set(id, entry);
  });
  if (!isListed && found.size < wanted.size) await glance(calendars, wave, signal);
  return found;
}

/** Exchange says the same of what is gone and of a calendar that is not shown any more: only a list tells them apart. */
async function glance(
  calendars: Entries,
  { place, window: { from } }: Wave,
  signal: AbortSignal | undefined,
): Promise<void> {
  const second = { from, to: instant(Date.parse(from) + 1000) };
  await calendars.pages(place, second, signal)[Symbol.asyncIterator]().next();
}
