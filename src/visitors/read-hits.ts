import type { Entries, Entry, Place } from "./calendar";
import { inTurn } from "./in-turn";
import { type Coverage, type Hit, keyOf } from "./plan";
import { asRefusal, stopsAll } from "./refusals";
import { reread } from "./reread";
import { wavesOf } from "./waves";

const CALENDARS_AT_ONCE = 8;
const NAMES_AT_ONCE = 20;

/** A hit and its entry as it is now, with the names of what is attached. */
export interface ReadHit {
  readonly hit: Hit;
  readonly entry: Entry;
}

/**
 * The entries of hits as they are now, in the order of the hits: a plan holds no texts. Those that are gone, cannot be
 * read in full, or lie in a calendar that refuses, are missing. Rejects with a `Refusal` when nobody is signed in or it was called off.
 */
export async function readHits(
  calendars: Entries,
  hits: readonly Hit[],
  coverage: readonly Coverage[],
  signal?: AbortSignal,
): Promise<ReadHit[]> {
  const entries = new Map<string, Entry>();
  await inTurn(wavesOf(hits).flat(), CALENDARS_AT_ONCE, async (wave) => {
    try {
      const there = await reread(calendars, wave, coverage, signal);
      await inTurn([...there.values()], NAMES_AT_ONCE, (entry) => keep(wave.place, entry));
    } catch (error) {
      passOver(error);
    }
  });

  async function keep(place: Place, entry: Entry): Promise<void> {
    try {
      const attachmentNames =
        entry.attachmentNames ?? (await calendars.attachmentNames(place, entry.id, signal));
      entries.set(keyOf({ path: place.path, id: entry.id }), { ...entry, attachmentNames });
    } catch (error) {
      passOver(error);
    }
  }
  return hits.flatMap((hit) => {
    const entry = entries.get(keyOf(hit));
    return entry ? [{ hit, entry }] : [];
  });
}

/** What concerns one entry or one calendar. */
function passOver(error: unknown): void {
  const refusal = asRefusal(error);
  if (stopsAll(refusal)) throw refusal;
}
